/** R61: what is found where an order's text is not what its item covers, with the items that cover it. Pure. */

import type { Finding } from '../../reading/finding.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { actsOf } from './order-acts.ts'
import { block, type Facts, warn } from './sieve-facts.ts'

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
