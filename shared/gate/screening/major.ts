/**
 * R27: which orders are major matters: those that take money, people or land of several villages, by their item or by
 * their words, and those that somebody marks so. Pure.
 */

import type { Item } from '../../lists/catalogue/item.ts'
import type { Rules } from '../../platform/county.ts'
import { matchesIn } from '../../reading/matches.ts'
import { majorWords } from '../../reading/word-lists.ts'
import { MajorReason } from '../dispatch/order.ts'
import type { OrderContent } from '../dispatch/order-content.ts'

/** Why an order is major, none where it is not. An emergency is not held up: it is looked at after the fact. */
export function majorBy(
  content: OrderContent,
  item: Pick<Item, 'majorHints' | 'emergency'> | undefined,
  rules: Pick<Rules, 'majorFromVillages'>,
): MajorReason[] {
  if (content.major) return ['marked']
  if (item?.emergency || content.exception?.reason === 'disaster_or_emergency') return []
  if (content.units.length < rules.majorFromVillages) return []
  const words = [content.action, content.object, content.finishStandard].flatMap((text) =>
    matchesIn(text ?? '', majorWords).map(({ category }) => category),
  )
  const touched = new Set<string>([...(item?.majorHints ?? []), ...words])
  const by = MajorReason.options.filter((reason) => touched.has(reason))
  return by.length > 0 ? [...by, 'several_villages'] : []
}
