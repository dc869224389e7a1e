/** What people call the types of a data element. */
import type { Language } from '../../platform/language.ts'
import type { ElementType } from './element.ts'

export const typeTitles: Readonly<Record<ElementType, Record<Language, string>>> = {
  text: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  day: { zh: '日期', en: 'a day' },
  yes_no: { zh: '是或否', en: 'yes or no (true or false)' },
}
