/**
 * Where tasks are kept.
 *
 * | question                                   | key                                          |
 * |--------------------------------------------|----------------------------------------------|
 * | one task                                   | pk TASK#id, sk TASK                          |
 * | a unit's open tasks, newest first (cards)  | list1 TASKS#unit#open, sk createdAt#id       |
 * | a unit's closed tasks, newest first (cards)| list1 TASKS#unit#closed, sk createdAt#id     |
 * | the tasks of an order (cards)              | list2 TASKS#order, sk unit                   |
 * | tasks with a co-party's step open, by when | gsi2 STEPS#county, sk dueAt#id (sparse)      |
 * | refusals to be ruled on, by when           | gsi3 REFUSALS#county, sk dueAt#id (sparse)   |
 *
 * A person's own tasks are the unit's, filtered: a unit has tens of open tasks, and an index a person would cost
 * a write for each assignment.
 */
import type { Keeping } from '../commit.ts'
import { all, get, getMany, type Item, type Key, type Page, page } from '../table.ts'
import { openSteps } from './co-party.ts'
import { cardOf, openStates, type Task, type TaskCard } from './task.ts'

export function taskKey(id: string): Key {
  return { pk: `TASK#${id}`, sk: 'TASK' }
}

/** By the first open step that has not run out yet. */
function stepsDue({ id, unit, steps, state }: Task): Record<string, string> {
  const open = openStates.includes(state) ? openSteps(steps) : []
  const due = open.flatMap(({ dueAt, lapsedAt }) => (lapsedAt === null ? [dueAt] : [])).sort()[0]
  return due ? { gsi2pk: `STEPS#${unit.slice(0, 6)}`, gsi2sk: `${due}#${id}` } : {}
}

function toItem(task: Task): Item {
  return {
    ...taskKey(task.id),
    kind: 'task',
    list1pk: `TASKS#${task.unit}#${openStates.includes(task.state) ? 'open' : 'closed'}`,
    list1sk: `${task.createdAt}#${task.id}`,
    list2pk: `TASKS#${task.orderId}`,
    list2sk: task.unit,
    ...stepsDue(task),
    ...(task.refusal?.dueAt
      ? { gsi3pk: `REFUSALS#${task.unit.slice(0, 6)}`, gsi3sk: `${task.refusal.dueAt}#${task.id}` }
      : {}),
    card: cardOf(task),
    // Flat, so that the engine can filter on it.
    assigneeIds: task.assignees.map(({ personId }) => personId),
    ...task,
  }
}

function toTask(item: Item): Task {
  const {
    pk: _p,
    sk: _s,
    kind: _k,
    list1pk: _1,
    list1sk: _a,
    list2pk: _2,
    list2sk: _b,
    gsi2pk: _4,
    gsi2sk: _d,
    gsi3pk: _3,
    gsi3sk: _c,
    assigneeIds: _i,
    card: _card,
    ...task
  } = item
  return task as unknown as Task
}

export const taskKeeping: Keeping<Task> = {
  kind: 'task',
  toItem,
  unitsOf: (task) => [task.unit],
}

export async function taskById(id: string): Promise<Task | undefined> {
  const item = await get(taskKey(id))
  return item && toTask(item)
}

/** Those of the ids that exist. */
export async function tasksById(ids: readonly string[]): Promise<Task[]> {
  return (await getMany(ids.map(taskKey))).map(toTask)
}

/** Tasks of a county in which a co-party's step ran out by an instant. */
export async function lateSteps(county: string, by: string): Promise<Task[]> {
  return (await all({ index: 'gsi2', pk: `STEPS#${county}`, between: ['0', `${by}~`] })).map(toTask)
}

/** Refused tasks of a county whose ruling was due by an instant. */
export async function openRefusals(county: string, by: string): Promise<Task[]> {
  return (await all({ index: 'gsi3', pk: `REFUSALS#${county}`, between: ['0', `${by}~`] })).map(toTask)
}

export async function tasksOfUnit(
  unit: string,
  open: boolean,
  assignee: string | undefined,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<TaskCard>> {
  const question = {
    index: 'list1',
    pk: `TASKS#${unit}#${open ? 'open' : 'closed'}`,
    newestFirst: true,
    ...(assignee ? { contains: ['assigneeIds', assignee] as const } : {}),
  } as const
  const found = await page<Item & { card: TaskCard }>(question, limit, from)
  return { ...found, items: found.items.map(({ card }) => card) }
}

export async function tasksOfOrder(
  orderId: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<TaskCard>> {
  const found = await page<Item & { card: TaskCard }>({ index: 'list2', pk: `TASKS#${orderId}` }, limit, from)
  return { ...found, items: found.items.map(({ card }) => card) }
}
