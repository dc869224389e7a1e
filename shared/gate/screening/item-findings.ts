/** Whether an order stands on an item, or how it goes without one; and whether it repeats another (R22, R26, R28). Pure. */

import { dispatchableOn } from '../../lists/catalogue/item.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import { within } from '../../platform/who/unit.ts'
import type { Finding } from '../../reading/finding.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { block, type Facts, warn } from './sieve-facts.ts'
/** R22, R28: exactly one sieve code, or the exception path. */
export function path(content: OrderContent, { at, rules }: Facts): Finding[] {
  const { sieveCode, exception } = content
  if (sieveCode && exception) return [block('R22', 'code_and_exception', '/exception')]
  if (!sieveCode && !exception) return [block('R22', 'code_missing', '/sieveCode')]
  if (!exception) return []
  const latest = addDays(dayOf(at), rules.exceptionMaxDays)
  const found = [warn('R28', 'off_list', '/exception', { reason: exception.reason })]
  if (exception.endDate < dayOf(at)) found.push(block('R28', 'exception_over', '/exception/endDate'))
  if (exception.endDate > latest)
    found.push(block('R28', 'exception_too_long', '/exception/endDate', { latest }))
  return found
}

/**
 * R28: what comes back year after year belongs on the list. The third use is not granted: the department applies for
 * admission. A disaster does not wait for a panel: there it is shown, and the county hears of it as of every exception.
 */
export function thirdUse({ sieveCode, exception, requestedBy }: OrderContent, facts: Facts): Finding[] {
  const { earlierUses, rules, requester } = facts
  if (sieveCode || !exception || earlierUses.length + 1 < rules.exceptionUsesForcing) return []
  const weigh = exception.reason === 'disaster_or_emergency' ? warn : block
  const params = { unit: requester?.name ?? requestedBy, count: earlierUses.length, orders: earlierUses }
  return [weigh('R28', 'exception_again', '/exception', params)]
}

/** R28: off the list, whoever asks is named and counted; it is a department, or a station of the town. */
export function requester(
  { sieveCode, exception, requestedBy }: OrderContent,
  { requester, author }: Facts,
): Finding[] {
  if (requestedBy === null)
    return exception && !sieveCode
      ? [block('R28', 'missing_field', '/requestedBy', { field: 'requestedBy' })]
      : []
  if (!requester) return [block('R28', 'unit_unknown', '/requestedBy', { unit: requestedBy })]
  const { kind, code, name } = requester
  const sound = kind === 'department' || (kind === 'station' && within(author.town, code))
  return sound ? [] : [block('R28', 'requester_kind', '/requestedBy', { unit: name })]
}

/** R1-R2, R21: on the list, in force today, and one of the author's lines. */
export function item(content: OrderContent, { item, author, at }: Facts): Finding[] {
  const sieveCode = content.sieveCode
  if (!sieveCode) return []
  if (!item) return [block('R22', 'code_unknown', '/sieveCode', { sieveCode })]
  const found: Finding[] = []
  const day = dayOf(at)
  const dispatchable = dispatchableOn(item, day)
  if (!dispatchable.ok) {
    found.push(
      block('R2', 'item_not_dispatchable', '/sieveCode', {
        title: item.title,
        because: dispatchable.because,
        day,
      }),
    )
  }
  if (!item.lines.some((line) => author.lines.includes(line))) {
    found.push(
      block('R21', 'line_outside_portfolio', '/sieveCode', {
        line: item.lines.join('、'),
        lines: author.lines.join('、'),
      }),
    )
  }
  return found
}

/** R26: shown to author and reviewer; the reviewer merges it or lets it pass with a reason, and machines do neither. */
export const repeats = ({ repeated, near }: Facts): Finding[] => [
  ...repeated.map((order) => warn('R26', 'duplicate', '/units', { ...order, count: order.units.length })),
  ...near.map((order) =>
    warn('R26', 'near_duplicate', '/action', {
      ...order,
      count: order.units.length,
      percent: Math.round(order.score * 100),
      differs: order.compared.filter(({ same }) => !same).map(({ field }) => field),
    }),
  ),
]
