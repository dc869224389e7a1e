/**
 * The county's list, served from memory: the version in force is asked for every ten seconds, its items are read when
 * it changed. A version is published whole: its items first, then the one record that makes them count.
 */
import { county } from '../county.ts'
import { type Language, refuse, refuseField } from '../errors.ts'
import { remember } from '../memory.ts'
import { type CatalogueMeta, itemsOf, metaOf } from './catalogue.table.ts'
import type { Item } from './item.ts'
import { indexOf, rank, type SearchIndex } from './search.ts'
import { readSieveCode, slipsFrom } from './sieve-code.ts'

export interface Catalogue {
  /** 0 before anything was published. */
  readonly version: number
  readonly meta: CatalogueMeta | undefined
  /** In the order of the codes. */
  readonly items: readonly Item[]
  readonly byCode: ReadonlyMap<string, Item>
  readonly index: SearchIndex
}

function catalogueOf(meta: CatalogueMeta | undefined, items: readonly Item[]): Catalogue {
  const byCode = new Map(items.map((item) => [item.sieveCode, item]))
  return { version: meta?.version ?? 0, meta, items, byCode, index: indexOf(items) }
}

const versions = remember(10_000, 1, metaOf)
let loaded: { hash: string; catalogue: Promise<Catalogue> } | undefined

export async function currentCatalogue(): Promise<Catalogue> {
  const meta = await versions(county().code)
  if (!meta) return catalogueOf(undefined, [])
  const hash = `${meta.county} ${meta.version} ${meta.contentHash}`
  if (loaded?.hash !== hash) {
    loaded = { hash, catalogue: itemsOf(meta).then((items) => catalogueOf(meta, items)) }
    loaded.catalogue.catch(() => {
      loaded = undefined
    })
  }
  return loaded.catalogue
}

export async function allItems(): Promise<readonly Item[]> {
  return (await currentCatalogue()).items
}

/** By its code, however it was typed; undefined when the list has no such item. */
export async function findItem(sieveCode: string): Promise<Item | undefined> {
  const read = readSieveCode(sieveCode)
  return read.ok ? (await currentCatalogue()).byCode.get(read.sieveCode) : undefined
}

/**
 * By its code as it was typed, told what is wrong with it when it cannot be one.
 * @throws Refusal `invalid_request` naming the field, `not_found` when the code is sound and the list lacks it
 */
export async function getItem(typed: string, language: Language): Promise<{ item: Item; version: number }> {
  const { byCode, items, version } = await currentCatalogue()
  const read = readSieveCode(typed)
  if (!read.ok) {
    // One slip can lead to more than one sound code; three are enough to choose from.
    const meant = slipsFrom(typed, byCode.keys())
      .slice(0, 3)
      .join(language === 'zh' ? ' 或 ' : ' or ')
    const asked = language === 'zh' ? `,是否为 ${meant}?` : `; did you mean ${meant}?`
    const params = { example: items[0]?.sieveCode ?? '330681-MZ-0001-X', hint: meant ? asked : '' }
    refuseField('#/path/sieveCode', read.because, params)
  }
  const item = byCode.get(read.sieveCode)
  const thing = language === 'zh' ? `事项 ${read.sieveCode}` : `Item ${read.sieveCode}`
  return { item: item ?? refuse('not_found', { thing }), version }
}

/** The items that read most like the text, best first. Retired items are never suggested. */
export async function closestItems(text: string, limit: number): Promise<Item[]> {
  const { index } = await currentCatalogue()
  const ranked = rank(index, text).filter(({ item }) => item.status !== 'retired')
  return ranked.slice(0, limit).map(({ item }) => item)
}

export interface ItemFilter {
  readonly line?: string | undefined
  readonly kind?: Item['kind'] | undefined
  readonly appliesTo?: Item['appliesTo'] | undefined
  readonly status?: Item['status'] | undefined
  readonly q?: string | undefined
}

/** Items that pass the filter: by fit when there is a text, else by code. `both` fits either kind of unit. */
export function filterItems(catalogue: Catalogue, { line, kind, appliesTo, status, q }: ItemFilter): Item[] {
  const candidates = q === undefined ? catalogue.items : rank(catalogue.index, q).map(({ item }) => item)
  return candidates.filter(
    (item) =>
      (line === undefined || item.lines.includes(line)) &&
      (kind === undefined || item.kind === kind) &&
      (appliesTo === undefined || item.appliesTo === appliesTo || item.appliesTo === 'both') &&
      (status === undefined || item.status === status),
  )
}

/** Every line that leads an item, with how many items it leads. */
export function linesOf(items: readonly Item[]): { line: string; count: number }[] {
  const groups = Map.groupBy(items, ({ lines }) => lines[0] ?? '')
  return [...groups].map(([line, led]) => ({ line, count: led.length })).sort((a, b) => b.count - a.count)
}
