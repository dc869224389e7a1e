/** What people call the fields of tasks. */
import type { FieldNames } from '../../platform/fields.ts'

export const tasksFields: FieldNames = {
  taskId: '任务编号',
  orderId: '任务单编号',
  assignees: '承办人',
  note: '说明',
  evidence: '材料',
  'evidence.kind': '材料类型',
  'evidence.text': '材料说明',
  reference: '材料存放处',
  answers: '填报内容',
  value: '填报值',
  asOf: '数据日期',
  confirm: '确认的版本',
  until: '延至日期',
  coParty: '协同单位序号',
  need: '协办需要',
  result: '办理结果',
  outcome: '结论',
  code: '拒收理由',
  open: '是否未办结',
  mine: '是否只看本人的',
}
