/** What is wrong with a form, by the field that it stands beside: `contact.phone`, `units.0`; '' is the form itself. */
import { CountyProblem } from '../client.ts'

export function errorsByField(cause: unknown): Record<string, string> {
  if (!(cause instanceof CountyProblem)) throw cause
  if (cause.errors.length === 0) return { '': cause.detail }
  return Object.fromEntries(
    cause.errors.map(({ pointer, detail }) => [pointer.replace(/^#?\//, '').replaceAll('/', '.'), detail]),
  )
}
