/** Whose work an order is: its senders', the committee's, the reviewer's (R23, R27, R39). */
import type { Held } from '../../platform/record-kinds.ts'
import type { Order } from './order.ts'
import { holderOf } from './order-holder.ts'
import { reviewLimits } from './review-limits.ts'

const order: Held<Order> = {
  by: async (record, at) => [await holderOf(record, at)].flatMap((seat) => seat ?? []),
  until: (record) => reviewLimits(record)?.dueAt.toISOString() ?? null,
}

export const dispatchHoldings = { order }
