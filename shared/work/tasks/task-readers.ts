/** Who may read a task, and the lists of them: a unit's, an order's. */

import { findOrder } from '../../gate/dispatch/orders.ts'
import { now } from '../../platform/clock.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import { type Caller, sees, tenuresOn } from '../../platform/who/actor.ts'
import { unitSaid, villageOf, within } from '../../platform/who/unit.ts'
import { taskLifecycle } from './task.lifecycle.ts'
import { taskById, taskCards, taskKey, tasksOfUnit } from './task.table.ts'
import { type Task, type TaskCard, taskIdFor } from './task.ts'

/** @throws Refusal `not_found` for those outside the town and the unit, and for colleagues it is not assigned to */
export async function findTask(caller: Caller, id: string, at = now()): Promise<Task> {
  const task = await taskById(id)
  if (task && mayRead(caller, task, at)) return task
  return refuse(commonRefusals.not_found, { thing: taskLifecycle.record[caller.language] })
}

function mayRead({ actor }: Caller, task: Task, at: Date): boolean {
  if (sees(actor, [task.unit], at)) return true
  const units = tenuresOn(actor, at).map(({ unit }) => unit)
  const assigned =
    task.assignees.some(({ personId }) => personId === actor.personId) &&
    units.some((unit) => within(task.unit, unit))
  const helps = task.ask.coParties.some(({ unit }) => units.includes(unit))
  return units.length > 0 && (assigned || helps)
}

/** A unit's tasks; cadres and grid members see those assigned to them. @throws Refusal `not_found` outside the area */
export async function listTasks(
  caller: Caller,
  query: { unit?: string | undefined; open: boolean; mine: boolean; limit: number },
  from: Record<string, unknown> | undefined,
): Promise<Page<TaskCard>> {
  const at = now()
  const own = tenuresOn(caller.actor, at).flatMap(({ unit }) => villageOf(unit) ?? [])
  const unit = query.unit ?? own[0]
  if (!unit) return refuseField('#/query/unit', commonRefusals.required)
  const whole = sees(caller.actor, [unit], at)
  if (!whole && !own.includes(unit))
    refuse(commonRefusals.not_found, { thing: unitSaid(unit, caller.language) })
  const assignee = query.mine || !whole ? caller.actor.personId : undefined
  return tasksOfUnit(unit, query.open, assignee, query.limit, from)
}

/** The tasks of an order, for those who may read the order. */
export async function listTasksOfOrder(
  caller: Caller,
  orderId: string,
  limit: number,
  from: Record<string, unknown> | undefined,
): Promise<Page<TaskCard>> {
  const { attempt, content } = await findOrder(caller, orderId)
  const after = from?.pk
  const keys = [...content.units].sort().map((unit) => taskKey(taskIdFor(orderId, attempt, unit)))
  const rest = keys.slice(1 + keys.findIndex(({ pk }) => pk === after))
  const next = rest.length > limit ? rest[limit - 1] : undefined
  return { items: await taskCards(rest.slice(0, limit)), ...(next ? { next: { ...next } } : {}) }
}
