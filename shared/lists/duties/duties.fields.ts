/** What people call the fields of duty lists. */
import type { FieldNames } from '../../platform/fields.ts'

export const dutiesFields: FieldNames = {
  area: '区域编码',
  code: '编号',
  matter: '履职事项',
  category: '类别',
  line: '条线',
  station: '承担站所',
  department: '部门',
  how: '办法',
  keywords: '关键词',
}
