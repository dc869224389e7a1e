/** Who is told of an event, and what a person was told. The village hears only of what was approved (R29). */
import type { Caller } from '../actor.ts'
import type { Application } from '../admission/application.ts'
import type { Backtest } from '../backtest/backtest.ts'
import { catalogueOfficers } from '../catalogue/offices.ts'
import { county } from '../county.ts'
import { departmentsOfCounty } from '../directory/directory.ts'
import { answering, holders } from '../directory/holders.ts'
import type { PostName } from '../directory/post.ts'
import type { HeldTenure } from '../directory/register.ts'
import { postTitles } from '../directory/titles.ts'
import type { Order } from '../dispatch/order.ts'
import type { StoredEvent } from '../events.ts'
import type { RecurringDuty } from '../recurring/recurring-duty.ts'
import type { Reroute } from '../reroutes/reroute.ts'
import type { Round } from '../revision/round.ts'
import type { Page } from '../table.ts'
import { openSteps } from '../tasks/co-party.ts'
import { type Task, taskLifecycle } from '../tasks/task.ts'
import { keepNotices, noticesOf } from './notice.table.ts'
import { noticeText } from './notice.texts.ts'
import { toldOfApplication } from './told-of-application.ts'
import { toldOfRecurring } from './told-of-recurring.ts'
import { toldOfRevision } from './told-of-revision.ts'

export async function mine(caller: Caller, limit: number, from: Record<string, unknown> | undefined) {
  const found = await noticesOf(caller.actor.personId, limit, from)
  const items = found.items.map(({ eventId, at, type, record, params }) => ({
    id: eventId,
    at,
    type,
    text: noticeText(type, params, caller.language),
    record: { kind: record.kind, id: record.id },
  }))
  return { ...found, items } satisfies Page<unknown>
}

/** Tells those whom the event concerns; doing it twice changes nothing. */
export async function tell(event: StoredEvent): Promise<void> {
  const people = [...new Set(await concerned(event))]
  if (people.length === 0) return
  const { eventId, at, type, record } = event
  await keepNotices(people, { eventId, at, type, record, params: paramsOf(event) })
}

async function ids(unit: string, post: PostName, at: Date): Promise<string[]> {
  return (await answering(unit, post, at)).holders.map(({ personId }) => personId)
}

async function concerned(event: StoredEvent): Promise<string[]> {
  const at = new Date(event.at)
  switch (event.record.kind) {
    case 'order':
      return toldOfOrder(event.type, event.after as unknown as Order, at)
    case 'reroute':
      return toldOfReroute(event.type, event.after as unknown as Reroute, at)
    case 'task':
      return toldOfTask(event.type, event.after as unknown as Task, at)
    case 'admission':
      return toldOfApplication(event, event.after as unknown as Application, at)
    case 'revision':
      return toldOfRevision(event, event.after as unknown as Round, at)
    case 'recurring':
      return toldOfRecurring(event, event.after as unknown as RecurringDuty, at)
    case 'backtest':
      return event.type === 'backtest.run-finished'
        ? [String((event.after as unknown as Backtest).startedBy.personId)]
        : []
    case 'instrument':
      return event.type === 'catalogue.item-needs-review' ? catalogueOfficers(at) : []
    case 'unit':
      return event.type === 'directory.post-vacant' ? toldOfVacancy(event, at) : []
    default:
      return []
  }
}

/** R39: those who answer for the post now, and the county's administrator, who can fill it. */
async function toldOfVacancy({ data }: StoredEvent, at: Date): Promise<string[]> {
  const answeredBy = data.answeredBy as { people: { personId: string }[] } | null
  const administrators = await holders(county().code, 'county_admin', at)
  return [...(answeredBy?.people ?? []), ...administrators].map(({ personId }) => personId)
}

/** Whose turn it is in a state that waits. */
const decidesIn: Partial<Record<Order['state'], PostName>> = {
  awaiting_collective: 'committee_clerk',
  in_review: 'deputy_party_secretary',
  awaiting_second: 'party_secretary',
}

async function toldOfOrder(type: string, order: Order, at: Date): Promise<string[]> {
  const reviewing = decidesIn[order.state] ?? 'deputy_party_secretary'
  switch (type) {
    case 'dispatch.order-submitted':
    case 'dispatch.order-endorsed':
    case 'dispatch.order-marked-major':
    case 'dispatch.review-reminded':
      return ids(order.town, reviewing, at)
    case 'dispatch.emergency-reviewed':
      return [
        order.author.personId,
        ...(order.emergency?.reviewed?.outcome === 'abuse' ? await countyOverseers(at) : []),
      ]
    case 'dispatch.review-escalated':
      return ids(order.town, 'party_secretary', at)
    case 'dispatch.order-approved':
      // R28: what passes off the list is reported to the county.
      return [order.author.personId, ...(order.content.exception ? await countyOverseers(at) : [])]
    case 'dispatch.collective-decided':
      return [order.author.personId, ...(await ids(order.town, reviewing, at))]
    case 'dispatch.collective-refused':
    case 'dispatch.order-merged':
    case 'dispatch.order-joined':
    case 'dispatch.order-returned':
    case 'dispatch.order-rejected':
    case 'dispatch.order-delivered':
      return [order.author.personId]
    default:
      return []
  }
}

async function countyOverseers(at: Date): Promise<string[]> {
  const departments = await departmentsOfCounty(county().code)
  const seats = await Promise.all(
    [county().code, ...departments].map((unit) => holders(unit, 'county_overseer', at)),
  )
  return seats.flat().map(({ personId }) => personId)
}

async function toldOfReroute(type: string, reroute: Reroute, at: Date): Promise<string[]> {
  if (type !== 'dispatch.reroute-offered') return [reroute.reviewer, reroute.author]
  const post = reroute.unit.includes('-S')
    ? 'station_staff'
    : reroute.unit.includes('-D')
      ? 'department_officer'
      : 'town_operator'
  const staff = await holders(reroute.unit, post, at)
  return staff.length > 0 ? staff.map(({ personId }) => personId) : ids(reroute.unit, post, at)
}

/** The people of the open steps: whoever is named, and where nobody is, who answers for the unit. */
async function helpersOf(task: Task, at: Date): Promise<string[]> {
  const told = await Promise.all(
    openSteps(task.steps).map(async ({ unit, personId }) =>
      personId ? [personId] : ids(unit, unit.includes('-S') ? 'station_staff' : 'department_officer', at),
    ),
  )
  return told.flat()
}

/** Whose turn it is in a stage with a limit: the sender's once the work is handed in, the village secretary's before. */
async function holderOfStage(task: Task, at: Date): Promise<string[]> {
  return task.state === 'submitted' ? [task.sender.personId] : ids(task.unit, 'village_party_secretary', at)
}

async function toldOfTask(type: string, task: Task, at: Date): Promise<string[]> {
  const assignees = task.assignees.map(({ personId }) => personId)
  switch (type) {
    case 'tasks.task-delivered':
      return ids(task.unit, 'village_party_secretary', at)
    case 'tasks.task-refused':
      return [task.sender.personId, ...(await ids(task.town, 'party_secretary', at))]
    case 'tasks.extension-asked':
      return [task.sender.personId]
    case 'tasks.extension-granted':
    case 'tasks.extension-refused':
      return [...assignees, ...(await ids(task.unit, 'village_party_secretary', at))]
    case 'tasks.co-party-called':
      return helpersOf(task, at)
    case 'tasks.co-party-signed-off':
      return [...assignees, ...(await ids(task.unit, 'village_party_secretary', at))]
    case 'tasks.co-party-lapsed':
      return [...(await helpersOf(task, at)), ...(await ids(task.town, 'deputy_party_secretary', at))]
    case 'tasks.clock-warned':
      return [...assignees.slice(0, 1), ...(await ids(task.unit, 'village_party_secretary', at))]
    case 'tasks.clock-overdue':
      return [task.sender.personId, ...assignees, ...(await ids(task.unit, 'village_party_secretary', at))]
    case 'tasks.stage-warned':
      return holderOfStage(task, at)
    case 'tasks.stage-overdue':
      // Who may act in the holder's stead, or ask him.
      return [...(await holderOfStage(task, at)), ...(await ids(task.town, 'deputy_party_secretary', at))]
    case 'tasks.refusal-appealed':
      return ids(task.town.slice(0, 6), 'county_approver', at)
    case 'tasks.refusal-passed-on':
      return [
        ...(await ids(task.town, 'party_secretary', at)),
        ...(await ids(task.town.slice(0, 6), 'county_approver', at)),
      ]
    case 'tasks.refusal-upheld':
    case 'tasks.refusal-dismissed':
      return [task.sender.personId, ...(await ids(task.unit, 'village_party_secretary', at))]
    case 'tasks.task-assigned':
    case 'tasks.task-sent-back':
      return assignees
    case 'tasks.task-submitted':
      return [task.sender.personId]
    case 'tasks.task-accepted':
    case 'tasks.task-withdrawn':
      return [...assignees, ...(await ids(task.unit, 'village_party_secretary', at))]
    default:
      return []
  }
}

function paramsOf(event: StoredEvent): Record<string, string> {
  if (event.record.kind === 'unit') {
    const ended = event.data.ended as HeldTenure
    return { post: postTitles[ended.post].zh, unit: ended.unit, from: String(event.data.vacantFrom) }
  }
  if (event.record.kind === 'instrument') {
    const { itemCount, orderCount, taskCount } = event.data
    return {
      title: String(event.after.name),
      items: String(itemCount),
      orders: String(orderCount),
      tasks: String(taskCount),
    }
  }
  if (event.record.kind === 'backtest') return { orders: String(event.after.orders) }
  if (event.record.kind === 'recurring') {
    const { period = '', reasonEn = '' } = event.data
    const { title } = event.after
    return {
      title: String(title),
      period: String(period),
      reason: event.reason ?? '',
      reasonEn: String(reasonEn),
    }
  }
  if (event.record.kind === 'revision') return { year: String(event.after.year), reason: event.reason ?? '' }
  const after = event.after as {
    title?: string
    item?: { title: string } | null
    content?: { object?: string | null; title?: string | null }
    matter?: { action: string | null; object: string | null }
    unitName?: string
  }
  const title =
    after.title ??
    after.item?.title ??
    after.content?.object ??
    after.content?.title ??
    after.matter?.action ??
    after.matter?.object ??
    ''
  return { title, reason: event.reason ?? '', unitName: after.unitName ?? '', ...stateParams(event) }
}

/** A stage by its name in both languages: the reader's is known when he reads. */
function stateParams({ record, after }: StoredEvent): Record<string, string> {
  if (record.kind !== 'task') return {}
  const { zh, en } = taskLifecycle.states[(after as unknown as Task).state]
  return { stateZh: zh, stateEn: en }
}
