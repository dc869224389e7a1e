/** What people call the fields of load. */
import type { FieldNames } from '../../platform/fields.ts'

export const loadFields: FieldNames = {
  weeks: '周数',
  from: '起始日期',
}
