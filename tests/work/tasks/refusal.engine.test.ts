import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler as dispatchApi } from '../../../functions/api/dispatch.ts'
import { handler } from '../../../functions/api/tasks.ts'
import { addedBy } from '../../../shared/oversight/scoring/tally.ts'
import { putEach } from '../../../shared/platform/bulk.ts'
import { historyOf } from '../../../shared/platform/history.ts'
import { refusalOf } from '../../../shared/work/tasks/refusal-precedents.ts'
import { taskById } from '../../../shared/work/tasks/task.table.ts'
import type { Task } from '../../../shared/work/tasks/task.ts'
import { loadAddedBy } from '../../../shared/work/tasks/task-load.ts'
import { ask } from '../../directory/ask.ts'
import { monday, openCounty, orderIn, people, settled, taskIn, village } from '../../support/domain-county.ts'

const approver = 'p-330681-approver'
const refusal = { code: 'not_a_village_duty', text: '清单写明由站所承担,村里只报告' }
const post = (route: string, who: string, taskId: string, body: object = {}) =>
  ask(handler, who, `POST /v1/tasks/{taskId}/${route}`, { path: { taskId }, body })
const refuse = (id: string, who: string = people.villageSecretary) => post('refuse', who, id, refusal)
const rule = (id: string, outcome: 'upheld' | 'dismissed', who: string = people.secretary) =>
  post('rule-refusal', who, id, { outcome, text: '按清单裁定' })
const appeal = (id: string) =>
  post('appeal-refusal', people.villageSecretary, id, { text: '镇里没有说明依据' })
const day = (date: string) => vi.setSystemTime(new Date(`${date}T10:00:00+08:00`))
const chaptersOf = (task: Task) => historyOf(`TASK#${task.id}`)

beforeEach(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('a task that a village refuses (R19)', () => {
  it('stops the village’s clock and waits for the town’s Party secretary', async () => {
    const { id } = await taskIn('received')
    expect((await refuse(id, people.cadre)).status).toBe(403)
    const { body } = await refuse(id)
    expect(body).toMatchObject({
      state: 'refused',
      clock: { running: false, overdue: false },
      holder: { post: 'party_secretary', people: [{ personId: people.secretary }] },
      refusal: { ...refusal, level: 'town', dueAt: '2026-11-26T02:00:00.000Z' },
    })
    day('2027-01-11')
    const later = await ask(handler, people.villageSecretary, 'GET /v1/tasks/{taskId}', {
      path: { taskId: id },
    })
    expect(later.body.clock.overdue).toBe(false)
  })

  it('is over when the refusal is upheld, and counts in no score and no load', {
    tags: ['table'],
  }, async () => {
    const { id } = await taskIn('delivered')
    await refuse(id)
    const { body } = await rule(id, 'upheld')
    expect(body).toMatchObject({ state: 'refusal_upheld', holder: null, refusal: { dueAt: null } })
    const task = await taskById(id)
    if (!task) throw new Error('no task')
    const counts = (await chaptersOf(task)).flatMap((chapter) => addedBy(chapter) ?? [])
    expect(counts).toEqual([{ delivered: 1 }, { withdrawn: 1 }])
    const open = (await chaptersOf(task)).flatMap(loadAddedBy).map(({ add }) => add.open)
    expect(open).toEqual([1, -1])
  })

  it('goes on when the refusal is dismissed, with the days that the ruling took given back', async () => {
    const { id } = await taskIn('received')
    await refuse(id)
    day('2026-11-25')
    const { body } = await rule(id, 'dismissed')
    expect(body).toMatchObject({ state: 'received', clock: { running: true, pausedWorkingDays: 2 } })
    // 4 December and two working days.
    expect(body.clock.deadline).toBe('2026-12-08T15:59:59.999Z')
  })

  it('is refused once; the town’s ruling can be appealed to the county once', async () => {
    const { id } = await taskIn('received')
    expect((await appeal(id)).body.code).toBe('nothing_to_appeal')
    await refuse(id)
    await rule(id, 'dismissed')
    expect((await refuse(id)).body.code).toBe('refused_before')
    const appealed = await appeal(id)
    expect(appealed.body).toMatchObject({
      state: 'refused',
      refusal: { level: 'county' },
      holder: { post: 'county_approver' },
    })
    expect((await rule(id, 'upheld')).status).toBe(403)
    const ruled = await rule(id, 'dismissed', approver)
    expect(ruled.body.refusal.rulings.map(({ level, outcome }: never) => `${level} ${outcome}`)).toEqual([
      'town dismissed',
      'county dismissed',
    ])
    expect((await appeal(id)).body.code).toBe('nothing_to_appeal')
  })

  it('goes to the county when the town lets its limit pass, and is never decided by silence', {
    tags: ['table'],
  }, async () => {
    const { id } = await taskIn('received')
    await refuse(id)
    expect(await settled(id, new Date('2026-11-26T09:59:00+08:00'))).toBe(0)
    day('2026-11-26')
    const due = new Date('2026-11-26T10:00:00+08:00')
    expect(await settled(id, due)).toBe(1)
    expect(await settled(id, due)).toBe(0)
    expect(await taskById(id)).toMatchObject({ state: 'refused', refusal: { level: 'county', lapsed: true } })
    expect((await rule(id, 'upheld')).status).toBe(403)
    day('2027-02-01')
    expect(await settled(id, new Date('2027-02-01T10:00:00+08:00'))).toBe(0)
    expect((await rule(id, 'upheld', approver)).body.state).toBe('refusal_upheld')
  })

  it('leaves a precedent that the next review card shows', { tags: ['table'] }, async () => {
    const { id } = await taskIn('delivered')
    await refuse(id)
    await rule(id, 'upheld')
    const task = await taskById(id)
    if (!task) throw new Error('no task')
    for (const chapter of await chaptersOf(task)) await putEach(refusalOf(chapter))
    const next = await orderIn('in_review', { content: { units: [village] } })
    const card = await ask(dispatchApi, people.deputy, 'GET /v1/orders/{orderId}/review-card', {
      path: { orderId: next.id },
    })
    expect(card.body.precedents).toContainEqual(
      expect.objectContaining({ outcome: 'refusal_upheld', code: refusal.code, text: '按清单裁定' }),
    )
  })
})
