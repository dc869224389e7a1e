/** What people call the fields of duty lists. */
import type { FieldNames } from '../../platform/fields.ts'

export const dutiesFields: FieldNames = {
  category: '清单类别',
  line: '条线',
  matter: '事项',
  station: '承担站所',
  department: '部门',
  how: '承担方式',
}
