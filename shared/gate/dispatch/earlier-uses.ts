/** What was granted off the list before: the third use of one matter in a year is not granted any more (R28). */

import { dayOf, startOfDay } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { refuse } from '../../platform/refusals.ts'
import { dispatchRefusals } from './dispatch.refusals.ts'
import { grantedOffList } from './order.table.ts'
import type { OrderContent } from './order-content.ts'
import { alike, pairsOf } from './same-matter.ts'

/** The same matter, granted to the same department by exception since the year began. */
export async function usesBefore(
  { sieveCode, exception, requestedBy, object, action }: OrderContent,
  at: Date,
) {
  if (sieveCode || !exception || !requestedBy) return []
  const yearBegan = startOfDay(`${dayOf(at).slice(0, 4)}-01-01`).toISOString()
  const asked = pairsOf([object, action].filter(Boolean).join(','))
  return (await grantedOffList(requestedBy, yearBegan))
    .filter((order) => alike(asked, pairsOf(order.matter ?? '')))
    .map(({ id, town }) => ({ orderId: id, town }))
}

/**
 * Looked at again when it is signed: two that were submitted at once, or one after the other, saw each other ungranted. A
 * disaster does not wait for a panel.
 * @throws Refusal `exception_uses_spent`
 */
export async function demandUsesLeft(content: OrderContent, at: Date): Promise<void> {
  if (!content.exception || content.exception.reason === 'disaster_or_emergency') return
  const { length } = await usesBefore(content, at)
  if (length + 1 >= county().rules.exceptionUsesForcing)
    refuse(dispatchRefusals.exception_uses_spent, { count: length })
}
