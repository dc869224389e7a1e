/**
 * Who sits where: the two items that every request reads first. The directory writes them, both in one transaction.
 *
 * | question                                  | key                                              |
 * |-------------------------------------------|--------------------------------------------------|
 * | a unit's register: who holds posts, ever  | pk UNIT#code, sk REGISTER (one item, versioned)  |
 * | one person with all tenures               | pk PERSON#id, sk PERSON (one item, versioned)    |
 *
 * A grid's posts are in its village's register.
 */
import { get } from '../reads.ts'
import type { Item, Key } from '../table.ts'
import type { HeldTenure, Tenure } from './post.ts'
import { villageOf } from './unit.ts'

/** The unit whose register keeps a unit's posts: a grid has none of its own. */
export function registerUnitOf(code: string): string {
  return villageOf(code) ?? code
}

export const registerKey = (unit: string): Key => ({ pk: `UNIT#${registerUnitOf(unit)}`, sk: 'REGISTER' })
export const personKey = (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'PERSON' })

/**
 * Tenures are kept as one JSON text: a list of small maps costs client and engine three times as much to write and to
 * read, and nobody asks the table for a single tenure.
 */
export function packed<T extends { readonly tenures: readonly Tenure[] }>(record: T) {
  return { ...record, tenures: JSON.stringify(record.tenures) }
}

export function unpacked<T extends { readonly tenures: readonly Tenure[] }>(item: Item): T {
  const { pk: _pk, sk: _sk, kind: _kind, ...record } = item
  return { ...record, tenures: JSON.parse(String(item.tenures)) } as unknown as T
}

/** Every tenure in the register that keeps the posts of a unit; none where it has no register yet. */
export async function tenuresIn(unit: string): Promise<readonly HeldTenure[]> {
  const item = await get(registerKey(unit))
  return item ? unpacked<{ tenures: HeldTenure[] }>(item).tenures : []
}

/** One read for the person and every tenure on file; undefined for somebody the county does not know. */
export async function seatsOf(
  personId: string,
): Promise<
  { readonly personId: string; readonly name: string; readonly tenures: readonly Tenure[] } | undefined
> {
  const item = await get(personKey(personId))
  if (!item) return undefined
  const { name, tenures } = unpacked<{ name: string; tenures: Tenure[] }>(item)
  return { personId, name, tenures }
}
