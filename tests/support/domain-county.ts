/**
 * A small real county on a fresh table: every unit of 诸暨市, its catalogue, and people in every post of two towns
 * and three villages; with orders, tasks and reroutes brought to any state by the people whose work that is. It is
 * always Monday 2026-11-23, 10:00 in Shanghai, unless a test moves the clock.
 */

import { vi } from 'vitest'
import { bootstrapCounty, standardUnits } from '../../infra/cli/bootstrap.ts'
import { demoGrids, demoStaff } from '../../infra/local/demo-staff.ts'
import type { StaffRow } from '../../shared/directory/appointment.ts'
import { writeFirstStaff } from '../../shared/directory/first-staff.ts'
import * as chain from '../../shared/gate/dispatch/chain.ts'
import { orderById } from '../../shared/gate/dispatch/order.table.ts'
import type { Order, OrderState } from '../../shared/gate/dispatch/order.ts'
import { OrderContent } from '../../shared/gate/dispatch/order-content.ts'
import * as orders from '../../shared/gate/dispatch/orders.ts'
import { merge, review } from '../../shared/gate/dispatch/review.ts'
import { rerouteById } from '../../shared/gate/reroutes/reroute.table.ts'
import type { Reroute, RerouteState } from '../../shared/gate/reroutes/reroute.ts'
import * as reroutes from '../../shared/gate/reroutes/reroutes.ts'
import { sieveCodeOf } from '../../shared/lists/catalogue/sieve-code.ts'
import { countySchema } from '../../shared/platform/county.ts'
import { derivedId, randomId } from '../../shared/platform/ids.ts'
import type { Language } from '../../shared/platform/language.ts'
import type { Actor, Caller, Command } from '../../shared/platform/who/actor.ts'
import { findActor } from '../../shared/platform/who/actors.ts'
import type { PostName } from '../../shared/platform/who/post.ts'
import { deliver } from '../../shared/work/tasks/delivery.ts'
import { refuseTask, ruleRefusal } from '../../shared/work/tasks/refusals.ts'
import { taskById, tasksOfUnit } from '../../shared/work/tasks/task.table.ts'
import { type Task, type TaskCard, type TaskState, taskIdFor } from '../../shared/work/tasks/task.ts'
import { findTask } from '../../shared/work/tasks/task-readers.ts'
import { settle } from '../../shared/work/tasks/task-watch.ts'
import * as tasks from '../../shared/work/tasks/tasks.ts'
import { ownEngine } from './county-table.ts'
import { seededTable } from './seeded-table.ts'

export const monday = new Date('2026-11-23T10:00:00+08:00')
export const county = countySchema.parse({ code: '330681', name: '诸暨市', slug: 'zhuji', rules: {} })

/** 枫桥镇 with 霞朗桥村 and 杜黄新村; 赵家镇 with 花明泉村. Their people are those of the demo county. */
export const town = '330681109'
export const village = '330681109229'
export const otherVillage = '330681109298'
export const otherTown = '330681110'
export const villageOfOtherTown = '330681110212'
/** 社会工作与民政服务站 helps with the orders below, 综合行政执法队 takes what is not a village's. */
export const helpingStation = `${town}-S06`
export const takingStation = `${town}-S01`
/** 困难老人定期巡访 and what else old people need, of the line 民政. */
export const sieveCode = sieveCodeOf(county.code, 'MZ', 9)

const staffed = [town, otherTown]
const staffedVillages = [village, otherVillage, villageOfOtherTown]
const isStaffed = (code: string) => {
  const digits = code.split('-')[0] ?? ''
  return digits.length <= 6 || staffed.includes(digits) || staffedVillages.includes(digits)
}

const madeFrom = ['shared', 'infra/cli', 'infra/local/demo-staff.ts', 'tests/support/domain-county.ts']

/** R17: under which its first list was published. */
export const approval = { number: '诸委发〔2026〕12号', approvedOn: '2026-11-20' }

/** The county with its departments, all towns, and of those that have people their villages and stations. */
const isOfStaffedTown = (code: string) =>
  /^\d{6}(-|$)|^\d{9}$/.test(code) || staffed.includes(code.slice(0, 9))

export interface DomainCounty {
  /** Everyone who was seeded, the further rows included. */
  readonly staff: readonly StaffRow[]
  readonly villages: readonly string[]
}

/**
 * @param more rows beyond the standing staff; a row with `to` in the past is a tenure that ended
 * @param without whom of the standing staff to leave out, so that posts are vacant
 */
export async function openCounty(
  more: readonly StaffRow[] = [],
  without: (row: StaffRow) => boolean = () => false,
): Promise<DomainCounty> {
  vi.setSystemTime(monday)
  const units = standardUnits(county)
  const grids = demoGrids(units).filter(({ code }) => isStaffed(code))
  const standing = demoStaff(
    county,
    [...units, ...grids].filter(({ code }) => isStaffed(code)),
  )
  const staff = [...standing.filter((row) => !without(row)), ...more]
  // Another engine is seeded each time, and for it the towns that have people are county enough.
  const seeded = ownEngine().file === undefined ? units.filter(({ code }) => isOfStaffedTown(code)) : units
  await seededTable('domain-county', madeFrom, county, async () => {
    await bootstrapCounty(county, monday, approval, grids, seeded)
  })
  await writeFirstStaff(county.code, staff, monday)
  const villages = seeded.filter(({ kind }) => kind === 'village' || kind === 'community')
  return { staff, villages: villages.map(({ code }) => code) }
}

export interface Asking {
  /** An Idempotency-Key. */
  readonly key?: string
  readonly request?: string
  readonly ifMatch?: number
  readonly language?: Language
}

/** A caller with a command of his own; every call of this is another command unless a key says otherwise. */
export function callerOf(actor: Actor, { key, request = '', ifMatch, language = 'zh' }: Asking = {}): Caller {
  const command: Command = {
    id: key === undefined ? randomId('cmd') : derivedId('cmd', actor.personId, key),
    repeatable: key !== undefined,
    requestHash: request,
    ifMatch,
    replayed: false,
  }
  return { actor, command, language, traceId: 'test' }
}

export async function personNamed(personId: string, asking?: Asking): Promise<Caller> {
  const actor = await findActor(personId)
  if (!actor) throw new Error(`the county has no ${personId}`)
  return callerOf(actor, asking)
}

/** The ids of the standing staff say who they are. */
export const people = {
  leader: `p-${town}-leader-1`,
  deputy: `p-${town}-dps`,
  secretary: `p-${town}-ps`,
  clerk: `p-${town}-clerk`,
  helper: `p-${helpingStation.slice(0, 9)}-s06`,
  taker: `p-${takingStation.slice(0, 9)}-s01`,
  villageSecretary: `p-${village}-vps`,
  cadre: `p-${village}-cadre-1`,
  gridMember: `p-${village}-g01`,
} as const
export type Someone = keyof typeof people

/** One of the people above, with a new command. */
export const as = (who: Someone, asking?: Asking) => personNamed(people[who], asking)

/** An order that passes the sieve. */
export function content(changes: Partial<OrderContent> = {}): OrderContent {
  return OrderContent.parse({
    sieveCode,
    units: [village, otherVillage],
    object: '80周岁以上独居老人',
    action: '组织网格员走访独居老人,了解身体和生活情况',
    place: '各自然村',
    finishStandard: '每位老人走访一次',
    deadline: '2026-12-04',
    contact: { name: '王五', phone: '0575-00000003' },
    evidence: ['note', 'list'],
    coParties: [{ unit: helpingStation, personId: people.helper, duty: '提供独居老人名单' }],
    ...changes,
  })
}

/** What is asked off the list, and needs two signatures (R28). */
export const offList: Partial<OrderContent> = {
  sieveCode: null,
  exception: { reason: 'disaster_or_emergency', text: '寒潮将至,须逐户提醒', endDate: '2026-12-15' },
  requestedBy: `${town}-S09`,
}

export interface OrderWanted {
  readonly content?: Partial<OrderContent>
  /** Whether the review ran over its limit and was opened to the Party secretary. */
  readonly escalated?: boolean
  /** To which unit a rejected order's matter is handed. */
  readonly rerouteTo?: string
}

/** An order brought to a state by its people; `awaiting_second` takes the exception path. */
export async function orderIn(state: OrderState, wanted: OrderWanted = {}): Promise<Order> {
  const exceptional =
    state === 'awaiting_second' ? offList : state === 'awaiting_collective' ? { major: true } : {}
  const drafted = await orders.draft(await as('leader'), content({ ...exceptional, ...wanted.content }))
  const { id } = drafted
  if (state === 'draft') return drafted
  if (state === 'merged') await orderIn('in_review', wanted)
  let order = await orders.submit(await as('leader'), id)
  if (wanted.escalated) order = await escalated(order)
  switch (state) {
    case 'withdrawn':
      return orders.withdraw(await as('leader'), id, '情况有变')
    case 'returned':
      return review(await as('deputy'), id, { outcome: 'return', text: '完成标准不清楚' })
    case 'rejected': {
      const rerouteTo = wanted.rerouteTo ?? takingStation
      const ruling = { outcome: 'reject', code: 'off_catalogue', text: '不是村里的事', rerouteTo } as const
      return review(await as('deputy'), id, ruling)
    }
    case 'in_review':
    case 'awaiting_collective':
      return order
  }
  if (state === 'merged') {
    const first = await mergeable(order)
    return merge(await as('deputy'), id, first.id, '同一件事')
  }
  // Many tests send the same order twice; what that means is R26’s own tests.
  order = await review(await as('deputy'), id, { outcome: 'approve', override: '测试需要' })
  if (order.state === 'awaiting_second' && state !== 'awaiting_second') {
    order = await review(await as('secretary'), id, { outcome: 'approve' })
  }
  if (state === 'delivered') await delivered(order)
  return (await orderById(id)) ?? order
}

/** An earlier order that this one repeats: the first the finding names. */
async function mergeable(order: Order): Promise<Order> {
  const found = order.findings.find(({ code }) => code === 'duplicate')
  const first = found && (await orderById(String(found.params.orderId)))
  if (!first) throw new Error('an order to merge has to repeat an earlier one')
  return first
}

/** The review's limit passes, and the Party secretary may decide as well. */
export async function escalated(order: Order): Promise<Order> {
  vi.setSystemTime(new Date(monday.getTime() + 7 * 86_400_000))
  await chain.escalate({ orderId: order.id, attempt: order.attempt })
  vi.setSystemTime(monday)
  return (await orderById(order.id)) ?? order
}

/** Runs the chain's last step until every unit has its task. @returns how often it ran */
export async function delivered({ id, attempt }: Order): Promise<number> {
  let from = 0
  for (let runs = 1; ; runs += 1) {
    const done = await deliver({ orderId: id, attempt, from })
    if (done.remaining === 0) return runs
    from = done.from
  }
}

/** Every task of an order, as the lists of its villages show them. */
export async function tasksOfOrder({ id, content: { units } }: Order): Promise<TaskCard[]> {
  const lists = units.flatMap((unit) => [true, false].map((open) => tasksOfUnit(unit, open, undefined, 600)))
  return (await Promise.all(lists)).flatMap(({ items }) => items).filter(({ orderId }) => orderId === id)
}

/** A task of 霞朗桥村 brought to a state by its people. */
export async function taskIn(state: TaskState, wanted: OrderWanted = {}): Promise<Task> {
  const order = await orderIn('delivered', wanted)
  const id = taskIdFor(order.id, order.attempt, village)
  const assignees = [people.cadre, people.gridMember]
  const evidence = [{ kind: 'list', text: '走访名单' }] as const
  const steps: readonly (readonly [TaskState, () => Promise<Task>])[] = [
    ['received', async () => tasks.receive(await as('villageSecretary'), id)],
    ['assigned', async () => tasks.assign(await as('villageSecretary'), id, assignees)],
    ['in_progress', async () => tasks.start(await as('cadre'), id)],
    ['submitted', async () => tasks.submit(await as('cadre'), id, '都走访了', evidence)],
    ['accepted', async () => tasks.accept(await as('leader'), id)],
  ]
  let task = await findTask(await as('villageSecretary'), id)
  if (state === 'refused' || state === 'refusal_upheld') {
    const refused = await refuseTask(await as('villageSecretary'), id, {
      ...{ code: 'not_a_village_duty', text: '清单第 9 项不含此事' },
    })
    return state === 'refused' ? refused : ruleRefusal(await as('secretary'), id, 'upheld', '确不属村里')
  }
  if (state === 'withdrawn') return tasks.withdraw(await as('leader'), id, '情况有变')
  for (const [reached, take] of steps) {
    if (task.state === state) break
    task = await take()
    if (task.state !== reached) throw new Error(`${task.state} instead of ${reached}`)
  }
  return task
}

/** What the clock does with a task at an instant. @returns in how many steps */
export async function settled(taskId: string, at: Date): Promise<number> {
  const task = await taskById(taskId)
  if (!task) throw new Error(`no task ${taskId}`)
  return settle(task, at)
}

/** A reroute to a unit brought to a state; to the taking station's own people, all but `offered`. */
export async function rerouteIn(state: RerouteState, unit = takingStation): Promise<Reroute> {
  const order = await orderIn('rejected', { rerouteTo: unit })
  const id = derivedId('rrt', order.id, order.attempt, 1)
  if (state === 'declined') return reroutes.decline(await as('taker'), id, '不归本站')
  if (state === 'accepted' || state === 'closed') await reroutes.accept(await as('taker'), id)
  if (state === 'closed') return reroutes.close(await as('taker'), id, '已清运')
  const found = await rerouteById(id)
  if (!found) throw new Error(`no reroute ${id}`)
  return found
}

/** A further row of staff, in office since the start of the year unless told. */
export function row(
  personId: string,
  post: PostName,
  unit: string,
  tenure: Partial<Pick<StaffRow, 'from' | 'to' | 'acting' | 'actingFor' | 'lines'>> = {},
): StaffRow {
  const standing = { from: '2026-01-01', to: null, acting: false, actingFor: null }
  const lines = post === 'leader_in_charge' ? ['民政'] : []
  return { personId, name: '张三', post, unit, ...standing, lines, ...tenure }
}
