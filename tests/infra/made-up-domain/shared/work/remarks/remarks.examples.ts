/** Remarks as they are sent. */
import type { Examples } from '../../platform/contract.ts'
import type { remarksRoutes } from './remarks.contract.ts'

export const remarksExamples: Examples<typeof remarksRoutes> = {
  leaveRemark: { body: { unit: '330681109229', text: '活动室的灯坏了' } },
  answerRemark: { body: { text: '今天就修' } },
}
