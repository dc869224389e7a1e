/** What the texts of an order ask of a village, read once for all that judges it. Pure. */

import type { Item } from '../../lists/catalogue/item.ts'
import { ownWords } from '../../reading/acts/features.ts'
import { type ActFound, type ActReader, actsIn } from '../../reading/acts/read-acts.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { type OrderText, textsOf } from './order-texts.ts'

export interface FieldActs extends OrderText {
  readonly found: readonly ActFound[]
}

type Read = Pick<Item, 'title' | 'aliases' | 'acts' | 'villageRole'>

const wordsOfItems = new WeakMap<object, ReadonlySet<string>>()

function wordsOf(item: Read): ReadonlySet<string> {
  const known = wordsOfItems.get(item)
  if (known) return known
  const words = ownWords(item)
  wordsOfItems.set(item, words)
  return words
}

const latest = new WeakMap<OrderContent, { item: unknown; reader: ActReader; acts: FieldActs[] }>()

export function actsOf(
  content: OrderContent,
  item: Read | undefined,
  reader: ActReader,
): readonly FieldActs[] {
  const known = latest.get(content)
  if (known && known.item === item && known.reader === reader) return known.acts
  const own = item ? wordsOf(item) : null
  const acts = textsOf(content).map((each) => ({
    ...each,
    found: actsIn(each.text, reader, { field: each.kind, doer: each.doer, own }),
  }))
  latest.set(content, { item, reader, acts })
  return acts
}
