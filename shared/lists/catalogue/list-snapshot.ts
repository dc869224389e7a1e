/** A list as it stands in a draft, kept for good under the hash of its content: for whoever works on it in the background. */
import { county } from '../../platform/county.ts'
import { remember } from '../../platform/memory.ts'
import { indexOf, type SearchIndex } from '../../reading/title-search.ts'
import { hashOfItems, itemsOf, putItems } from './catalogue.table.ts'
import type { Item } from './item.ts'

export interface KeptList {
  readonly items: readonly Item[]
  readonly byCode: ReadonlyMap<string, Item>
  readonly index: SearchIndex<Item>
}

/** @returns the hash under which it is kept; keeping it again changes nothing */
export async function keepList(items: readonly Item[]): Promise<string> {
  await putItems(county().code, items)
  return hashOfItems(items)
}

// What is kept under a hash never changes; a backtest of a county's year reads it some hundred times.
const lists = /* @__PURE__ */ remember(3_600_000, 2, async (key: string): Promise<KeptList> => {
  const [code = '', hash = ''] = key.split(' ')
  const items = await itemsOf(code, hash)
  return { items, byCode: new Map(items.map((item) => [item.sieveCode, item])), index: indexOf(items) }
})

export const keptList = (hash: string): Promise<KeptList> => lists(`${county().code} ${hash}`)
