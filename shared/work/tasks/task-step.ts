/** A step of a task: read as the caller may, taken as the lifecycle allows, written with its event. */

import { now } from '../../platform/clock.ts'
import { act } from '../../platform/commit.ts'
import type { Caller } from '../../platform/who/actor.ts'
import type { Standing } from '../../platform/who/policy.ts'
import type { Write } from '../../platform/writes.ts'
import { taskLifecycle } from './task.lifecycle.ts'
import { taskKeeping } from './task.table.ts'
import type { Task } from './task.ts'
import { findTask } from './task-readers.ts'
import type { TasksEvent } from './tasks.events.ts'

export type TaskAction = keyof typeof taskLifecycle.transitions

export interface TaskChange {
  readonly set: Partial<Omit<Task, 'id' | 'version' | 'trail'>>
  readonly announce: TasksEvent
  readonly also?: readonly Write[]
}

/** @param action told from the task where one request is one of two acts */
export async function step(
  caller: Caller,
  id: string,
  action: TaskAction | ((task: Task) => TaskAction),
  decide: (task: Task, at: Date, standing: Standing) => TaskChange | Promise<TaskChange>,
): Promise<Task> {
  const at = now()
  const task = await findTask(caller, id, at)
  return act({
    caller,
    keeping: taskKeeping,
    lifecycle: taskLifecycle,
    record: task,
    action: typeof action === 'string' ? action : action(task),
    at,
    decide: async (standing) => decide(task, at, standing),
  })
}
