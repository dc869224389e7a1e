/** The vocabulary, read off the document: what a form offers in a list and what it calls each value. */
import { departmentOfLine } from '../directory/standard-units.ts'
import { lineCodes } from '../lists/catalogue/lines.ts'
import type { Label } from '../platform/language.ts'

export interface ApiDocument {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

export function vocabularyOf({ components }: ApiDocument) {
  const labelled = Object.entries(components.schemas).flatMap(([name, schema]) => {
    const labels = Reflect.get(schema, 'x-labels') as Readonly<Record<string, Label>> | undefined
    // What a refusal says is filled in when it is said.
    return labels && name !== 'ProblemCode' ? [[name, labels] as const] : []
  })
  return {
    enumerations: Object.fromEntries(
      labelled.map(([name, labels]) => [
        name,
        Object.entries(labels).map(([value, { zh, en }]) => ({ value, zh, en })),
      ]),
    ),
    lines: Object.entries(lineCodes).map(([name, code]) => ({
      ...{ name, code },
      department: departmentOfLine(name) ?? null,
    })),
  }
}
