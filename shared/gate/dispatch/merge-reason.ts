/** Why an order was merged into another: its event alone keeps that. */
import { historyOf } from '../../platform/history.ts'
import { orderKey } from './order.table.ts'

export async function mergedBecause(orderId: string): Promise<string | null> {
  const history = await historyOf(orderKey(orderId).pk)
  return history.findLast(({ event }) => event.type === 'dispatch.order-merged')?.event.reason ?? null
}
