/** What people call the fields of the trail. */
import type { FieldNames } from '../../platform/fields.ts'

export const recordsFields: FieldNames = {
  id: '记录编号',
  kind: '记录类型',
}
