import { beforeAll, describe, expect, it, vi } from 'vitest'
import { orderById } from '../../../shared/gate/dispatch/order.table.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { review } from '../../../shared/gate/dispatch/review.ts'
import { Refusal } from '../../../shared/platform/refusals.ts'
import {
  as,
  content,
  monday,
  offList,
  openCounty,
  orderIn,
  takingStation,
} from '../../support/domain-county.ts'

const exception = {
  reason: 'public_safety_risk',
  text: '寒潮将至,须逐户提醒',
  endDate: '2026-12-15',
} as const
const asked = { ...offList, exception, object: '沿街住户', action: '逐户提醒关闭燃气阀门' }
const findingsOf = async (changes: object) => {
  const { findings } = await orders.tryScreening(await as('leader'), content(changes))
  return findings.filter(({ code }) => code === 'exception_again')
}

beforeAll(async () => {
  await openCounty()
})

describe('the third use of one matter by one department in a year (R28)', () => {
  it('is stopped once two were granted, however it is worded', async () => {
    expect(await findingsOf(asked)).toEqual([])
    await orderIn('approved', { content: asked })
    // What was only asked and not granted is no use.
    await orderIn('awaiting_second', { content: asked })
    expect(await findingsOf(asked)).toEqual([])
    await orderIn('delivered', { content: { ...asked, action: '提醒沿街住户逐户关闭燃气阀门' } })
    const [found] = await findingsOf({ ...asked, action: '逐户上门,提醒关好燃气阀门' })
    expect(found).toMatchObject({ severity: 'block', rule: 'R28', params: { count: 2 } })
    expect(found?.text).toContain('申请准入')
    const { id } = await orders.draft(await as('leader'), content(asked))
    await expect(orders.submit(await as('leader'), id)).rejects.toThrow(Refusal)
  })

  it('is not signed either, where it was submitted before the second was granted', async () => {
    const other = { ...asked, object: '临时集市摊主', action: '逐摊提醒熄灭明火' }
    await orderIn('approved', { content: other })
    // Neither sees the other granted when it is submitted.
    const [second, third] = [
      await orderIn('awaiting_second', { content: other }),
      await orderIn('awaiting_second', { content: other }),
    ]
    const approve = async (id: string) => review(await as('secretary'), id, { outcome: 'approve' })
    expect((await approve(second.id)).state).toBe('approved')
    await expect(approve(third.id)).rejects.toMatchObject({
      code: 'exception_uses_spent',
      params: { count: 2 },
    })
    expect((await orderById(third.id))?.state).toBe('awaiting_second')
  })

  it('counts neither another matter, nor another department, nor another year', async () => {
    expect(await findingsOf({ ...asked, object: '出租房', action: '登记租客身份信息' })).toEqual([])
    expect(await findingsOf({ ...asked, requestedBy: takingStation })).toEqual([])
    vi.setSystemTime(new Date('2027-01-04T10:00:00+08:00'))
    expect(await findingsOf({ ...asked, exception: { ...exception, endDate: '2027-01-20' } })).toEqual([])
    vi.setSystemTime(monday)
  })
})
