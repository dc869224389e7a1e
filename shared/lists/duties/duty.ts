/**
 * One matter of a town's duty list (乡镇街道履职事项清单): what the town does itself, what it helps a county department
 * with, and what a department has taken back and how it is done now. Pure.
 */

import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { asking } from '../../platform/fields.ts'

export const DutyCategory = choice({
  basic: { zh: '基本履职', en: 'Basic duty' },
  cooperating: { zh: '配合履职', en: 'Cooperating duty' },
  taken_back: { zh: '上级收回', en: 'Taken back by the county' },
})
export type DutyCategory = z.infer<typeof DutyCategory>

const phrase = z.string().check(z.trim(), z.minLength(2), z.maxLength(60))

export const Duty = z.strictObject({
  /** Its number in the list, as printed: `J001`. */
  code: z.string().check(
    z.trim(),
    asking(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/), {
      zh: '应为 1 至 20 个英文字母、数字或连字符，例如 J001',
      en: '1 to 20 letters, digits or hyphens, such as J001',
    }),
  ),
  matter: z.string().check(z.trim(), z.minLength(4), z.maxLength(200)),
  category: DutyCategory,
  line: z.string().check(z.trim(), z.minLength(2), z.maxLength(20)),
  /** The station by the part of its code that all towns share, `S01`; null where the town itself answers. */
  station: z._default(
    z.nullable(
      z
        .string()
        .check(asking(z.regex(/^S\d{2}$/), { zh: '请填写站所代码，例如 S01', en: 'a station, such as S01' })),
    ),
    null,
  ),
  /** The department that leads or has taken the matter back, `D18`; null for a basic duty. */
  department: z._default(
    z.nullable(
      z
        .string()
        .check(
          asking(z.regex(/^D\d{2}$/), { zh: '请填写部门代码，例如 D01', en: 'a department, such as D01' }),
        ),
    ),
    null,
  ),
  /** How the town cooperates, or how the department does what it took back. */
  how: z._default(z.nullable(z.string().check(z.trim(), z.minLength(4), z.maxLength(500))), null),
  /** What people call it. */
  keywords: z._default(z.array(phrase).check(z.maxLength(30)), []),
})
export type Duty = z.infer<typeof Duty>

/** A list in force in an area: a county's, or a town's own in its place. */
export interface DutyList extends Recorded {
  readonly state: 'published'
  /** The six-digit county or the nine-digit town, which is also the record's id. */
  readonly area: string
  /** 0 where a town gave its own list up: the county's counts again. */
  readonly count: number
  readonly contentHash: string
  readonly publishedAt: string
  /** Against the list before it, in entries. */
  readonly difference: { readonly added: number; readonly changed: number; readonly removed: number }
}

/** The duties of a list as they are compared and kept: in the order of their codes. */
export function inOrder(duties: readonly Duty[]): Duty[] {
  return [...duties].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** What a list would change against another, by code. */
export function differenceOf(before: readonly Duty[], after: readonly Duty[]) {
  const was = new Map(before.map((duty) => [duty.code, JSON.stringify(duty)]))
  const same = after.filter((duty) => was.get(duty.code) === JSON.stringify(duty)).length
  const changed = after.filter(({ code }) => was.has(code)).length - same
  const added = after.length - same - changed
  return { added, changed, removed: before.length - same - changed }
}
