/**
 * The village Party secretary receives a task and assigns it to people of his unit; they start, report and submit
 * with the evidence the task permits; the sender accepts, or sends back with a reason, or withdraws.
 */
import { type Caller, sees, tenuresOn } from '../actor.ts'
import { dayOf, now } from '../clock.ts'
import { type Announcement, act } from '../commit.ts'
import { findActor } from '../directory/actors.ts'
import { heldOn } from '../directory/post.ts'
import { villageOf, within } from '../directory/unit.ts'
import { findOrder } from '../dispatch/orders.ts'
import { Refusal, refuse } from '../errors.ts'
import type { Evidence } from '../evidence.ts'
import type { Page } from '../table.ts'
import { entry } from './ledger.ts'
import { taskById, taskKeeping, tasksOfOrder, tasksOfUnit } from './task.table.ts'
import { type Assignee, type Task, type TaskCard, taskLifecycle } from './task.ts'

type Action = keyof typeof taskLifecycle.transitions
type Change = { set: Partial<Omit<Task, 'id' | 'version' | 'trail'>>; announce: Announcement }

/** @throws Refusal `not_found` for those outside the town and the unit, and for colleagues it is not assigned to */
export async function findTask(caller: Caller, id: string, at = now()): Promise<Task> {
  const task = await taskById(id)
  if (task && mayRead(caller, task, at)) return task
  return refuse('not_found', { thing: taskLifecycle.record[caller.language] })
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
  if (!unit)
    throw new Refusal('invalid_request', {}, [
      { pointer: '#/query/unit', code: 'field_required', detail: '' },
    ])
  const whole = sees(caller.actor, [unit], at)
  if (!whole && !own.includes(unit)) refuse('not_found', { thing: unit })
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
  await findOrder(caller, orderId)
  return tasksOfOrder(orderId, limit, from)
}

async function step(
  caller: Caller,
  id: string,
  action: Action | ((task: Task) => Action),
  decide: (task: Task, at: string) => Change | Promise<Change>,
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
    decide: async () => decide(task, at.toISOString()),
  })
}

const senderOf = (task: Task) => task.sender.personId
const leadOf = (task: Task) => task.assignees[0]?.personId ?? `village_party_secretary@${task.unit}`

export function receive(caller: Caller, id: string): Promise<Task> {
  return step(caller, id, 'receive', () => ({
    set: { state: 'received' },
    announce: { type: 'tasks.task-received' },
  }))
}

/** R29: to people of his own unit, its grids included; the first leads. */
export function assign(caller: Caller, id: string, people: readonly string[], note?: string): Promise<Task> {
  const again = (task: Task) => (task.assignees.length > 0 ? 'reassign' : 'assign')
  return step(caller, id, again, async (task, at) => {
    const assignees = await Promise.all(
      [...new Set(people)].map((personId) => assigneeOf(task, personId, at)),
    )
    const lead = assignees[0]?.personId ?? ''
    return {
      set: {
        state: task.assignees.length > 0 ? task.state : 'assigned',
        assignees,
        // The same clock runs on; from here on it is this person's time.
        ledger: [...task.ledger, entry('start', at, lead)],
      },
      announce: {
        type: 'tasks.task-assigned',
        reason: note ?? null,
        data: { assignees: assignees.map(({ personId }) => personId) },
      },
    }
  })
}

async function assigneeOf(task: Task, personId: string, at: string): Promise<Assignee> {
  const person = await findActor(personId)
  const day = dayOf(new Date(at))
  const tenure = person?.tenures.find((each) => villageOf(each.unit) === task.unit && heldOn(each, day))
  if (!person || !tenure)
    return refuse('person_not_in_unit', { person: person?.name ?? personId, unit: task.unitName })
  return { personId, name: person.name, unit: tenure.unit, post: tenure.post }
}

export function start(caller: Caller, id: string): Promise<Task> {
  return step(caller, id, 'start', () => ({
    set: { state: 'in_progress' },
    announce: { type: 'tasks.task-started' },
  }))
}

// What a screen shows; the record of the task keeps them all.
const recentProgress = 20

export function report(caller: Caller, id: string, text: string): Promise<Task> {
  return step(caller, id, 'report', (task, at) => ({
    set: { progress: [...task.progress, { at, by: caller.actor.personId, text }].slice(-recentProgress) },
    announce: { type: 'tasks.progress-reported' },
  }))
}

/** R31: evidence stays within what the sender may ask for; what he asked for is there. The clock waits for him. */
export function submit(
  caller: Caller,
  id: string,
  note: string,
  evidence: readonly Evidence[],
): Promise<Task> {
  return step(caller, id, 'submit', (task, at) => {
    const permitted = ['note', ...task.ask.evidence]
    const beyond = evidence.find(({ kind }) => !permitted.includes(kind))
    if (beyond) refuse('evidence_over_ceiling', { kind: beyond.kind })
    const missing = task.ask.evidence.find(
      (kind) => kind !== 'note' && !evidence.some((each) => each.kind === kind),
    )
    if (missing) refuse('evidence_missing', { kind: missing })
    return {
      set: {
        state: 'submitted',
        submission: { at, by: caller.actor.personId, note, evidence },
        ledger: [...task.ledger, entry('pause', at, senderOf(task))],
      },
      announce: { type: 'tasks.task-submitted', data: { sender: senderOf(task) } },
    }
  })
}

export function sendBack(caller: Caller, id: string, reason: string): Promise<Task> {
  return step(caller, id, 'send_back', (task, at) => ({
    set: {
      state: 'in_progress',
      submission: null,
      ledger: [...task.ledger, entry('resume', at, leadOf(task), reason)],
    },
    announce: { type: 'tasks.task-sent-back', reason },
  }))
}

export function accept(caller: Caller, id: string): Promise<Task> {
  return step(caller, id, 'accept', (task, at) => ({
    set: { state: 'accepted', closedAt: at, ledger: [...task.ledger, entry('stop', at, senderOf(task))] },
    announce: { type: 'tasks.task-accepted' },
  }))
}

export function withdraw(caller: Caller, id: string, reason: string): Promise<Task> {
  return step(caller, id, 'withdraw', (task, at) => ({
    set: {
      state: 'withdrawn',
      closedAt: at,
      ledger: [...task.ledger, entry('stop', at, senderOf(task), reason)],
    },
    announce: { type: 'tasks.task-withdrawn', reason },
  }))
}
