/** What people call the fields of the yearly revision, whose changes are the list’s. */

import { catalogueFields } from '../../lists/catalogue/catalogue.fields.ts'
import type { FieldNames } from '../../platform/fields.ts'

export const revisionFields: FieldNames = {
  ...catalogueFields,
  proposalId: '建议编号',
  publishOn: '发布日期',
  agrees: '是否同意',
  opinion: '意见',
}
