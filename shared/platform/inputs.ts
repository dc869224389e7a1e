/** What people type in form after form: days, phones, numbers, codes. Each is taken as they spell it, and says what to type. */
import * as z from 'zod/mini'
import { choice } from './choice.ts'
import { asking } from './fields.ts'
import { spellDay, spellNumber, spellPhone } from './spelling.ts'

/** Text becomes what it spells; anything else is the schema's to refuse. */
const spelled =
  (spell: (typed: string) => unknown) =>
  <T>(value: T): T =>
    (typeof value === 'string' ? spell(value) : value) as T

const isDay = (day: string) => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

const likeDay = {
  zh: '请填写年月日，例如 2026-12-18 或 2026年12月18日',
  en: 'a day such as 2026-12-18',
}

/** A calendar day in Asia/Shanghai, kept as `2026-12-18`. */
export const Day = z.pipe(
  // A number where somebody left the separators out.
  z.transform((value: string) => spelled(spellDay)(Number.isSafeInteger(value) ? String(value) : value)),
  asking(
    z
      .string()
      .check(
        asking(z.regex(/^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/), likeDay),
        asking(z.refine(isDay), { zh: '没有这一天，请核对年月日', en: 'there is no such day' }),
      ),
    likeDay,
  ),
)

/** A phone: mobile, landline with or without its area code and extension, or an office's short number. */
export const Phone = z.pipe(
  // A spreadsheet makes a number of it.
  z.transform((value: string) => spelled(spellPhone)(Number.isSafeInteger(value) ? String(value) : value)),
  z.string().check(
    asking(
      z.regex(
        /^(?:1[3-9]\d{9}|(?:0(?:10|2\d)-\d{8}|0[3-9]\d{2}-\d{7,8}|[2-9]\d{6,7}|[48]00-\d{3}-\d{4})(?:-\d{1,6})?|[1-9]\d{2,5})$/,
      ),
      {
        zh: '请填写一个手机号、带区号的座机或 3 至 6 位短号，例如 13800000000、0575-81234567、6801',
        en: 'one mobile number, a landline with its area code, or a short number of 3 to 6 digits',
      },
    ),
  ),
)

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number) =>
  z.pipe(z.transform(spelled(spellNumber)<number>), z.int().check(z.minimum(least), z.maximum(most)))

/** A number from `least` to `most`. */
export const amount = (least: number, most: number) =>
  z.pipe(z.transform(spelled(spellNumber)<number>), z.number().check(z.minimum(least), z.maximum(most)))

export const TownCode = z.string().check(
  asking(z.regex(/^\d{9}$/), {
    zh: '请填写 9 位镇街编码，例如 330681109',
    en: 'a town’s code of 9 digits, such as 330681109',
  }),
)

export const VillageCode = z.string().check(
  asking(z.regex(/^\d{12}$/), {
    zh: '请填写 12 位村社编码，例如 330681109229',
    en: 'a village’s code of 12 digits, such as 330681109229',
  }),
)

export const DepartmentCode = z.string().check(
  asking(z.regex(/^\d{6}-D\d{2}$/), {
    zh: '请填写部门编码，例如 330681-D01',
    en: 'a department’s code, such as 330681-D01',
  }),
)

/** Yes or no in a query, where everything is text. */
export const YesNo = choice({ true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } })

/** The id of a record: what an answer gave, unchanged. */
export const recordId = (prefix: string) =>
  z.string().check(
    asking(z.regex(new RegExp(`^${prefix}_[0-9a-z]{20}$`)), {
      zh: '没有这个编号，请重新选择',
      en: `an id as answers give it, ${prefix}_ and 20 characters`,
    }),
  )
