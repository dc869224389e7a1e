/**
 * R27: which orders are major matters: those that take a village's money or labour, those that touch money, people or land
 * of several villages by their item, and those that somebody marks so. R64: an emergency takes neither. Pure.
 */

import type { Item } from '../../lists/catalogue/item.ts'
import { labelOf } from '../../platform/choice.ts'
import type { Rules } from '../../platform/county.ts'
import { Act } from '../../reading/acts/acts.ts'
import { standingsOf, vocabularyOf, wordsIn } from '../../reading/acts/context.ts'
import type { ActReader } from '../../reading/acts/read-acts.ts'
import type { Finding } from '../../reading/finding.ts'
import { normalForm } from '../../reading/normal.ts'
import { MajorReason } from '../dispatch/order.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { actsOf } from './order-acts.ts'
import { block, type Facts } from './sieve-facts.ts'

type Touching = Pick<Item, 'majorHints' | 'emergency' | 'title' | 'aliases' | 'acts' | 'villageRole'>

/** Why an order is major, none where it is not. An emergency is not held up: it is looked at after the fact. */
export function majorBy(
  content: OrderContent,
  item: Touching | undefined,
  rules: Pick<Rules, 'majorFromVillages'>,
  reader: ActReader,
): MajorReason[] {
  if (content.major) return ['marked']
  if (item?.emergency || content.exception?.reason === 'disaster_or_emergency') return []
  const several = content.units.length >= rules.majorFromVillages
  const touched = new Set<string>(several ? (item?.majorHints ?? []) : [])
  const acts = actsOf(content, item, reader).flatMap(({ found }) => found)
  if (acts.some(({ act }) => act === 'collect_money')) touched.add('money')
  if (acts.some(({ act }) => act === 'collect_labour')) touched.add('people')
  if (
    several &&
    [content.object, content.action, content.finishStandard].some((text) => takesLand(text ?? ''))
  )
    touched.add('land')
  const by = MajorReason.options.filter((reason) => touched.has(reason))
  return by.length > 0 && several ? [...by, 'several_villages'] : by
}

const landWords = vocabularyOf(
  '征收 征用 征地 拟征收 土地流转 流转土地 腾退 占用耕地 占用土地 占用林地 占用农田 占地'
    .split(' ')
    .map((word) => [word, true] as const),
)
const takes = new Set(['', 'V', 'I', 'H'])

function takesLand(typed: string): boolean {
  const { text } = normalForm(typed)
  const standings = standingsOf(text, 'village')
  return wordsIn(landWords, text).some(({ start }) => takes.has(standings[start] ?? ''))
}

/** R64: neither money nor labour, in an emergency whether or not it leaves before its review. */
export function emergencyAsks(content: OrderContent, { item, reader }: Facts): Finding[] {
  if (!content.emergency && content.exception?.reason !== 'disaster_or_emergency') return []
  return actsOf(content, item, reader).flatMap(({ field, found }) =>
    found
      .filter(({ act, sure }) => sure && (act === 'collect_money' || act === 'collect_labour'))
      .map(({ act, text, start, end }) => ({
        ...block('R64', 'emergency_asks', `/${field}`, { category: act, label: labelOf(Act, act) }),
        evidence: { text, start, end },
      })),
  )
}
