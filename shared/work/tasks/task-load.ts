/** Counts a village's load from the events of its tasks. */

import { loadAddition } from '../../gate/load/load.ts'
import { weekOf } from '../../platform/clock.ts'
import type { Addition } from '../../platform/counted.ts'
import type { Chapter } from '../../platform/history.ts'
import { addUp } from './ledger.ts'
import type { Task } from './task.ts'

/** What one event adds to its village's load; nothing for most. A withdrawn inspection did not take place. */
export function loadAddedBy({ event, after }: Chapter): Addition[] {
  const task = after as unknown as Task
  if (event.type === 'tasks.extension-granted' && task.extension) {
    return moved(task, task.extension.from, task.extension.until)
  }
  const sign = signs[event.type]
  if (!sign) return []
  const { hours = 0, inspection = false } = task
  const due = addUp(task.ledger ?? []).due ?? task.ask.deadline
  const counted = inspection ? { open: 1, withdrawn: -1, accepted: 0 }[sign] : 0
  const open = sign === 'open' ? 1 : -1
  return [additionTo(task, due, open, open * hours, counted)]
}

/** Work that got more time is due in another week, or on another day of the same. */
function moved(task: Task, from: string, until: string): Addition[] {
  const { hours = 0, inspection = false } = task
  const inspections = inspection ? 1 : 0
  const gone = additionTo(task, from, -1, -hours, -inspections)
  const come = additionTo(task, until, 1, hours, inspections)
  if (weekOf(from) !== weekOf(until)) return [gone, come]
  // One item takes one addition: its sums stay, its days change.
  const { key, set } = come
  return [{ key, set, add: { [`due_${from}`]: -1, [`due_${until}`]: 1 }, remembers: true }]
}

function additionTo(
  { town, unit, unitName }: Task,
  due: string,
  open: number,
  hours: number,
  inspections: number,
): Addition {
  return loadAddition({ town, unit, unitName, week: weekOf(due), due, open, hours, inspections })
}

const signs: Readonly<Record<string, 'open' | 'accepted' | 'withdrawn' | undefined>> = {
  'tasks.task-delivered': 'open',
  'tasks.task-accepted': 'accepted',
  'tasks.task-withdrawn': 'withdrawn',
  'tasks.refusal-upheld': 'withdrawn',
}
