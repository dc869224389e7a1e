/** The schedules of the templates, in the county's time: each due time runs once, in order. */

import { randomUUID } from 'node:crypto'
import type { Deliveries } from './deliveries.ts'
import type { Journal } from './journal.ts'
import type { Json } from './json.ts'
import type { Schedule } from './parts.ts'
import { localAccount, localRegion } from './template.ts'
import type { VirtualClock } from './virtual-clock.ts'

// A clock moved by a year would owe 35,000 runs of a quarter-hourly schedule. All of them would see the present the clock
// has moved to: after the first, only what a run itself left for the next is new.
const mostMissed = 3

export interface Scheduler {
  stop(): void
}

export function startScheduler(options: {
  readonly schedules: readonly Schedule[]
  readonly journal: Journal
  readonly clock: VirtualClock
  readonly deliveries: Deliveries
}): Scheduler {
  const { schedules, journal, clock, deliveries } = options
  const cancels = new Map<string, () => void>()
  let stopped = false

  const seenUntil = (name: string) =>
    journal.row<{ seen_until: number }>('SELECT seen_until FROM schedules WHERE name = ?', name)?.seen_until

  function run(schedule: Schedule): void {
    if (stopped) return
    const now = clock.now()
    const due = schedule.expression.due(seenUntil(schedule.name) ?? now, now, mostMissed)
    journal.together(() => {
      for (const at of due) deliveries.add(schedule.name, schedule.target, inputOf(schedule, at))
      journal.run(
        'INSERT INTO schedules VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET seen_until = excluded.seen_until',
        schedule.name,
        now,
      )
    })
    if (due.length > 0) deliveries.pump()
    const next = schedule.expression.next(now)
    if (next !== undefined)
      cancels.set(
        schedule.name,
        clock.at(next, () => run(schedule)),
      )
  }

  for (const schedule of schedules) run(schedule)
  return {
    stop() {
      stopped = true
      for (const cancel of cancels.values()) cancel()
    },
  }
}

function inputOf({ name, target }: Schedule, at: number): Json {
  const time = `${new Date(at).toISOString().slice(0, 19)}Z`
  const { Input } = target.input
  if (typeof Input === 'string')
    return JSON.parse(
      Input.replaceAll('<aws.scheduler.scheduled-time>', time)
        .replaceAll('<aws.scheduler.execution-id>', randomUUID())
        .replaceAll('<aws.scheduler.attempt-number>', '1')
        .replaceAll('<aws.scheduler.schedule-arn>', name),
    ) as Json
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: localAccount,
    time,
    region: localRegion,
    resources: [name],
    detail: '{}',
  }
}
