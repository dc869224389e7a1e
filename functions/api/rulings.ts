/** Rulings as labelled texts over HTTP. */

import { labelOf } from '../../shared/platform/choice.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import { RulingMeant } from '../../shared/upkeep/rulings/labelled-ruling.ts'
import { rulingsRoutes } from '../../shared/upkeep/rulings/rulings.contract.ts'
import { rulingsFields } from '../../shared/upkeep/rulings/rulings.fields.ts'
import { type From, rulingsOf } from '../../shared/upkeep/rulings/rulings.ts'

export const handler = api(rulingsRoutes, rulingsFields, {
  listReadingExamples: async ({ caller, query: { limit, cursor, ...asked } }) => {
    const scope = { route: 'listReadingExamples', query: asked, personId: caller.actor.personId }
    const from = await openCursor(scope, cursor)
    const found = await rulingsOf(asked, limit, from as From | undefined)
    return {
      examples: found.examples.map((each) => ({
        ...each,
        rulingText: labelOf(RulingMeant, each.ruling)[caller.language],
      })),
      nextCursor: await sealCursor(scope, found.next),
    }
  },
})
