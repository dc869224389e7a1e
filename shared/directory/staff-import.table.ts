/**
 * Where staff imports are kept.
 *
 * | question                            | key                                                    |
 * |-------------------------------------|--------------------------------------------------------|
 * | one import                          | pk IMPORT#id, sk IMPORT                                |
 * | its rows, until it is over          | pk IMPORT#id, sk ROWS#hash#0001 … (100 rows an item)   |
 * | which units have it                 | the import's event in their registers                  |
 */

import { putAll } from '../platform/bulk.ts'
import type { Keeping } from '../platform/commit.ts'
import { eventKey } from '../platform/events.ts'
import { derivedId } from '../platform/ids.ts'
import { all, get, getMany } from '../platform/reads.ts'
import type { Item, Key } from '../platform/table.ts'
import type { StaffRow } from './appointment.ts'
import type { DirectoryEvent } from './directory.events.ts'
import { registerKeeping } from './directory.table.ts'
import { emptyRegister } from './register.ts'
import type { StaffImport } from './staff-import.ts'

// 100 rows of at most 2 KB each stay under the 400 KB an item may have.
const rowsPerItem = 100
const daysKept = 30

export function importKey(id: string): Key {
  return { pk: `IMPORT#${id}`, sk: 'IMPORT' }
}

export const importKeeping: Keeping<StaffImport, DirectoryEvent> = {
  kind: 'staff_import',
  toItem: (record) => ({ ...importKey(record.id), kind: 'staff_import', ...record }),
  unitsOf: ({ county }) => [county],
}

export async function importById(id: string): Promise<StaffImport | undefined> {
  const item = await get(importKey(id))
  if (!item) return undefined
  const { pk: _pk, sk: _sk, kind: _kind, ...record } = item
  return record as unknown as StaffImport
}

// Named by what they say: a first try that died before its record never mixes with a second one.
const rowsPrefix = (contentHash: string) => `ROWS#${contentHash.slice(0, 12)}#`

/** Stages the rows. Nothing reads them before the import record exists; the table forgets them after 30 days. */
export async function stageRows(
  { id, contentHash }: { id: string; contentHash: string },
  rows: readonly StaffRow[],
  at: Date,
): Promise<void> {
  const items: Item[] = []
  for (let from = 0; from < rows.length; from += rowsPerItem) {
    const sk = `${rowsPrefix(contentHash)}${String(from / rowsPerItem).padStart(4, '0')}`
    const ttl = Math.floor(at.getTime() / 1000) + daysKept * 86_400
    items.push({
      pk: importKey(id).pk,
      sk,
      kind: 'staged_rows',
      rows: rows.slice(from, from + rowsPerItem),
      ttl,
    })
  }
  await putAll(items)
}

export async function stagedRows({
  id,
  contentHash,
}: Pick<StaffImport, 'id' | 'contentHash'>): Promise<StaffRow[]> {
  const question = { pk: importKey(id).pk, prefix: rowsPrefix(contentHash) }
  return (await all<Item & { rows: StaffRow[] }>(question)).flatMap(({ rows }) => rows)
}

/** The import's step in a unit's register is one command, so it is taken once however often it is tried. */
export const stepId = (id: string, unit: string, part: number) =>
  derivedId('sys', 'staff-import', id, unit, part)

/** How many of the units carry the import's first step. */
export async function servedUnits(id: string, units: readonly string[]): Promise<number> {
  const registerPk = (unit: string) => registerKeeping.toItem(emptyRegister(unit)).pk
  return (await getMany(units.map((unit) => eventKey(registerPk(unit), stepId(id, unit, 0))))).length
}
