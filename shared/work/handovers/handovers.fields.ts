/** What people call the fields of hand-overs. */
import type { FieldNames } from '../../platform/fields.ts'

export const handoversFields: FieldNames = {
  handoverId: '交接单编号',
  text: '留言',
}
