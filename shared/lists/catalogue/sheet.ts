/** A sheet of items, read row by row with everything that is wrong, and written so that it reads back. Pure. */

import * as z from 'zod/mini'
import type { TextParams } from '../../platform/language.ts'
import type { CatalogueFault } from './catalogue.refusals.ts'
import { NewItem } from './change.ts'
import { type Item, SieveCode } from './item.ts'
import { columnNamed, columns, type Known, type SheetItem } from './sheet-columns.ts'
import { readSieveCode, slipsFrom } from './sieve-code.ts'

/** A row as it was read. */
export interface ImportedItem {
  /** From 1, in the order of the sheet. */
  readonly row: number
  /** Null where the row is a new item. */
  readonly sieveCode: string | null
  readonly item: SheetItem
}

export interface RowProblem {
  /** 0 where it is about the sheet as a whole. */
  readonly row: number
  /** The column's key, or its name as it was typed where there is no such column. */
  readonly column: string
  readonly code: CatalogueFault
  readonly params: TextParams
}

export interface ReadSheet {
  readonly items: readonly ImportedItem[]
  readonly problems: readonly RowProblem[]
}

/** Columns without which a sheet is not a list; the others may be left out and count as blank. */
const needed = ['sieveCode', 'title']

/** @param listed the codes of the county, on the list or off it */
export function readSheet(
  rows: readonly Readonly<Record<string, unknown>>[],
  known: Known & { readonly county: string; readonly listed: ReadonlySet<string> },
): ReadSheet {
  const headed = headers(rows)
  const read = rows.map((row, index) => readRow(row, index + 1, known))
  return {
    items: read.flatMap(({ item }) => item ?? []),
    problems: [
      ...headed,
      ...read.flatMap(({ problems }) => problems),
      ...doubled(read.flatMap(({ item }) => item ?? [])),
    ],
  }
}

function headers(rows: readonly Readonly<Record<string, unknown>>[]): RowProblem[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const unknown = names
    .filter((name) => !columnNamed(name))
    .map((column): RowProblem => ({ row: 0, column, code: 'column_unknown', params: { column } }))
  const keys = names.flatMap((name) => columnNamed(name)?.key ?? [])
  const twice = keys
    .filter((key, at) => keys.indexOf(key) !== at)
    .map((column): RowProblem => ({ row: 0, column, code: 'column_doubled', params: {} }))
  const missing = needed
    .filter((key) => !keys.includes(key))
    .map((column): RowProblem => ({ row: 0, column, code: 'column_missing', params: {} }))
  return [...unknown, ...twice, ...missing]
}

const Content = z.extend(NewItem, { prohibitedVerbsExempt: z._default(z.boolean(), false) })

function readRow(
  row: Readonly<Record<string, unknown>>,
  number: number,
  known: Known & { readonly county: string; readonly listed: ReadonlySet<string> },
): { item?: ImportedItem; problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const cells = new Map(Object.entries(row).map(([name, cell]) => [columnNamed(name)?.key ?? name, cell]))
  const said: Record<string, unknown> = {}
  for (const { key, read, example } of columns) {
    const value = read(cells.get(key), known)
    if (value === undefined)
      problems.push({ row: number, column: key, code: 'cell_unreadable', params: { example } })
    else said[key] = value
  }
  const code = codeIn(said.sieveCode, number, known, problems)
  const { sieveCode: _code, customaryFrom, customaryTo, ...rest } = said
  if ((customaryFrom === null) !== (customaryTo === null)) {
    const column = customaryFrom === null ? 'customaryFrom' : 'customaryTo'
    problems.push({ row: number, column, code: 'required', params: {} })
  }
  const customary =
    customaryFrom && customaryTo ? { approvedOn: customaryFrom, expiresOn: customaryTo } : null
  const parsed = z.safeParse(Content, { ...rest, customary })
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? '')
      if (problems.some((problem) => problem.column === column)) continue
      const { example = '' } = columnNamed(column) ?? {}
      problems.push({ row: number, column, code: 'cell_unreadable', params: { example } })
    }
  }
  if (problems.length > 0 || !parsed.success) return { problems }
  return { item: { row: number, sieveCode: code, item: parsed.data as SheetItem }, problems }
}

/** R5: a code that is one, and this county's; a slip is told with what was meant. */
function codeIn(
  typed: unknown,
  row: number,
  { county, listed }: { readonly county: string; readonly listed: ReadonlySet<string> },
  problems: RowProblem[],
): string | null {
  if (typed === null || typed === undefined) return null
  const read = readSieveCode(String(typed))
  const fault = (code: CatalogueFault, params: TextParams) =>
    problems.push({ row, column: 'sieveCode', code, params })
  if (!read.ok) {
    const [meant] = slipsFrom(String(typed), listed)
    fault(read.because, {
      example: `${county}-MZ-0001-X`,
      hint: meant ? `，是否为 ${meant}？` : '',
    })
    return null
  }
  if (!z.safeParse(SieveCode, read.sieveCode).success || !read.sieveCode.startsWith(`${county}-`)) {
    fault('code_elsewhere', { county })
    return null
  }
  return read.sieveCode
}

function doubled(items: readonly ImportedItem[]): RowProblem[] {
  const first = new Map<string, number>()
  return items.flatMap(({ row, sieveCode, item: { title } }): RowProblem[] => {
    const found: RowProblem[] = []
    for (const [column, value] of [
      ['sieveCode', sieveCode],
      ['title', title],
    ] as const) {
      if (value === null) continue
      const key = `${column} ${value}`
      const before = first.get(key)
      if (before === undefined) first.set(key, row)
      else found.push({ row, column, code: 'row_doubled', params: { row: before } })
    }
    return found
  })
}

/** An item as the API gives it in a sheet's row: the columns' keys with values. */
export function rowOf(item: Item): Record<string, unknown> {
  const { customary, ...rest } = item
  const dates = { customaryFrom: customary?.approvedOn ?? null, customaryTo: customary?.expiresOn ?? null }
  const values: Record<string, unknown> = { ...rest, ...dates }
  return Object.fromEntries(columns.map(({ key }) => [key, values[key]]))
}
