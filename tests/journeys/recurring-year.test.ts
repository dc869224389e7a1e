import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningCounty } from '../../infra/local/running-county.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { recurringRoutes } from '../../shared/gate/recurring/recurring.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import { startDeployedCounty } from '../support/deployed-county.ts'
import { Stage } from '../support/stage.ts'

const town = '330681109'
const village = '330681109229'
const dataDir = mkdtempSync(join(tmpdir(), 'xingcun-recurring-'))
let county: RunningCounty

beforeAll(async () => {
  county = await startDeployedCounty({ dataDir, startsAt: new Date('2026-12-31T16:00:00+08:00') })
})
afterAll(async () => {
  await county?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

it('a duty of each month sends one order over the new year, and its village has one task once it is approved (R23)', async () => {
  const stage = new Stage(county.url)
  const leader = await stage.person('leader_in_charge', town, { line: '民政' })
  const deputy = await stage.person('deputy_party_secretary', town)
  const { items } = await leader.call(catalogueRoutes.listItems, {
    query: { q: '困难老人定期巡访', limit: 1 },
  })
  const duty = await leader.call(recurringRoutes.draftRecurringDuty, {
    body: {
      title: '每月巡访独居老人',
      content: {
        sieveCode: items[0]?.sieveCode ?? '',
        units: [village],
        object: '独居老人',
        action: '组织网格员走访独居老人',
        place: '各自然村',
        finishStandard: '每位老人走访一次',
        contact: { name: '王五', phone: '0575-00000003' },
      },
      ...{ period: 'month', dayOfPeriod: 1, dueWorkingDays: 10, from: '2027-01-01', to: '2027-06-30' },
    },
  })
  const params = { dutyId: duty.id }
  const { next } = await leader.call(recurringRoutes.activateRecurringDuty, { params })
  expect(next?.period).toBe('2027-01')
  await stage.quiet()

  const inReview = async () => {
    const { orders } = await deputy.call(dispatchRoutes.listOrders, { query: { state: 'in_review' } })
    return orders.filter(({ author }) => author.personId === leader.personId)
  }
  expect(await inReview()).toEqual([])
  for (const days of [1, 1]) {
    await stage.advance({ days })
    await stage.quiet()
  }
  const [order, ...more] = await inReview()
  expect(more).toEqual([])
  const { openings } = await leader.call(recurringRoutes.getRecurringDuty, { params })
  expect(openings).toMatchObject([{ period: '2027-01', outcome: 'submitted', orderId: order?.id }])
  const { notices } = await deputy.call(noticesRoutes.listNotices, { query: {} })
  expect(notices.filter(({ record }) => record.id === order?.id).map(({ type }) => type)).toContain(
    'dispatch.order-submitted',
  )

  await deputy.call(dispatchRoutes.reviewOrder, {
    params: { orderId: order?.id ?? '' },
    body: { outcome: 'approve' },
  })
  await stage.quiet()
  const { tasks } = await leader.call(tasksRoutes.listTasksOfOrder, {
    ...{ params: { orderId: order?.id ?? '' }, query: {} },
  })
  expect(tasks.map(({ unit }) => unit)).toEqual([village])
})
