/**
 * A record in two items: what moves with each step, and beside it what seldom changes, above all long texts. A change pays
 * for the item it writes and for each index that holds it, whole, so it leaves alone what it does not touch. What a list
 * shows of a record, its card, is the place of those fields, and not a copy of them.
 */

import { all, getMany } from './reads.ts'
import type { Item, Key } from './table.ts'

const suffix = '#LASTING'
const lastingKey = ({ pk, sk }: Key): Key => ({ pk, sk: `${sk}${suffix}` })

export interface Parts {
  readonly moving: Item
  /** Undefined of a kind that is kept in one. */
  readonly lasting: Item | undefined
}

/** @param names the fields that seldom change */
export function partsOf(item: Item, names: readonly string[] = []): Parts {
  if (names.length === 0) return { moving: item, lasting: undefined }
  const moving: Record<string, unknown> = { ...item }
  const lasting: Record<string, unknown> = {}
  for (const name of names) {
    lasting[name] = item[name]
    delete moving[name]
  }
  return { moving: moving as Item, lasting: { ...lastingKey(item), kind: 'lasting', ...lasting } }
}

const together = (moving: Item, lasting: Item | undefined): Item => ({ ...lasting, ...moving })

/** Reads a record in two parts, strongly consistent. */
export async function getWhole(key: Key): Promise<Item | undefined> {
  const items = await all<Item>({ pk: key.pk, prefix: key.sk })
  const moving = items.find(({ sk }) => sk === key.sk)
  return (
    moving &&
    together(
      moving,
      items.find(({ sk }) => sk === lastingKey(key).sk),
    )
  )
}

/** Reads many, strongly consistent, in the order of the keys; missing ones are left out. */
export async function getManyWhole(keys: readonly Key[]): Promise<Item[]> {
  const items = await getMany<Item>(keys.flatMap((key) => [key, lastingKey(key)]))
  const lasting = new Map(items.filter(({ sk }) => sk.endsWith(suffix)).map((item) => [item.pk, item]))
  return items.filter(({ sk }) => !sk.endsWith(suffix)).map((item) => together(item, lasting.get(item.pk)))
}

/** A record without those fields that its card holds. */
export function besideCard(record: object, card: object, names: readonly string[]): Record<string, unknown> {
  const held = card as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => !(names.includes(name) && held[name] === value)),
  )
}

/** The fields of a record that its card holds. */
export function inCard(card: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(card).filter(([name]) => names.includes(name)))
}
