import { afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { handler as records } from '../../../functions/api/records.ts'
import { handler } from '../../../functions/api/recurring.ts'
import { handler as round } from '../../../functions/schedule/open-recurring-duties.ts'
import { recurringRoutes } from '../../../shared/gate/recurring/recurring.contract.ts'
import { recordsRoutes } from '../../../shared/oversight/records/records.contract.ts'
import { type Asking, ask } from '../../directory/ask.ts'
import { openCounty, otherTown, people, town } from '../../support/domain-county.ts'
import { asking, clearAway, clockAt, orderOf, terms } from './standing.ts'

beforeAll(async () => {
  await openCounty()
})
afterEach(clearAway)

const call = (who: string, name: keyof typeof recurringRoutes, dutyId?: string, more: Asking = {}) => {
  const { method, path } = recurringRoutes[name]
  return ask(handler, who, `${method} ${path}`, { ...(dutyId ? { path: { dutyId } } : {}), ...more })
}
const drafted = async (changes: Parameters<typeof terms>[0] = {}) =>
  (await call(people.leader, 'draftRecurringDuty', undefined, { body: terms(changes) })).body.id as string

describe('bad input', () => {
  test.each([
    [{ title: '' }, '/title', '周期任务名称'],
    [{ period: 'fortnight' }, '/period', '周期'],
    [{ dayOfPeriod: 0 }, '/dayOfPeriod', '周期内第几天'],
    [{ dayOfPeriod: 1.5 }, '/dayOfPeriod', '周期内第几天'],
    [{ dueWorkingDays: 121 }, '/dueWorkingDays', '办理期限（工作日）'],
    [{ to: '2027-02-30' }, '/to', '结束日期'],
    [{ content: { ...terms().content, deadline: '2026-12-30' } }, '/content/deadline', '截止日期'],
    [{ content: { ...terms().content, emergency: true } }, '/content/emergency', '是否紧急任务'],
    [{ content: { ...terms().content, units: ['枫桥'] } }, '/content/units/0', '接收村社'],
    [{ leader: 'p-1' }, '/leader', 'leader'],
    // What the shape lets through and the calendar does not.
    [{ dayOfPeriod: 32 }, '/dayOfPeriod', '周期内第几天最大为 31'],
    [{ to: '2026-11-30' }, '/to', '结束日期：不能早于开始日期'],
    [{ to: '2027-12-31' }, '/to', '2027-11-24'],
  ])('is told field by field: %j', async (changes, pointer, words) => {
    const { status, body } = await call(people.leader, 'draftRecurringDuty', undefined, {
      body: { ...terms(), ...changes },
    })
    expect([status, body.code]).toEqual([400, 'invalid_request'])
    const error = body.errors.find((each: { pointer: string }) => each.pointer === pointer)
    expect(error?.detail).toContain(words)
  })

  it('is answered as a submission would be where the sieve blocks it, in both languages', async () => {
    const id = await drafted(asking({ sieveCode: null }))
    const zh = await call(people.leader, 'activateRecurringDuty', id)
    expect(zh.status).toBe(422)
    expect(zh.body).toMatchObject({
      code: 'order_blocked',
      errors: [{ pointer: '/content/sieveCode', code: 'code_missing' }],
      closestItems: expect.arrayContaining([
        expect.objectContaining({ sieveCode: terms().content.sieveCode }),
      ]),
      exceptionPath: null,
    })
    expect(zh.body.errors[0].detail).toMatch(/\p{Script=Han}/u)
    const headers = { 'accept-language': 'en' }
    const en = await call(people.leader, 'activateRecurringDuty', id, { headers })
    expect(en.body.errors[0].detail).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('over HTTP', () => {
  it('a duty is drafted, activated, read and listed, and its order and trail are found from it', async () => {
    const id = await drafted()
    const activated = await call(people.leader, 'activateRecurringDuty', id)
    expect(activated.status).toBe(200)
    expect(activated.headers.etag).toBe('"2"')
    expect(activated.body).toMatchObject({
      state: 'active',
      stateText: '执行中',
      next: { period: '2026-12', opensOn: '2026-12-01' },
    })
    clockAt('2026-12-01T00:50:00')
    expect(await round()).toEqual({ steps: 1 })
    const { body } = await call(people.deputy, 'getRecurringDuty', id)
    expect(body).toMatchObject({ openings: [{ period: '2026-12', outcome: 'submitted' }], actions: [] })
    expect(body.openings[0].orderId).toBe((await orderOf({ id }, '2026-12'))?.id)
    const list = await call(people.deputy, 'listRecurringDuties', undefined, { query: { town, limit: '1' } })
    expect(list.body.duties).toMatchObject([{ id, title: '每月巡访独居老人', unitCount: 2 }])
    const { method, path } = recordsRoutes.listEvents
    const trail = await ask(records, people.deputy, `${method} ${path}`, { path: { kind: 'recurring', id } })
    expect(trail.body).toMatchObject({ intact: true })
    expect(trail.body.events.map(({ type }: { type: string }) => type)).toEqual([
      'recurring.duty-drafted',
      'recurring.duty-activated',
      'recurring.order-opened',
    ])
    await call(people.leader, 'endRecurringDuty', id, { body: { reason: '不再需要' } })
  })

  it('a list goes on from page to page, each duty once', async () => {
    const ids = [await drafted(), await drafted(), await drafted()]
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const query: Record<string, string> = { limit: '2', ...(cursor ? { cursor } : {}) }
      const { body } = await call(people.leader, 'listRecurringDuties', undefined, { query })
      seen.push(...body.duties.map((each: { id: string }) => each.id))
      cursor = body.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(expect.arrayContaining(ids))
  })

  it('a change states all of it, under the version that was seen', async () => {
    const id = await drafted()
    const stale = await call(people.leader, 'changeRecurringDuty', id, {
      ...{ body: terms({ dayOfPeriod: 5 }), headers: { 'if-match': '"7"' } },
    })
    expect(stale.status).toBe(412)
    const half = await call(people.leader, 'changeRecurringDuty', id, { body: { dayOfPeriod: 5 } })
    expect(half.status).toBe(400)
    const done = await call(people.leader, 'changeRecurringDuty', id, {
      ...{ body: terms({ dayOfPeriod: 5 }), headers: { 'if-match': '"1"' } },
    })
    expect(done.body).toMatchObject({ version: 2, dayOfPeriod: 5 })
  })

  it('a repeat under one Idempotency-Key is answered once, and another body under it is refused', async () => {
    const asked = (body: object) =>
      call(people.leader, 'draftRecurringDuty', undefined, { key: 'duty-key-1', body })
    const first = await asked(terms())
    expect((await asked(terms())).body.id).toBe(first.body.id)
    expect((await asked(terms({ dayOfPeriod: 5 }))).body.code).toBe('idempotency_key_reused')
  })

  it('R21: nobody but a leader in charge drafts one; next door there is nothing to see', async () => {
    const refused = await call(people.deputy, 'draftRecurringDuty', undefined, { body: terms() })
    expect(refused.status).toBe(403)
    const id = await drafted()
    await call(people.leader, 'activateRecurringDuty', id)
    const neighbour = `p-${otherTown}-leader-1`
    for (const name of ['getRecurringDuty', 'activateRecurringDuty', 'takeOverRecurringDuty'] as const)
      expect((await call(neighbour, name, id)).status).toBe(404)
    expect((await call(neighbour, 'endRecurringDuty', id, { body: { reason: '有变' } })).status).toBe(404)
    expect((await call(people.villageSecretary, 'getRecurringDuty', id)).status).toBe(404)
    await call(people.leader, 'endRecurringDuty', id, { body: { reason: '不再需要' } })
  })
})
