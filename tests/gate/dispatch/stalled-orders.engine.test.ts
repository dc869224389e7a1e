import { beforeAll, expect, it, vi } from 'vitest'
import { stalledOrders } from '../../../shared/gate/dispatch/stalled-orders.ts'
import { monday, openCounty, orderIn } from '../../support/domain-county.ts'

const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000)

beforeAll(async () => {
  await openCounty()
})

it('the sweep finds what the chain should have moved ten minutes ago, and nothing else', {
  tags: ['table'],
}, async () => {
  const approved = await orderIn('approved')
  const waiting = await orderIn('in_review')
  await orderIn('draft')
  await orderIn('returned')
  await orderIn('delivered')
  vi.setSystemTime(monday)
  const found = async (at: Date) => (await stalledOrders(at)).map(({ id }) => id).sort()
  expect(await found(later(5))).toEqual([])
  expect(await found(later(11))).toEqual([approved.id, waiting.id].sort())
})
