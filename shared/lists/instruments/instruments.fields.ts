/** What people call the fields of instruments. */
import type { FieldNames } from '../../platform/fields.ts'

export const instrumentsFields: FieldNames = {
  instrumentId: '依据文件编号',
  name: '文件名称',
  issuer: '制定机关',
  level: '效力级别',
  edition: '文本版本',
  from: '施行日期',
  firstInForce: '首次施行日期',
  lastAmended: '最近修改日期',
  certainty: '查证程度',
  checkedUntil: '核对截止日期',
  standingUnknown: '是否有效不详',
  note: '说明',
  unknown: '待查',
  source: '出处',
  repealedBy: '由何文件废止',
  to: '失效日期',
}
