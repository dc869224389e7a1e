/** A village asks for more time; whoever sent the task grants it or not, and the clock is retargeted (R38). */
import * as z from 'zod/mini'
import { Day } from '../../platform/inputs.ts'

export const ExtensionInput = z.strictObject({
  /** The day by which it would be done, later than the present one. */
  until: Day,
  reason: z.string().check(z.trim(), z.minLength(2), z.maxLength(500)),
})
export type ExtensionInput = z.infer<typeof ExtensionInput>

export const extensionOutcomes = ['granted', 'refused'] as const

export const Extension = z.extend(ExtensionInput, {
  /** The day it was due when more time was asked for. */
  from: Day,
  askedAt: z.string(),
  askedBy: z.string(),
  state: z.enum(['asked', ...extensionOutcomes]),
  text: z.nullable(z.string()),
  ruledAt: z.nullable(z.string()),
  ruledBy: z.nullable(z.object({ personId: z.string(), name: z.string(), post: z.nullable(z.string()) })),
})
export type Extension = z.infer<typeof Extension>
