/** What an order asks by its forms: read off the register once, at submission, and kept with order and tasks. Pure. */
import * as z from 'zod/mini'
import { askedOn, type Element, ElementType } from './element.ts'
import type { Form } from './form.ts'

/** A field as an order asks it: what the register said of its element when the order was submitted. */
export const AskedField = z.object({
  element: z.string(),
  title: z.string(),
  type: ElementType,
  measure: z.nullable(z.string()),
  validMonths: z.int(),
  required: z.boolean(),
})
export type AskedField = z.infer<typeof AskedField>
export const AskedForm = z.object({
  id: z.string(),
  title: z.string(),
  department: z.string(),
  fields: z.array(AskedField),
})
export type AskedForm = z.infer<typeof AskedForm>

/** Which units of a town hold an element, and the last day on which it is valid. */
export interface Holders {
  readonly element: string
  readonly until: ReadonlyMap<string, string>
}

/** What the sieve needs to know of the forms that an order names. */
export interface FormFacts {
  /** Those that are in the register. */
  readonly known: readonly Form[]
  /** What they ask today; none while they ask too much for one order. */
  readonly asked: readonly AskedForm[]
  readonly holders: readonly Holders[]
}
export const noForms: FormFacts = { known: [], asked: [], holders: [] }

/** Codes of what forms ask, each once. */
export function elementsIn(forms: readonly Pick<Form, 'fields'>[]): string[] {
  return [...new Set(forms.flatMap(({ fields }) => fields.map(({ element }) => element)))]
}

/** What a form asks on a day: an element that has ended is asked no more. */
export function asks(
  { id, title, department, fields }: Form,
  elements: ReadonlyMap<string, Element>,
  day: string,
): AskedForm {
  const asked = fields.flatMap(({ element: code, required }): AskedField[] => {
    const element = elements.get(code)
    if (!element || !askedOn(element, day)) return []
    const { title, type, measure, validMonths } = element
    return [{ element: code, title, type, measure, validMonths, required }]
  })
  return { id, title, department, fields: asked }
}

/** The elements that forms ask together, each once; required where any of them requires it. */
export function askedBy(forms: readonly AskedForm[]): AskedField[] {
  const asked = new Map<string, AskedField>()
  for (const field of forms.flatMap(({ fields }) => fields)) {
    const before = asked.get(field.element)
    asked.set(field.element, { ...field, required: field.required || before?.required === true })
  }
  return [...asked.values()]
}
