/** What people call the fields of reroutes. */
import type { FieldNames } from '../../platform/fields.ts'

export const reroutesFields: FieldNames = {
  rerouteId: '转办编号',
  orderId: '任务单编号',
  unit: '承接单位',
  result: '办理结果',
}
