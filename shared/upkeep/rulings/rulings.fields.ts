/** What people call the fields of rulings as examples. */
import type { FieldNames } from '../../platform/fields.ts'

export const rulingsFields: FieldNames = { from: '起始日期', to: '截止日期' }
