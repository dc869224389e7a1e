/**
 * What is held of a village: the latest answer to each data element, valid for the element's months from the day it is
 * as of. While it is valid nobody asks for it again; it is shown for confirmation (R32). Pure.
 */

import * as z from 'zod/mini'
import { lastDayOf } from '../../platform/clock.ts'
import { asking } from '../../platform/fields.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day } from '../../platform/inputs.ts'
import type { TextParams } from '../../platform/language.ts'
import { AskedField, AskedForm } from './asked-form.ts'
import { ElementCode, type ElementType } from './element.ts'
import { mostElements } from './form.ts'
import type { FormsFault } from './forms.refusals.ts'

export type Value = string | number | boolean

export interface Held {
  /** Counts what was handed in for this unit and element; a confirmation names the one that was seen. */
  readonly version: number
  readonly unit: string
  readonly element: string
  readonly title: string
  readonly type: ElementType
  readonly measure: string | null
  readonly value: Value
  /** The day it was true on, and the last one on which it need not be asked again. */
  readonly asOf: string
  readonly validUntil: string
  /** The task it was handed in with. */
  readonly source: { readonly taskId: string; readonly orderId: string }
  readonly by: { readonly personId: string; readonly name: string }
}

// Six decimals are finer than anything that is counted or measured in a village.
const finest = 1e-6
const Amount = z.number().check(
  z.minimum(-1e15),
  z.maximum(1e15),
  asking(
    z.refine((amount) => amount === 0 || Math.abs(amount) >= finest),
    {
      zh: '最多保留六位小数',
      en: 'six decimals at most',
    },
  ),
)

const Word = unread(z.string().check(z.trim(), z.minLength(1), z.maxLength(500)), 'the village’s own word')

/** A value, or the version of the held value that is confirmed: one of the two. */
export const Answer = z.strictObject({
  value: z.optional(
    asking(z.union([Word, Amount, z.boolean()]), {
      zh: '请填写不超过 500 个字的文字、数字，或者是、否',
      en: 'a text of at most 500 characters, a number, or true or false',
    }),
  ),
  /** The day the value is as of; today unless told. */
  asOf: z.optional(Day),
  confirm: z.optional(z.int()),
})
export type Answer = z.infer<typeof Answer>

/** By element code; at most the 40 elements that the forms of one order ask. */
export const Answers = z.record(ElementCode, Answer).check(
  asking(
    z.refine((given) => Object.keys(given).length <= mostElements),
    {
      zh: `一次最多填写 ${mostElements} 项`,
      en: `${mostElements} at most`,
    },
  ),
)
export type Answers = z.infer<typeof Answers>

/** What a task's record keeps of an answer. */
export const Answered = z.object({
  element: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  asOf: Day,
  validUntil: Day,
  /** The held value was confirmed, nothing was typed. */
  confirmed: z.boolean(),
})
export type Answered = z.infer<typeof Answered>

/** What a task shows of a form: beside each field what is held and still valid, to be confirmed by its version. */
export const FormToAnswer = z.extend(AskedForm, {
  fields: z.array(
    z.extend(AskedField, {
      held: z.nullable(
        z.object({
          version: z.int(),
          value: z.union([z.string(), z.number(), z.boolean()]),
          asOf: Day,
          validUntil: Day,
          source: z.object({ taskId: z.string(), orderId: z.string() }),
        }),
      ),
    }),
  ),
})
export type FormToAnswer = z.infer<typeof FormToAnswer>

export interface AnswerFault {
  readonly element: string
  /** Below the element, such as `/value`; empty where the answer itself is missing or unwanted. */
  readonly at: '' | '/value' | '/asOf' | '/confirm'
  readonly code: FormsFault
  readonly params: TextParams & { readonly wanted?: ElementType }
}

export const isValid = ({ validUntil }: Pick<Held, 'validUntil'>, day: string): boolean => day <= validUntil

/** Whether a value is one of the element's type. */
function fits(type: ElementType, value: Value): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number'
    case 'yes_no':
      return typeof value === 'boolean'
    case 'text':
      return typeof value === 'string'
    case 'day':
      return z.safeParse(Day, value).success
  }
}

/**
 * Reads what was handed in: every element that is asked and required is answered or confirmed, nothing else is.
 * @param held by element
 */
export function readAnswers(
  asked: readonly AskedField[],
  given: Answers,
  held: ReadonlyMap<string, Held>,
  today: string,
): { answered: Answered[]; faults: AnswerFault[] } {
  const answered: Answered[] = []
  const faults: AnswerFault[] = []
  const known = new Set(asked.map(({ element }) => element))
  for (const element of Object.keys(given))
    if (!known.has(element)) faults.push({ element, at: '', code: 'element_not_asked', params: { element } })
  for (const field of asked) {
    const { element, title: name } = field
    const answer = Object.hasOwn(given, element) ? given[element] : undefined
    if (answer === undefined) {
      if (field.required) faults.push({ element, at: '', code: 'required', params: { field: name } })
      continue
    }
    const read = readAnswer(field, answer, held.get(element), today)
    if ('code' in read) faults.push({ element, ...read, params: { field: name, ...read.params } })
    else answered.push(read)
  }
  return { answered, faults }
}

function readAnswer(
  { element, type, validMonths }: AskedField,
  { value, asOf, confirm }: Answer,
  held: Held | undefined,
  today: string,
): Answered | Omit<AnswerFault, 'element'> {
  const both = confirm !== undefined && (value !== undefined || asOf !== undefined)
  if (both || (value === undefined && confirm === undefined))
    return { at: '', code: 'value_or_confirm', params: {} }
  if (value !== undefined) {
    if (!fits(type, value)) return { at: '/value', code: 'answer_type', params: { wanted: type } }
    const since = asOf ?? today
    const validUntil = lastDayOf(since, validMonths)
    if (since > today || validUntil < today)
      return { at: '/asOf', code: 'as_of_outside', params: { today, months: validMonths } }
    return { element, value, asOf: since, validUntil, confirmed: false }
  }
  if (!held || !isValid(held, today)) return { at: '/confirm', code: 'nothing_held', params: {} }
  // Nobody confirms what he has not seen.
  if (held.version !== confirm)
    return { at: '/confirm', code: 'held_changed', params: { value: held.value, version: held.version } }
  // It was looked at and is still so: that counts from today.
  const validUntil = lastDayOf(today, validMonths)
  return { element, value: held.value, asOf: today, validUntil, confirmed: true }
}

/**
 * Whether an answer takes the place of what is held: the later as-of day wins, of one day the later answer; a task that
 * was sent back and is handed in again replaces what it said itself.
 */
export function replaces({ asOf }: Answered, taskId: string, held: Held | undefined): boolean {
  return held === undefined || held.source.taskId === taskId || held.asOf <= asOf
}
