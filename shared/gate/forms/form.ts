/**
 * A form: which data elements a department may ask villages for. It stands in the yearly form list or has a filing
 * number of its own (R33), between its days. Pure.
 */

import * as z from 'zod/mini'
import type { Recorded } from '../../platform/commit.ts'
import { calling } from '../../platform/fields.ts'
import { towardsVillage, unread } from '../../platform/free-texts.ts'
import { Day, DepartmentCode, whole } from '../../platform/inputs.ts'
import { actionsIn } from '../../platform/lifecycle.ts'
import { ElementCode, type RegisterState, registerLifecycleIn } from './element.ts'

/**
 * An answer is two writes, and a transaction holds a hundred items: what is held and who holds it, the task and its
 * event. So many elements may all forms of an order ask, each counted once.
 */
export const mostElements = 40
/** Forms of one order. */
export const mostForms = 5

const text = (least: number, most: number) =>
  z.string().check(z.trim(), z.minLength(least), z.maxLength(most))

export const FormField = z.strictObject({
  element: ElementCode,
  required: z._default(z.boolean(), true),
})
const stated = {
  title: towardsVillage(text(2, 100), 'form_title'),
  /** Code of the responsible department. */
  department: DepartmentCode,
  /** The years in whose form list it stands. */
  listYears: z.array(whole(2000, 2100)).check(z.maxLength(20)),
  /** Its own filing number (备案号). */
  filingNumber: z.nullable(unread(text(2, 60), 'a file number')),
  /** First and last day on which it may be asked for; `to` null while no end is set. */
  from: Day,
  to: z.nullable(Day),
  /** At most 40: all forms of one order together ask at most 40 different elements. */
  fields: z.array(FormField).check(z.minLength(1), z.maxLength(mostElements)),
}
const names = { title: '表单名称' }
export const FormEntry = calling(
  z.strictObject({
    ...stated,
    listYears: z._default(stated.listYears, []),
    filingNumber: z._default(stated.filingNumber, null),
    to: z._default(stated.to, null),
  }),
  names,
)
export type FormEntry = z.infer<typeof FormEntry>
export const FormChanges = calling(z.partial(z.strictObject(stated)), names)

export interface Form extends Recorded, FormEntry {
  readonly state: RegisterState
  readonly county: string
  readonly createdAt: string
  readonly updatedAt: string
}

const named = { record: { zh: '表单', en: 'form' }, at: ({ id }: Form) => `/v1/forms/${id}` }
export const formLifecycleIn = (offices: readonly string[]) => registerLifecycleIn<Form>(named, offices)
/** The declaration itself, for texts and drawings. */
export const formLifecycle = formLifecycleIn([])

/** R33: filed, or in the list of every year, on all days from one through another. */
export function standsThrough(
  { from, to, filingNumber, listYears }: Pick<Form, 'from' | 'to' | 'filingNumber' | 'listYears'>,
  first: string,
  last: string,
): boolean {
  if (first < from || (to !== null && to < last)) return false
  if (filingNumber !== null) return true
  const [year, until] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: until - year + 1 }, (_, index) => year + index).every((each) =>
    listYears.includes(each),
  )
}

/** What may be done with it, by what it is called. */
export const FormAction = actionsIn(formLifecycle)
