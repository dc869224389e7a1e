/** Counts a village's load from the events of its tasks. */
import { weekOf } from '../clock.ts'
import type { Addition } from '../counted.ts'
import type { StoredEvent } from '../events.ts'
import type { Task } from '../tasks/task.ts'
import { addition } from './load.table.ts'

/** What one event adds to its village's load; nothing for most. A withdrawn inspection did not take place. */
export function loadAddedBy(event: Pick<StoredEvent, 'type' | 'after'>): Addition[] {
  const sign = signs[event.type]
  if (!sign) return []
  const { town, unit, unitName, ask, hours = 0, inspection = false } = event.after as unknown as Task
  const { deadline: due } = ask
  const counted = inspection ? { open: 1, withdrawn: -1, accepted: 0 }[sign] : 0
  const open = sign === 'open' ? 1 : -1
  return [
    addition({
      ...{ town, unit, unitName, week: weekOf(due), due, open },
      hours: open * hours,
      inspections: counted,
    }),
  ]
}

const signs: Readonly<Record<string, 'open' | 'accepted' | 'withdrawn' | undefined>> = {
  'tasks.task-delivered': 'open',
  'tasks.task-accepted': 'accepted',
  'tasks.task-withdrawn': 'withdrawn',
  'tasks.refusal-upheld': 'withdrawn',
}
