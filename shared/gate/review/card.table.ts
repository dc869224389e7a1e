/**
 * Where review cards are kept, each beside its order.
 *
 * | question                    | key                              |
 * |-----------------------------|----------------------------------|
 * | the card of an attempt      | pk ORDER#id, sk CARD#attempt     |
 */

import { get } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'
import { put, transact } from '../../platform/writes.ts'
import type { Card } from './card.ts'

const keyOf = (orderId: string, attempt: number) => ({
  pk: `ORDER#${orderId}`,
  sk: `CARD#${String(attempt).padStart(6, '0')}`,
})

export async function keptCard(orderId: string, attempt: number): Promise<Card | undefined> {
  const item = await get<Item & { card: Card }>(keyOf(orderId, attempt))
  return item?.card
}

/** A card laid out again takes the place of the one before. */
export async function keepCard(card: Card): Promise<void> {
  await transact([put({ ...keyOf(card.orderId, card.attempt), kind: 'review_card', card })])
}
