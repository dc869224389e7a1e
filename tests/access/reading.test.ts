import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handler as dispatch } from '../../functions/api/dispatch.ts'
import { handler as handovers } from '../../functions/api/handovers.ts'
import { handler as records } from '../../functions/api/records.ts'
import { handler as recurring } from '../../functions/api/recurring.ts'
import { handler as reroutes } from '../../functions/api/reroutes.ts'
import { handler as scoring } from '../../functions/api/scoring.ts'
import { handler as tasks } from '../../functions/api/tasks.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { orderKeeping } from '../../shared/gate/dispatch/order.table.ts'
import { type Order, orderStates } from '../../shared/gate/dispatch/order.ts'
import { recurringRoutes } from '../../shared/gate/recurring/recurring.contract.ts'
import { dutyKeeping } from '../../shared/gate/recurring/recurring.table.ts'
import { dutyStates, type RecurringDuty } from '../../shared/gate/recurring/recurring-duty.ts'
import { rerouteKeeping } from '../../shared/gate/reroutes/reroute.table.ts'
import { type Reroute, rerouteStates } from '../../shared/gate/reroutes/reroute.ts'
import { reroutesRoutes } from '../../shared/gate/reroutes/reroutes.contract.ts'
import { recordsRoutes } from '../../shared/oversight/records/records.contract.ts'
import { scoringRoutes } from '../../shared/oversight/scoring/scoring.contract.ts'
import { type Route, routeKey } from '../../shared/platform/contract.ts'
import { randomId } from '../../shared/platform/ids.ts'
import type { Actor } from '../../shared/platform/who/actor.ts'
import { put, transact } from '../../shared/platform/writes.ts'
import { handoverKeeping } from '../../shared/work/handovers/handover.table.ts'
import type { Handover } from '../../shared/work/handovers/handover.ts'
import { handoversRoutes } from '../../shared/work/handovers/handovers.contract.ts'
import { taskKeeping } from '../../shared/work/tasks/task.table.ts'
import { type Task, taskStates } from '../../shared/work/tasks/task.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import { active } from '../gate/recurring/standing.ts'
import { orderIn, rerouteIn, taskIn } from '../support/domain-county.ts'
import { handoverOf } from '../work/handovers/hands.ts'
import * as rules from './rules.ts'
import * as seats from './seats.ts'

const handlers = { dispatch, handovers, records, recurring, reroutes, scoring, tasks } as Readonly<
  Record<string, typeof dispatch>
>
type Query = Readonly<Record<string, string>>

async function get(domain: string, route: Route, sub: string, params: Query, query: Query = {}) {
  const event = {
    routeKey: routeKey(route),
    headers: {},
    pathParameters: params,
    queryStringParameters: query,
    isBase64Encoded: false,
    requestContext: {
      authorizer: { jwt: { claims: { sub } } },
      http: { method: route.method, path: route.path },
      requestId: 'r-1',
    },
  }
  const handler = handlers[domain]
  if (!handler) throw new Error(`no domain ${domain}`)
  const answer = await handler(event as never, {} as never)
  return { status: answer.statusCode, reply: JSON.parse(answer.body ?? '{}') }
}

let actors: Actor[] = []
let cells = 0

/** Asks in everyone's name; nobody without a post today gets past the door, the others read it or find nothing. */
async function compare(
  ask: (personId: string) => ReturnType<typeof get>,
  may: (personId: string) => boolean,
): Promise<string[]> {
  const different: string[] = []
  for (const { personId } of actors) {
    cells += 1
    const { status } = await ask(personId)
    const expected = seats.heldToday(personId).length === 0 ? 403 : may(personId) ? 200 : 404
    if (status !== expected) different.push(`${personId}: ${status}, not ${expected}`)
  }
  return different
}

/** A record as it stands on file after its people, or its place, have become others. */
async function filed<R extends Order | Task | Reroute | RecurringDuty | Handover>(
  keeping: { toItem: (record: R) => Parameters<typeof put>[0] },
  prefix: string,
  record: R,
): Promise<R> {
  const copy = { ...record, id: randomId(prefix) }
  await transact([put(keeping.toItem(copy))])
  return copy
}

describe('who may read is what the rules say, for everyone else there is nothing', () => {
  beforeAll(async () => {
    actors = await seats.seatEveryone()
  })
  afterAll(() => {
    console.log(`${cells} cells of ${actors.length} people`)
  })

  const orderFacts = (order: Order): rules.Facts => ({
    state: order.state,
    town: order.town,
    author: order.author.personId,
    helpers: order.content.coParties.map(({ unit }) => unit).filter((unit) => /-[SD]/.test(unit)),
  })
  const readOrder = (order: Order) =>
    compare(
      (sub) => get('dispatch', dispatchRoutes.getOrder, sub, { orderId: order.id }),
      (personId) => rules.mayReadOrder(personId, orderFacts(order)),
    )
  const writtenBy = async (state: Order['state'], personId: string) =>
    filed(orderKeeping, 'ord', { ...(await orderIn(state)), author: { personId, name: '张三' } })

  it.each(orderStates)('an order: %s (R23, R29, R56)', async (state) => {
    expect(await readOrder(await orderIn(state))).toEqual([])
  })

  it.each([
    ['by one who still leads', 'leader_in_charge@330681109:now'],
    ['by one who leads the neighbouring town now', 'moved-leader'],
    ['by one who holds another post now', 'former-leader'],
  ])('a draft %s', async (_, personId) => {
    expect(await readOrder(await writtenBy('draft', personId))).toEqual([])
  })

  it('an order that names a village as its helper: not the village (R29)', async () => {
    const order = await orderIn('returned')
    const coParties = [{ unit: seats.village, personId: null, duty: '协助走访' }]
    const named = await filed(orderKeeping, 'ord', { ...order, content: { ...order.content, coParties } })
    expect(await readOrder(named)).toEqual([])
  })

  it('the tasks of an order: as the order', async () => {
    const order = await orderIn('delivered')
    const different = await compare(
      (sub) => get('tasks', tasksRoutes.listTasksOfOrder, sub, { orderId: order.id }),
      (personId) => rules.mayReadOrder(personId, orderFacts(order)),
    )
    expect(different).toEqual([])
  })

  it.each([seats.town, seats.neighbour])('the orders of %s: whoever oversees it', async (town) => {
    const different = await compare(
      (sub) => get('dispatch', dispatchRoutes.listOrders, sub, {}, { town }),
      (personId) => rules.overseesArea(personId, town),
    )
    expect(different).toEqual([])
  })

  const taskFacts = (task: Task): rules.Facts => ({
    state: task.state,
    town: task.town,
    unit: task.unit,
    assignees: task.assignees.map(({ personId }) => personId),
    helpers: task.ask.coParties.map(({ unit }) => unit),
  })
  const readTask = (task: Task) =>
    compare(
      (sub) => get('tasks', tasksRoutes.getTask, sub, { taskId: task.id }),
      (personId) => rules.mayReadTask(personId, taskFacts(task)),
    )

  it.each(taskStates)('a task: %s (R29, R56)', async (state) => {
    expect(await readTask(await taskIn(state))).toEqual([])
  })

  it.each([
    ['a cadre of the village', `village_cadre@${seats.village}:now`],
    ['a member of its grid', `grid_member@${seats.village}-G01:now`],
    ['a cadre whose post ended', `village_cadre@${seats.village}:ended-yesterday`],
    ['a cadre who serves another village now', 'moved-cadre'],
    ['a cadre of two villages', 'cadre-of-two'],
  ])('a task assigned to %s', async (_, personId) => {
    const assignees = [{ personId, name: '张三', unit: seats.village, post: 'village_cadre' as const }]
    const task = await filed(taskKeeping, 'tsk', { ...(await taskIn('assigned')), assignees })
    expect(await readTask(task)).toEqual([])
  })

  it.each([seats.village, seats.otherVillage, seats.villageOfNeighbour])('the inbox of %s', async (unit) => {
    const different = await compare(
      (sub) => get('tasks', tasksRoutes.listTasks, sub, {}, { unit }),
      (personId) => rules.mayOpenInbox(personId, unit),
    )
    expect(different).toEqual([])
  })

  it('an inbox shows cadres and grid members their own tasks only', async () => {
    const own = `village_cadre@${seats.village}:now`
    const assignees = [{ personId: own, name: '张三', unit: seats.village, post: 'village_cadre' as const }]
    await filed(taskKeeping, 'tsk', { ...(await taskIn('assigned')), assignees })
    const wrong: string[] = []
    for (const { personId } of actors) {
      const { status, reply } = await get(
        'tasks',
        tasksRoutes.listTasks,
        personId,
        {},
        { unit: seats.village },
      )
      if (status !== 200 || rules.overseesArea(personId, seats.village)) continue
      cells += 1
      const shown: { assignees: { personId: string }[] }[] = reply.tasks
      if (shown.some((task) => !task.assignees.some((each) => each.personId === personId)))
        wrong.push(personId)
      if (personId === own && shown.length === 0) wrong.push(`${personId} sees nothing`)
    }
    expect(wrong).toEqual([])
  })

  const rerouteFacts = ({ state, town, unit }: Reroute): rules.Facts => ({ state, town, unit })
  const readReroute = (reroute: Reroute) =>
    compare(
      (sub) => get('reroutes', reroutesRoutes.getReroute, sub, { rerouteId: reroute.id }),
      (personId) => rules.mayReadReroute(personId, rerouteFacts(reroute)),
    )

  it.each(rerouteStates)('a reroute: %s (R24, R56)', async (state) => {
    expect(await readReroute(await rerouteIn(state))).toEqual([])
  })

  const takers = [seats.station, seats.department, seats.town, seats.stationOfNeighbour]
  it.each(takers)('a reroute to %s', async (unit) => {
    const town = unit.startsWith(seats.neighbour) ? seats.neighbour : seats.town
    const reroute = await filed(rerouteKeeping, 'rrt', { ...(await rerouteIn('offered')), unit, town })
    expect(await readReroute(reroute)).toEqual([])
  })

  it.each(takers)('the reroutes to %s', async (unit) => {
    const different = await compare(
      (sub) => get('reroutes', reroutesRoutes.listReroutes, sub, {}, { unit }),
      (personId) => rules.mayListWorkOf(personId, unit),
    )
    expect(different).toEqual([])
  })

  it.each(takers)('what waits for %s (R19, R30)', async (unit) => {
    const different = await compare(
      (sub) => get('tasks', tasksRoutes.listWaiting, sub, {}, { unit }),
      (personId) => rules.mayListWorkOf(personId, unit),
    )
    expect(different).toEqual([])
  })

  it.each([seats.town, seats.neighbour])(
    'the tally of %s: who oversees it and who works in it',
    async (townCode) => {
      const different = await compare(
        (sub) => get('scoring', scoringRoutes.getTownTally, sub, { townCode }),
        (personId) => rules.mayReadTally(personId, townCode),
      )
      expect(different).toEqual([])
    },
  )

  const dutyFacts = ({ state, town, leader }: RecurringDuty): rules.Facts => ({
    ...{ state, town, author: leader.personId },
  })
  it.each(
    dutyStates.flatMap((state) =>
      ['leader_in_charge@330681109:now', 'moved-leader'].map((personId) => [state, personId] as const),
    ),
  )('a recurring duty: %s, of %s (R21, R56)', async (state, personId) => {
    const leader = { personId, name: '张三' }
    const duty = await filed(dutyKeeping, 'rec', { ...(await active()), state, leader })
    const different = await compare(
      (sub) => get('recurring', recurringRoutes.getRecurringDuty, sub, { dutyId: duty.id }),
      (reader) => rules.mayReadDuty(reader, dutyFacts(duty)),
    )
    expect(different).toEqual([])
  })

  it.each([seats.town, seats.neighbour])('the recurring duties of %s: whoever oversees it', async (town) => {
    const different = await compare(
      (sub) => get('recurring', recurringRoutes.listRecurringDuties, sub, {}, { town }),
      (personId) => rules.overseesArea(personId, town),
    )
    expect(different).toEqual([])
  })

  it.each([
    ['of the town', seats.town, 'leader_in_charge@330681110:now', `village_cadre@${seats.village}:now`],
    ['of the neighbour', seats.neighbour, 'moved-cadre', 'former-leader'],
    [
      'by one who is in office no more',
      seats.town,
      'party_secretary@330681109:ended-yesterday',
      'moved-leader',
    ],
  ])('a hand-over %s (R39, R56)', async (_, unit, giver, taker) => {
    const from = { personId: giver, name: '张三' }
    const to = { ...handoverOf(unit).to, people: [{ personId: taker, name: '张三' }] }
    const { id } = await filed(handoverKeeping, 'hnd', { ...handoverOf(unit), from, to })
    const different = await compare(
      (sub) => get('handovers', handoversRoutes.getHandover, sub, { handoverId: id }),
      (personId) =>
        rules.mayReadHandover(personId, { state: 'written', town: unit, giver, receivers: [taker] }),
    )
    expect(different).toEqual([])
  })

  it.each([seats.town, seats.neighbour])('the hand-overs of %s: whoever oversees it', async (townCode) => {
    const different = await compare(
      (sub) => get('handovers', handoversRoutes.listHandoversOfTown, sub, { townCode }),
      (personId) => rules.overseesArea(personId, townCode),
    )
    expect(different).toEqual([])
  })

  it('a trail: as the record it is of (R56)', async () => {
    const [order, task, reroute] = [
      await orderIn('delivered'),
      await taskIn('submitted'),
      await rerouteIn('closed'),
    ]
    const duty = await active()
    const trails: readonly [string, string, (personId: string) => boolean][] = [
      ['order', order.id, (personId) => rules.mayReadOrder(personId, orderFacts(order))],
      ['task', task.id, (personId) => rules.mayReadTask(personId, taskFacts(task))],
      ['recurring', duty.id, (personId) => rules.mayReadDuty(personId, dutyFacts(duty))],
      ['reroute', reroute.id, (personId) => rules.mayReadReroute(personId, rerouteFacts(reroute))],
    ]
    for (const [kind, id, may] of trails) {
      const different = await compare(
        (sub) => get('records', recordsRoutes.listEvents, sub, { kind, id }),
        may,
      )
      expect(different, kind).toEqual([])
    }
  })
})
