import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler as dispatch } from '../../../functions/api/dispatch.ts'
import { handler as tasksApi } from '../../../functions/api/tasks.ts'
import * as chain from '../../../shared/gate/dispatch/chain.ts'
import { orderById, orderKeeping } from '../../../shared/gate/dispatch/order.table.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { randomId } from '../../../shared/platform/ids.ts'
import { get } from '../../../shared/platform/reads.ts'
import { put, transact } from '../../../shared/platform/writes.ts'
import { taskById, taskKeeping } from '../../../shared/work/tasks/task.table.ts'
import { ask } from '../../directory/ask.ts'
import {
  content,
  county,
  escalated,
  monday,
  orderIn,
  people,
  row,
  taskIn,
  town,
} from '../../support/domain-county.ts'
import { seated } from '../../support/seated.ts'
import { toldOf } from '../../support/told.ts'
import { trailOf } from '../../support/trail.ts'
import { idsOf, inHand, morningOf, written } from './hands.ts'

const eve = { to: '2026-11-23' }
const next = { from: '2026-11-24' }
const day = '2026-11-24'

afterEach(() => {
  vi.setSystemTime(monday)
})

describe('what a hand-over lists', () => {
  beforeEach(async () => {
    await seated([
      row(people.deputy, 'deputy_party_secretary', town, eve),
      row('p-new-deputy', 'deputy_party_secretary', town, next),
      row(people.secretary, 'party_secretary', town, eve),
      row('p-new-secretary', 'party_secretary', town, next),
      row(people.clerk, 'committee_clerk', town, eve),
      row('p-new-clerk', 'committee_clerk', town, next),
      row(people.leader, 'leader_in_charge', town, eve),
      row('p-new-leader', 'leader_in_charge', town, next),
    ])
  })
  const handed = async (post: string) => {
    const found = (await written()).find((each) => each.post === post)
    if (!found) throw new Error(`nothing was handed over from ${post}`)
    return found
  }

  it('of reviewers and the clerk: what waits for their decision, due as its clock has it (R38)', async () => {
    const urgent = content({
      ...{ sieveCode: sieveCodeOf(county.code, 'YJ', 67), emergency: true, deadline: '2026-11-23' },
      ...{ object: '低洼易涝处住户', action: '今晚协助转移住户到避灾安置点并登记人数' },
    })
    const leader = `p-${town}-leader-2`
    const flood = (await ask(dispatch, leader, 'POST /v1/orders', { body: urgent })).body.id
    await ask(dispatch, leader, 'POST /v1/orders/{orderId}/submit', { path: { orderId: flood } })
    const [waiting, late] = [await orderIn('in_review'), await escalated(await orderIn('in_review'))]
    const [second, major] = [await orderIn('awaiting_second'), await orderIn('awaiting_collective')]
    const refused = await taskIn('refused')
    expect(await morningOf(day)).toBe(4)

    const reviewer = await handed('deputy_party_secretary')
    expect(inHand(reviewer)).toEqual({ to_review: 2, emergencies: 1 })
    expect(idsOf(reviewer, 'to_review').sort()).toEqual([waiting.id, late.id].sort())
    expect(idsOf(reviewer, 'emergencies')).toEqual([flood])
    expect(reviewer.holdings[0]?.shown[0]).toMatchObject({
      ...{ kind: 'order', state: 'in_review', dueAt: '2026-11-25T02:00:00.000Z' },
      title: waiting.item?.title,
    })
    const secretary = await handed('party_secretary')
    expect(inHand(secretary)).toEqual({ to_review: 1, second_approvals: 1, refusals: 1 })
    expect(idsOf(secretary, 'to_review')).toEqual([late.id])
    expect(idsOf(secretary, 'second_approvals')).toEqual([second.id])
    expect(secretary.holdings.at(-1)?.shown).toEqual([
      {
        ...{ kind: 'task', id: refused.id, title: refused.title, state: 'refused' },
        dueAt: refused.refusal?.dueAt,
      },
    ])
    const clerk = await handed('committee_clerk')
    expect([inHand(clerk), idsOf(clerk, 'collective')]).toEqual([{ collective: 1 }, [major.id]])
  })

  it('of leaders: what was returned, is on its way, was handed in, and asks for more time', async () => {
    const [returned, waiting] = [await orderIn('returned'), await orderIn('in_review')]
    await orderIn('draft')
    await orderIn('rejected')
    const [handedIn, late] = [await taskIn('submitted'), await taskIn('in_progress')]
    await ask(tasksApi, people.cadre, 'POST /v1/tasks/{taskId}/ask-extension', {
      path: { taskId: late.id },
      body: { until: '2026-12-11', reason: '老人外出未归' },
    })
    await morningOf(day)
    const leader = await handed('leader_in_charge')
    expect(leader.lines).toEqual(['民政'])
    // A draft nobody has seen is on no list.
    expect(inHand(leader)).toEqual({ returned: 1, under_way: 3, handed_in: 1, extensions: 1 })
    expect(idsOf(leader, 'returned')).toEqual([returned.id])
    expect(idsOf(leader, 'under_way').sort()).toEqual([waiting.id, handedIn.orderId, late.orderId].sort())
    expect(idsOf(leader, 'handed_in')).toEqual([handedIn.id])
    expect(leader.holdings.at(-1)?.shown).toMatchObject([
      { kind: 'task', id: late.id, dueAt: '2026-12-04T15:59:59.999Z' },
    ])
  })

  it('touches nothing of it: no record, no clock (R38)', async () => {
    const order = await orderIn('in_review')
    const task = await taskIn('submitted')
    const step = { orderId: order.id, attempt: order.attempt }
    vi.setSystemTime(new Date('2026-11-24T07:20:00+08:00'))
    const clock = await chain.readReviewClock(step)
    const items = async () => [
      await get(orderKeeping.toItem(order) as { pk: string; sk: string }),
      await get(taskKeeping.toItem(task) as { pk: string; sk: string }),
      await trailOf(`ORDER#${order.id}`),
      await trailOf(`TASK#${task.id}`),
    ]
    const before = await items()
    expect(await morningOf(day)).toBe(4)
    expect(await items()).toEqual(before)
    expect(await chain.readReviewClock(step)).toEqual(clock)
    expect((await taskById(task.id))?.ledger).toEqual(task.ledger)
  })

  it('counts all of hundreds, and shows those due first', async () => {
    const order = await orderIn('in_review')
    const copies = Array.from({ length: 250 }, (_, nth) => ({
      ...order,
      id: randomId('ord'),
      stageStartedAt: new Date(monday.getTime() + (nth + 1) * 60_000).toISOString(),
    }))
    for (let from = 0; from < copies.length; from += 50) {
      await transact(copies.slice(from, from + 50).map((copy) => put(orderKeeping.toItem(copy))))
    }
    await morningOf(day)
    const [held] = (await handed('deputy_party_secretary')).holdings
    expect([held?.count, held?.shown.length]).toEqual([251, 40])
    expect(held?.shown.map(({ id }) => id)).toEqual([order.id, ...copies.slice(0, 39).map(({ id }) => id)])
  })
})

describe('somebody who comes to act for a reviewer, and has an order of his own in review (R23, R39)', () => {
  beforeAll(async () => {
    await seated([
      row(people.deputy, 'deputy_party_secretary', town, eve),
      row(people.leader, 'leader_in_charge', town),
      row(people.leader, 'deputy_party_secretary', town, { ...next, acting: true, actingFor: '李四' }),
    ])
  })

  it('finds it among what passes on; the Party secretary is told, and may review it at once', async () => {
    const { id } = await orderIn('in_review')
    expect(await morningOf(day)).toBe(1)
    const [handover] = await written()
    expect(handover && [inHand(handover), idsOf(handover, 'passed_on')]).toEqual([{ passed_on: 1 }, [id]])
    expect(handover?.passedTo).toMatchObject([{ personId: people.secretary }])
    const [event] = await trailOf(`HANDOVER#${handover?.id}`)
    expect(Object.keys(await toldOf(event, [people.secretary, people.leader]))).toContain(people.secretary)
    const review = (who: string) =>
      ask(dispatch, who, 'POST /v1/orders/{orderId}/review', {
        path: { orderId: id },
        body: { outcome: 'approve', override: '测试需要' },
      })
    expect((await orderById(id))?.escalatedAt).toBeNull()
    expect((await review(people.leader)).body.code).toBe('self_review')
    expect((await review(people.secretary)).body.state).toBe('approved')
  })
})

describe('a leader who leaves while nobody takes his lines (R39)', () => {
  beforeAll(async () => {
    await seated([row(people.leader, 'leader_in_charge', town, eve)])
  })

  it('hands over to the Party secretary, who answers for the post', async () => {
    const { id } = await orderIn('returned')
    await taskIn('submitted')
    await morningOf(day)
    const [handover] = await written()
    expect(handover).toMatchObject({
      from: { personId: people.leader },
      to: { post: 'party_secretary', vacant: true, people: [{ personId: people.secretary }] },
    })
    expect(handover && [inHand(handover), idsOf(handover, 'returned')]).toEqual([
      { returned: 1, under_way: 1, handed_in: 1 },
      [id],
    ])
  })
})
