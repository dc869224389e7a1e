/**
 * R26: orders that ask the same in other wording, under another code or for another department, found among the open
 * and recent orders to the same villages. They are shown with what is the same and what differs; nothing is merged.
 */

import { addDays, dayOf } from '../../platform/clock.ts'
import type { Chapter } from '../../platform/history.ts'
import type { Item } from '../../platform/table.ts'
import { compare, type Reading, readAsked, type Verdict } from '../../reading/likeness/likeness.ts'
import { tells, weightOf } from '../../reading/likeness/word-groups.ts'
import type { SearchIndex } from '../../reading/title-search.ts'
import type { Sought } from '../dispatch/duplicates.ts'
import type { Order } from '../dispatch/order.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { entriesUnder, itemsUnder, type NearEntry } from './near.table.ts'

/** An order that reads like another, before that one is looked at. */
export interface NearOrder {
  readonly orderId: string
  readonly score: number
  readonly verdict: Exclude<Verdict, 'different'>
}

/** The names that tell most, the object's before the action's, and the items nearest to the words. */
const mostNames = 4

/** Under which keys an order is entered and looked for. */
export function keysOf({ names, matters, topics }: Reading): string[] {
  const telling = [...names, ...matters].sort((a, b) => weightOf(b) - weightOf(a))
  const most = telling.some(tells) ? telling.filter(tells) : telling
  return [...most.slice(0, mostNames), ...topics]
}

/** How long after its last day an order still counts as recent. */
const recentDays = 14

// As many as a person compares before he stops reading.
const shown = 3

/** The nearest orders, best first. */
export async function nearTo(
  content: OrderContent,
  town: string,
  at: Date,
  index: SearchIndex,
  self?: Sought,
): Promise<NearOrder[]> {
  const reading = readAsked(index, content)
  const found = await Promise.all(keysOf(reading).map((key) => entriesUnder(town, key)))
  return nearAmong(reading, content, town, at, found.flat(), self)
}

/** Pure: the nearest among entries, each order once. */
export function nearAmong(
  reading: Reading,
  { units, deadline }: Pick<OrderContent, 'units' | 'deadline'>,
  town: string,
  at: Date,
  entries: readonly NearEntry[],
  self?: Sought,
): NearOrder[] {
  const asked = new Set(units.map((unit) => unit.slice(town.length)))
  const since = addDays(dayOf(at), -recentDays)
  const latest = new Map<string, NearEntry>()
  for (const entry of entries) {
    const known = latest.get(entry.orderId)
    if (!known || known.submittedAt < entry.submittedAt) latest.set(entry.orderId, entry)
  }
  return [...latest.values()]
    .filter(
      (entry) =>
        entry.orderId !== self?.id &&
        !(self?.recurring && entry.dutyId === self.recurring.dutyId) &&
        entry.to >= since &&
        (deadline === null || entry.from <= deadline) &&
        entry.units.some((unit) => asked.has(unit)),
    )
    .flatMap(({ orderId, reading: other }): NearOrder[] => {
      const { score, verdict } = compare(reading, other)
      return verdict === 'different' ? [] : [{ orderId, score, verdict }]
    })
    .sort((a, b) => b.score - a.score || (a.orderId < b.orderId ? -1 : 1))
    .slice(0, shown)
}

/**
 * Enters a submitted order under the keys that its submission read; any other event is nothing to this index. The words
 * by which texts are read stay with those who read them.
 */
export function entriesOf({ event, after }: Chapter): Item[] {
  if (event.type !== 'dispatch.order-submitted') return []
  const { id, town, content, recurring } = after as unknown as Order
  const { reading, keys } = event.data as unknown as { reading?: Reading; keys?: string[] }
  if (!reading || !keys) return []
  const from = dayOf(new Date(event.at))
  return itemsUnder(town, keys, {
    orderId: id,
    ...(recurring ? { dutyId: recurring.dutyId } : {}),
    submittedAt: event.at,
    sieveCode: content.sieveCode,
    units: content.units.map((unit) => unit.slice(town.length)),
    from,
    to: content.deadline ?? from,
    reading,
  })
}
