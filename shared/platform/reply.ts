/** Shapes that replies of many domains share. */
import * as z from 'zod/mini'

export const Action = z.object({
  action: z.string(),
  label: z.string(),
  /** Whether the caller may take it now. */
  allowed: z.boolean(),
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
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20),
  cursor: z.optional(z.string().check(z.maxLength(2000))),
}

export const nextCursor = z.nullable(z.string())

/** An instant: ISO 8601 UTC with milliseconds. */
export const Instant = z.string()
/** A calendar day in Asia/Shanghai. */
export const Day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine(
    (day) =>
      !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) &&
      new Date(`${day}T00:00:00Z`).toISOString().startsWith(day),
  ),
)
/** The id of a record in a path. */
export const recordId = (prefix: string) => z.string().check(z.regex(new RegExp(`^${prefix}_[0-9a-z]{20}$`)))
