/** A closed choice, declared with what people call each of its values: forms, documents and refusals say it alike. */
import * as z from 'zod/mini'
import type { Label, Language } from './language.ts'

export type Labels<Value extends string = string> = Readonly<Record<Value, Label>>
export type Choice<Value extends string> = ReturnType<typeof choice<Value>>

const known = new WeakMap<object, Labels>()

/** An enumeration of the labels' keys. What else a label carries (a state's `final`) is its declarer's. */
export function choice<Value extends string>(labels: Labels<Value>) {
  const values = Object.keys(labels) as Value[]
  const schema = z.enum(values as [Value, ...Value[]])
  known.set(schema, labels)
  return schema
}

/** Undefined where the schema was declared without labels. */
export const labelsOf = (schema: object | undefined): Labels | undefined => schema && known.get(schema)

/** What people call a value of a choice. */
export const labelOf = <Value extends string>(schema: Choice<Value>, value: NoInfer<Value>): Label =>
  (known.get(schema) as Labels<Value>)[value]

/** Several values of a choice as one phrase. */
export function labelsIn<Value extends string>(
  schema: Choice<Value>,
  values: readonly NoInfer<Value>[],
  language: Language,
): string {
  return values.map((value) => labelOf(schema, value)[language]).join(language === 'zh' ? '、' : ', ')
}
