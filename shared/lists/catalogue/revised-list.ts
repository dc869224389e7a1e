/** The list after a draft's changes, or what keeps the draft from being published. Pure: the same changes on the same list are the same list. */

import { addDays } from '../../platform/clock.ts'
import { contentHash } from '../../platform/ids.ts'
import { type NewItem, type NumberedChange, statedBy } from './change.ts'
import type { Item } from './item.ts'
import { faultsOfItem } from './item-faults.ts'
import { lineCodes } from './lines.ts'
import type { Fault, Revising } from './list-fault.ts'
import type { ImportedItem } from './sheet.ts'
import type { SheetItem } from './sheet-columns.ts'
import { sieveCodeOf } from './sieve-code.ts'

export interface Revised {
  /** In the order of the codes, those that left the list among them: their codes stay taken (R5). */
  readonly items: readonly Item[]
  readonly faults: readonly Fault[]
  /** Codes given to new items, by the number of the change that brought them, in its order. */
  readonly given: ReadonlyMap<number, readonly string[]>
}

/** Most items on a county's list. */
export const mostItems = 2000

const onList = (item: Item) => item.status !== 'retired'

export function revised(
  base: readonly Item[],
  changes: readonly NumberedChange[],
  revising: Revising,
  sheets: ReadonlyMap<number, readonly ImportedItem[]> = new Map(),
): Revised {
  const before = new Map(base.map((item) => [item.sieveCode, item]))
  const items = new Map(before)
  const faults: Fault[] = []
  const given = new Map<number, string[]>()
  const { next: nextSerial, taken } = serials(base)

  const listed = (sieveCode: string, pointer: string): Item | undefined => {
    const item = items.get(sieveCode)
    if (item && onList(item)) return item
    faults.push({ pointer, code: 'item_not_on_list', params: { sieveCode } })
    return undefined
  }
  const bring = (
    stated: NewItem,
    change: NumberedChange,
    at: string,
    ancestors: string[],
    code?: string,
  ): string[] => {
    const wrong = faultsOfItem(stated, stated, change, revising)
    faults.push(...wrong.map((fault) => ({ ...fault, pointer: `${at}/${fault.pointer}` })))
    if (wrong.length > 0) return []
    const line = stated.lines[0] ?? ''
    const serial = code === undefined ? nextSerial(line) : 0
    if (serial > 999) {
      faults.push({ pointer: `${at}/lines`, code: 'serials_used_up', params: { line } })
      return []
    }
    const item = itemOf(
      stated,
      code ?? sieveCodeOf(revising.county, lineCodes[line] ?? '', serial),
      ancestors,
    )
    items.set(item.sieveCode, item)
    given.set(change.number, [...(given.get(change.number) ?? []), item.sieveCode])
    return [item.sieveCode]
  }
  const end = (item: Item, successors: readonly string[]) => {
    const lastDay = addDays(revising.effectiveFrom, -1)
    const effectiveTo = item.effectiveTo !== null && item.effectiveTo < lastDay ? item.effectiveTo : lastDay
    items.set(item.sieveCode, { ...item, status: 'retired', effectiveTo, successors: [...successors] })
  }

  const restate = (item: Item, said: SheetItem, change: NumberedChange, at: string) => {
    const stated = Object.fromEntries(
      Object.entries(said).filter(([field, value]) => {
        return contentHash(value) !== contentHash(item[field as keyof Item] ?? null)
      }),
    ) as Partial<Item>
    if (Object.keys(stated).length === 0) return
    const next = { ...item, ...stated }
    if (stated.basis) next.status = 'in_force'
    const wrong = faultsOfItem(next, stated, change, revising)
    faults.push(...wrong.map((fault) => ({ ...fault, pointer: `${at}/${fault.pointer}` })))
    items.set(item.sieveCode, next)
  }

  const listGiven = items.size > 0
  for (const change of changes) {
    const at = `/changes/${change.number}`
    switch (change.kind) {
      case 'add':
        bring(change.item, change, `${at}/item`, [])
        break
      case 'import': {
        const rows = sheets.get(change.number) ?? []
        const kept = new Set<string>()
        // A code that the sheet brings along is taken before any is given.
        for (const { sieveCode } of rows) if (sieveCode !== null) taken(sieveCode)
        for (const { row, sieveCode, item: said } of rows) {
          const here = `${at}/rows/${row}`
          const known = sieveCode === null ? undefined : items.get(sieveCode)
          // R8: what lifts it is an article that names the village itself, and nothing a sheet can say without one.
          if (said.prohibitedVerbsExempt && !known?.prohibitedVerbsExempt && !namesVillage(said.basis))
            faults.push({ pointer: `${here}/prohibitedVerbsExempt`, code: 'exempt_needs_article' })
          if (!known && sieveCode !== null && listGiven) {
            // R5: where there is a list, codes are given, not brought along.
            faults.push({ pointer: `${here}/sieveCode`, code: 'code_not_given', params: { sieveCode } })
            continue
          }
          if (!known) {
            const [code] = bring(said, change, here, [], sieveCode ?? undefined)
            if (code === undefined) continue
            kept.add(code)
            const brought = items.get(code)
            if (brought && said.prohibitedVerbsExempt)
              items.set(code, { ...brought, prohibitedVerbsExempt: true })
          } else if (listed(known.sieveCode, `${here}/sieveCode`)) {
            kept.add(known.sieveCode)
            restate(known, said, change, here)
          }
        }
        if (change.missing === 'retire')
          for (const item of [...items.values()]) if (onList(item) && !kept.has(item.sieveCode)) end(item, [])
        break
      }
      case 'retire': {
        const item = listed(change.sieveCode, `${at}/sieveCode`)
        if (item) end(item, [])
        break
      }
      case 'split': {
        const item = listed(change.sieveCode, `${at}/sieveCode`)
        const parts = change.into.flatMap((part, index) =>
          bring(part, change, `${at}/into/${index}`, item ? [item.sieveCode] : []),
        )
        if (item) end(item, parts)
        break
      }
      case 'merge': {
        const codes = [...new Set(change.sieveCodes)]
        const merged = codes.flatMap((code, index) => listed(code, `${at}/sieveCodes/${index}`) ?? [])
        if (codes.length < 2)
          faults.push({ pointer: `${at}/sieveCodes`, code: 'merge_of_one', params: { count: codes.length } })
        const ancestors = merged.map(({ sieveCode }) => sieveCode)
        const successors = bring(change.into, change, `${at}/into`, ancestors)
        for (const item of merged) end(item, successors)
        break
      }
      default: {
        const item = listed(change.sieveCode, `${at}/sieveCode`)
        if (!item) break
        const stated = statedBy(change)
        const next = { ...item, ...stated }
        // A basis that was looked at anew is what a review asks for.
        if (change.kind === 'change_basis') next.status = 'in_force'
        faults.push(
          ...faultsOfItem(next, stated, change, revising).map((fault) => ({
            ...fault,
            pointer: `${at}/set/${fault.pointer}`,
          })),
        )
        if (same(item, next)) faults.push({ pointer: `${at}/set`, code: 'nothing_changed', params: {} })
        items.set(item.sieveCode, next)
      }
    }
  }
  const after = [...items.values()]
    .map((item) => nextRevision(item, before.get(item.sieveCode)))
    .sort((a, b) => (a.sieveCode < b.sieveCode ? -1 : 1))
  if (changes.length === 0) faults.push({ pointer: '/changes', code: 'draft_empty' })
  const count = after.filter(onList).length
  if (count > mostItems)
    faults.push({ pointer: '/changes', code: 'list_too_long', params: { count, most: mostItems } })
  return { items: after, faults, given }
}

/** R5: the next serial of a line, after every one it ever had, on the list or off it. */
function serials(base: readonly Item[]): { next: (line: string) => number; taken: (code: string) => void } {
  const last = new Map<string, number>()
  const taken = (sieveCode: string) => {
    const [, letters = '', digits = ''] = sieveCode.split('-')
    // A thousand more stands for the same serial where its check character could not be dictated.
    last.set(letters, Math.max(last.get(letters) ?? 0, Number(digits) % 1000))
  }
  for (const { sieveCode } of base) taken(sieveCode)
  const next = (line: string) => {
    const letters = lineCodes[line] ?? ''
    const serial = (last.get(letters) ?? 0) + 1
    last.set(letters, serial)
    return serial
  }
  return { next, taken }
}

function itemOf(stated: NewItem, sieveCode: string, ancestors: string[]): Item {
  const { title, kind, villageRole, department, appliesTo, fundingSource, effectiveFrom } = stated
  if (!title || !kind || !villageRole || !department || !appliesTo || !fundingSource || !effectiveFrom)
    throw new Error(`a blank in ${sieveCode} was not found`)
  return {
    ...stated,
    ...{ title, kind, villageRole, department, appliesTo, fundingSource, effectiveFrom },
    ...{ sieveCode, revision: 1, status: 'in_force', ancestors, successors: [] },
    // R8 binds every new item: only a statute's own word lifts it.
    prohibitedVerbsExempt: false,
  }
}

const same = (a: Item, b: Item) => contentHash(a) === contentHash(b)

/** One revision a version, however many changes an item took in it. */
function nextRevision(item: Item, before: Item | undefined): Item {
  if (!before || item === before) return item
  return same(item, before) ? before : { ...item, revision: before.revision + 1 }
}

const namesVillage = (basis: Item['basis'] | NewItem['basis']) =>
  basis.some(({ check }) => check === 'article_names_village')
