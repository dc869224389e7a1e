/**
 * What the review chain does at each of its steps. It waits, reminds, escalates and delivers; it decides nothing:
 * decisions are committed by the review first and reach the chain from their events. Every step may run twice.
 */

import { now } from '../../platform/clock.ts'
import { actAsSystem } from '../../platform/commit.ts'
import { get } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'
import { ConditionLost, put, remove, transact } from '../../platform/writes.ts'
import type { DispatchEvent } from './dispatch.events.ts'
import { orderById, orderKeeping, orderKey } from './order.table.ts'
import { type Order, reviewOpen } from './order.ts'
import { nextLimit, reviewLimits } from './review-limits.ts'

export interface Attempt {
  readonly orderId: string
  readonly attempt: number
}
export type Outcome = 'moved' | 'approved' | 'returned' | 'rejected' | 'withdrawn'

export async function orderOf({ orderId }: Pick<Attempt, 'orderId'>): Promise<Order> {
  const order = await orderById(orderId)
  if (!order) throw new Error(`no order ${orderId}`)
  return order
}

/** How the attempt ended; undefined while it is open. An attempt that was followed by another was returned. */
export function outcomeOf(order: Order, attempt: number): Outcome | undefined {
  if (order.attempt > attempt) return 'returned'
  switch (order.state) {
    case 'approved':
      return 'approved'
    case 'delivered':
      // An emergency is delivered first; the chain then waits for its review.
      return reviewOpen(order) ? undefined : 'approved'
    case 'returned':
    case 'rejected':
    case 'withdrawn':
      return order.state
    case 'merged':
      return 'withdrawn'
    default:
      return undefined
  }
}

export async function readReviewClock(
  step: Attempt,
): Promise<{ next: 'remind' | 'escalate' | 'none'; seconds: number }> {
  return nextLimit(await orderOf(step), now())
}

const waitKey = ({ orderId, attempt }: Attempt) => ({
  pk: orderKey(orderId).pk,
  sk: `WAIT#${String(attempt).padStart(6, '0')}`,
})

/**
 * Keeps the token under which the chain waits. The token is written before the order is read, and a decision is
 * committed before the token is read, so at least one of the two sees the other.
 * @returns the outcome when it has been decided already
 */
export async function awaitDecision(step: Attempt, token: string): Promise<Outcome | undefined> {
  await transact([put({ ...waitKey(step), kind: 'wait', token })])
  return outcomeOf(await orderOf(step), step.attempt)
}

/** The token under which the chain waits for this attempt, if it waits. */
export async function waitingToken(step: Attempt): Promise<string | undefined> {
  const item = await get<Item & { token?: string }>(waitKey(step))
  return item?.token
}

/** Forgets a token that was returned, and no other: the chain may wait again under the next one by now. */
export async function forgetToken(step: Attempt, token: string): Promise<void> {
  try {
    await transact([remove(waitKey(step), { token })])
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
  }
}

/** A stage by when it began: the same state may be entered again in one attempt, as after a collective decision. */
const stageOf = ({ id, attempt, state, stageStartedAt }: Order) => [id, attempt, state, stageStartedAt ?? '']

/** A step of the clock. Whoever acts at this very moment is the better outcome, and the chain reads its clock anew. */
async function unlessMoved(
  ask: Omit<Parameters<typeof actAsSystem<Order, DispatchEvent>>[0], 'system' | 'keeping'>,
): Promise<void> {
  try {
    await actAsSystem({ system: 'review-chain', keeping: orderKeeping, ...ask })
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
  }
}

/** Reminds the reviewer once a stage, and only when it is time: a stage entered anew has a clock of its own. */
export async function remind(step: Attempt): Promise<void> {
  const at = now()
  const order = await orderOf(step)
  const limits = reviewLimits(order)
  if (!limits || order.attempt !== step.attempt || order.remindedAt || at < limits.remindAt) return
  await unlessMoved({
    before: order,
    next: { ...order, remindedAt: at.toISOString() },
    at,
    step: ['remind', ...stageOf(order)],
    announce: {
      type: 'dispatch.review-reminded',
      data: { attempt: order.attempt, stage: order.state, dueAt: limits.dueAt.toISOString() },
    },
  })
}

/** Opens the review to the town's Party secretary as well, once a stage, when the limit has passed. */
export async function escalate(step: Attempt): Promise<void> {
  const at = now()
  const order = await orderOf(step)
  const limits = reviewLimits(order)
  if (!limits || order.attempt !== step.attempt || order.escalatedAt || at < limits.dueAt) return
  await unlessMoved({
    before: order,
    next: { ...order, remindedAt: order.remindedAt ?? at.toISOString(), escalatedAt: at.toISOString() },
    at,
    step: ['escalate', ...stageOf(order)],
    announce: { type: 'dispatch.review-escalated', data: { attempt: order.attempt, stage: order.state } },
  })
}

/** The order, while this attempt of it still has to be delivered. @throws when nobody approved it */
export async function orderToDeliver(step: Attempt): Promise<{ order: Order; due: boolean }> {
  const order = await orderOf(step)
  const over = order.attempt !== step.attempt || order.state === 'delivered'
  if (!over && order.state !== 'approved')
    throw new Error(`order ${order.id} is ${order.state}, not approved`)
  return { order, due: !over }
}

/** Every unit has its task. */
export async function markDelivered(order: Order, at: Date): Promise<void> {
  await actAsSystem({
    system: 'review-chain',
    keeping: orderKeeping,
    before: order,
    next: { ...order, state: 'delivered', deliveredAt: at.toISOString(), updatedAt: at.toISOString() },
    at,
    step: ['delivered', order.id, order.attempt],
    announce: {
      type: 'dispatch.order-delivered',
      data: { attempt: order.attempt, units: order.content.units.length },
    },
  })
}
