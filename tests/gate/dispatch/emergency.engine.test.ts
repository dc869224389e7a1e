import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/dispatch.ts'
import * as chain from '../../../shared/gate/dispatch/chain.ts'
import { usesAddedBy, usesThisYear } from '../../../shared/gate/dispatch/emergency-uses.ts'
import { orderById } from '../../../shared/gate/dispatch/order.table.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { countOnce } from '../../../shared/platform/counted.ts'
import { historyOf } from '../../../shared/platform/history.ts'
import { deliver } from '../../../shared/work/tasks/delivery.ts'
import { ask } from '../../directory/ask.ts'
import {
  as,
  content,
  county,
  delivered,
  monday,
  openCounty,
  people,
  tasksOfOrder,
  town,
} from '../../support/domain-county.ts'

const urgent = {
  sieveCode: sieveCodeOf(county.code, 'YJ', 67),
  emergency: true,
  deadline: '2026-11-23',
  object: '低洼易涝处住户',
  action: '今晚协助转移住户到避灾安置点并登记人数',
}
// The item is the line 应急's, which the second leader has.
const leader = `p-${town}-leader-2`
const sent = async (changes = {}) => {
  const { body } = await ask(handler, leader, 'POST /v1/orders', { body: content({ ...urgent, ...changes }) })
  return ask(handler, leader, 'POST /v1/orders/{orderId}/submit', { path: { orderId: body.id } })
}
const look = (orderId: string, body: object, who: string = people.deputy) =>
  ask(handler, who, 'POST /v1/orders/{orderId}/emergency-review', { path: { orderId }, body })
async function counted(orderId: string) {
  for (const chapter of await historyOf(`ORDER#${orderId}`)) {
    const counted = { eventId: chapter.event.eventId, at: monday, additions: usesAddedBy(chapter) }
    for (let again = 0; again < 2; again += 1) await countOnce([counted])
  }
}

beforeEach(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('an order by the emergency lane (R23, R25)', () => {
  it('leaves at once, due the same day, and is delivered before anybody reviews it', {
    tags: ['table'],
  }, async () => {
    const { status, body } = await sent()
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'approved', emergency: { reviewed: null } })
    const order = await orderById(body.id)
    if (!order) throw new Error('no order')
    await delivered(order)
    expect(await tasksOfOrder(order)).toHaveLength(2)
  })

  it('waits for its review after the fact, once, by somebody else', async () => {
    const { body } = await sent()
    expect(body.holder.post).toBe('deputy_party_secretary')
    expect(body.reviewDueAt).toBe('2026-11-24T02:00:00.000Z')
    expect((await look(body.id, { outcome: 'justified' }, leader)).status).toBe(403)
    expect((await look(body.id, { outcome: 'abuse' })).body.errors[0].pointer).toContain('/text')
    const reviewed = await look(body.id, { outcome: 'justified', attempt: 1 })
    expect(reviewed.body).toMatchObject({
      emergency: { reviewed: { outcome: 'justified', by: { personId: people.deputy } } },
      reviewDueAt: null,
    })
    expect((await look(body.id, { outcome: 'abuse', text: '并非紧急' })).body.code).toBe(
      'no_emergency_review',
    )
  })

  it('is waited for by the chain, which reminds, opens it to the Party secretary and ends with the review', {
    tags: ['table'],
  }, async () => {
    const { body } = await sent()
    const step = { orderId: body.id, attempt: 1 }
    const order = await orderById(body.id)
    if (!order) throw new Error('no order')
    expect(chain.outcomeOf(order, 1)).toBe('approved')
    expect((await deliver(step)).reviewOpen).toBe(true)
    expect(await chain.awaitDecision(step, 'token')).toBeUndefined()
    vi.setSystemTime(new Date('2026-11-24T10:00:01+08:00'))
    await chain.remind(step)
    await chain.escalate(step)
    expect(await orderById(body.id)).toMatchObject({ escalatedAt: '2026-11-24T02:00:01.000Z' })
    expect((await look(body.id, { outcome: 'justified' }, people.secretary)).status).toBe(200)
    expect(await chain.awaitDecision(step, 'token')).toBe('approved')
    expect((await deliver(step)).reviewOpen).toBe(false)
  })

  it('is only for emergency items, and never for work off the list', async () => {
    const { status, body } = await sent({
      sieveCode: sieveCodeOf(county.code, 'YJ', 62),
      deadline: '2026-12-04',
    })
    expect(status).toBe(422)
    expect(body.findings).toContainEqual(expect.objectContaining({ code: 'no_emergency_item' }))
  })

  it('counts what was none, and closes to whoever did it twice in a year', { tags: ['table'] }, async () => {
    for (const days of [0, 1]) {
      vi.setSystemTime(new Date(monday.getTime() + days * 86_400_000))
      const { body } = await sent({ deadline: '2026-11-24' })
      await look(body.id, { outcome: 'abuse', text: '前一天就已知道,并非紧急' })
      await counted(body.id)
    }
    expect(await usesThisYear(town, leader, monday)).toMatchObject({ used: 2, abused: 2 })
    const closed = await sent({ deadline: '2026-11-24' })
    expect(closed.status).toBe(422)
    expect(closed.body.findings).toContainEqual(expect.objectContaining({ code: 'emergency_lane_closed' }))
    const ordinary = await sent({ emergency: false, deadline: '2026-11-24' })
    expect(ordinary.body.state).toBe('in_review')
    vi.setSystemTime(new Date('2027-01-04T10:00:00+08:00'))
    expect((await sent({ deadline: '2027-01-04' })).body.state).toBe('approved')
  })

  it('is never reviewed ahead by the ordinary way', async () => {
    const { body } = await sent()
    const approve = await ask(handler, people.deputy, 'POST /v1/orders/{orderId}/review', {
      path: { orderId: body.id },
      body: { outcome: 'approve' },
    })
    expect(approve.body.code).toBe('wrong_state')
    await expect(orders.withdraw(await as('leader'), body.id, '有变')).rejects.toThrow()
  })
})
