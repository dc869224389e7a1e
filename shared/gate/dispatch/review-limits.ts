/** When a review is due, is reminded of and escalates: working days from the start of the stage now open. */
import { addWorkingDays } from '../../platform/calendar.ts'
import { county } from '../../platform/county.ts'
import { type Order, reviewOpen, waitingStates } from './order.ts'

export interface Limits {
  readonly remindAt: Date
  readonly dueAt: Date
}

/** Undefined while no review is open. Re-entering the stage starts anew (R38). */
export function reviewLimits(order: Order): Limits | undefined {
  const waits = waitingStates.includes(order.state) || reviewOpen(order)
  if (!waits || !order.stageStartedAt) return undefined
  const { reviewWorkingDays, collectiveWorkingDays, emergencyReviewWorkingDays, reminderAt } = county().rules
  const days = reviewOpen(order)
    ? emergencyReviewWorkingDays
    : order.state === 'awaiting_collective'
      ? collectiveWorkingDays
      : reviewWorkingDays
  const from = new Date(order.stageStartedAt)
  return {
    remindAt: addWorkingDays(from, days * reminderAt),
    dueAt: addWorkingDays(from, days),
  }
}

/** What the chain waits for next, and how many whole seconds. */
export function nextLimit(order: Order, at: Date): { next: 'remind' | 'escalate' | 'none'; seconds: number } {
  const limits = reviewLimits(order)
  const until = (when: Date) => Math.max(1, Math.ceil((when.getTime() - at.getTime()) / 1000))
  if (limits && !order.remindedAt) return { next: 'remind', seconds: until(limits.remindAt) }
  if (limits && !order.escalatedAt) return { next: 'escalate', seconds: until(limits.dueAt) }
  // Nothing more falls due: look again in thirty days, well under a year's limit of one execution.
  return { next: 'none', seconds: 30 * 86_400 }
}
