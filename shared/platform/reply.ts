/** Shapes that replies of many domains share. */
import * as z from 'zod/mini'
import { choice } from './choice.ts'
import { whole } from './inputs.ts'

export const HttpMethod = choice({
  GET: { zh: '查看', en: 'read' },
  POST: { zh: '提交', en: 'send' },
  PUT: { zh: '整体修改', en: 'replace' },
  PATCH: { zh: '部分修改', en: 'change in part' },
  DELETE: { zh: '删除', en: 'delete' },
})

export const Action = z.object({
  action: z.string(),
  label: z.string(),
  /** Whether the caller may take it now. */
  allowed: z.boolean(),
  /** Where to send it; left out where it is taken through another record. */
  method: z.optional(HttpMethod),
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

/** What became of rows sent to an import that takes all of them or none. */
export const ImportOutcome = choice({
  checked: { zh: '已核对，未导入', en: 'checked, nothing written' },
  done: { zh: '已导入', en: 'imported' },
})

export const nextCursor = z.nullable(z.string())

/** An instant: ISO 8601 UTC with milliseconds. */
export const Instant = z.string()
