/** A town's orders of a span of time, as their cards tell them: for whoever takes stock of a year. */
import { all, type Item } from '../table.ts'
import type { OrderCard } from './order.ts'

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
