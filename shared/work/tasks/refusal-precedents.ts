/** R19: what was ruled on a village's refusal is a precedent for the item as well. */

import { type Precedent, precedentOf } from '../../gate/review/precedents.ts'
import type { Chapter } from '../../platform/history.ts'
import type { Item } from '../../platform/table.ts'
import type { Task } from './task.ts'

const outcomes: Readonly<Record<string, Precedent['outcome'] | undefined>> = {
  'tasks.refusal-upheld': 'refusal_upheld',
  'tasks.refusal-dismissed': 'refusal_dismissed',
}

/** Keeps the ruling that an event tells of; most tell of none. */
export function refusalOf({ event, after }: Chapter): Item[] {
  const outcome = outcomes[event.type]
  if (!outcome || !('personId' in event.by)) return []
  const task = after as unknown as Task
  const precedent: Precedent = {
    ...{ at: event.at, orderId: task.orderId, attempt: task.attempt, outcome, units: 1 },
    ...{ code: task.refusal?.code ?? null, text: event.reason, override: null, into: null },
    ...{ by: event.by.name, author: task.sender, requestedBy: null, title: task.title },
  }
  return [precedentOf(task, `refusal-${task.unit}`, precedent)]
}
