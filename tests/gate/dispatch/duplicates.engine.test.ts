import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/dispatch.ts'
import { outcomeOf } from '../../../shared/gate/dispatch/chain.ts'
import { docketOf } from '../../../shared/gate/dispatch/docket.table.ts'
import { orderById } from '../../../shared/gate/dispatch/order.table.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { noteJoined } from '../../../shared/work/tasks/joined-tasks.ts'
import { taskById } from '../../../shared/work/tasks/task.table.ts'
import { taskIdFor } from '../../../shared/work/tasks/task.ts'
import * as tasks from '../../../shared/work/tasks/tasks.ts'
import { ask } from '../../directory/ask.ts'
import {
  as,
  content,
  delivered,
  monday,
  openCounty,
  orderIn,
  otherVillage,
  people,
  personNamed,
  row,
  sieveCode,
  taskIn,
  town,
  village,
} from '../../support/domain-county.ts'
import { asking, registerForms } from '../forms/form-county.ts'

const review = (orderId: string, body: object, who: string = people.deputy) =>
  ask(handler, who, 'POST /v1/orders/{orderId}/review', { path: { orderId }, body })
const merge = (orderId: string, into: string, who: string = people.deputy, key?: string) =>
  ask(handler, who, 'POST /v1/orders/{orderId}/merge', {
    path: { orderId },
    body: { into, text: '同一件事' },
    ...(key ? { key } : {}),
  })
const findingsOf = async (orderId: string) =>
  (await ask(handler, people.deputy, 'GET /v1/orders/{orderId}', { path: { orderId } })).body.findings.filter(
    ({ code }: { code: string }) => code === 'duplicate',
  )

beforeEach(async () => {
  await openCounty([row(otherLeader, 'leader_in_charge', town)])
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('an order for the same item, village and time as an earlier one (R26)', () => {
  it('is shown to the reviewer with the earlier order beside it', async () => {
    const first = await orderIn('in_review', { content: { units: [village, otherVillage] } })
    const second = await orderIn('in_review', {
      content: { units: [village], action: '再次组织走访独居老人' },
    })
    expect(await findingsOf(first.id)).toEqual([])
    const [finding] = await findingsOf(second.id)
    expect(finding).toMatchObject({
      rule: 'R26',
      severity: 'warn',
      params: { orderId: first.id, units: [village], state: 'in_review' },
    })
    expect(finding.text).toContain(first.author.name)
  })

  it('is not let pass before it is merged or overridden with a reason, which stays on record', async () => {
    const first = await orderIn('in_review')
    const second = await orderIn('in_review')
    const refused = await review(second.id, { outcome: 'approve' })
    expect([refused.status, refused.body.code]).toEqual([409, 'duplicate_unresolved'])
    expect(refused.body.repeated[0].orderId).toBe(first.id)
    // The earlier of two is never the repeat.
    expect((await review(first.id, { outcome: 'approve' })).body.state).toBe('approved')
    const passed = await review(second.id, { outcome: 'approve', override: '上一轮只查了一半' })
    expect(passed.body).toMatchObject({ state: 'approved', rulings: [{ override: '上一轮只查了一半' }] })
  })

  it('passes by itself once the earlier one is gone', async () => {
    const first = await orderIn('in_review')
    const second = await orderIn('in_review')
    await review(first.id, { outcome: 'return', text: '写清完成标准' })
    expect((await review(second.id, { outcome: 'approve' })).body.state).toBe('approved')
  })

  it('merged makes one task and keeps both senders', async () => {
    const first = await orderIn('delivered', { content: { units: [village, otherVillage] } })
    const second = await orderIn('in_review')
    expect((await merge(second.id, first.id, people.leader)).status).toBe(403)
    const [once, twice] = [
      await merge(second.id, first.id, people.deputy, 'merge-once-only'),
      await merge(second.id, first.id, people.deputy, 'merge-once-only'),
    ]
    expect(once.body).toMatchObject({ state: 'merged', mergedInto: first.id })
    expect(twice.body.version).toBe(once.body.version)
    const kept = await orderById(first.id)
    expect(kept?.joined).toEqual([{ orderId: second.id, author: second.author, units: second.content.units }])
    const gone = await orderById(second.id)
    expect(gone && outcomeOf(gone, 1)).toBe('withdrawn')
    expect((await review(second.id, { outcome: 'approve' })).body.code).toBe('wrong_state')
  })

  it('is merged only where what its forms ask is still asked (R33)', async () => {
    const { population, care } = await registerForms()
    const plain = await orderIn('in_review')
    const forms = await orderIn('in_review', asking(population, care))
    const dropped = await merge(forms.id, plain.id)
    expect([dropped.status, dropped.body.code]).toEqual([409, 'merge_drops_forms'])
    expect(dropped.body.detail).toContain(population.title)
    // The form of care asks what the other one asks.
    const fewer = await orderIn('in_review', asking(population))
    expect((await merge(fewer.id, forms.id)).body).toMatchObject({ state: 'merged', mergedInto: forms.id })
  })

  it('is merged only into what it repeats, and only where no village is left without its task', async () => {
    const first = await orderIn('in_review', { content: { units: [village] } })
    const wider = await orderIn('in_review', { content: { units: [village, otherVillage] } })
    const left = await merge(wider.id, first.id)
    expect([left.status, left.body.code]).toEqual([409, 'merge_leaves_units'])
    expect(left.body.detail).toContain('杜黄新村')
    expect((await merge(first.id, wider.id)).body.code).toBe('not_a_duplicate')
    expect((await merge(first.id, first.id)).body.code).toBe('not_a_duplicate')
  })

  it('is no repeat elsewhere, under another item, or when the earlier deadline has passed', async () => {
    await orderIn('in_review', { content: { units: [village], deadline: '2026-11-27' } })
    const elsewhere = await orderIn('in_review', { content: { units: [otherVillage] } })
    expect(await findingsOf(elsewhere.id)).toEqual([])
    vi.setSystemTime(new Date('2026-11-30T10:00:00+08:00'))
    const later = await orderIn('in_review', { content: { units: [village] } })
    expect(await findingsOf(later.id)).toEqual([])
  })

  it('is found however the code was typed', async () => {
    await orderIn('in_review')
    const typed = await orderIn('in_review', { content: { sieveCode: sieveCode.toLowerCase() } })
    expect(await findingsOf(typed.id)).toHaveLength(1)
  })

  it('is seen by one of two leaders who submit at the same moment, and by all but one of many', async () => {
    const drafts = await Promise.all(Array.from({ length: 6 }, () => orderIn('draft')))
    const sent = await Promise.all(drafts.map(async ({ id }) => orders.submit(await as('leader'), id)))
    const clean = sent.filter(({ findings }) => findings.every(({ code }) => code !== 'duplicate'))
    expect(clean).toHaveLength(1)
  })

  it('is not held against orders that ended, which the next submission forgets', async () => {
    for (const state of ['withdrawn', 'returned', 'rejected'] as const) await orderIn(state)
    const fresh = await orderIn('in_review')
    expect(await findingsOf(fresh.id)).toEqual([])
    expect((await docketOf(town, sieveCode)).entries.map(({ orderId }) => orderId)).toEqual([fresh.id])
  })

  it('returned and sent again is judged afresh (R37)', async () => {
    const first = await orderIn('in_review')
    const second = await orderIn('in_review')
    await review(second.id, { outcome: 'return', text: '改到下个月' })
    vi.setSystemTime(new Date('2026-11-24T10:00:00+08:00'))
    await orders.edit(await as('leader'), second.id, { units: [otherVillage] })
    await review(first.id, { outcome: 'reject', code: 'no_resources', text: '没有人手' })
    const again = await orders.submit(await as('leader'), second.id)
    expect(again.findings.filter(({ code }) => code === 'duplicate')).toEqual([])
    expect((await review(second.id, { outcome: 'approve' })).body.state).toBe('approved')
  })
})

describe('the tasks of an order that another was merged into (R26)', () => {
  const joinedOf = async (orderId: string) =>
    (await taskById(taskIdFor(orderId, 1, village)))?.joined?.map(({ personId }) => personId)

  it('are born with both senders when the merge came first', async () => {
    const first = await orderIn('in_review')
    const second = await ofAnotherLeader()
    await merge(second.id, first.id)
    await review(first.id, { outcome: 'approve' })
    await delivered((await orderById(first.id)) ?? first)
    expect(await joinedOf(first.id)).toEqual([otherLeader])
  })

  it('are noted once when the merge came later, and accepted by either sender', async () => {
    const task = await taskIn('submitted')
    const second = await ofAnotherLeader()
    expect((await merge(second.id, task.orderId)).status).toBe(200)
    await noteJoined(task.orderId, monday)
    await noteJoined(task.orderId, monday)
    expect(await joinedOf(task.orderId)).toEqual([otherLeader])
    expect((await tasks.accept(await personNamed(otherLeader), task.id)).state).toBe('accepted')
  })
})

const otherLeader = 'p-other-leader'
async function ofAnotherLeader() {
  const drafted = await orders.draft(await personNamed(otherLeader), content())
  return orders.submit(await personNamed(otherLeader), drafted.id)
}
