/**
 * Where tasks are kept.
 *
 * | question                                   | key                                          |
 * |--------------------------------------------|----------------------------------------------|
 * | one task                                   | pk TASK#id, sk TASK                          |
 * | a unit's open tasks, newest first (cards)  | list1 TASKS#unit#open, sk createdAt#id       |
 * | a unit's closed tasks, newest first (cards)| list1 TASKS#unit#closed, sk createdAt#id     |
 * | what the clock has to look at next, by when| due DUE#town, sk markAt#id (sparse, keys)    |
 *
 * A person's own tasks are the unit's, filtered: a unit has tens of open tasks, and an index a person would cost
 * a write for each assignment. Those of an order are known by their ids, which order, attempt and unit give. What was
 * asked lies beside what moves (parts.ts), and what a list shows in the card alone.
 */

import type { Keeping } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { besideCard, getManyWhole, getWhole, inCard } from '../../platform/parts.ts'
import { all, getMany, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import { nextMark } from './clocks.ts'
import { cardOf, openStates, type Task, type TaskCard } from './task.ts'
import type { TasksEvent } from './tasks.events.ts'

export function taskKey(id: string): Key {
  return { pk: `TASK#${id}`, sk: 'TASK' }
}

/** By when the clock has to look at it; nothing of one that waits for a person alone. */
function dueOf(task: Task): Record<string, string> {
  const mark = nextMark(task, county().rules)
  return mark ? { duepk: `DUE#${task.town}`, duesk: `${mark.at}#${task.id}` } : {}
}

/** What the card holds of the task itself. */
const onCard = [
  'id',
  'state',
  'title',
  'sieveCode',
  'unit',
  'unitName',
  'orderId',
  'createdAt',
  'assignees',
] as const satisfies readonly (keyof TaskCard)[]

function toItem(task: Task): Item {
  const card = cardOf(task)
  return {
    ...taskKey(task.id),
    kind: 'task',
    list1pk: `TASKS#${task.unit}#${openStates.includes(task.state) ? 'open' : 'closed'}`,
    list1sk: `${task.createdAt}#${task.id}`,
    ...dueOf(task),
    card,
    // Flat, so that the engine can filter on it.
    assigneeIds: task.assignees.map(({ personId }) => personId),
    ...besideCard(task, card, onCard),
  }
}

function toTask(item: Item): Task {
  const {
    pk: _p,
    sk: _s,
    kind: _k,
    list1pk: _1,
    list1sk: _a,
    duepk: _3,
    duesk: _c,
    assigneeIds: _i,
    card,
    ...task
  } = item
  return { ...inCard(card as TaskCard, onCard), ...task } as unknown as Task
}

export const taskKeeping: Keeping<Task, TasksEvent> = {
  kind: 'task',
  toItem,
  unitsOf: (task) => [task.unit],
  lasting: [
    ...['town', 'attempt', 'catalogueVersion', 'ask', 'forms', 'sender', 'takenOver', 'reviewedBy'],
    ...['lines', 'joined', 'hours', 'inspection', 'professional'],
    ...['progress', 'steps', 'extension', 'refusal'],
  ] as (keyof Task & string)[],
}

export async function taskById(id: string): Promise<Task | undefined> {
  const item = await getWhole(taskKey(id))
  return item && toTask(item)
}

/** Those of the ids that exist. */
export async function tasksById(ids: readonly string[]): Promise<Task[]> {
  return (await getManyWhole(ids.map(taskKey))).map(toTask)
}

/** What lists show of those that exist, in the order of the keys. */
export async function taskCards(keys: readonly Key[]): Promise<TaskCard[]> {
  return (await getMany<Item & { card: TaskCard }>(keys)).map(({ card }) => card)
}

/** Ids of a town's tasks that the clock has to look at by an instant. */
export async function tasksDue(town: string, by: string): Promise<string[]> {
  const found = await all({ index: 'due', pk: `DUE#${town}`, between: ['0', `${by}~`] })
  return found.map(({ pk }) => pk.slice('TASK#'.length))
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
