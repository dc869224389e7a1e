/** The duty lists over HTTP. */

import { dutiesRoutes } from '../../shared/lists/duties/duties.contract.ts'
import { dutiesFields } from '../../shared/lists/duties/duties.fields.ts'
import * as duties from '../../shared/lists/duties/duties.ts'
import { DutyCategory } from '../../shared/lists/duties/duty.ts'
import { importDuties } from '../../shared/lists/duties/duty-imports.ts'
import { labelOf } from '../../shared/platform/choice.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'

export const handler = api(dutiesRoutes, dutiesFields, {
  listDuties: async ({ caller, query: { limit, cursor, area: named, ...filter } }) => {
    const area = duties.areaOf(caller, named)
    const inForce = await duties.dutiesOfArea(area)
    const { list } = inForce
    // The list is part of the question: pages of two lists do not belong together.
    const query = { ...filter, area, list: list?.contentHash ?? null }
    const scope = { route: 'listDuties', query, personId: caller.actor.personId }
    const from = Number((await openCursor(scope, cursor))?.from ?? 0)
    const found = duties.filterDuties(inForce, filter)
    return {
      list: list ? listView(list) : null,
      duties: found
        .slice(from, from + limit)
        .map((duty) => ({ ...duty, categoryText: labelOf(DutyCategory, duty.category)[caller.language] })),
      nextCursor: await sealCursor(scope, found.length > from + limit ? { from: from + limit } : undefined),
    }
  },
  importDuties: ({ caller, body }) => importDuties(caller, body),
  exportDuties: async ({ caller, params }) => {
    const { list, rows } = await duties.exportDuties(caller, params.area)
    return { ...listView(list), rows }
  },
})

type List = Awaited<ReturnType<typeof duties.exportDuties>>['list']

function listView({ area, version, count, publishedAt }: List) {
  return { area, version, count, publishedAt }
}
