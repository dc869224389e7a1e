/**
 * Where the catalogue is kept.
 *
 * | question                               | key                                                          |
 * |----------------------------------------|--------------------------------------------------------------|
 * | which versions there are, since when   | pk CATALOGUE#county, sk META (one item; its version is the   |
 * |                                        | number of the last version published)                        |
 * | every item of a version                | pk CATALOGUE#county#ITEMS#hash, sk 001, 002 …                |
 *
 * A version's items are packed, some hundreds to a piece, where their content hash says: two publishers never mix
 * theirs, and writing a piece again changes nothing. META, written last, makes them count. 2,000 items are about ten
 * pieces of 40 KB: one query, where an item each would be four queries and ten times the capacity.
 */

import { gunzipSync, gzipSync } from 'node:zlib'
import { putAll } from '../../platform/bulk.ts'
import type { Keeping, Recorded } from '../../platform/commit.ts'
import { contentHash } from '../../platform/ids.ts'
import { all, get } from '../../platform/reads.ts'
import type { Key, Item as TableItem } from '../../platform/table.ts'
import type { CatalogueEvent } from './catalogue.events.ts'
import type { Item } from './item.ts'
import type { Version } from './versions.ts'

export interface CatalogueMeta extends Recorded {
  readonly state: 'published'
  readonly county: string
  /** By number; the last is the record's version. */
  readonly versions: readonly Version[]
}

export const metaKey = (county: string): Key => ({ pk: `CATALOGUE#${county}`, sk: 'META' })

export const metaKeeping: Keeping<CatalogueMeta, CatalogueEvent> = {
  kind: 'catalogue',
  toItem: (meta) => ({ ...metaKey(meta.county), kind: 'catalogue', ...meta }),
  unitsOf: ({ county }) => [county],
}

export async function metaOf(county: string): Promise<CatalogueMeta | undefined> {
  const item = await get(metaKey(county))
  if (!item) return undefined
  const { pk: _pk, sk: _sk, kind: _kind, ...meta } = item
  return meta as unknown as CatalogueMeta
}

export const hashOfItems = (items: readonly Item[]) => contentHash(items)

const itemsPk = (county: string, hash: string) => `CATALOGUE#${county}#ITEMS#${hash}`

/** Bytes of JSON in one piece: under the 400 KB of an item even if it did not shrink at all. */
const mostBytes = 300_000

/** Writes the items where their hash says; they count once META names them. */
export async function putItems(county: string, items: readonly Item[]): Promise<void> {
  const pk = itemsPk(county, hashOfItems(items))
  const pieces: string[][] = [[]]
  let bytes = 0
  for (const item of items) {
    const json = JSON.stringify(item)
    const size = Buffer.byteLength(json)
    if (bytes > 0 && bytes + size > mostBytes) {
      pieces.push([])
      bytes = 0
    }
    pieces.at(-1)?.push(json)
    bytes += size
  }
  await putAll(
    pieces.map((piece, at) => ({
      pk,
      sk: String(at + 1).padStart(3, '0'),
      kind: 'catalogue_items',
      count: piece.length,
      packed: gzipSync(`[${piece.join(',')}]`),
    })),
  )
}

/** Keeps the rows of a sheet as it keeps items. @returns the hash under which they are */
export async function keepRows(county: string, rows: readonly object[]): Promise<string> {
  await putItems(county, rows as readonly Item[])
  return contentHash(rows)
}

export async function rowsKept<R>(county: string, hash: string): Promise<R[]> {
  return (await itemsOf(county, hash)) as unknown as R[]
}

/** In the order of the codes, those that left the list among them. */
export async function itemsOf(county: string, hash: string): Promise<Item[]> {
  const pieces = await all<TableItem & { packed: Uint8Array }>({ pk: itemsPk(county, hash) })
  return pieces.flatMap(({ packed }) => JSON.parse(gunzipSync(packed).toString('utf8')) as Item[])
}
