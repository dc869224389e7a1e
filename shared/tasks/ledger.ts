/**
 * A clock is a ledger of start, pause, resume, retarget and stop events; deadlines are derived from it (R38).
 * While the village waits for somebody else its clock stands still, and the deadline moves by as many working days.
 */
import { addWorkingDays, workingDaysUntil } from '../calendar.ts'
import { dayOf, endOfDay } from '../clock.ts'

export interface ClockEntry {
  readonly at: string
  readonly kind: 'start' | 'pause' | 'resume' | 'retarget' | 'stop'
  /** Whose time runs from here on: a post in a unit, or a person. */
  readonly holder: string
  readonly reason: string | null
  /** The day it is due, on start and retarget. */
  readonly due: string | null
}

export interface ClockReading {
  readonly running: boolean
  readonly startedAt: string | null
  readonly deadline: string | null
  readonly overdue: boolean
  /** Working days the clock stood still for others. */
  readonly pausedWorkingDays: number
}

/** What the ledger says at an instant. */
export function readClock(ledger: readonly ClockEntry[], at: Date): ClockReading {
  let running = false
  let startedAt: string | null = null
  let due: string | null = null
  let pausedSince: string | null = null
  let paused = 0
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
        if (pausedSince) paused += workingDaysBetween(pausedSince, entry.at)
        pausedSince = null
        break
      case 'retarget':
        due = entry.due ?? due
        paused = 0
        break
      case 'stop':
        running = false
        stoppedAt = entry.at
        // Work that was handed in counts as done when it was handed in, however long the other side took.
        if (pausedSince) stoppedAt = pausedSince
        break
    }
  }
  const deadline = due === null ? null : addWorkingDays(endOfDay(due), paused)
  const judgedAt = stoppedAt ?? pausedSince ?? at.toISOString()
  return {
    running,
    startedAt,
    deadline: deadline?.toISOString() ?? null,
    overdue: deadline !== null && judgedAt > deadline.toISOString(),
    pausedWorkingDays: paused,
  }
}

function workingDaysBetween(from: string, to: string): number {
  return workingDaysUntil(new Date(from), dayOf(new Date(to)))
}
