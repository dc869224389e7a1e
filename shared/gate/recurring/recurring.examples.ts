/** What an office sends to the routes of recurring duties. */
import type { Examples } from '../../platform/contract.ts'
import type { recurringRoutes } from './recurring.contract.ts'

const params = { dutyId: 'rec_3b79rbvg5899wqac93d1' }
const content = {
  sieveCode: '330681-MZ-0009-8',
  units: ['330681109229', '330681109298'],
  object: '80周岁以上独居老人',
  action: '组织网格员走访独居老人，了解身体和生活情况',
  place: '各自然村',
  finishStandard: '每位老人走访一次，需要帮助的列出名单',
  contact: { name: '张三', phone: '0575-00000001' },
  evidence: ['note' as const, 'list' as const],
  coParties: [{ unit: '330681109-S06', personId: 'p-330681109-s06', duty: '提供独居老人名单' }],
}

export const recurringExamples: Examples<typeof recurringRoutes> = {
  // Out on the fifth of each month, due ten working days later.
  draftRecurringDuty: {
    body: {
      title: '每月走访独居老人',
      content,
      period: 'month',
      dayOfPeriod: 5,
      dueWorkingDays: 10,
      from: '2027-01-01',
      to: '2027-10-31',
    },
  },
  listRecurringDuties: { query: { town: '330681109' } },
  // Stated whole: what is left out is blank afterwards.
  changeRecurringDuty: {
    params,
    body: {
      title: '每季走访独居老人',
      content,
      period: 'quarter',
      dayOfPeriod: 15,
      dueWorkingDays: 20,
      from: '2027-01-01',
      to: '2027-09-30',
    },
  },
  pauseRecurringDuty: { params, body: { reason: '村社组织换届期间暂停，换届后恢复' } },
  endRecurringDuty: { params, body: { reason: '改由养老服务机构统一巡访，不再派村社' } },
}
