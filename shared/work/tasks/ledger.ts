/**
 * A clock is a ledger of start, pause, resume, retarget and stop events; deadlines are derived from it (R38).
 * While the village waits for somebody else its clock stands still, and the deadline moves by as many working days. Pure.
 */
import type * as z from 'zod/mini'
import { addWorkingDays, workingDaysUntil } from '../../platform/calendar.ts'
import { choice } from '../../platform/choice.ts'
import { dayOf, endOfDay } from '../../platform/clock.ts'

export const ClockStep = choice({
  start: { zh: '开始计时', en: 'start' },
  pause: { zh: '暂停计时', en: 'pause' },
  resume: { zh: '恢复计时', en: 'resume' },
  retarget: { zh: '调整期限', en: 'another due day' },
  stop: { zh: '停止计时', en: 'stop' },
})

export interface ClockEntry {
  readonly at: string
  readonly kind: z.infer<typeof ClockStep>
  /** Whose time runs from here on: a post in a unit, or a person. */
  readonly holder: string
  readonly reason: string | null
  /** The day it is due, on start and retarget. */
  readonly due: string | null
}

/** An entry as it is made; the whole reason stands in the event, the ledger keeps enough of it to be read. */
export function entry(
  kind: ClockEntry['kind'],
  at: Date,
  holder: string,
  reason: string | null = null,
): ClockEntry {
  const kept = reason && Array.from(reason).slice(0, 200).join('')
  return { at: at.toISOString(), kind, holder, reason: kept, due: null }
}

/** Another day to be done by; days that the clock stood still before it are in it already. */
export function retarget(at: Date, holder: string, due: string, reason: string): ClockEntry {
  return { ...entry('retarget', at, holder, reason), due }
}

export interface ClockReading {
  readonly running: boolean
  readonly startedAt: string | null
  readonly deadline: string | null
  readonly overdue: boolean
  /** Working days the clock stood still for others. */
  readonly pausedWorkingDays: number
}

/** A ledger added up: all that a clock is read from, a fifth of its size. */
export interface AddedUp {
  readonly running: boolean
  readonly startedAt: string | null
  readonly due: string | null
  readonly pausedSince: string | null
  readonly pausedWorkingDays: number
  readonly stoppedAt: string | null
}

export function addUp(ledger: readonly ClockEntry[]): AddedUp {
  let running = false
  let startedAt: string | null = null
  let due: string | null = null
  let pausedSince: string | null = null
  let pausedWorkingDays = 0
  let stoppedAt: string | null = null
  for (const entry of ledger) {
    switch (entry.kind) {
      case 'start':
        running = true
        startedAt ??= entry.at
        due = entry.due ?? due
        break
      case 'pause':
        running = false
        pausedSince ??= entry.at
        break
      case 'resume':
        running = true
        if (pausedSince) pausedWorkingDays += workingDaysBetween(pausedSince, entry.at)
        pausedSince = null
        break
      case 'retarget':
        due = entry.due ?? due
        pausedWorkingDays = 0
        break
      case 'stop':
        running = false
        // Work that was handed in counts as done when it was handed in, however long the other side took.
        stoppedAt = pausedSince ?? entry.at
        break
    }
  }
  return { running, startedAt, due, pausedSince, pausedWorkingDays, stoppedAt }
}

/** What the ledger says at an instant. */
export function readClock(ledger: readonly ClockEntry[], at: Date): ClockReading {
  return readAddedUp(addUp(ledger), at)
}

export function readAddedUp(sum: AddedUp, at: Date): ClockReading {
  const deadline = sum.due === null ? null : addWorkingDays(endOfDay(sum.due), sum.pausedWorkingDays)
  const judgedAt = sum.stoppedAt ?? sum.pausedSince ?? at.toISOString()
  return {
    running: sum.running,
    startedAt: sum.startedAt,
    deadline: deadline?.toISOString() ?? null,
    overdue: deadline !== null && judgedAt > deadline.toISOString(),
    pausedWorkingDays: sum.pausedWorkingDays,
  }
}

function workingDaysBetween(from: string, to: string): number {
  return workingDaysUntil(new Date(from), dayOf(new Date(to)))
}

/** What was told of a clock, so that nobody is told twice; another due time is another clock. */
export interface Told {
  readonly clock: 'work' | 'stage'
  readonly level: 'yellow' | 'red'
  readonly dueAt: string
}

/** Since when a task stands in its stage: more time moves its due day, not its stage. */
export const stageSince = ({
  ledger,
  createdAt,
}: {
  readonly ledger: readonly ClockEntry[]
  readonly createdAt: string
}) => ledger.findLast(({ kind }) => kind !== 'retarget')?.at ?? createdAt
