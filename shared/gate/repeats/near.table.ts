/**
 * Where orders are found by what they ask in other words. Each submitted order is entered under a few keys: the names
 * in its text and the items nearest to it. What is read for one order is bounded by keys and page, however many orders
 * a town has open.
 *
 * | question                                        | key                                            |
 * |-------------------------------------------------|------------------------------------------------|
 * | a town's latest orders under a key              | pk NEAR#town#key, sk submittedAt#orderId (ttl) |
 */

import { page } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'
import type { Reading } from '../../reading/likeness/likeness.ts'

export interface NearEntry {
  readonly orderId: string
  /** The recurring duty that brought the order forth, where one did. */
  readonly dutyId?: string
  readonly submittedAt: string
  /** As the order carries it; null off the list. */
  readonly sieveCode: string | null
  /** The units asked, without the nine digits of their town. */
  readonly units: readonly string[]
  readonly from: string
  readonly to: string
  readonly reading: Reading
}

/** The latest under a key: about a quarter of a year of one subject in a busy town, at 20 KB a page. */
const looked = 30

/** Past its last day an order is still worth knowing for a while: the next month brings the same work again. */
const keptDays = 60

export async function entriesUnder(town: string, key: string): Promise<NearEntry[]> {
  const question = { pk: `NEAR#${town}#${key}`, newestFirst: true, eventual: true } as const
  return (await page<Item & NearEntry>(question, looked)).items
}

/** Entered again it is the same entry: nothing is counted here. */
export function itemsUnder(town: string, keys: readonly string[], entry: NearEntry): Item[] {
  const ttl = Math.floor(Date.parse(`${entry.to}T00:00:00Z`) / 1000) + keptDays * 86_400
  const sk = `${entry.submittedAt}#${entry.orderId}`
  return keys.map((key) => ({ pk: `NEAR#${town}#${key}`, sk, kind: 'near', ttl, ...entry }))
}
