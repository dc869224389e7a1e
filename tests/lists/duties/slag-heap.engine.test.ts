import { beforeAll, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/dispatch.ts'
import { handler as reroutes } from '../../../functions/api/reroutes.ts'
import { seedDemoCounty } from '../../../infra/local/demo.ts'
import { dispatchRoutes } from '../../../shared/gate/dispatch/dispatch.contract.ts'
import { county } from '../../../shared/platform/county.ts'
import { ask } from '../../directory/ask.ts'
import { freshTable, ownEngine } from '../../support/county-table.ts'

const town = '330602108' // 富盛镇
const village = '330602108237' // 金溪村
const enforcement = `${town}-S01` // 综合行政执法队
const suggesting = 'GET /v1/orders/{orderId}/reroute-suggestions'
const monday = new Date('2026-11-23T10:00:00+08:00')

const body = {
  units: [village],
  object: '村口倾倒的工业废渣',
  action: '立即组织人员把工业废渣清理干净',
  place: '金溪村村口',
  finishStandard: '废渣全部清运',
  deadline: '2026-11-27',
  contact: { name: '李四', phone: '0575-00000002' },
  exception: { reason: 'public_safety_risk', text: '废渣堆在村口,有扬尘', endDate: '2026-11-30' },
  requestedBy: '330602108-S08',
}
let orderId = ''
const suggestions = (sub: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  ask(handler, sub, suggesting, { path: { orderId }, query, headers })

beforeAll(async () => {
  vi.setSystemTime(monday)
  const tableName = await freshTable({ code: '330602', name: '越城区', slug: 'yuecheng' })
  await seedDemoCounty({ endpoint: ownEngine().endpoint, tableName, county: county(), now: monday })
  const leader = `p-${town}-leader-1`
  const drafted = await ask(handler, leader, 'POST /v1/orders', { body })
  orderId = drafted.body.id
  const submitted = await ask(handler, leader, 'POST /v1/orders/{orderId}/submit', { path: { orderId } })
  expect(submitted.body.state).toBe('in_review')
})

describe('S1, R24: the reviewer of the slag heap', () => {
  const deputy = `p-${town}-dps`

  it('is offered the enforcement team of the town first, with the entry that says so', async () => {
    const { status, body: reply } = await suggestions(deputy)
    expect(status).toBe(200)
    expect(reply.list).toEqual({ area: '330602', version: 1 })
    expect(reply.suggestions[0]).toMatchObject({
      unit: enforcement,
      unitName: '富盛镇综合行政执法队',
      unitKind: 'station',
    })
    const [entry] = reply.suggestions[0].entries
    expect(entry).toMatchObject({ code: 'J001', category: 'basic', part: 'answers' })
    expect(entry.why).toBe(
      '基本履职 J001：富盛镇综合行政执法队承担“工业固体废物违法倾倒的查处”（文中：工业废渣、倾倒、清理）',
    )
    expect(dispatchRoutes.suggestReroutes.reply.safeParse(reply).success).toBe(true)
    expect((await suggestions(deputy, { limit: '1' })).body.suggestions).toHaveLength(1)
  })

  it('may take the first suggestion as it is', async () => {
    const { body: reply } = await suggestions(deputy, {}, { 'accept-language': 'en' })
    expect(reply.suggestions[0].entries[0].why).toContain('answers for')
    const ruling = {
      outcome: 'reject',
      code: 'off_catalogue',
      text: '不是村里的事',
      rerouteTo: reply.suggestions[0].unit,
    }
    const review = 'POST /v1/orders/{orderId}/review'
    const rejected = await ask(handler, deputy, review, { path: { orderId }, body: ruling })
    expect(rejected.body.state).toBe('rejected')
    const offered = await ask(reroutes, `p-${town}-s01`, 'GET /v1/reroutes', { query: { unit: enforcement } })
    expect(offered.body.reroutes).toHaveLength(1)
  })

  it('is alone in asking: the town’s secretary may, nobody else', async () => {
    expect((await suggestions(`p-${town}-ps`)).status).toBe(200)
    expect((await suggestions(`p-${town}-leader-1`)).status).toBe(403)
    expect((await suggestions(`p-${village}-vps`)).status).toBe(403)
    expect((await suggestions('p-330602002-dps')).status).toBe(404)
    expect((await suggestions(deputy, { limit: '0' })).status).toBe(400)
  })
})
