import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/dispatch.ts'
import * as chain from '../../../shared/gate/dispatch/chain.ts'
import { orderById } from '../../../shared/gate/dispatch/order.table.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { ask } from '../../directory/ask.ts'
import { as, monday, openCounty, orderIn, people } from '../../support/domain-county.ts'

const held = {
  ...{ attempt: 1, heldOn: '2026-11-23', eligible: 9, present: 8, yes: 7, no: 0, abstain: 1 },
  ...{ recused: [{ name: '张三', reason: '近亲属在受益村' }], minutes: '党委会议记录第 12 号' },
}
const decide = (orderId: string, body: object = {}, who: string = people.clerk, key?: string) =>
  ask(handler, who, 'POST /v1/orders/{orderId}/collective-decisions', {
    path: { orderId },
    body: { ...held, ...body },
    ...(key ? { key } : {}),
  })
const review = (orderId: string, body: object) =>
  ask(handler, people.deputy, 'POST /v1/orders/{orderId}/review', { path: { orderId }, body })

beforeEach(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('a major order (R27)', () => {
  it('waits for the committee, whose clerk holds it, and is not approved before', async () => {
    const { id, major } = await orderIn('awaiting_collective')
    expect(major).toEqual(['marked'])
    const { body } = await ask(handler, people.clerk, 'GET /v1/orders/{orderId}', { path: { orderId: id } })
    expect(body).toMatchObject({ state: 'awaiting_collective', holder: { post: 'committee_clerk' } })
    expect(body.findings).toContainEqual(expect.objectContaining({ code: 'major', rule: 'R27' }))
    const early = await review(id, { outcome: 'approve' })
    expect([early.status, early.body.code]).toEqual([409, 'wrong_state'])
    expect(early.body.detail).toContain('待集体讨论')
  })

  it('goes on to review with the votes and recusals on record, once', async () => {
    const { id } = await orderIn('awaiting_collective')
    const once = await decide(id, {}, people.clerk, 'decide-once-only')
    const twice = await decide(id, {}, people.clerk, 'decide-once-only')
    expect(once.body).toMatchObject({
      state: 'in_review',
      collective: [{ result: 'passed', yes: 7, recused: held.recused, by: { personId: people.clerk } }],
    })
    expect(twice.body.version).toBe(once.body.version)
    const card = await ask(handler, people.deputy, 'GET /v1/orders/{orderId}/review-card', {
      path: { orderId: id },
    })
    const major = card.body.checks.find(({ topic }: { topic: string }) => topic === 'major')
    expect(major.reason).toContain('赞成 7 票、回避 1 人')
    expect((await review(id, { outcome: 'approve' })).body.state).toBe('approved')
  })

  it('is returned when the committee does not pass it, and needs a decision of its own when sent again (R37)', async () => {
    const { id } = await orderIn('awaiting_collective')
    const refused = await decide(id, { yes: 4, no: 4, abstain: 0 })
    expect(refused.body).toMatchObject({ state: 'returned', collective: [{ result: 'failed' }] })
    const again = await orders.submit(await as('leader'), id)
    expect(again).toMatchObject({ state: 'awaiting_collective', attempt: 2 })
    expect((await decide(id)).body.code).toBe('conflict')
    expect((await decide(id, { attempt: 2 })).body.state).toBe('in_review')
  })

  it('goes on waiting after a meeting that could not decide', async () => {
    const { id } = await orderIn('awaiting_collective')
    const none = await decide(id, { present: 5, yes: 5, no: 0, abstain: 0 })
    expect(none.body).toMatchObject({ state: 'awaiting_collective', collective: [{ result: 'no_quorum' }] })
    expect((await decide(id)).body.state).toBe('in_review')
  })

  it.each([
    ['/heldOn', { heldOn: '2026-11-24' }],
    ['/heldOn', { heldOn: '2026-11-20' }],
    ['/present', { present: 9, yes: 8 }],
    ['/yes', { yes: 8 }],
    ['/recused', { recused: [...held.recused, ...held.recused], present: 7, yes: 6 }],
  ])('is not recorded with numbers that cannot be: %s %o', async (pointer, wrong) => {
    const { id } = await orderIn('awaiting_collective')
    const { status, body } = await decide(id, wrong)
    expect(status).toBe(400)
    expect(body.errors[0].pointer).toContain(pointer)
    expect((await orderById(id))?.state).toBe('awaiting_collective')
  })

  it('may be made one by the reviewer, once an attempt', async () => {
    const { id } = await orderIn('in_review')
    const mark = () =>
      ask(handler, people.deputy, 'POST /v1/orders/{orderId}/mark-major', {
        path: { orderId: id },
        body: { reason: '牵涉三个村的水源' },
      })
    expect((await mark()).body).toMatchObject({ state: 'awaiting_collective', major: ['marked'] })
    await decide(id)
    expect((await mark()).body.code).toBe('already_decided')
  })

  it('has limits of its own: the clerk is reminded, and the review’s clock begins with the review (R38)', async () => {
    const order = await orderIn('awaiting_collective')
    const step = { orderId: order.id, attempt: 1 }
    vi.setSystemTime(new Date('2026-12-02T10:00:00+08:00'))
    await chain.remind(step)
    expect((await orderById(order.id))?.remindedAt).toBeTruthy()
    const decided = await decide(order.id, { heldOn: '2026-12-02' })
    expect(decided.body).toMatchObject({ remindedAt: null, reviewDueAt: '2026-12-04T02:00:00.000Z' })
    // The chain waited for the committee; it reads its clock anew when another stage has begun.
    expect(await chain.readReviewClock(step)).toMatchObject({ next: 'remind' })
  })

  it('that comes back to review within one attempt is reminded of and escalates there again (R38)', async () => {
    const { id } = await orderIn('in_review')
    const step = { orderId: id, attempt: 1 }
    vi.setSystemTime(new Date('2026-11-24T17:00:00+08:00'))
    await chain.remind(step)
    vi.setSystemTime(new Date('2026-11-25T11:00:00+08:00'))
    await chain.escalate(step)
    expect(await orderById(id)).toMatchObject({
      remindedAt: expect.any(String),
      escalatedAt: expect.any(String),
    })
    await ask(handler, people.deputy, 'POST /v1/orders/{orderId}/mark-major', {
      path: { orderId: id },
      body: { reason: '牵涉三个村的水源' },
    })
    expect((await decide(id, { heldOn: '2026-11-25' })).body).toMatchObject({
      ...{ state: 'in_review', remindedAt: null, escalatedAt: null },
    })
    vi.setSystemTime(new Date('2026-12-01T17:00:00+08:00'))
    expect(await chain.readReviewClock(step)).toMatchObject({ next: 'remind' })
    await chain.remind(step)
    expect(await chain.readReviewClock(step)).toMatchObject({ next: 'escalate' })
    await chain.escalate(step)
    expect(await chain.readReviewClock(step)).toMatchObject({ next: 'none' })
  })
})
