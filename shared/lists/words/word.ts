/**
 * A county's own word for the reader of acts: one that speaks for or against an act, one that says how an act stands in a
 * text, or one that joins a family. A word is taken as it stands and never as a pattern, so that reading stays linear. Pure.
 */

import * as z from 'zod/mini'
import { choice, labelOf } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { Act, acts } from '../../reading/acts/acts.ts'
import type { ReadOver } from './floor.ts'

const ofActs = Object.fromEntries(acts.map((act) => [act, labelOf(Act, act)])) as Record<
  Act,
  { readonly zh: string; readonly en: string }
>

/** What a word is read as. A family is told from the act of the same name by its `about_`. */
export const WordReading = choice({
  ...ofActs,
  negation: { zh: '否定', en: 'a negation' },
  help: { zh: '协助他人', en: 'helping another' },
  told: { zh: '仅作告知', en: 'only told of' },
  past: { zh: '已经发生', en: 'past' },
  condition: { zh: '假设条件', en: 'a condition' },
  village: { zh: '指村社', en: 'the village' },
  other: { zh: '指村社以外的人', en: 'somebody else' },
  none: { zh: '无特别含义', en: 'says nothing' },
  about_demolish: { zh: '拆除类词', en: 'tearing down' },
  about_clear: { zh: '清理类词', en: 'clearing away' },
  about_seize: { zh: '收缴类词', en: 'taking what is others’' },
  about_seal: { zh: '查封断供类词', en: 'sealing and cutting off' },
  about_drive: { zh: '强制驱离类词', en: 'stopping and driving out' },
  about_press: { zh: '限期督办类词', en: 'pressing until it is done' },
  about_punish: { zh: '惩戒类词', en: 'punishing' },
  about_benefit: { zh: '待遇类词', en: 'what people receive' },
  about_inspect: { zh: '检查类词', en: 'looking over' },
  about_premises: { zh: '经营场所类词', en: 'places of business' },
  about_decide: { zh: '认定类词', en: 'deciding' },
  about_entitlement: { zh: '资格类词', en: 'what is decided on' },
  about_liability: { zh: '责任类词', en: 'answering for' },
  about_rank: { zh: '排名类词', en: 'ranking' },
  about_collect: { zh: '筹款类词', en: 'collecting' },
  about_sum: { zh: '金额类词', en: 'sums' },
  about_labour: { zh: '派工类词', en: 'sending people' },
  about_heads: { zh: '人数类词', en: 'counts of people' },
  about_certify: { zh: '出证类词', en: 'stating on paper' },
  about_certified: { zh: '证明内容类词', en: 'what papers state' },
  about_form: { zh: '表格台账类词', en: 'forms and ledgers' },
  about_rhythm: { zh: '频次类词', en: 'fixed rhythms' },
  about_report: { zh: '报送类词', en: 'reporting' },
  about_use: { zh: '使用操作类词', en: 'using an app' },
  about_app: { zh: '应用群组类词', en: 'apps and groups' },
  about_visit: { zh: '来访类词', en: 'visitors' },
  about_rate: { zh: '比率指标类词', en: 'rates and quotas' },
  about_threat: { zh: '施压类词', en: 'threats' },
})
export type WordReading = z.infer<typeof WordReading>

/** Twenty characters are a long word; longer ones are sentences, of which no two orders have the same. */
export const longestWord = 20
/** Log odds: an act is told from about −0.8 and stops an order from 0.2, so that ten outweighs whatever was fitted. */
export const mostWeight = 10

export const Word = z.strictObject({
  word: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestWord)),
  reading: WordReading,
  /** Log odds that it adds to its act where it is asked for; of an act alone. */
  weight: z._default(z.nullable(z.number().check(z.minimum(-mostWeight), z.maximum(mostWeight))), null),
})
export type Word = z.infer<typeof Word>

/** The words in force in a county. */
export interface WordList extends Recorded {
  readonly state: 'published'
  /** The six-digit county, which is also the record's id. */
  readonly county: string
  readonly count: number
  readonly contentHash: string
  /** Of the county's own weights; null where those that are delivered count. */
  readonly weightsHash: string | null
  readonly publishedAt: string
  /** Against the list before it, in entries. */
  readonly difference: { readonly added: number; readonly changed: number; readonly removed: number }
  /** How well the floor set was read, by the reader before it and by its own. */
  readonly floor: { readonly before: ReadOver; readonly after: ReadOver }
}

export const nameOf = ({ word, reading }: Pick<Word, 'word' | 'reading'>) => `${word}#${reading}`

/** As they are compared and kept. */
export const inOrder = (words: readonly Word[]): Word[] =>
  [...words].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))

export function differenceOf(before: readonly Word[], after: readonly Word[]) {
  const was = new Map(before.map((word) => [nameOf(word), word.weight]))
  const known = after.filter((word) => was.has(nameOf(word)))
  const same = known.filter((word) => was.get(nameOf(word)) === word.weight).length
  const changed = known.length - same
  return { added: after.length - known.length, changed, removed: before.length - known.length }
}
