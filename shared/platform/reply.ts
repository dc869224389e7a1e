/** Shapes that replies of many domains share. */
import * as z from 'zod/mini'
import { whole } from './inputs.ts'

export const Action = z.object({
  action: z.string(),
  label: z.string(),
  /** Whether the caller may take it now. */
  allowed: z.boolean(),
  /** Where to send it; left out where it is taken through another record. */
  method: z.optional(z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])),
  path: z.optional(z.string()),
  /** Why not, when not. */
  because: z.optional(
    z.object({
      code: z.string(),
      params: z.record(z.string(), z.optional(z.union([z.string(), z.number(), z.boolean()]))),
      text: z.string(),
    }),
  ),
})

/** Page size and place of a list. Query values arrive as strings. */
export const paging = {
  limit: z._default(whole(1, 100), 20),
  cursor: z.optional(z.string().check(z.maxLength(2000))),
}

export const nextCursor = z.nullable(z.string())

/** An instant: ISO 8601 UTC with milliseconds. */
export const Instant = z.string()
