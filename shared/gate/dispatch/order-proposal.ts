/** Reads a message for its town: against its villages and the list in force today. */

import { unitsOfTown } from '../../directory/directory.ts'
import { currentCatalogue } from '../../lists/catalogue/catalogue.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Proposal } from '../proposal/proposal.ts'
import { readProposal } from '../proposal/read-proposal.ts'
import type { TownUnit } from '../proposal/said-units.ts'
import { fitIndexOf } from '../screening/list-fit.ts'

export async function proposalFor(message: string, town: string, at: Date): Promise<Proposal> {
  const today = dayOf(at)
  const [units, catalogue] = await Promise.all([unitsOfTown(town), currentCatalogue(at)])
  const { items, ...read } = readProposal(message, {
    today,
    units: units.flatMap(({ code, name, kind, to }): TownUnit[] =>
      (kind === 'village' || kind === 'community') && (to === null || to >= today)
        ? [{ code, name, kind }]
        : [],
    ),
    index: fitIndexOf(catalogue.items),
  })
  return {
    ...read,
    items: items.flatMap((code) => {
      const item = catalogue.byCode.get(code)
      if (!item) return []
      const { sieveCode, title, kind, lines } = item
      return [{ sieveCode, title, kind, lines: [...lines] }]
    }),
  }
}
