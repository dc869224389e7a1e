/** What people call the fields of a county's words. */
import type { FieldNames } from '../../platform/fields.ts'

export const wordsFields: FieldNames = {
  word: '词语',
  reading: '读作',
  weight: '权重',
  weights: '整套权重',
}
