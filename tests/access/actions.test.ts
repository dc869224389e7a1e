import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { orderLifecycle } from '../../shared/gate/dispatch/order.lifecycle.ts'
import { type Order, orderStates } from '../../shared/gate/dispatch/order.ts'
import { surroundingsOf } from '../../shared/gate/recurring/duty-leader.ts'
import { recurringRoutes } from '../../shared/gate/recurring/recurring.contract.ts'
import {
  dutyLifecycle,
  dutyLifecycleIn,
  dutyStates,
  type RecurringDuty,
} from '../../shared/gate/recurring/recurring-duty.ts'
import { type Reroute, rerouteLifecycle, rerouteStates } from '../../shared/gate/reroutes/reroute.ts'
import { reroutesRoutes } from '../../shared/gate/reroutes/reroutes.contract.ts'
import type { Route } from '../../shared/platform/contract.ts'
import { actionsOf, demand, type Lifecycle } from '../../shared/platform/lifecycle.ts'
import type { Actor, Caller } from '../../shared/platform/who/actor.ts'
import { type PostName, withHeirs } from '../../shared/platform/who/post.ts'
import { type Handover, handoverLifecycle, handoverStates } from '../../shared/work/handovers/handover.ts'
import { handoversRoutes } from '../../shared/work/handovers/handovers.contract.ts'
import { taskLifecycle } from '../../shared/work/tasks/task.lifecycle.ts'
import { type Task, taskStates } from '../../shared/work/tasks/task.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import { active } from '../gate/recurring/standing.ts'
import { callerOf, monday, orderIn, rerouteIn, taskIn } from '../support/domain-county.ts'
import { handoverOf } from '../work/handovers/hands.ts'
import {
  capacities,
  type Facts,
  mayAct,
  mayReadDuty,
  mayReadHandover,
  mayReadOrder,
  mayReadReroute,
  mayReadTask,
} from './rules.ts'
import * as seats from './seats.ts'

const routesOf: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  order: {
    edit: dispatchRoutes.editOrder,
    submit: dispatchRoutes.submitOrder,
    withdraw: dispatchRoutes.withdrawOrder,
    approve: dispatchRoutes.reviewOrder,
    return: dispatchRoutes.reviewOrder,
    reject: dispatchRoutes.reviewOrder,
    merge: dispatchRoutes.mergeOrder,
    decide_collectively: dispatchRoutes.decideCollectively,
    review_emergency: dispatchRoutes.reviewEmergency,
    mark_major: dispatchRoutes.markMajor,
    countersign: dispatchRoutes.reviewOrder,
    refuse_second: dispatchRoutes.reviewOrder,
  },
  task: {
    ask_extension: tasksRoutes.askExtension,
    rule_extension: tasksRoutes.ruleExtension,
    call_in: tasksRoutes.callCoPartyIn,
    sign_off: tasksRoutes.signOffStep,
    refuse: tasksRoutes.refuseTask,
    rule_refusal: tasksRoutes.ruleRefusal,
    appeal_refusal: tasksRoutes.appealRefusal,
    receive: tasksRoutes.receiveTask,
    assign: tasksRoutes.assignTask,
    reassign: tasksRoutes.assignTask,
    start: tasksRoutes.startTask,
    report: tasksRoutes.reportProgress,
    submit: tasksRoutes.submitTask,
    send_back: tasksRoutes.sendBackTask,
    accept: tasksRoutes.acceptTask,
    withdraw: tasksRoutes.withdrawTask,
  },
  recurring: {
    change: recurringRoutes.changeRecurringDuty,
    activate: recurringRoutes.activateRecurringDuty,
    pause: recurringRoutes.pauseRecurringDuty,
    resume: recurringRoutes.resumeRecurringDuty,
    take_over: recurringRoutes.takeOverRecurringDuty,
    end: recurringRoutes.endRecurringDuty,
  },
  reroute: {
    accept: reroutesRoutes.acceptReroute,
    decline: reroutesRoutes.declineReroute,
    close: reroutesRoutes.closeReroute,
  },
  handover: { confirm: handoversRoutes.confirmHandover, note: handoversRoutes.noteHandover },
}

let actors: Actor[] = []
let cells = 0
/** What differs from the rules: the cell, and how. One example of each way is enough to read. */
type Differences = Record<string, string>

type Cycle<R extends { state: string }> = Lifecycle<string, string, R>

async function compare<R extends { state: string }>(
  kind: keyof typeof mayAct,
  cycleOf: (record: R, caller: Caller) => Cycle<R> | Promise<Cycle<R>>,
  records: readonly { label: string; record: R; facts: (record: R) => Facts }[],
  named: readonly { as: string; name: (record: R, personId: string) => R }[],
  reads: (personId: string, facts: Facts) => boolean,
): Promise<Differences> {
  const different: Differences = {}
  // Refusals are made by the hundred thousand here, and nobody reads where one of them came from.
  const frames = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  for (const { label, record: plain, facts } of records) {
    for (const { as, name } of named) {
      for (const actor of actors) {
        const { personId } = actor
        const record = name(plain, personId)
        const known = facts(record)
        const caller = callerOf(actor)
        const cycle = await cycleOf(record, caller)
        const offered = new Map(
          (await actionsOf(cycle, record, caller, monday)).map((each) => [each.action, each]),
        )
        for (const action of Object.keys(mayAct[kind])) {
          cells += 1
          const expected = capacities(kind, action, personId, known)
          const note = (what: string) => {
            different[`${action} named ${as}: ${what}`] ??= `${label}: ${personId}`
          }
          const allowed = offered.get(action)?.allowed === true
          const standing = await demand(cycle, record, action, caller, monday).catch(() => undefined)
          if (allowed !== (standing !== undefined)) note('offered is not what is demanded')
          if (allowed && expected.length === 0) note('allowed beyond policy')
          if (!allowed && expected.length > 0) note('denied against policy')
          if (!allowed || expected.length === 0) continue
          if (!expected.some(({ post, unit }) => post === standing?.post && unit === standing?.unit))
            note(`recorded as ${standing?.post}@${standing?.unit}`)
          const { who } = routesOf[kind]?.[action] ?? { who: [] }
          if (who !== 'anyone' && !expected.some(({ post }) => withHeirs(who).includes(post as PostName)))
            note('turned away at the route')
          if (!reads(personId, known)) note('may act on what he may not read')
        }
      }
    }
  }
  Error.stackTraceLimit = frames
  return different
}

/** The order as it would stand had this person, from this post, given its last ruling. */
const signedBy =
  (post: PostName) =>
  (order: Order, personId: string): Order => ({
    ...order,
    rulings: order.rulings.map((ruling) => ({ ...ruling, by: { ...ruling.by, personId, post } })),
  })

const loose = <R extends { state: string }>(cycle: unknown) => cycle as Lifecycle<string, string, R>

describe('who may act is what the rules say, in every cell', () => {
  beforeAll(async () => {
    actors = await seats.seatEveryone()
  })
  afterAll(() => {
    console.log(`${cells} cells of ${actors.length} people`)
  })

  it('names every action of every lifecycle', () => {
    const declared = {
      ...{ order: orderLifecycle, task: taskLifecycle, reroute: rerouteLifecycle, recurring: dutyLifecycle },
      handover: handoverLifecycle,
    }
    for (const [kind, { transitions }] of Object.entries(declared))
      expect(Object.keys(mayAct[kind as keyof typeof mayAct]).sort()).toEqual(Object.keys(transitions).sort())
  })

  it('of an order (R21, R23, R28, R39)', async () => {
    const facts = (order: Order): Facts => ({
      state: order.state,
      town: order.town,
      escalated: order.escalatedAt !== null,
      reviewOpen: order.emergency !== null && order.emergency?.reviewed === undefined,
      author: order.author.personId,
      saysNoLine: order.item === null,
      takenOver: order.takenOver?.map(({ personId }) => personId) ?? [],
      firstSigner: order.state === 'awaiting_second' ? (order.rulings.at(-1)?.by.personId ?? '') : '',
      firstSignedAs: order.state === 'awaiting_second' ? (order.rulings.at(-1)?.by.post ?? null) : null,
      helpers: order.content.coParties.map(({ unit }) => unit),
    })
    const reviewed: readonly string[] = ['in_review', 'awaiting_second', 'approved', 'delivered']
    const passed: readonly string[] = ['approved', 'delivered']
    const records = []
    for (const state of orderStates) {
      const order = await orderIn(state)
      for (const town of [seats.town, seats.deputyless, seats.headless])
        for (const escalatedAt of reviewed.includes(state) ? [null, monday.toISOString()] : [null])
          for (const emergency of passed.includes(state) ? [null, {}] : [null])
            records.push({
              label: `${state} in ${town}${escalatedAt ? ' escalated' : ''}${emergency ? ' as an emergency' : ''}`,
              record: { ...order, town, escalatedAt, emergency },
              facts,
            })
    }
    const named = [
      { as: 'nowhere', name: (order: Order) => order },
      {
        as: 'author',
        name: (order: Order, personId: string): Order => ({ ...order, author: { personId, name: '张三' } }),
      },
      {
        as: 'who took over',
        name: (order: Order, personId: string): Order => ({
          ...order,
          takenOver: [{ personId, name: '张三', at: monday.toISOString() }],
        }),
      },
      { as: 'first signer', name: signedBy('deputy_party_secretary') },
      { as: 'first signer, after the limit', name: signedBy('party_secretary') },
    ]
    expect(await compare('order', () => loose<Order>(orderLifecycle), records, named, mayReadOrder)).toEqual(
      {},
    )
  }, 300_000)

  it('of a task (R29, R39)', async () => {
    const facts = (task: Task): Facts => ({
      state: task.state,
      town: task.town,
      unit: task.unit,
      author: task.sender.personId,
      takenOver: task.takenOver ?? [],
      rulingLevel: task.refusal?.level,
      assignees: task.assignees.map(({ personId }) => personId),
      helpers: task.ask.coParties.map(({ unit }) => unit),
    })
    const villages = [
      [seats.village, seats.town],
      [seats.headlessVillage, seats.town],
      [seats.villageOfDeputyless, seats.deputyless],
      [seats.villageOfHeadless, seats.headless],
    ] as const
    const records = []
    for (const state of taskStates) {
      const task = await taskIn(state)
      for (const [unit, town] of villages)
        records.push({ label: `${state} in ${unit}`, record: { ...task, unit, town }, facts })
    }
    const named = [
      { as: 'nowhere', name: (task: Task) => task },
      {
        as: 'sender',
        name: (task: Task, personId: string): Task => ({ ...task, sender: { personId, name: '张三' } }),
      },
      {
        as: 'who took over',
        name: (task: Task, personId: string): Task => ({ ...task, takenOver: [personId] }),
      },
      {
        as: 'assignee',
        name: (task: Task, personId: string): Task => ({
          ...task,
          assignees: [{ personId, name: '张三', unit: task.unit, post: 'village_cadre' }],
        }),
      },
    ]
    expect(await compare('task', () => loose<Task>(taskLifecycle), records, named, mayReadTask)).toEqual({})
  }, 300_000)

  it('of a reroute (R24, R39)', async () => {
    const facts = ({ state, town, unit }: Reroute): Facts => ({ state, town, unit })
    const units = [
      [seats.town, seats.town],
      [seats.station, seats.town],
      [seats.emptyStation, seats.town],
      [seats.department, seats.town],
      [seats.emptyDepartment, seats.town],
      [seats.emptyStationOfHeadless, seats.headless],
    ] as const
    const records = []
    for (const state of rerouteStates) {
      const reroute = await rerouteIn(state)
      for (const [unit, town] of units)
        records.push({ label: `${state} to ${unit}`, record: { ...reroute, unit, town }, facts })
    }
    const named = [
      { as: 'nowhere', name: (reroute: Reroute) => reroute },
      { as: 'author', name: (reroute: Reroute, author: string): Reroute => ({ ...reroute, author }) },
      { as: 'reviewer', name: (reroute: Reroute, reviewer: string): Reroute => ({ ...reroute, reviewer }) },
    ]
    expect(
      await compare('reroute', () => loose<Reroute>(rerouteLifecycle), records, named, mayReadReroute),
    ).toEqual({})
  })

  it('of a recurring duty (R21, R39)', async () => {
    const facts = ({ state, town, leader }: RecurringDuty): Facts => ({
      ...{ state, town, author: leader.personId },
    })
    const duty = await active()
    const records = dutyStates.flatMap((state) =>
      [seats.town, seats.deputyless, seats.headless].map((town) => ({
        label: `${state} in ${town}`,
        record: { ...duty, state, town },
        facts,
      })),
    )
    const named = [
      { as: 'nowhere', name: (each: RecurringDuty) => each },
      {
        as: 'leader',
        name: (each: RecurringDuty, personId: string) => ({ ...each, leader: { personId, name: '张三' } }),
      },
    ]
    const cycleOf = async (each: RecurringDuty, caller: Caller) =>
      loose<RecurringDuty>(dutyLifecycleIn(await surroundingsOf(caller, each, monday)))
    expect(await compare('recurring', cycleOf, records, named, mayReadDuty)).toEqual({})
  })

  it('of a hand-over (R39)', async () => {
    const facts = ({ state, unit, from, to }: Handover): Facts => ({
      ...{ state, town: unit, giver: from?.personId },
      receivers: to.people.map(({ personId }) => personId),
    })
    const records = handoverStates.flatMap((state) =>
      [seats.town, seats.deputyless, seats.headless].map((unit) => ({
        label: `${state} in ${unit}`,
        record: { ...handoverOf(unit), state },
        facts,
      })),
    )
    const named = [
      { as: 'nowhere', name: (handover: Handover) => handover },
      {
        as: 'giver',
        name: (handover: Handover, personId: string) => ({ ...handover, from: { personId, name: '张三' } }),
      },
      {
        as: 'receiver',
        name: (handover: Handover, personId: string): Handover => ({
          ...handover,
          to: { ...handover.to, people: [{ personId, name: '张三' }] },
        }),
      },
    ]
    expect(
      await compare('handover', () => loose<Handover>(handoverLifecycle), records, named, mayReadHandover),
    ).toEqual({})
  })

  /** Whether anyone at all may take any action. */
  const someoneMay = async <R extends { state: string }>(
    cycle: Lifecycle<string, string, R>,
    record: R,
    actions: readonly string[],
  ) => {
    for (const actor of actors)
      for (const { action, allowed } of await actionsOf(cycle, record, callerOf(actor), monday))
        if (allowed && actions.includes(action)) return true
    return false
  }

  it('R39: a returned order whose author left is somebody’s', async () => {
    const order: Order = {
      ...(await orderIn('returned')),
      author: { personId: 'leader_in_charge@330681109:ended-yesterday', name: '张三' },
    }
    expect(await someoneMay(loose<Order>(orderLifecycle), order, ['withdraw', 'submit'])).toBe(true)
  })

  it('R28: what the Party secretary signed first, after the limit, can be signed by a second', async () => {
    const { personId } = actors.find((actor) => actor.personId === 'party_secretary@330681109:now') ?? {}
    if (!personId) throw new Error('there is no Party secretary')
    // A town has one Party secretary: the others that this county seats do not count.
    actors = actors.filter((actor) => !actor.tenures.some(({ post }) => post === 'party_secretary'))
    const order = await orderIn('awaiting_second')
    const signed = signedBy('party_secretary')(order, personId)
    expect(await someoneMay(loose<Order>(orderLifecycle), signed, ['countersign'])).toBe(true)
  })
})
