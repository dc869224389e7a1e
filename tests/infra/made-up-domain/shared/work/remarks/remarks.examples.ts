/** Remarks as they are sent. */
import type { Examples } from '../../platform/contract.ts'
import type { remarksRoutes } from './remarks.contract.ts'

export const remarksExamples: Examples<typeof remarksRoutes> = {
  leaveRemark: { body: { unit: '330681109229', text: '活动室的灯坏了' } },
  answerRemark: { params: { remarkId: 'rmk_0k5w8x2m9v4t7q3n6b1z' }, body: { text: '今天就修' } },
}
