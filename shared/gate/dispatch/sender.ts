/** Who answers for an order on the side that sends it: its author, or whoever went on with it last (R39). Pure. */
import type { Order } from './order.ts'

/** Who sent the present attempt: the author, or whoever went on with it last. */
export const senderOf = ({ author, takenOver = [] }: Pick<Order, 'author' | 'takenOver'>) =>
  takenOver.at(-1) ?? author

/** What an order notes when somebody else than before goes on with it. */
export function takenOverBy(
  order: Order,
  { personId, name }: Order['author'],
  at: Date,
): Pick<Order, 'takenOver'> {
  if (senderOf(order).personId === personId) return {}
  return { takenOver: [...(order.takenOver ?? []), { personId, name, at: at.toISOString() }] }
}
