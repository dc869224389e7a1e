/** What a town's posts have in hand of orders: for whoever has to know when a post changes hands. */

import { barredFrom } from '../../platform/lifecycle.ts'
import { type Holder, successors } from '../../platform/who/policy.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { allCardsOfTown, ordersMovingSince } from './order.table.ts'
import { cardOf, type Order, type OrderCard, reviewOpen, rulingNow } from './order.ts'
import { afterAuthor } from './order-senders.ts'
import { reviewLimits } from './review-limits.ts'

export interface OrderInHand {
  readonly kind: 'to_review' | 'emergencies' | 'second_approvals' | 'collective'
  readonly id: string
  readonly title: string
  readonly state: Order['state']
  readonly dueAt: string | null
  /** Who may not decide on it, whatever post he holds (R23). */
  readonly barred: readonly string[]
}

type Action = keyof typeof orderLifecycle.transitions

/** What an order waits for, from which post and by which action; undefined while it waits for nobody's decision. */
function waits(
  order: Order,
): { kind: OrderInHand['kind']; action: Action; posts: readonly string[] } | undefined {
  const reviewers = ['deputy_party_secretary', ...(order.escalatedAt ? ['party_secretary'] : [])]
  switch (order.state) {
    case 'in_review':
      return { kind: 'to_review', action: 'approve', posts: reviewers }
    case 'awaiting_collective':
      return { kind: 'collective', action: 'decide_collectively', posts: ['committee_clerk'] }
    case 'awaiting_second': {
      const first = rulingNow(order)?.by.post
      const posts = [first === 'party_secretary' ? 'deputy_party_secretary' : 'party_secretary']
      return { kind: 'second_approvals', action: 'countersign', posts }
    }
    default:
      return reviewOpen(order)
        ? { kind: 'emergencies', action: 'review_emergency', posts: reviewers }
        : undefined
  }
}

/** A town's orders that wait for a decision of the post. */
export async function ordersWaitingFor(town: string, post: string, at: Date): Promise<OrderInHand[]> {
  const found: OrderInHand[] = []
  for (const order of await ordersMovingSince(town, '9')) {
    const wait = waits(order)
    if (!wait?.posts.includes(post)) continue
    const dueAt = reviewLimits(order)?.dueAt.toISOString() ?? null
    const barred = await barredFrom(orderLifecycle, order, wait.action, at)
    found.push({
      kind: wait.kind,
      id: order.id,
      title: titleOf(cardOf(order)),
      state: order.state,
      dueAt,
      barred,
    })
  }
  return found
}

export interface SentOrder extends Omit<OrderInHand, 'kind' | 'barred'> {
  readonly kind: 'returned' | 'under_way'
  /** Who goes on with it in the place of its author; nobody while he leads the line, or nobody does. */
  readonly successors: readonly Holder[]
  readonly author: string
  readonly lines: readonly string[]
}

/** A town's returned orders, and those on their way to the villages. */
export async function ordersSent(town: string, at: Date): Promise<SentOrder[]> {
  const [returned, moving] = await Promise.all([
    allCardsOfTown(town, 'returned'),
    ordersMovingSince(town, '9'),
  ])
  const due = new Map(moving.map((order) => [order.id, reviewLimits(order)?.dueAt.toISOString() ?? null]))
  const cards = [...returned, ...moving.map(cardOf)]
  return Promise.all(
    cards.map(async (card) => {
      const { id, state, author, lines = [] } = card
      const relations = { places: { town: [town] }, persons: { author: [author.personId] }, lines }
      return {
        kind: state === 'returned' ? ('returned' as const) : ('under_way' as const),
        ...{ id, title: titleOf(card), state, dueAt: due.get(id) ?? null, author: author.personId, lines },
        successors: await successors(afterAuthor, relations, at),
      }
    }),
  )
}

const titleOf = ({ title }: OrderCard) => title ?? ''
