/** A town's orders of a span of time, as their cards tell them: for whoever takes stock of a year. */
import { all, page } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'
import { ordersById } from './order.table.ts'
import type { Order, OrderCard } from './order.ts'

/** @param from the first instant, @param to the last, as ISO instants; drafts that were never sent are left out */
export async function sentOrders(town: string, from: string, to: string): Promise<OrderCard[]> {
  // An id follows the instant in the key, and `~` follows every id.
  const found = await all<Item & { card: OrderCard }>({
    index: 'list1',
    pk: `ORDERS#${town}`,
    between: [from, `${to}~`],
  })
  return found.map(({ card }) => card).filter(({ attempt }) => attempt > 0)
}

/** A page of them, whole, oldest first. @param after where the page before ended */
export async function pageOfSentOrders(
  town: string,
  from: string,
  to: string,
  limit: number,
  after?: Record<string, unknown>,
): Promise<{ orders: Order[]; next: Record<string, unknown> | null }> {
  const found = await page<Item & { card: OrderCard }>(
    { index: 'list1', pk: `ORDERS#${town}`, between: [from, `${to}~`] },
    limit,
    after,
  )
  const sent = found.items.filter(({ card }) => card.attempt > 0)
  return { orders: await ordersById(sent.map(({ card }) => card.id)), next: found.next ?? null }
}
