/** What people call the fields of backtests. */
import type { FieldNames } from '../../platform/fields.ts'

export const backtestFields: FieldNames = {
  backtestId: '回测编号',
  from: '起始日期',
  to: '截止日期',
  outcome: '回测结果',
  draftId: '修订稿编号',
}
