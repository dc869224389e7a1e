/** What reviewers ruled, as labelled texts for the next fit. */
import { beforeAll, describe, expect, it } from 'vitest'
import { handler } from '../../../functions/api/rulings.ts'
import { handler as wordsHandler } from '../../../functions/api/words.ts'
import type { Order } from '../../../shared/gate/dispatch/order.ts'
import type { OrderContent } from '../../../shared/gate/dispatch/order-content.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { review } from '../../../shared/gate/dispatch/review.ts'
import type { LabelledRuling } from '../../../shared/upkeep/rulings/labelled-ruling.ts'
import { rulingsRoutes } from '../../../shared/upkeep/rulings/rulings.contract.ts'
import { ask } from '../../directory/ask.ts'
import {
  as,
  content,
  openCounty,
  orderIn,
  otherTown,
  otherVillage,
  people,
  sieveCode,
  town,
  village,
} from '../../support/domain-county.ts'

const officer = 'p-330681-catalogue'
const listing = 'GET /v1/reading-examples'
const examples = async (query: Record<string, string> = {}) =>
  (await ask(handler, officer, listing, { query: { limit: '100', ...query } })).body
    .examples as LabelledRuling[]
const of = async ({ id }: Order) => (await examples()).filter(({ orderId }) => orderId === id)

/** Read as something that no village may be asked for, and not surely: it reaches the reviewer with a warning. */
const doubtful = { object: '在册独居老人', action: '组织网格员走访独居老人,顺路摸灶头', units: [village] }
const submitted = async (changes: Partial<OrderContent>) => {
  const { id } = await orders.draft(await as('leader'), content(changes))
  return orders.submit(await as('leader'), id)
}

beforeAll(async () => {
  await openCounty()
  const rows = [{ word: '摸灶头', reading: 'enforce', weight: 3 }]
  for (let weight = 3; weight <= 10; weight += 0.25) {
    const sent = await ask(wordsHandler, 'p-330681-admin', 'POST /v1/reading-word-imports', {
      body: { rows: rows.map((row) => ({ ...row, weight })) },
    })
    expect(sent.status).toBe(200)
    const { findings } = await orders.tryScreening(await as('leader'), content(doubtful))
    if (findings.some(({ code, severity }) => code === 'authority_act' && severity === 'warn')) return
  }
  throw new Error('no weight makes it doubtful')
}, 60_000)

describe('a ruling becomes a labelled text', () => {
  it('that asks nothing, where a warning was let pass', { tags: ['table'] }, async () => {
    const order = await submitted(doubtful)
    await review(await as('deputy'), order.id, { outcome: 'approve', text: '摸灶头是看看老人有没有开伙' })
    expect(await of(order)).toEqual([
      {
        id: `${order.id}-1-action`,
        orderId: order.id,
        ruling: 'let_pass',
        rulingText: '提示后放行',
        field: 'action',
        sieveCode,
        way: 'ordinary',
        text: doubtful.action,
        labels: 'none',
        span: '',
        against: [],
        reason: '摸灶头是看看老人有没有开伙',
      },
    ])
  })

  it('that asks what was read in it, where it was rejected as negative', async () => {
    const order = await submitted({ ...doubtful, object: '分散供养老人', deadline: '2026-12-11' })
    const ruling = { outcome: 'reject', code: 'negative', text: '摸灶头就是拆灶' } as const
    await review(await as('deputy'), order.id, ruling)
    const [found, ...others] = await of(order)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      ruling: 'negative',
      field: 'action',
      labels: 'enforce',
      reason: ruling.text,
    })
    expect(found?.span).toBe('摸灶头')
  })

  it('without labels, where the ruling says nothing of acts, and without whom to call', async () => {
    const order = await submitted({ object: '残疾人家庭', deadline: '2026-12-18', units: [village] })
    await review(await as('deputy'), order.id, { outcome: 'reject', code: 'unclear', text: '走访什么不清楚' })
    const found = await of(order)
    expect(found.map(({ field }) => field)).toEqual([
      'object',
      'action',
      'place',
      'finish_standard',
      'co_party_duty',
    ])
    expect(new Set(found.map(({ labels, ruling }) => `${ruling} ${labels}`))).toEqual(new Set(['unclear ']))
    expect(JSON.stringify(found)).not.toContain('王五')
  })

  it('with the order that it repeats, merged or let pass', async () => {
    const elsewhere = { content: { units: [otherVillage] } }
    const merged = await orderIn('merged', elsewhere)
    const [one] = await of(merged)
    expect(one).toMatchObject({ ruling: 'merged', against: [merged.mergedInto], reason: '同一件事' })
    const passed = await orderIn('approved', elsewhere)
    const [other] = await of(passed)
    expect(other).toMatchObject({ ruling: 'let_pass', labels: '', reason: '测试需要' })
    expect(other?.against).toContain(merged.mergedInto)
  })

  it('not where it is still open, returned, or approved without a word', async () => {
    for (const order of [
      await orderIn('in_review', { content: { object: '甲类老人' } }),
      await orderIn('returned', { content: { object: '乙类老人' } }),
      await orderIn('rejected', { content: { object: '丙类老人' } }),
    ])
      expect(await of(order)).toEqual([])
  })
})

describe('the list of them', () => {
  it('comes in pages, each order once and whole', async () => {
    const whole = await examples()
    const pages: LabelledRuling[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string> = cursor ? { limit: '1', cursor } : { limit: '1' }
      const { body } = await ask(handler, officer, listing, { query })
      expect(rulingsRoutes.listReadingExamples.reply.safeParse(body).success).toBe(true)
      expect(new Set(body.examples.map(({ orderId }: LabelledRuling) => orderId)).size).toBeLessThan(2)
      pages.push(...body.examples)
      cursor = body.nextCursor
    } while (cursor)
    expect(pages).toEqual(whole)
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
  })

  it('is of the towns and days that are asked for', async () => {
    expect((await examples({ town })).length).toBeGreaterThan(0)
    expect(await examples({ town: otherTown })).toEqual([])
    expect(await examples({ from: '2026-01-01', to: '2026-10-31' })).toEqual([])
    const bad = await ask(handler, officer, listing, { query: { from: '2025-01-01', to: '2026-10-31' } })
    expect([bad.status, bad.body.errors[0].pointer]).toEqual([400, '/to'])
  })

  it('is for the county’s officers', async () => {
    for (const sub of [people.deputy, people.leader])
      expect((await ask(handler, sub, listing)).status).toBe(403)
  })
})
