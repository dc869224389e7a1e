/** Who is told of an event, and what a person was told. The village hears only of what was approved (R29). */

import { departmentsOfCounty } from '../../directory/directory.ts'
import { handsOfOrder, holderOf } from '../../gate/dispatch/holder.ts'
import type { Order } from '../../gate/dispatch/order.ts'
import type { RecurringDuty } from '../../gate/recurring/recurring-duty.ts'
import type { Reroute } from '../../gate/reroutes/reroute.ts'
import { catalogueOfficers } from '../../lists/catalogue/offices.ts'
import { county } from '../../platform/county.ts'
import type { StoredEvent } from '../../platform/events.ts'
import type { Page } from '../../platform/table.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { answering, holders } from '../../platform/who/holders.ts'
import type { HeldTenure, PostName } from '../../platform/who/post.ts'
import { postTitles } from '../../platform/who/titles.ts'
import type { Application } from '../../upkeep/admission/application.ts'
import type { Backtest } from '../../upkeep/backtest/backtest.ts'
import type { Round } from '../../upkeep/revision/round.ts'
import type { Handover } from '../../work/handovers/handover.ts'
import { openSteps } from '../../work/tasks/co-party.ts'
import { handsOfTask, holderOf as holderOfTask } from '../../work/tasks/holder.ts'
import { type Task, taskLifecycle } from '../../work/tasks/task.ts'
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
    case 'handover':
      return toldOfHandover(event.type, event.after as unknown as Handover)
    case 'unit':
      return event.type === 'directory.post-vacant' ? toldOfVacancy(event, at) : []
    default:
      return []
  }
}

/** Both hands, and whoever decides on what the new one may not; what one of them says, the other hears. */
function toldOfHandover(type: string, { from, to, passedTo }: Handover): string[] {
  const giver = from ? [from.personId] : []
  const receivers = to.people.map(({ personId }) => personId)
  switch (type) {
    case 'handovers.handover-written':
      return [...giver, ...receivers, ...passedTo.map(({ personId }) => personId)]
    case 'handovers.handover-confirmed':
      return giver
    case 'handovers.handover-noted':
      return receivers
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

/** Those in whose hands a record is, or, where nobody goes on with it, whoever it names. */
const handsOr = (hands: readonly { personId: string }[], named: { personId: string }) =>
  hands.length > 0 ? hands.map(({ personId }) => personId) : [named.personId]

const sendersOf = async (order: Order, at: Date) => handsOr(await handsOfOrder(order, at), order.author)

const holdersOf = async (order: Order, at: Date) =>
  ((await holderOf(order, at))?.people ?? []).map(({ personId }) => personId)

async function toldOfOrder(type: string, order: Order, at: Date): Promise<string[]> {
  switch (type) {
    case 'dispatch.order-submitted':
    case 'dispatch.order-endorsed':
    case 'dispatch.order-marked-major':
    case 'dispatch.review-reminded':
      return holdersOf(order, at)
    case 'dispatch.emergency-reviewed':
      return [
        ...(await sendersOf(order, at)),
        ...(order.emergency?.reviewed?.outcome === 'abuse' ? await countyOverseers(at) : []),
      ]
    case 'dispatch.review-escalated':
      // The committee's limit is the Party secretary's to see to.
      return order.state === 'awaiting_collective'
        ? ids(order.town, 'party_secretary', at)
        : holdersOf(order, at)
    case 'dispatch.order-approved':
      // R28: what passes off the list is reported to the county.
      return [...(await sendersOf(order, at)), ...(order.content.exception ? await countyOverseers(at) : [])]
    case 'dispatch.collective-decided':
      return [...(await sendersOf(order, at)), ...(await holdersOf(order, at))]
    case 'dispatch.collective-refused':
    case 'dispatch.order-merged':
    case 'dispatch.order-joined':
    case 'dispatch.order-returned':
    case 'dispatch.order-rejected':
    case 'dispatch.order-delivered':
      return sendersOf(order, at)
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

async function toldOfTask(type: string, task: Task, at: Date): Promise<string[]> {
  const senders = async () => handsOr(await handsOfTask(task, at), task.sender)
  const ruling = async () => ((await holderOfTask(task, at))?.people ?? []).map(({ personId }) => personId)
  const secretary = () => ids(task.unit, 'village_party_secretary', at)
  // Whose turn it is in a stage with a limit: the sender's once the work is handed in, the village secretary's before.
  const inStage = () => (task.state === 'submitted' ? senders() : secretary())
  const assignees = task.assignees.map(({ personId }) => personId)
  switch (type) {
    case 'tasks.task-delivered':
      return secretary()
    case 'tasks.task-refused':
      return [...(await senders()), ...(await ruling())]
    case 'tasks.extension-asked':
      return senders()
    case 'tasks.extension-granted':
    case 'tasks.extension-refused':
      return [...assignees, ...(await secretary())]
    case 'tasks.co-party-called':
      return helpersOf(task, at)
    case 'tasks.co-party-signed-off':
      return [...assignees, ...(await secretary())]
    case 'tasks.co-party-lapsed':
      return [...(await helpersOf(task, at)), ...(await ids(task.town, 'deputy_party_secretary', at))]
    case 'tasks.clock-warned':
      return [...assignees.slice(0, 1), ...(await secretary())]
    case 'tasks.clock-overdue':
      return [...(await senders()), ...assignees, ...(await secretary())]
    case 'tasks.stage-warned':
      return inStage()
    case 'tasks.stage-overdue':
      // Who may act in the holder's stead, or ask him.
      return [...(await inStage()), ...(await ids(task.town, 'deputy_party_secretary', at))]
    case 'tasks.refusal-appealed':
      return ruling()
    case 'tasks.refusal-passed-on':
      return [...(await ids(task.town, 'party_secretary', at)), ...(await ruling())]
    case 'tasks.refusal-upheld':
    case 'tasks.refusal-dismissed':
      return [...(await senders()), ...(await secretary())]
    case 'tasks.task-assigned':
    case 'tasks.task-sent-back':
      return assignees
    case 'tasks.task-submitted':
      return senders()
    case 'tasks.task-accepted':
    case 'tasks.task-withdrawn':
      return [...assignees, ...(await secretary())]
    default:
      return []
  }
}

function paramsOf(event: StoredEvent): Record<string, string> {
  if (event.record.kind === 'unit') {
    const ended = event.data.ended as HeldTenure
    return { post: postTitles[ended.post].zh, unit: ended.unit, from: String(event.data.vacantFrom) }
  }
  if (event.record.kind === 'handover') return paramsOfHandover(event)
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

function paramsOfHandover({ after, reason }: StoredEvent): Record<string, string> {
  const { post, unitName, day, from, to, holdings, confirmed } = after as unknown as Handover
  return {
    post: postTitles[post].zh,
    ...{ unit: unitName, day, reason: reason ?? '' },
    giver: from?.name ?? '—',
    receiver: confirmed?.by.name ?? (to.people.map(({ name }) => name).join('、') || '—'),
    count: String(holdings.reduce((sum, { count }) => sum + count, 0)),
  }
}
