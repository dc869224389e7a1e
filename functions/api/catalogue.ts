/** The catalogue over HTTP, from memory. */
import { catalogueRoutes } from '../../shared/catalogue/catalogue.contract.ts'
import * as catalogue from '../../shared/catalogue/catalogue.ts'
import { summaryOf, viewOf } from '../../shared/catalogue/item.view.ts'
import { dayOf, now } from '../../shared/clock.ts'
import { openCursor, sealCursor } from '../../shared/cursor.ts'
import { api } from '../../shared/entry.ts'
import { refuse } from '../../shared/errors.ts'

export const handler = api(catalogueRoutes, {
  getCatalogue: async ({ caller }) => {
    const { meta, items } = await catalogue.currentCatalogue()
    if (!meta) return refuse('not_found', { thing: caller.language === 'zh' ? '清单' : 'Catalogue' })
    const { county, version, effectiveFrom, count, contentHash } = meta
    return { county, version, effectiveFrom, count, contentHash, lines: catalogue.linesOf(items) }
  },
  listItems: async ({ caller, query: { limit, cursor, ...filter } }) => {
    const current = await catalogue.currentCatalogue()
    // The version is part of the question: pages of two versions do not belong together.
    const query = { ...filter, version: current.version }
    const scope = { route: 'listItems', query, personId: caller.actor.personId }
    const from = Number((await openCursor(scope, cursor))?.from ?? 0)
    const found = catalogue.filterItems(current, filter)
    const next = found.length > from + limit ? { from: from + limit } : undefined
    const day = dayOf(now())
    return {
      version: current.version,
      items: found.slice(from, from + limit).map((item) => summaryOf(item, day, caller.language)),
      nextCursor: await sealCursor(scope, next),
    }
  },
  getItem: async ({ caller, params }) => {
    const { item, version } = await catalogue.getItem(params.sieveCode, caller.language)
    return viewOf(item, version, dayOf(now()), caller.language)
  },
})
