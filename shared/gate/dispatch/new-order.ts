/** An order as it begins. */
import type { Proposal } from '../proposal/proposal.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import type { Order } from './order.ts'
import type { OrderContent } from './order-content.ts'

export interface NewOrder {
  readonly id: string
  readonly town: string
  readonly author: { readonly personId: string; readonly name: string }
  readonly content: OrderContent
  readonly proposal?: Proposal | undefined
  readonly recurring?: NonNullable<Order['recurring']>
}

export function newOrder(
  { id, town, author, content, proposal, recurring }: NewOrder,
  at: Date,
): Omit<Order, 'version' | 'trail'> {
  const { personId, name } = author
  return {
    id,
    state: orderLifecycle.initial,
    town,
    author: { personId, name },
    content,
    ...(proposal ? { proposal } : {}),
    ...(recurring ? { recurring } : {}),
    item: null,
    catalogueVersion: null,
    attempt: 0,
    contentHash: null,
    findings: [],
    rulings: [],
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    submittedAt: null,
    stageStartedAt: null,
    remindedAt: null,
    escalatedAt: null,
    deliveredAt: null,
  }
}

/** An order that nobody has saved yet, for whoever asks what would become of it. */
export function unsaved(wanted: NewOrder, at: Date): Order {
  return { ...newOrder(wanted, at), version: 0, trail: { seq: 0, hash: null } }
}
