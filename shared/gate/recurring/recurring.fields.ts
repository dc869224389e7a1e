/** What people call the fields of recurring duties, whose content is an order’s. */
import type { FieldNames } from '../../platform/fields.ts'
import { dispatchFields } from '../dispatch/dispatch.fields.ts'

export const recurringFields: FieldNames = {
  ...dispatchFields,
  dutyId: '周期任务编号',
  title: '周期任务名称',
  content: '任务内容',
  period: '周期',
  dayOfPeriod: '周期内第几天',
  dueWorkingDays: '办理期限（工作日）',
}
