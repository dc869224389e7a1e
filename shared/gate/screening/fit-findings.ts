/** R61: whether an order's text is what its item covers, with the items that cover it. Pure. */

import type { Item } from '../../lists/catalogue/item.ts'
import type { Finding } from '../../reading/finding.ts'
import { type FitIndex, fitOf, indexOf } from '../../reading/fit/fit.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { actsOf } from './order-acts.ts'
import { block, type Facts, type ItemFit, warn } from './sieve-facts.ts'

const indexes = new WeakMap<readonly Item[], FitIndex>()

/** Built once for each version of the list. */
function indexOfList(items: readonly Item[]): FitIndex {
  const known = indexes.get(items)
  if (known) return known
  const made = indexOf(items.filter(({ status }) => status !== 'retired'))
  indexes.set(items, made)
  return made
}

/** How an order's text fits the item it names; undefined where it names none or says nothing yet. */
export function fitOfOrder(
  content: OrderContent,
  item: Item | undefined,
  items: readonly Item[],
): ItemFit | undefined {
  const { object, action, place, finishStandard } = content
  if (!item || !object || !action) return undefined
  const fit = fitOf(indexOfList(items), item.sieveCode, {
    ...{ object, action, place: place ?? '', finishStandard: finishStandard ?? '' },
  })
  const titles = new Map(items.map(({ sieveCode, title }) => [sieveCode, title]))
  const fitting = fit.fitting.slice(0, mostShown).map(({ sieveCode }) => ({
    ...{ sieveCode, title: titles.get(sieveCode) ?? sieveCode },
  }))
  return { ...fit, fitting }
}

const mostShown = 3

/** What its item does not cover is shown with the items that do; an act outside the item's own stops the order. */
export function fitFindings(content: OrderContent, { item, fit, reader }: Facts): Finding[] {
  if (!item || !fit || fit.verdict === 'fits' || fit.verdict === 'unsure') return []
  const { fitting, evidence = [] } = fit
  // What is told as an act that no village may be asked is told once.
  const told = actsOf(content, item, reader)
  const acts = evidence.filter(
    ({ field, start, end }) =>
      !told.some(
        (each) => each.field === field && each.found.some((act) => act.start < end && start < act.end),
      ),
  )
  const outside = acts.map(({ field, act, text, start, end }): Finding => {
    const params = { title: item.title, act, acts: [...item.acts] }
    return { ...block('R61', 'outside_acts', `/${field}`, params), evidence: { text, start, end } }
  })
  if (fit.verdict === 'outside_acts') return outside
  const params = { title: item.title, fitting, titles: fitting.map(({ title }) => title).join('、') }
  const base = evidence.length > 0 ? block : warn
  return [base('R61', 'not_this_item', '/sieveCode', params), ...outside]
}
