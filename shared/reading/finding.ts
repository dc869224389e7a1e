/** What the sieve found: a stable code, how much it weighs, what it was read from, and its text. */
import * as z from 'zod/mini'
import { choice } from '../platform/choice.ts'

export const Severity = choice({
  block: { zh: '须修改', en: 'blocks' },
  warn: { zh: '请斟酌', en: 'to be weighed' },
  info: { zh: '供参考', en: 'for information' },
})

export const Finding = z.object({
  code: z.string(),
  /** The rule it enforces, e.g. `R8`. */
  rule: z.string(),
  severity: Severity,
  /** JSON pointer of the field, when it is about one. */
  pointer: z.nullable(z.string()),
  /** The words it was read from, with their place in the field in UTF-16 units. */
  evidence: z.nullable(z.object({ text: z.string(), start: z.int(), end: z.int() })),
  params: z.record(z.string(), z.unknown()),
})
export type Finding = z.infer<typeof Finding>

/** A finding as it is shown: with its text in the reader's language. */
export const FindingView = z.extend(Finding, { text: z.string() })
