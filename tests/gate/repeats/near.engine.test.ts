import { beforeEach, describe, expect, it } from 'vitest'
import { handler } from '../../../functions/api/dispatch.ts'
import type { Order } from '../../../shared/gate/dispatch/order.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { review } from '../../../shared/gate/dispatch/review.ts'
import { entriesOf } from '../../../shared/gate/repeats/near.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { putAll, putEach } from '../../../shared/platform/bulk.ts'
import { historyOf } from '../../../shared/platform/history.ts'
import { measure } from '../../budgets/meter.ts'
import { ask } from '../../directory/ask.ts'
import {
  as,
  content,
  county,
  openCounty,
  orderIn,
  otherVillage,
  people,
  town,
  village,
} from '../../support/domain-county.ts'

const othersCode = sieveCodeOf(county.code, 'MZ', 1)
const reworded = {
  sieveCode: othersCode,
  object: '高龄独居老人',
  action: '安排人员上门探访高龄老人并做好记录,了解生活和身体状况',
}
const nearOf = async (orderId: string) =>
  (await ask(handler, people.deputy, 'GET /v1/orders/{orderId}', { path: { orderId } })).body.findings.filter(
    ({ code }: { code: string }) => code === 'near_duplicate',
  )

/** What the projector does with the order's events. */
async function entered({ id }: Order) {
  for (const chapter of await historyOf(`ORDER#${id}`)) await putEach(entriesOf(chapter))
}

beforeEach(async () => {
  await openCounty()
})

describe('an order that asks in other words what another asks (R26)', () => {
  it('is shown beside it, field by field, and may pass or be merged', { tags: ['table'] }, async () => {
    const first = await orderIn('in_review')
    await entered(first)
    const second = await orderIn('in_review', { content: reworded })
    const [finding] = await nearOf(second.id)
    expect(finding).toMatchObject({
      rule: 'R26',
      severity: 'warn',
      params: { orderId: first.id, state: 'in_review', count: 2, differs: ['sieveCode', 'object', 'action'] },
    })
    expect(finding.text).toContain(first.author.name)
    expect(finding.text).toContain('不同之处：过筛编码、对象、动作')
    expect(finding.params.compared).toContainEqual({
      field: 'object',
      same: false,
      mine: reworded.object,
      other: first.content.object,
    })
    const merged = await ask(handler, people.deputy, 'POST /v1/orders/{orderId}/merge', {
      path: { orderId: second.id },
      body: { into: first.id, text: '同一件事' },
    })
    expect(merged.body.state).toBe('merged')
  })

  it('passes without a word where the reviewer thinks so: machines never merge', async () => {
    await entered(await orderIn('in_review'))
    const second = await orderIn('in_review', { content: reworded })
    expect((await review(await as('deputy'), second.id, { outcome: 'approve' })).state).toBe('approved')
  })

  it('is not shown beside what was withdrawn, or asks other villages', async () => {
    await entered(await orderIn('withdrawn'))
    await entered(await orderIn('in_review', { content: { units: [otherVillage] } }))
    const second = await orderIn('in_review', { content: { ...reworded, units: [village] } })
    expect(await nearOf(second.id)).toEqual([])
  })

  it('costs the same to look for among ten times as many open orders', async () => {
    const open = async (count: number) => {
      const names = ['独居老人', '高龄老人', othersCode, sieveCodeOf(county.code, 'MZ', 9)]
      await putAll(
        names.flatMap((key) =>
          Array.from({ length: count }, (_, at) => ({
            pk: `NEAR#${town}#${key}`,
            sk: `2026-11-20T02:00:00.000Z#ord_${String(at).padStart(8, '0')}`,
            ...{
              kind: 'near',
              orderId: `ord_${at}`,
              submittedAt: '2026-11-20T02:00:00.000Z',
              sieveCode: null,
            },
            ...{ units: ['001'], from: '2026-11-20', to: '2026-12-20' },
            reading: { topics: [], names: [key], matters: [], acts: ['走访'], objectActs: [], pairs: [] },
          })),
        ),
      )
      const look = async () => orders.tryScreening(await as('leader'), content())
      // Who holds which post is remembered for seconds, and the orders above took longer to write.
      await look()
      return measure(`${count} open orders`, look)
    }
    const [few, many] = [await open(100), await open(1000)]
    expect(many.reads).toBe(few.reads)
    expect(many.readUnits).toBeLessThanOrEqual(few.readUnits)
  })
})
