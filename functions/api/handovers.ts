/** What a post held when it changed hands. */

import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import { summaryOf, viewOf } from '../../shared/work/handovers/handover.view.ts'
import { handoversRoutes } from '../../shared/work/handovers/handovers.contract.ts'
import { handoversFields } from '../../shared/work/handovers/handovers.fields.ts'
import * as handovers from '../../shared/work/handovers/handovers.ts'

export const handler = api(handoversRoutes, handoversFields, {
  listHandovers: async ({ caller, query }) => {
    const scope = { route: 'listHandovers', query: {}, personId: caller.actor.personId }
    const page = await handovers.mine(caller, query.limit, await openCursor(scope, query.cursor))
    return {
      handovers: page.items.map((card) => summaryOf(card, caller)),
      nextCursor: await sealCursor(scope, page.next),
    }
  },
  listHandoversOfTown: async ({ caller, params, query }) => {
    const scope = { route: 'listHandoversOfTown', query: params, personId: caller.actor.personId }
    const from = await openCursor(scope, query.cursor)
    const page = await handovers.ofTown(caller, params.townCode, query.limit, from)
    return {
      handovers: page.items.map((card) => summaryOf(card, caller)),
      nextCursor: await sealCursor(scope, page.next),
    }
  },
  getHandover: async ({ caller, params }) =>
    viewOf(await handovers.findHandover(caller, params.handoverId), caller),
  confirmHandover: async ({ caller, params }) =>
    viewOf(await handovers.confirm(caller, params.handoverId), caller),
  noteHandover: async ({ caller, params, body }) =>
    viewOf(await handovers.note(caller, params.handoverId, body.text), caller),
})
