/**
 * A data element (数据项): one thing that villages are asked for, under one code, whichever department's form asks it.
 * Forms that ask the same share it, so that what one collected no other asks again (R32). Code, type and measure stay
 * as entered: another meaning is another element.
 */

import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { asking, calling } from '../../platform/fields.ts'
import { towardsVillage, unread } from '../../platform/free-texts.ts'
import { Day, whole } from '../../platform/inputs.ts'
import { actionsIn, type Lifecycle, lifecycle } from '../../platform/lifecycle.ts'

export const ElementCode = z.string().check(
  asking(z.regex(/^[a-z][a-z0-9_]{1,39}$/), {
    zh: '应为 2 至 40 个小写英文字母、数字或下划线，以字母开头',
    en: '2 to 40 small letters, digits or underscores, a letter first',
  }),
)

export const ElementType = choice({
  text: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  day: { zh: '日期', en: 'a day' },
  yes_no: { zh: '是或否', en: 'yes or no (true or false)' },
})
export type ElementType = z.infer<typeof ElementType>

const text = (least: number, most: number) =>
  z.string().check(z.trim(), z.minLength(least), z.maxLength(most))
const stated = {
  title: towardsVillage(text(2, 60), 'form_title'),
  /** How many months an answer stays valid, from the day it is as of. */
  validMonths: whole(1, 120),
}

const names = { title: '数据项名称' }

export const ElementEntry = calling(
  z.strictObject({
    code: ElementCode,
    ...stated,
    type: ElementType,
    /** Unit of measure: 人, 亩, 万元. */
    measure: z._default(z.nullable(towardsVillage(text(1, 20), 'form_title')), null),
  }),
  names,
)
export type ElementEntry = z.infer<typeof ElementEntry>
export const ElementChanges = calling(z.partial(z.strictObject(stated)), names)

/** What ends an element or a form: its last day, and why. */
export const End = z.strictObject({
  day: Day,
  reason: unread(text(2, 500), 'of the register; villages are asked no more'),
})
export type End = z.infer<typeof End>

export type RegisterState = 'current' | 'ended'
export type RegisterAction = 'correct' | 'end'

export interface Element extends Recorded {
  readonly state: RegisterState
  readonly county: string
  readonly code: string
  readonly title: string
  readonly type: ElementType
  readonly measure: string | null
  readonly validMonths: number
  /** Last day on which orders may ask it, once it was ended. */
  readonly to: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export const askedOn = ({ to }: Pick<Element, 'to'>, day: string): boolean => to === null || day <= to

/** Two titles are one when nothing but spaces, width or case tells them apart. */
export const plainTitle = (title: string): string => title.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

const officer = [{ post: 'catalogue_officer', in: 'office' }] as const

/**
 * How a register's entries live, elements and forms alike.
 * @param offices where the catalogue is kept: what the record alone does not tell
 */
export function registerLifecycleIn<R extends { state: RegisterState }>(
  { record, at }: Pick<Lifecycle<RegisterState, RegisterAction, R>, 'record' | 'at'>,
  offices: readonly string[],
): Lifecycle<RegisterState, RegisterAction, R> {
  return lifecycle({
    record,
    initial: 'current' as RegisterState,
    states: {
      current: { zh: '在用', en: 'in use' },
      ended: { zh: '已登记停用', en: 'marked ended' },
    },
    at,
    relations: () => ({ places: { office: offices }, persons: {} }),
    transitions: {
      correct: {
        call: 'PATCH',
        label: { zh: '更正', en: 'correct' },
        from: ['current'],
        to: 'same',
        by: officer,
      },
      // Once more where the day was wrong.
      end: {
        call: 'POST /end',
        label: { zh: '登记停用', en: 'end' },
        from: ['current', 'ended'],
        to: ['ended'],
        by: officer,
      },
    },
  })
}

const named = {
  record: { zh: '数据项', en: 'data element' },
  at: ({ code }: Element) => `/v1/data-elements/${code}`,
}
export const elementLifecycleIn = (offices: readonly string[]) => registerLifecycleIn<Element>(named, offices)
/** The declaration itself, for texts and drawings. */
export const elementLifecycle = elementLifecycleIn([])
export const RegisterState = choice(elementLifecycle.states)

/** What may be done with it, by what it is called. */
export const ElementAction = actionsIn(elementLifecycle)
