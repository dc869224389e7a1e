import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/dispatch.ts'
import type { Order } from '../../../shared/gate/dispatch/order.ts'
import { gatherFacts } from '../../../shared/gate/dispatch/order-facts.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { review } from '../../../shared/gate/dispatch/review.ts'
import { keepCard } from '../../../shared/gate/review/card.table.ts'
import { cardTexts } from '../../../shared/gate/review/card.texts.ts'
import { layOut } from '../../../shared/gate/review/card.ts'
import { prepare } from '../../../shared/gate/review/cards.ts'
import { rulingOf } from '../../../shared/gate/review/precedents.ts'
import { findingTexts } from '../../../shared/gate/screening/finding.texts.ts'
import { putEach } from '../../../shared/platform/bulk.ts'
import { countOnce } from '../../../shared/platform/counted.ts'
import type { StoredEvent } from '../../../shared/platform/events.ts'
import { historyOf } from '../../../shared/platform/history.ts'
import { loadAddedBy } from '../../../shared/work/tasks/task-load.ts'
import { ask } from '../../directory/ask.ts'
import {
  as,
  monday,
  offList,
  openCounty,
  orderIn,
  people,
  town,
  village,
} from '../../support/domain-county.ts'

const cardOf = (orderId: string, who: string = people.deputy, language = 'zh') =>
  ask(handler, who, 'GET /v1/orders/{orderId}/review-card', {
    path: { orderId },
    headers: { 'accept-language': language },
  })
type Check = { topic: string; state: string; reason: string; findings: { code: string; text: string }[] }
const checksOf = async (orderId: string): Promise<Record<string, Check>> =>
  Object.fromEntries((await cardOf(orderId)).body.checks.map((check: Check) => [check.topic, check]))
async function ruled({ id }: Pick<Order, 'id'>) {
  for (const chapter of await historyOf(`ORDER#${id}`)) await putEach(rulingOf(chapter))
}

beforeEach(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('the review card', () => {
  it('says in one read how each point stands, and why', async () => {
    const { id } = await orderIn('in_review')
    const { status, body } = await cardOf(id)
    expect(status).toBe(200)
    expect(body.checks.map(({ topic, state }: Check) => `${topic} ${state}`)).toEqual([
      'on_list good',
      'fits good',
      'basis good',
      'clear good',
      'evidence good',
      'duplicate good',
      'load good',
      'funding good',
      'co_parties good',
      'major good',
      'precedents good',
    ])
    const reasons = body.checks.map(({ reason }: Check) => reason).join('\n')
    for (const part of ['困难老人定期巡访', '现行有效', '经费来源', '社会工作与民政服务站', '此前没有审核过'])
      expect(reasons).toContain(part)
    expect((await cardOf(id, people.deputy, 'en')).body.checks[0].title).toBe('On the list')
  })

  it('shows what is vague, repeated and heavy side by side', async () => {
    const first = await orderIn('in_review')
    const after = { town, unit: village, unitName: '霞朗桥村', ask: { deadline: '2026-12-04' }, hours: 118 }
    const event = { type: 'tasks.task-delivered' } as StoredEvent
    const additions = loadAddedBy({ event, before: {}, after })
    await countOnce([{ eventId: 'evt_full', at: monday, additions }])
    const { id } = await orderIn('in_review', { content: { finishStandard: '确保走访到位' } })
    const checks = await checksOf(id)
    expect(checks.clear).toMatchObject({ state: 'look', findings: [{ rule: 'R25' }] })
    expect(checks.duplicate).toMatchObject({ state: 'look', findings: [{ params: { orderId: first.id } }] })
    expect(checks.load).toMatchObject({ state: 'look', findings: [{ code: 'week_busy' }] })
    expect(checks.load?.reason).toContain('118 小时')
  })

  it('tells off the list that nothing carries it and nobody is named to pay', async () => {
    const checks = await checksOf((await orderIn('in_review', { content: offList })).id)
    expect(checks.on_list).toMatchObject({ state: 'look', findings: [{ code: 'off_list' }] })
    expect(checks.funding?.state).toBe('look')
  })

  it('is laid out before anybody looks, and anew when it has lain for a minute', async () => {
    const { id } = await orderIn('in_review')
    await prepare(id, 1)
    vi.setSystemTime(new Date(monday.getTime() + 30_000))
    expect((await cardOf(id)).body.computedAt).toBe(monday.toISOString())
    vi.setSystemTime(new Date(monday.getTime() + 61_000))
    expect((await cardOf(id)).body.computedAt).toBe('2026-11-23T02:01:01.000Z')
  })

  it('stays as the reviewer saw it once he has ruled', { tags: ['table'] }, async () => {
    const { id } = await orderIn('in_review')
    await prepare(id, 1)
    await review(await as('deputy'), id, { outcome: 'approve' })
    vi.setSystemTime(new Date(monday.getTime() + 3_600_000))
    expect((await cardOf(id)).body.computedAt).toBe(monday.toISOString())
    await prepare(id, 1)
    expect((await cardOf(id)).body.computedAt).toBe(monday.toISOString())
  })

  it('brings the rulings on the same item by the same office, newest first', {
    tags: ['table'],
  }, async () => {
    const rejected = await orderIn('in_review')
    const text = '没有人手,下月再派'
    await ruled(
      await review(await as('deputy'), rejected.id, { outcome: 'reject', code: 'no_resources', text }),
    )
    vi.setSystemTime(new Date(monday.getTime() + 60_000))
    await ruled(await orderIn('approved'))
    const { id } = await orderIn('in_review', { content: { units: [village], deadline: '2026-12-11' } })
    const { body } = await cardOf(id)
    expect(body.precedents).toMatchObject([
      { outcome: 'approved', override: '测试需要' },
      { outcome: 'rejected', code: 'no_resources', text, orderId: rejected.id },
    ])
    expect((await checksOf(id)).precedents).toMatchObject({ state: 'look' })
  })

  it('holds nothing of how it is kept', async () => {
    await ruled(await orderIn('approved'))
    const { id } = await orderIn('in_review', { content: { units: [village], deadline: '2026-12-11' } })
    // Laid out for whoever asks first, as it was kept for whoever asks next.
    for (const { body } of [await cardOf(id), await cardOf(id)]) {
      expect(Object.keys(body.precedents[0]).sort()).toEqual([
        ...['at', 'attempt', 'author', 'by', 'code', 'into', 'orderId', 'outcome'],
        ...['override', 'requestedBy', 'text', 'title', 'units'],
      ])
      expect(JSON.stringify(body)).not.toMatch(/"(?:pk|sk|gsi\d?\w*|kind)":|#/)
    }
  })

  it('says of what it does off the list that it is off the list', async () => {
    const first = await orderIn('in_review', { content: offList })
    const never = (await checksOf(first.id)).precedents?.reason
    expect(never).toBe('本镇街此前没有审核过清单外任务')
  })

  it('is for those whose area the town is, once there is something to review', async () => {
    const { id } = await orderIn('in_review')
    expect((await cardOf(id, people.leader)).status).toBe(200)
    expect((await cardOf(id, 'p-330681110-dps')).status).toBe(404)
    expect((await cardOf(id, people.villageSecretary)).status).toBe(404)
    expect((await cardOf(id, people.helper)).status).toBe(404)
    const draft = await orders.draft(await as('leader'), (await orderIn('draft')).content)
    expect((await cardOf(draft.id, people.leader)).body.code).toBe('wrong_state')
  })
})

/** What people read as "nothing is wrong here", in either language. */
const denies =
  /没有发现|均已|不属|未要求|不要求|相符|没有其他|之内|nothing|no order|no form|no co-party|not a major|are stated|is what|within/i

describe('a reason beside a finding', () => {
  it.each([
    ...['all_stated', 'item_fits', 'no_form', 'no_help_named', 'none_alike', 'not_major', 'week_empty'],
  ])('would deny it, were it “%s”', (code) => {
    expect(cardTexts[code]?.zh).toMatch(denies)
    expect(cardTexts[code]?.en).toMatch(denies)
  })

  it.each([
    ['under an item', {}],
    ['off the list', offList],
  ] as const)('never denies it, whatever is found: %s', async (_where, content) => {
    const order = await orderIn('in_review', { content })
    const facts = await gatherFacts((await as('leader')).actor, order.content, town, monday, order)
    const denied: string[] = []
    for (const code of Object.keys(findingTexts)) {
      for (const pointer of [null, '/coParties/0/unit']) {
        const base = { code, rule: 'R25', severity: 'block', pointer, evidence: null, params: {} } as const
        await keepCard(layOut(order, facts, [base], []))
        for (const language of ['zh', 'en']) {
          const checks: Check[] = (await cardOf(order.id, people.deputy, language)).body.checks
          const [found, ...others] = checks.filter(({ findings }) => findings.length > 0)
          if (!found || others.length > 0 || found.state !== 'bad' || denies.test(found.reason))
            denied.push(`${code}: ${found?.reason}`)
        }
      }
    }
    expect(denied).toEqual([])
  })
})

it('a rejection without a reason of the list is told to choose one', async () => {
  const { id } = await orderIn('in_review')
  const { status, body } = await ask(handler, people.deputy, 'POST /v1/orders/{orderId}/review', {
    path: { orderId: id },
    body: { outcome: 'reject', text: '没有人手' },
  })
  expect([status, body.detail]).toEqual([400, '请选择驳回理由'])
  expect(body.errors).toMatchObject([{ pointer: '/code', code: 'required' }])
})
