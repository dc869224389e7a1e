/**
 * Where the catalogue is kept.
 *
 * | question                             | key                                                            |
 * |--------------------------------------|----------------------------------------------------------------|
 * | which version is in force            | pk CATALOGUE#county, sk META (one item, versioned)             |
 * | every item of a version              | pk CATALOGUE#county#V1#hash, sk sieveCode                      |
 *
 * A version's partition is named by what it says, so two publishers never mix their items; META, written last,
 * says which partition counts.
 */
import { putAll } from '../bulk.ts'
import type { Keeping, Recorded } from '../commit.ts'
import { all, get, type Item as TableItem } from '../table.ts'
import type { Item } from './item.ts'

export interface CatalogueMeta extends Recorded {
  readonly state: 'published'
  readonly county: string
  readonly effectiveFrom: string
  readonly publishedAt: string
  readonly count: number
  readonly contentHash: string
}

export const metaKeeping: Keeping<CatalogueMeta> = {
  kind: 'catalogue',
  toItem: (meta) => ({ pk: `CATALOGUE#${meta.county}`, sk: 'META', kind: 'catalogue', ...meta }),
  unitsOf: ({ county }) => [county],
}

export async function metaOf(county: string): Promise<CatalogueMeta | undefined> {
  const item = await get({ pk: `CATALOGUE#${county}`, sk: 'META' })
  if (!item) return undefined
  const { pk: _pk, sk: _sk, kind: _kind, ...meta } = item
  return meta as unknown as CatalogueMeta
}

type Version = Pick<CatalogueMeta, 'county' | 'version' | 'contentHash'>

const versionPk = ({ county, version, contentHash }: Version) =>
  `CATALOGUE#${county}#V${version}#${contentHash.slice(0, 12)}`

export async function putItems(version: Version, items: readonly Item[]): Promise<void> {
  await putAll(
    items.map((item) => ({
      pk: versionPk(version),
      sk: item.sieveCode,
      kind: 'catalogue_item',
      itemKind: item.kind,
      ...withoutKind(item),
    })),
  )
}

function withoutKind({ kind: _kind, ...rest }: Item): Omit<Item, 'kind'> {
  return rest
}

/** In the order of the codes. */
export async function itemsOf(version: Version): Promise<Item[]> {
  const found = await all<TableItem & { itemKind: Item['kind'] }>({ pk: versionPk(version) })
  return found.map(
    ({ pk: _pk, sk: _sk, itemKind, ...item }) => ({ ...item, kind: itemKind }) as unknown as Item,
  )
}
