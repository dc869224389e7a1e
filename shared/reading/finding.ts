/** What the sieve found: a stable code, how much it weighs, what it was read from, and its text. */
import * as z from 'zod/mini'

export const severities = ['block', 'warn', 'info'] as const

export const Finding = z.object({
  code: z.string(),
  /** The rule it enforces, e.g. `R8`. */
  rule: z.string(),
  severity: z.enum(severities),
  /** JSON pointer of the field, when it is about one. */
  pointer: z.nullable(z.string()),
  /** The words it was read from, with their place in the field in UTF-16 units. */
  evidence: z.nullable(z.object({ text: z.string(), start: z.int(), end: z.int() })),
  params: z.record(z.string(), z.unknown()),
})
export type Finding = z.infer<typeof Finding>

/** A finding as it is shown: with its text in the reader's language. */
export const FindingView = z.extend(Finding, { text: z.string() })
