import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as orders from '../../shared/dispatch/orders.ts'
import { Refusal } from '../../shared/errors.ts'
import { as, content, monday, offList, openCounty, orderIn, takingStation } from '../support/domain-county.ts'

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

  it('counts neither another matter, nor another department, nor another year', async () => {
    expect(await findingsOf({ ...asked, object: '出租房', action: '登记租客身份信息' })).toEqual([])
    expect(await findingsOf({ ...asked, requestedBy: takingStation })).toEqual([])
    vi.setSystemTime(new Date('2027-01-04T10:00:00+08:00'))
    expect(await findingsOf({ ...asked, exception: { ...exception, endDate: '2027-01-20' } })).toEqual([])
    vi.setSystemTime(monday)
  })
})
