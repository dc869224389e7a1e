/**
 * Where hand-overs are kept.
 *
 * | question                                     | key                                      |
 * |----------------------------------------------|------------------------------------------|
 * | one hand-over                                | pk HANDOVER#id, sk HANDOVER              |
 * | a town's hand-overs, newest first (cards)    | list1 HANDOVERS#town, sk day#id          |
 * | those that name a person, newest first (cards) | pk HANDOVERS_OF#person, sk day#id      |
 *
 * A person's card of it is written with each change of the record.
 */

import type { Keeping } from '../../platform/commit.ts'
import { get, getMany, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import { put, type Write } from '../../platform/writes.ts'
import { cardOf, type Handover, type HandoverCard, peopleOf } from './handover.ts'
import type { HandoversEvent } from './handovers.events.ts'

const handoverKey = (id: string): Key => ({ pk: `HANDOVER#${id}`, sk: 'HANDOVER' })

export const handoverKeeping: Keeping<Handover, HandoversEvent> = {
  kind: 'handover',
  toItem: (handover) => ({
    ...handoverKey(handover.id),
    kind: 'handover',
    list1pk: `HANDOVERS#${handover.unit}`,
    list1sk: `${handover.day}#${handover.id}`,
    card: cardOf(handover),
    ...handover,
  }),
  unitsOf: ({ unit }) => [unit],
}

function toHandover(item: Item): Handover {
  const { pk: _p, sk: _s, kind: _k, list1pk: _1, list1sk: _a, card: _c, ...handover } = item
  return handover as unknown as Handover
}

export async function handoverById(id: string): Promise<Handover | undefined> {
  const item = await get(handoverKey(id))
  return item && toHandover(item)
}

/** Those of the ids that are on file. */
export async function writtenAmong(ids: readonly string[]): Promise<Set<string>> {
  return new Set((await getMany(ids.map(handoverKey))).map(({ id }) => String(id)))
}

type Carded = Item & { card: HandoverCard }

/** The cards of a hand-over that the people it names find it by. */
export function cardWrites(handover: Omit<Handover, 'version' | 'trail'>): Write[] {
  const card = cardOf(handover)
  const sk = `${handover.day}#${handover.id}`
  return peopleOf(handover).map((personId) =>
    put({ pk: `HANDOVERS_OF#${personId}`, sk, kind: 'handover_card', card }),
  )
}

export async function handoversOf(
  personId: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<HandoverCard>> {
  const question = { pk: `HANDOVERS_OF#${personId}`, newestFirst: true, eventual: true }
  const found = await page<Carded>(question, limit, from)
  return { ...found, items: found.items.map(({ card }) => card) }
}

export async function handoversOfTown(
  town: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<HandoverCard>> {
  const question = { index: 'list1', pk: `HANDOVERS#${town}`, newestFirst: true } as const
  const found = await page<Carded>(question, limit, from)
  return { ...found, items: found.items.map(({ card }) => card) }
}
