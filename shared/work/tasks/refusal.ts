/**
 * R19: a village refuses what is not its to do. Its clock stops, the town rules within its limit, then the county; what
 * was ruled stays for the next one, and nothing is lost from any score.
 */
import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { unread } from '../../platform/free-texts.ts'
import { PostName } from '../../platform/who/post.ts'
import { unitKindTitles } from '../../platform/who/titles.ts'

export const RefusalCode = choice({
  not_on_list: { zh: '清单内没有', en: 'not on the list' },
  not_a_village_duty: { zh: '不是村社职责', en: 'not a village’s to do' },
  basis_lapsed: { zh: '依据已失效', en: 'its basis has lapsed' },
  duplicate: { zh: '重复派单', en: 'a repeat' },
  unclear: { zh: '表述不清', en: 'unclear' },
  no_resources: { zh: '缺少经费或人员', en: 'without resources' },
  beyond_ability: { zh: '超出村社能力', en: 'beyond the village’s ability' },
})

export const RefusalInput = z.strictObject({
  code: RefusalCode,
  /** Why, with what it rests on: an item, an article, an earlier task. */
  text: unread(z.string().check(z.trim(), z.minLength(5), z.maxLength(1000)), 'the village’s own word'),
})
export type RefusalInput = z.infer<typeof RefusalInput>

export const RefusalOutcome = choice({
  upheld: { zh: '拒收成立', en: 'upheld' },
  dismissed: { zh: '拒收不成立', en: 'dismissed' },
})
export type RefusalOutcome = z.infer<typeof RefusalOutcome>

/** Who rules: the town first, then the county. */
const { town, county } = unitKindTitles
export const RulingLevel = choice({ town, county })

export const RefusalRuling = z.object({
  level: RulingLevel,
  outcome: RefusalOutcome,
  text: z.string(),
  at: z.string(),
  by: z.object({ personId: z.string(), name: z.string(), post: z.nullable(PostName) }),
})

export const Refusal = z.extend(RefusalInput, {
  at: z.string(),
  by: z.object({ personId: z.string(), name: z.string() }),
  /** Who rules now, or ruled last. */
  level: RulingLevel,
  /** When the ruling is due; null once it was given. */
  dueAt: z.nullable(z.string()),
  /** True when the county rules because the town let its limit pass. */
  lapsed: z.boolean(),
  rulings: z.array(RefusalRuling),
})
export type Refusal = z.infer<typeof Refusal>
