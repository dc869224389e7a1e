/** What people call the fields of tasks. */
import type { FieldNames } from '../../platform/fields.ts'

export const tasksFields: FieldNames = {
  taskId: '任务编号',
  orderId: '任务单编号',
  assignees: '承办人',
  evidence: '材料',
  reference: '材料存放处',
  answers: '填报内容',
  value: '填报值',
  asOf: '数据日期',
  confirm: '确认的版本',
  until: '延至日期',
  coParty: '协同单位',
  need: '需要的协助',
  result: '协同结果',
  outcome: '裁定结论',
  code: '拒收理由',
  open: '未办结的（是）或已办结的（否）',
  mine: '是否只看本人的',
}
