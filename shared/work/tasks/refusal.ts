/**
 * R19: a village refuses what is not its to do. Its clock stops, the town rules within its limit, then the county; what
 * was ruled stays for the next one, and nothing is lost from any score.
 */
import * as z from 'zod/mini'

export const refusalCodes = [
  'not_on_list',
  'not_a_village_duty',
  'basis_lapsed',
  'duplicate',
  'unclear',
  'no_resources',
  'beyond_ability',
] as const

export const RefusalInput = z.strictObject({
  code: z.enum(refusalCodes),
  /** Why, with what it rests on: an item, an article, an earlier task. */
  text: z.string().check(z.trim(), z.minLength(5), z.maxLength(1000)),
})
export type RefusalInput = z.infer<typeof RefusalInput>

export const refusalOutcomes = ['upheld', 'dismissed'] as const

export const RefusalRuling = z.object({
  level: z.enum(['town', 'county']),
  outcome: z.enum(refusalOutcomes),
  text: z.string(),
  at: z.string(),
  by: z.object({ personId: z.string(), name: z.string(), post: z.nullable(z.string()) }),
})

export const Refusal = z.extend(RefusalInput, {
  at: z.string(),
  by: z.object({ personId: z.string(), name: z.string() }),
  /** Who rules now, or ruled last. */
  level: z.enum(['town', 'county']),
  /** When the ruling is due; null once it was given. */
  dueAt: z.nullable(z.string()),
  /** True when the county rules because the town let its limit pass. */
  lapsed: z.boolean(),
  rulings: z.array(RefusalRuling),
})
export type Refusal = z.infer<typeof Refusal>
