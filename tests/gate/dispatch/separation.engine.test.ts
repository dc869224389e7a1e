import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { handler as dispatch } from '../../../functions/api/dispatch.ts'
import { handler as tasksApi } from '../../../functions/api/tasks.ts'
import { orderById } from '../../../shared/gate/dispatch/order.table.ts'
import { refuseTask } from '../../../shared/work/tasks/refusals.ts'
import { taskIdFor } from '../../../shared/work/tasks/task.ts'
import { ask } from '../../directory/ask.ts'
import {
  as,
  content,
  delivered,
  monday,
  offList,
  orderIn,
  people,
  row,
  taskIn,
  town,
  village,
} from '../../support/domain-county.ts'
import { seated } from '../../support/seated.ts'
import { toldOf } from '../../support/told.ts'
import { trailOf } from '../../support/trail.ts'

const approver = 'p-330681-approver'
const operator = `p-${town}-operator`
const colleague = 'p-second-leader'
const standingIn = { acting: true, actingFor: '李四' } as const

const write = async (who: string, changes: object = {}) =>
  (await ask(dispatch, who, 'POST /v1/orders', { body: content(changes) })).body.id as string
const act = (action: string, orderId: string, who: string, body: object = {}) =>
  ask(dispatch, who, `POST /v1/orders/{orderId}/${action}`, { path: { orderId }, body })
const approve = (orderId: string, who: string) =>
  act('review', orderId, who, { outcome: 'approve', override: '测试需要' })
const read = async (orderId: string, who: string) =>
  (await ask(dispatch, who, 'GET /v1/orders/{orderId}', { path: { orderId } })).body
const rule = (taskId: string, who: string) =>
  ask(tasksApi, who, 'POST /v1/tasks/{taskId}/rule-refusal', {
    path: { taskId },
    body: { outcome: 'upheld', text: '确不属村里' },
  })
const held = {
  ...{ attempt: 1, heldOn: '2026-11-23', eligible: 9, present: 8, yes: 7, no: 0, abstain: 1 },
  ...{ recused: [], minutes: '党委会议记录第 12 号' },
}

afterEach(() => {
  vi.setSystemTime(monday)
})

describe('an author who is the only one to hold the reviewing post (R23, R39)', () => {
  // The leader acts for the deputy, whose post has nobody else.
  beforeAll(async () => {
    await seated(
      [
        row(people.leader, 'leader_in_charge', town),
        row(people.leader, 'deputy_party_secretary', town, standingIn),
        row(people.leader, 'committee_clerk', town, standingIn),
        row(colleague, 'leader_in_charge', town),
      ],
      [people.deputy, people.clerk],
    )
  })

  it('sends his order, which is the Party secretary’s to review at once, before any limit', async () => {
    const id = await write(people.leader)
    expect((await act('submit', id, people.leader)).body.state).toBe('in_review')
    const order = await read(id, people.secretary)
    expect(order).toMatchObject({
      escalatedAt: null,
      holder: { post: 'party_secretary', vacant: true, people: [{ personId: people.secretary }] },
    })
    const submitted = (await trailOf(`ORDER#${id}`)).at(-1)
    expect(Object.keys(await toldOf(submitted, [people.leader, people.secretary]))).toEqual([
      people.secretary,
    ])
    expect((await approve(id, people.secretary)).body.rulings).toMatchObject([
      { outcome: 'approved', by: { personId: people.secretary, post: 'party_secretary' } },
    ])
    expect((await trailOf(`ORDER#${id}`)).at(-1)?.by).toMatchObject({
      standsInFor: 'deputy_party_secretary',
    })
  })

  it.each([
    ['review', { outcome: 'approve' }],
    ['review', { outcome: 'return', text: '不清楚' }],
    ['review', { outcome: 'reject', code: 'unclear', text: '不清楚' }],
    ['mark-major', { reason: '涉及多村' }],
    ['merge', { into: `ord_${'0'.repeat(20)}`, text: '同一件事' }],
  ])('takes no decision on it: %s %j', async (action, body) => {
    const { id } = await orderIn('in_review')
    const into = 'into' in body ? { ...body, into: (await orderIn('in_review')).id } : body
    const done = await act(action, id, people.leader, into)
    expect([done.status, done.body.code]).toEqual([403, 'self_review'])
    const offered = (await read(id, people.leader)).actions.filter(
      ({ action, allowed }: { action: string; allowed: boolean }) => allowed && action !== 'withdraw',
    )
    expect(offered).toEqual([])
  })

  it('records no collective decision on it; the next in line does (R27)', async () => {
    const id = await write(people.leader, { major: true })
    await act('submit', id, people.leader)
    expect((await act('collective-decisions', id, people.leader, held)).body.code).toBe('self_review')
    expect((await read(id, operator)).holder).toMatchObject({
      post: 'town_operator',
      people: [{ personId: operator }],
    })
    expect((await act('collective-decisions', id, operator, held)).body.state).toBe('in_review')
  })

  it('merges no colleague’s order into it (R26)', async () => {
    const alone = { units: ['330681109002'] }
    const kept = await write(people.leader, alone)
    await act('submit', kept, people.leader)
    const id = await write(colleague, alone)
    await act('submit', id, colleague)
    expect((await orderById(id))?.findings.map(({ code }) => code)).toContain('duplicate')
    const done = await act('merge', id, people.leader, { into: kept, text: '同一件事' })
    expect([done.status, done.body.code]).toEqual([403, 'self_review'])
    expect((await orderById(id))?.state).toBe('in_review')
  })
})

describe('an author who leads, acts for the deputy and for the Party secretary (R23, R39)', () => {
  beforeAll(async () => {
    await seated(
      [
        row(people.leader, 'leader_in_charge', town),
        row(people.leader, 'deputy_party_secretary', town, standingIn),
        row(people.leader, 'party_secretary', town, standingIn),
      ],
      [people.deputy, people.secretary],
    )
  })

  it('is reviewed by the county, and an exception of his too', async () => {
    const [listed, off] = [await write(people.leader), await write(people.leader, offList)]
    await act('submit', listed, people.leader)
    await act('submit', off, people.leader)
    expect((await read(listed, approver)).holder).toMatchObject({
      post: 'county_approver',
      people: [{ personId: approver }],
    })
    expect((await approve(listed, approver)).body.state).toBe('approved')
    expect((await approve(off, approver)).body.state).toBe('awaiting_second')
    // R28: two signatures are two people’s, and the county has one approver.
    expect((await approve(off, approver)).body.code).toBe('same_approver')
    expect((await approve(off, people.leader)).body.code).toBe('self_review')
  })
})

describe('an order with nobody at all who may review it (R23)', () => {
  beforeAll(async () => {
    await seated(
      [row(people.leader, 'leader_in_charge', town), row(people.leader, 'county_approver', '330681')],
      [people.deputy, people.secretary, approver],
    )
  })

  it('is not sent', async () => {
    const id = await write(people.leader)
    const { status, body } = await act('submit', id, people.leader)
    expect([status, body.findings.map(({ code }: { code: string }) => code)]).toEqual([
      422,
      expect.arrayContaining(['no_other_reviewer']),
    ])
  })
})

describe('two who sign an exception are two people (R28)', () => {
  // One person acts for the deputy and holds the Party secretary’s post; nobody else holds either.
  const both = 'p-holds-both'
  beforeAll(async () => {
    await seated(
      [row(both, 'deputy_party_secretary', town, standingIn), row(both, 'party_secretary', town)],
      [people.deputy, people.secretary],
    )
  })

  it('whoever signed from one of his posts does not sign or refuse from the other; the county does', async () => {
    const id = await write(people.leader, offList)
    await act('submit', id, people.leader)
    expect((await approve(id, both)).body.state).toBe('awaiting_second')
    const again = await approve(id, both)
    expect([again.status, again.body.code]).toEqual([403, 'same_approver'])
    const refused = await act('review', id, both, { outcome: 'reject', code: 'negative', text: '不妥' })
    expect(refused.body.code).toBe('same_approver')
    expect((await read(id, approver)).holder).toMatchObject({
      post: 'county_approver',
      vacant: true,
      people: [{ personId: approver }],
    })
    const endorsed = (await trailOf(`ORDER#${id}`)).at(-1)
    expect(Object.keys(await toldOf(endorsed, [both, approver]))).toEqual([approver])
    expect((await approve(id, approver)).body.state).toBe('approved')
  })

  it('nor rules on the refusal of what he let pass; the county does (R19)', async () => {
    const id = await write(people.leader)
    await act('submit', id, people.leader)
    await approve(id, both)
    const approved = await orderById(id)
    if (!approved) throw new Error('no order')
    await delivered(approved)
    const taskId = taskIdFor(id, 1, village)
    const refusal = { code: 'not_a_village_duty', text: '清单第 9 项不含此事' } as const
    await refuseTask(await as('villageSecretary'), taskId, refusal)
    expect((await rule(taskId, both)).body.code).toBe('own_approval')
    const { body } = await ask(tasksApi, approver, 'GET /v1/tasks/{taskId}', { path: { taskId } })
    expect(body.holder).toMatchObject({ post: 'county_approver', people: [{ personId: approver }] })
    expect((await rule(taskId, approver)).body.state).toBe('refusal_upheld')
  })
})

describe('somebody who acts for the second of two beside him (R28)', () => {
  beforeAll(async () => {
    await seated([
      row(people.deputy, 'deputy_party_secretary', town),
      row(people.deputy, 'party_secretary', town, standingIn),
    ])
  })

  it('signs once; the second signature is the Party secretary’s own', async () => {
    const { id } = await orderIn('awaiting_second')
    expect((await approve(id, people.deputy)).body.code).toBe('same_approver')
    expect((await read(id, people.secretary)).holder.people).toEqual([
      expect.objectContaining({ personId: people.secretary }),
    ])
    expect((await approve(id, people.secretary)).body.state).toBe('approved')
  })
})

describe('whoever took an order over, or is to (R23)', () => {
  const successor = 'p-new-leader'
  const lastDay = '2026-11-25'
  const after = new Date('2026-11-26T10:00:00+08:00')
  const later = new Date('2026-12-01T10:00:00+08:00')
  // Leads the line from the 26th to the 30th, and acts for the deputy and the Party secretary all along.
  beforeAll(async () => {
    await seated([
      row(people.leader, 'leader_in_charge', town, { to: lastDay }),
      row(successor, 'leader_in_charge', town, { from: '2026-11-26', to: '2026-11-30' }),
      row(successor, 'deputy_party_secretary', town, standingIn),
      row(successor, 'party_secretary', town, standingIn),
    ])
  })

  it('decides on nothing that is now his to go on with', async () => {
    const [waiting, second] = [await orderIn('in_review'), await orderIn('awaiting_second')]
    vi.setSystemTime(after)
    expect((await approve(waiting.id, successor)).body.code).toBe('self_review')
    expect((await approve(second.id, successor)).body.code).toBe('self_review')
    vi.setSystemTime(later)
    expect((await approve(waiting.id, successor)).body.state).toBe('approved')
  })

  it('nor, when he leads no longer, on what he has sent himself', async () => {
    const { id } = await orderIn('returned')
    vi.setSystemTime(after)
    await act('submit', id, successor)
    vi.setSystemTime(later)
    expect((await approve(id, successor)).body.code).toBe('self_review')
    expect((await approve(id, people.deputy)).body.state).toBe('approved')
  })

  it('nor on the refusal of a task of it', async () => {
    const { id } = await taskIn('refused')
    vi.setSystemTime(after)
    expect((await rule(id, successor)).body.code).toBe('self_review')
    expect((await rule(id, people.secretary)).body.state).toBe('refusal_upheld')
  })
})
