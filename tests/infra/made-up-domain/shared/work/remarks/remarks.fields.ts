/** What people call the fields of remarks. */
import type { FieldNames } from '../../platform/fields.ts'

export const remarksFields: FieldNames = { remarkId: '留言编号', text: '留言内容' }
