/**
 * The clocks of a task (R38): its own, by the ledger, and the limit of the stage it stands in. At a share of the time
 * the holder is warned, at the end the clock is red. Each entry in the ledger sets them anew. Pure.
 */

import type * as z from 'zod/mini'
import { addWorkingDays, workingDaysUntil } from '../../platform/calendar.ts'
import { choice } from '../../platform/choice.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Rules } from '../../platform/county.ts'
import { openSteps } from './co-party.ts'
import { type AddedUp, addUp, readAddedUp, stageSince, type Told } from './ledger.ts'
import type { Task, TaskState } from './task.ts'

export const ClockLevel = choice({
  green: { zh: '正常', en: 'in time' },
  yellow: { zh: '临期', en: 'nearly due' },
  red: { zh: '超期', en: 'overdue' },
})
export type Level = z.infer<typeof ClockLevel>

export interface Clock {
  readonly warnAt: string
  readonly dueAt: string
}

export function levelOf(clock: Clock, at: string): Level {
  return at > clock.dueAt ? 'red' : at >= clock.warnAt ? 'yellow' : 'green'
}

/**
 * The village's own clock: warned when a share of the working days that were its own are used up.
 * Undefined of a ledger without a day to be done by.
 */
export function workClock(sum: AddedUp, share: number): Clock | undefined {
  const dueAt = readAddedUp(sum, new Date(0)).deadline
  if (dueAt === null || sum.startedAt === null) return undefined
  const start = new Date(sum.startedAt)
  const end = new Date(dueAt)
  const total = workingDaysUntil(start, dayOf(end))
  const own = Math.max(0, total - sum.pausedWorkingDays)
  const warnAt =
    own === 0
      ? new Date(start.getTime() + share * Math.max(0, end.getTime() - start.getTime()))
      : addWorkingDays(start, total - own + own * share)
  return { warnAt: (warnAt < end ? warnAt : end).toISOString(), dueAt }
}

/** The village's clock as it is read: it is judged by when it last stood still. */
export function workLevel(sum: AddedUp, share: number, at: Date): Level {
  const clock = workClock(sum, share)
  return clock ? levelOf(clock, sum.stoppedAt ?? sum.pausedSince ?? at.toISOString()) : 'green'
}

type Limits = Pick<Rules, 'taskReceiveWorkingDays' | 'taskAssignWorkingDays' | 'taskAcceptWorkingDays'>
const stageLimits: Partial<Record<TaskState, keyof Limits>> = {
  delivered: 'taskReceiveWorkingDays',
  received: 'taskAssignWorkingDays',
  submitted: 'taskAcceptWorkingDays',
}

/** The limit of a stage that has one, from the ledger's last entry on: whoever holds it then has that long. */
export function stageClock(
  { state, since }: { state: TaskState; since: string },
  rules: Limits & Pick<Rules, 'reminderAt'>,
): Clock | undefined {
  const limit = stageLimits[state]
  if (!limit) return undefined
  const days = rules[limit]
  const from = new Date(since)
  return {
    warnAt: addWorkingDays(from, days * rules.reminderAt).toISOString(),
    dueAt: addWorkingDays(from, days).toISOString(),
  }
}

/** What the clock will have to say of a task next, and when; undefined while it waits for a person alone. */
export interface Mark {
  readonly at: string
  readonly what: Told | 'late_refusal' | 'late_step'
}

export function nextMark(task: Task, rules: Rules): Mark | undefined {
  const { state, told = [], refusal } = task
  const sum = addUp(task.ledger)
  const stage = stageClock({ state, since: stageSince(task) }, rules)
  const marks = [
    ...(sum.running ? marksOf('work', workClock(sum, rules.reminderAt), told) : []),
    ...marksOf('stage', stage, told),
    // A refusal that the town lets lie goes to the county; there it waits.
    ...(state === 'refused' && refusal?.level === 'town' && refusal.dueAt
      ? [{ at: refusal.dueAt, what: 'late_refusal' as const }]
      : []),
    ...(closedStates.includes(state) ? [] : openSteps(task.steps))
      .filter(({ lapsedAt }) => lapsedAt === null)
      .map(({ dueAt }) => ({ at: dueAt, what: 'late_step' as const })),
  ]
  return marks.sort((a, b) => (a.at < b.at ? -1 : 1))[0]
}

const closedStates: readonly TaskState[] = ['accepted', 'withdrawn', 'refusal_upheld']

function marksOf(of: Told['clock'], clock: Clock | undefined, told: readonly Told[]): Mark[] {
  if (!clock) return []
  const before = told.find((each) => each.clock === of && each.dueAt === clock.dueAt)
  if (before?.level === 'red') return []
  const level = before ? 'red' : 'yellow'
  return [{ at: before ? clock.dueAt : clock.warnAt, what: { clock: of, level, dueAt: clock.dueAt } }]
}

/** A clock whose end has come is red at once: nobody is warned of what is over. */
export function toldAt(told: Told, at: string): Told {
  return at > told.dueAt ? { ...told, level: 'red' } : told
}
