/** What people call the fields of instruments. */
import type { FieldNames } from '../../platform/fields.ts'

export const instrumentsFields: FieldNames = {
  instrumentId: '依据文件编号',
  name: '文件名称',
  issuer: '制定机关',
  level: '效力级别',
  edition: '文本版本',
  from: '施行日期',
  source: '出处',
  repealedBy: '由何文件废止',
  to: '失效日期',
}
