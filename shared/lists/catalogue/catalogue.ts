/**
 * The county's list, served from memory: which versions there are and what became of the instruments they cite is
 * asked for every ten seconds, a version's items are read once, for they never change. Which version is in force, and
 * which of its items need review, is read off the day.
 */

import { dayOf, now } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import type { Language } from '../../platform/language.ts'
import { remember } from '../../platform/memory.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import { indexOf, rank, type SearchIndex } from '../../reading/title-search.ts'
import type { Unknown } from '../instruments/instrument.ts'
import { markedChanges } from '../instruments/instrument-register.ts'
import { catalogueRefusals } from './catalogue.refusals.ts'
import { itemsOf, metaOf } from './catalogue.table.ts'
import type { Item } from './item.ts'
import { itemOn } from './items-turned.ts'
import { lineCodes } from './lines.ts'
import { readSieveCode, slipsFrom } from './sieve-code.ts'
import { type Version, versionOn } from './versions.ts'

export interface Catalogue {
  /** 0 before anything was published. */
  readonly version: number
  readonly published: Version | undefined
  /** In the order of the codes, those that left the list among them. */
  readonly items: readonly Item[]
  readonly byCode: ReadonlyMap<string, Item>
  readonly index: () => SearchIndex<Item>
}

function catalogueOf(published: Version | undefined, items: readonly Item[]): Catalogue {
  const byCode = new Map(items.map((item) => [item.sieveCode, item]))
  let index: SearchIndex<Item> | undefined
  const indexed = () => {
    index ??= indexOf(items)
    return index
  }
  return { version: published?.version ?? 0, published, items, byCode, index: indexed }
}

// Ten seconds: how late a function may learn of a version that took effect the moment it was published.
const metas = remember(10_000, 1, metaOf)
// An hour: what a version says never changes, but a Lambda need not keep every old one. The list in force, the one to
// come, and what running tasks were sent under: more than four are rare at a time, and a list is a few megabytes.
const kept = remember(3_600_000, 4, async (key: string) => {
  const [code = '', version = '', hash = ''] = key.split(' ')
  const published = await versionNumbered(code, Number(version))
  return catalogueOf(published, await itemsOf(code, hash))
})

const load = (code: string, { version, contentHash }: Version) => kept(`${code} ${version} ${contentHash}`)

/** Every published version, by number; those still to take effect are the last. */
export async function publishedVersions(): Promise<readonly Version[]> {
  return (await metas(county().code))?.versions ?? []
}

async function versionNumbered(code: string, version: number): Promise<Version | undefined> {
  return (await metas(code))?.versions.find((each) => each.version === version)
}

/** The list in force at an instant, as it was published. */
export async function catalogueAsPublished(at = now()): Promise<Catalogue> {
  const published = versionOn(await publishedVersions(), dayOf(at))
  return published ? load(county().code, published) : catalogueOf(undefined, [])
}

let reviewed: { key: string; catalogue: Catalogue } | undefined

/** The list in force at an instant, with what became of its instruments by that day (R3). */
export async function currentCatalogue(at = now()): Promise<Catalogue> {
  const [asPublished, { version, changes }] = await Promise.all([catalogueAsPublished(at), markedChanges()])
  const { published } = asPublished
  if (!published || changes.length === 0) return asPublished
  const day = dayOf(at)
  const key = `${published.version} ${published.contentHash} ${version} ${day}`
  if (reviewed?.key !== key) {
    const publishedOn = dayOf(new Date(published.publishedAt))
    const items = asPublished.items.map((item) => itemOn(item, changes, day, publishedOn))
    const untouched = items.every((item, index) => item === asPublished.items[index])
    reviewed = { key, catalogue: untouched ? asPublished : catalogueOf(published, items) }
  }
  return reviewed.catalogue
}

/** A version as it was published; undefined when there is no such version. */
export async function catalogueNumbered(version: number): Promise<Catalogue | undefined> {
  const { code } = county()
  let published = await versionNumbered(code, version)
  if (!published) {
    // Published within the last seconds, perhaps by another function.
    metas.forget(code)
    published = await versionNumbered(code, version)
  }
  return published && load(code, published)
}

/** A function that published sees it at once; the others within ten seconds. */
export const forgetVersions = () => metas.forget(county().code)

export async function allItems(): Promise<readonly Item[]> {
  return (await currentCatalogue()).items
}

/**
 * By its code, however it was typed; undefined when the list has no such item.
 * @param version the one an order or a task was sent under; without it the one in force
 */
export async function findItem(sieveCode: string, version?: number): Promise<Item | undefined> {
  const read = readSieveCode(sieveCode)
  if (!read.ok) return undefined
  const catalogue = version === undefined ? await currentCatalogue() : await catalogueNumbered(version)
  return catalogue?.byCode.get(read.sieveCode)
}

/**
 * By its code as it was typed, told what is wrong with it when it cannot be one.
 * @throws Refusal `invalid_request` naming the field, `not_found` when the code is sound and the list lacks it
 */
export function itemNamed({ byCode, items }: Catalogue, typed: string, language: Language): Item {
  const read = readSieveCode(typed)
  if (!read.ok) {
    // One slip can lead to more than one sound code; three are enough to choose from.
    const meant = slipsFrom(typed, byCode.keys())
      .slice(0, 3)
      .join(language === 'zh' ? ' 或 ' : ' or ')
    const asked = language === 'zh' ? `，是否为 ${meant}？` : `; did you mean ${meant}?`
    const params = { example: items[0]?.sieveCode ?? '330681-MZ-0001-X', hint: meant ? asked : '' }
    refuseField('#/path/sieveCode', catalogueRefusals[read.because], params)
  }
  const thing = language === 'zh' ? `事项 ${read.sieveCode}` : `Item ${read.sieveCode}`
  return byCode.get(read.sieveCode) ?? refuse(commonRefusals.not_found, { thing })
}

/** The items that read most like the text, best first. Retired items are never suggested. */
export async function closestItems(text: string, limit: number): Promise<Item[]> {
  const { index } = await currentCatalogue()
  const ranked = rank(index(), text).filter(({ item }) => item.status !== 'retired')
  return ranked.slice(0, limit).map(({ item }) => item)
}

function lineAsked(asked: string): string {
  const found = Object.entries(lineCodes).find(
    ([name, code]) => name === asked || code === asked.toUpperCase(),
  )
  return found?.[0] ?? refuseField('#/query/line', commonRefusals.line_unknown, { line: asked })
}

export interface ItemFilter {
  readonly line?: string | undefined
  readonly kind?: Item['kind'] | undefined
  readonly appliesTo?: Item['appliesTo'] | undefined
  readonly status?: Item['status'] | undefined
  /** Only those that rest on an instrument of which this is unknown. */
  readonly unknown?: Unknown | undefined
  readonly q?: string | undefined
}

/**
 * Items that pass the filter: by fit when there is a text, else by code. `both` fits either kind of unit; those that
 * left the list are shown only to whoever asks for them. A line is asked for by its name or its two letters.
 * @param unknownUnder what is unknown of the instruments that an item cites
 * @throws Refusal `invalid_request` for a line that there is not
 */
export function filterItems(
  catalogue: Catalogue,
  { kind, appliesTo, status, unknown, q, ...asked }: ItemFilter,
  unknownUnder: (item: Item) => readonly { readonly what: Unknown }[] = () => [],
): Item[] {
  const line = asked.line === undefined ? undefined : lineAsked(asked.line)
  const candidates = q === undefined ? catalogue.items : rank(catalogue.index(), q).map(({ item }) => item)
  return candidates.filter(
    (item) =>
      (line === undefined || item.lines.includes(line)) &&
      (kind === undefined || item.kind === kind) &&
      (appliesTo === undefined || item.appliesTo === appliesTo || item.appliesTo === 'both') &&
      (unknown === undefined || unknownUnder(item).some(({ what }) => what === unknown)) &&
      (status === undefined ? item.status !== 'retired' : item.status === status),
  )
}

/** Every line that leads an item on the list, with how many items it leads. */
export function linesOf(items: readonly Item[]): { line: string; count: number }[] {
  const listed = items.filter(({ status }) => status !== 'retired')
  const groups = Map.groupBy(listed, ({ lines }) => lines[0] ?? '')
  return [...groups].map(([line, led]) => ({ line, count: led.length })).sort((a, b) => b.count - a.count)
}
