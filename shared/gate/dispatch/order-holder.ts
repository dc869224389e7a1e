/** Who has to move an order now: always one answer, and nobody who may not decide on it (R23, R39). */

import { barredFrom } from '../../platform/lifecycle.ts'
import { type Seat, seatOf } from '../../platform/who/holders.ts'
import { type Holder, handsOf } from '../../platform/who/policy.ts'
import type { PostName } from '../../platform/who/post.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { type Order, reviewOpen, rulingNow } from './order.ts'
import { afterAuthor } from './order-senders.ts'

/** Null while nobody has to: the order is on its way, or over. */
export async function holderOf(order: Order, at: Date): Promise<Seat | null> {
  switch (order.state) {
    case 'draft':
    case 'returned':
      return senders(order, at)
    case 'awaiting_collective':
      return decider(order, 'committee_clerk', 'decide_collectively', at)
    case 'in_review':
      return decider(order, reviewing(order), 'approve', at)
    case 'awaiting_second': {
      const first = rulingNow(order)?.by.post
      return decider(
        order,
        first === 'party_secretary' ? 'deputy_party_secretary' : 'party_secretary',
        'countersign',
        at,
      )
    }
    default:
      return reviewOpen(order) ? decider(order, reviewing(order), 'review_emergency', at) : null
  }
}

const reviewing = ({ escalatedAt }: Order) => (escalatedAt ? 'party_secretary' : 'deputy_party_secretary')

/** In whose hands an order is: its author’s while he leads, and his successors’. */
export const handsOfOrder = (order: Order, at: Date): Promise<Holder[]> =>
  handsOf(afterAuthor, orderLifecycle.relations(order), at)

async function senders(order: Order, at: Date): Promise<Seat> {
  const people = await handsOfOrder(order, at)
  if (people.length > 0) return { post: 'leader_in_charge', unit: order.town, vacant: false, people }
  return { ...(await seatOf(order.town, 'party_secretary', at)), vacant: true }
}

async function decider(
  order: Order,
  post: PostName,
  action: keyof typeof orderLifecycle.transitions,
  at: Date,
): Promise<Seat> {
  return seatOf(order.town, post, at, await barredFrom(orderLifecycle, order, action, at))
}
