import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { handler as catalogue } from '../../../functions/api/catalogue.ts'
import { handler } from '../../../functions/api/instruments.ts'
import { handler as applyDates } from '../../../functions/schedule/apply-catalogue-dates.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { findItem } from '../../../shared/lists/catalogue/catalogue.ts'
import { announceChanges } from '../../../shared/lists/instruments/announcements.ts'
import { forgetChanges } from '../../../shared/lists/instruments/instrument-register.ts'
import { instrumentIdOf } from '../../../shared/lists/instruments/instruments.ts'
import { fromEventItem } from '../../../shared/platform/events.ts'
import { firstBreak } from '../../../shared/platform/history.ts'
import { all } from '../../../shared/platform/reads.ts'
import { ask } from '../../directory/ask.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../../support/crash.ts'
import {
  as,
  content,
  monday,
  openCounty,
  orderIn,
  people,
  sieveCode,
  taskIn,
  town,
} from '../../support/domain-county.ts'
import * as notices from '../../support/told.ts'
import { codeOf } from '../catalogue/changes.ts'
import { asOfficer, officer } from '../catalogue/officers.ts'

const one = '/v1/instruments/{instrumentId}'
const idOf = (name: string) => instrumentIdOf('330681', name)
const care = '绍兴市居家养老服务条例'
const mark = (name: string, action: string, body: object, who = officer) =>
  ask(handler, who, `POST ${one}/${action}`, { path: { instrumentId: idOf(name) }, body })
const item = async (code: string) =>
  (await ask(catalogue, people.leader, 'GET /v1/catalogue/items/{sieveCode}', { path: { sieveCode: code } }))
    .body
const trail = async (name: string) =>
  (await all({ pk: `INSTRUMENT#${idOf(name)}`, prefix: 'EVENT#' }))
    .map(fromEventItem)
    .sort((a, b) => a.seq - b.seq)

beforeAll(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('the register', () => {
  it('is there from the start, each instrument with its record', { tags: ['table'] }, async () => {
    const found = await ask(handler, people.leader, 'GET /v1/instruments', { query: { limit: '100' } })
    expect(found.body.instruments.length).toBeGreaterThan(50)
    const law = await ask(handler, people.leader, `GET ${one}`, {
      path: { instrumentId: idOf('大气污染防治法') },
    })
    expect(law.body).toMatchObject({
      state: 'repealed',
      inForce: false,
      to: '2026-08-14',
      repealedBy: '生态环境法典',
    })
    expect(firstBreak(await trail('大气污染防治法'))).toBeUndefined()
    // Gone before the list was published: there is nobody to tell.
    expect(await applyDates()).toEqual({ resumed: 0, announced: 0 })
    expect((await item(codeOf(100))).status).toBe('in_force')
  })

  it('takes a new instrument once, from the officer alone', { tags: ['table'] }, async () => {
    const body = {
      name: '浙江省养老服务条例',
      level: 'local_regulation',
      from: '2027-01-01',
      source: '浙江省人大常委会公告',
    }
    expect((await ask(handler, people.deputy, 'POST /v1/instruments', { body })).status).toBe(403)
    const entered = await ask(handler, officer, 'POST /v1/instruments', { body })
    expect([entered.status, entered.body.inForce, entered.body.citedBy]).toEqual([201, false, []])
    expect((await ask(handler, officer, 'POST /v1/instruments', { body })).body.code).toBe('already_exists')
    const early = await mark(body.name, 'repeal', { day: '2027-01-01', source: '公告' })
    expect(early.body.errors).toMatchObject([{ pointer: '/day', code: 'day_before_start' }])
    const corrected = await ask(handler, officer, `PATCH ${one}`, {
      path: { instrumentId: idOf(body.name) },
      body: { issuer: '浙江省人大常委会' },
    })
    expect(corrected.body).toMatchObject({ issuer: '浙江省人大常委会', version: 2 })
  })
})

describe('what is unknown of instruments', () => {
  const listed = async (query: Record<string, string>) => {
    const found = await ask(handler, officer, 'GET /v1/instruments', { query: { limit: '100', ...query } })
    return found.body.instruments.map(({ name }: { name: string }) => name) as string[]
  }
  const itemsWith = async (query: Record<string, string>) => {
    const found = await ask(catalogue, officer, 'GET /v1/catalogue/items', {
      query: { limit: '100', ...query },
    })
    return found.body.items.map((each: { sieveCode: string }) => each.sieveCode) as string[]
  }
  const law = '家庭教育促进法'
  const fire = '消防法'

  it('is on the officer’s list, and is off it when he finds the day', { tags: ['table'] }, async () => {
    expect(await listed({ unknown: 'standing' })).toEqual(['浙江省社会治安综合治理条例', '社会救助暂行办法'])
    const days = await listed({ unknown: 'day' })
    expect(days.length).toBeGreaterThan(50)
    expect(days).toContain(fire)
    expect(days).not.toContain(law)
    expect(await itemsWith({ unknown: 'day', line: '消防' })).toContain(codeOf(157))

    const path = { instrumentId: idOf(fire) }
    const body = { from: '2021-04-29', certainty: 'read', checkedUntil: '2026-11-23' }
    const corrected = await ask(handler, officer, `PATCH ${one}`, { path, body })
    expect(corrected.body).toMatchObject({ ...body, unknown: [], lastAmended: '2021-04-29' })
    expect(await listed({ unknown: 'day' })).not.toContain(fire)
    expect(await itemsWith({ unknown: 'day', line: '消防' })).not.toContain(codeOf(157))
    expect((await item(codeOf(157))).unknown).toEqual([])
    expect((await item(codeOf(56))).unknown).toMatchObject([{ instrument: '浙江省消防条例', what: 'day' }])
  })

  it('comes with an instrument that an officer enters without its day', async () => {
    const body = { name: '浙江省某某条例', source: '浙江省人大常委会公告' }
    const entered = await ask(handler, officer, 'POST /v1/instruments', { body })
    expect([entered.status, entered.body.unknown, entered.body.inForce]).toEqual([201, ['day'], true])
    expect(await listed({ unknown: 'day', name: '浙江省某某' })).toEqual([body.name])
    const amended = await mark(body.name, 'amend', { day: '2026-11-01', source: '公告' })
    expect(amended.body.unknown).toEqual([])
    expect(await applyDates()).toMatchObject({ announced: 1 })
  })
})

describe('a repeal on a day to come (R3)', () => {
  it('turns its items that day by itself, stops those with nothing else, and tells the officer what rests on them', {
    tags: ['table'],
  }, async () => {
    const order = await orderIn('in_review')
    const task = await taskIn('in_progress')
    const elsewhere = await orderIn('in_review', { content: { sieveCode: codeOf(1) } }).catch(() => undefined)
    const repealed = await mark(care, 'repeal', {
      day: '2026-12-01',
      repealedBy: '浙江省养老服务条例',
      source: '公告',
    })
    expect(repealed.body).toMatchObject({ state: 'repealed', inForce: true, to: '2026-11-30' })
    expect((await mark(care, 'repeal', { day: '2026-12-01', source: '公告' })).body.code).toBe('wrong_state')
    expect(await item(sieveCode)).toMatchObject({ status: 'in_force', dispatchable: { ok: true } })
    expect(await applyDates()).toMatchObject({ announced: 0 })

    vi.setSystemTime(new Date('2026-11-30T15:59:59.999Z'))
    expect(await item(sieveCode)).toMatchObject({ status: 'in_force', dispatchable: { ok: true } })
    vi.setSystemTime(new Date('2026-11-30T16:00:00.000Z'))
    expect(await item(sieveCode)).toMatchObject({
      status: 'needs_review',
      dispatchable: { ok: false, because: 'no_basis_in_force' },
    })
    const listed = await ask(catalogue, people.leader, 'GET /v1/catalogue/items', {
      query: { status: 'needs_review' },
    })
    expect(listed.body.items.map((each: { sieveCode: string }) => each.sieveCode)).toContain(sieveCode)
    const late = await orders.draft(await as('leader'), content({ deadline: '2026-12-20' }))
    await expect(orders.submit(await as('leader'), late.id)).rejects.toMatchObject({ code: 'order_blocked' })

    // R5: what was sent is read as it was sent.
    expect(await findItem(sieveCode, order.catalogueVersion ?? 0)).toMatchObject({ status: 'in_force' })

    expect(await applyDates()).toMatchObject({ announced: 1 })
    expect(await applyDates()).toMatchObject({ announced: 0 })
    const events = (await trail(care)).filter(({ type }) => type === 'instruments.item-needs-review')
    expect(events).toHaveLength(1)
    expect(events[0]?.data).toMatchObject({ day: '2026-12-01', kind: 'repealed' })
    const named = events[0]?.data as {
      items: { sieveCode: string; dispatchable: boolean }[]
      orders: { orderId: string }[]
      tasks: { taskId: string }[]
    }
    expect(named.items.find((each) => each.sieveCode === sieveCode)?.dispatchable).toBe(false)
    expect(named.orders.map(({ orderId }) => orderId)).toContain(order.id)
    expect(named.tasks.map(({ taskId }) => taskId)).toContain(task.id)
    if (elsewhere) expect(named.orders.map(({ orderId }) => orderId)).not.toContain(elsewhere.id)
    expect(firstBreak(await trail(care))).toBeUndefined()

    if (events[0]) await notices.tell(events[0])
    const told = await notices.mine(await asOfficer(), 10, undefined)
    expect(told.items.map(({ text }) => text).join()).toMatch(
      /《绍兴市居家养老服务条例》自 2026-12-01 起废止，请复核依据它的 \d+ 项事项/,
    )

    const affected = await ask(handler, officer, `GET ${one}/affected`, {
      path: { instrumentId: idOf(care) },
      query: { town },
    })
    expect(affected.body.orders.map(({ orderId }: { orderId: string }) => orderId)).toContain(order.id)
    expect(affected.body.tasks.map(({ taskId }: { taskId: string }) => taskId)).toContain(task.id)
  })

  it('is taken back, and nothing of it is left', async () => {
    vi.setSystemTime(new Date('2026-12-02T02:00:00Z'))
    expect((await item(sieveCode)).status).toBe('needs_review')
    const back = await mark(care, 'reinstate', { reason: '登记有误' })
    expect(back.body).toMatchObject({ state: 'current', to: null, changes: [] })
    expect(await item(sieveCode)).toMatchObject({ status: 'in_force', dispatchable: { ok: true } })
  })
})

describe('an amendment', () => {
  it('turns its items too, and is told once', async () => {
    const amended = await mark('社会救助法', 'amend', {
      day: '2026-11-23',
      edition: '2026修订',
      source: '公告',
    })
    expect(amended.body).toMatchObject({ state: 'current', edition: '2026修订', inForce: true })
    forgetChanges()
    expect((await item(codeOf(3))).status).toBe('needs_review')
    expect(await applyDates()).toMatchObject({ announced: 1 })
    expect(await applyDates()).toMatchObject({ announced: 0 })
  })
})

describe('an announcement that dies', () => {
  const law = '老年人权益保障法'
  afterEach(surviveAgain)

  it('before or after any of its writes is made once when the clock comes again', async () => {
    countCalls()
    let turn = 0
    const moments = await dieEverywhere(
      async () => {
        turn += 1
        await mark(law, 'amend', { day: '2026-11-23', edition: `第 ${turn} 次修订`, source: '公告' })
        return turn
      },
      // The round over the villages changes nothing: what rests on the items is read, then all is written at once.
      async () => announceChanges(monday, async () => ({ orders: [], tasks: [] })),
      async (count) => {
        const events = (await trail(law)).filter(({ type }) => type === 'instruments.item-needs-review')
        expect(events).toHaveLength(count)
        expect(firstBreak(await trail(law))).toBeUndefined()
      },
    )
    expect(moments).toBeGreaterThanOrEqual(6)
  })
})
