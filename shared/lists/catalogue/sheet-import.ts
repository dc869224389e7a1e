/**
 * Brings a sheet into a draft, all rows or none: its rows are kept under their hash where nobody reads them, and one
 * change that names the hash goes into the draft in one transaction. A dry run says what is wrong and what would change.
 */

import type * as z from 'zod/mini'
import { departmentsOfCounty, findUnits } from '../../directory/directory.ts'
import { now } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { about, mostErrors } from '../../platform/fields.ts'
import { demand } from '../../platform/lifecycle.ts'
import { commonRefusals, Refusal, textOf } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { catalogueFaults } from './catalogue.refusals.ts'
import { keepRows } from './catalogue.table.ts'
import type { ImportChange, PanelDecision } from './change.ts'
import { summaryOf } from './diff.texts.ts'
import { diffOf } from './diff.ts'
import { type Draft, draftLifecycleIn } from './draft.ts'
import { outcomeOf } from './draft-outcome.ts'
import { findDraft } from './draft-readers.ts'
import { addImport } from './drafts.ts'
import type { Item } from './item.ts'
import { offices } from './offices.ts'
import { type RowProblem, readSheet, rowOf } from './sheet.ts'
import { columnNamed, type Known } from './sheet-columns.ts'

export interface SheetAsked {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly dryRun: boolean
  readonly fileName: string
  readonly reason: string
  readonly panelDecision: z.core.output<typeof PanelDecision> | null
  /** What becomes of items that the sheet does not have. */
  readonly missing: 'keep' | 'retire'
}

export interface SheetReport {
  readonly state: 'checked' | 'done'
  readonly rows: number
  /** What the draft would change, or changes now, in a sentence. */
  readonly text: string
  readonly problems: readonly {
    readonly row: number
    readonly column: string
    readonly header: string
    readonly code: string
    readonly text: string
  }[]
  readonly draft: Draft
}

export async function known(): Promise<Known> {
  const codes = await departmentsOfCounty(county().code)
  const departments = await findUnits(codes)
  return { departments: departments.map(({ code, name }) => ({ code, name })) }
}

/** @throws Refusal `rows_invalid` (422) with an error for each row and column, when it is no dry run; nothing is written then */
export async function importSheet(caller: Caller, id: string, asked: SheetAsked): Promise<SheetReport> {
  const at = now()
  const draft = await findDraft(caller, id, at)
  await demand(draftLifecycleIn(await offices(at)), draft, 'edit', caller, at)
  const before = await outcomeOf(draft, at)
  const listed = new Set(before.base.map(({ sieveCode }) => sieveCode))
  const read = readSheet(asked.rows, { ...(await known()), county: county().code, listed })
  const change: ImportChange = {
    kind: 'import',
    rowsHash: '',
    count: read.items.length,
    fileName: asked.fileName,
    missing: asked.missing,
    reason: asked.reason,
    panelDecision: asked.panelDecision,
  }
  const tried = await outcomeOf(draft, at, undefined, { change, rows: read.items })
  const problems = [...read.problems, ...problemsOf(tried.faults, draft.nextChange)]
  const shown = {
    rows: asked.rows.length,
    text:
      problems.length > 0
        ? faulty[caller.language]
        : summaryOf(diffOf(before.items, tried.items), caller.language),
  }
  if (asked.dryRun) {
    return { ...shown, state: 'checked', problems: inWords(problems, caller), draft }
  }
  if (problems.length > 0) refuseRows(caller, problems)
  const rowsHash = await keepRows(county().code, read.items)
  const done = await addImport(caller, id, { ...change, rowsHash })
  return { ...shown, state: 'done', problems: [], draft: done }
}

/** What rows with faults would change is not to be had from the rows without. */
const faulty = { zh: '表格有误，见下', en: 'The sheet has faults, see below' } as const

/** Faults of the list that the rows would make, by row and column. */
function problemsOf(
  faults: readonly { pointer: string; code: RowProblem['code']; params?: RowProblem['params'] }[],
  number: number,
): RowProblem[] {
  const prefix = `/changes/${number}/rows/`
  return faults.flatMap(({ pointer, code, params = {} }) => {
    if (!pointer.startsWith(prefix)) return []
    const [row = '0', field = '', part = ''] = pointer.slice(prefix.length).split('/')
    const column = field === 'customary' ? (part === 'approvedOn' ? 'customaryFrom' : 'customaryTo') : field
    return [{ row: Number(row), column, code, params }]
  })
}

function inWords(problems: readonly RowProblem[], { language }: Caller) {
  return problems.map(({ row, column, code, params }) => {
    const header = columnNamed(column)?.[language] ?? column
    return {
      row,
      column,
      header,
      code,
      text: textOf(catalogueFaults[code], language, { field: header, ...params }),
    }
  })
}

function refuseRows(caller: Caller, problems: readonly RowProblem[]): never {
  const errors = inWords(problems.slice(0, mostErrors), caller).map(
    ({ row, column, header, code, text }) => ({
      pointer: row === 0 ? '/rows' : `/rows/${row - 1}/${column}`,
      code,
      detail:
        caller.language === 'zh'
          ? `${row === 0 ? '整表' : `第 ${row} 行`}${about(`“${header}”`, text.replace(header, `“${header}”`), 'zh')}`
          : `${row === 0 ? 'The sheet' : `Row ${row}`}, ${about(header, text, 'en')}`,
    }),
  )
  throw new Refusal(commonRefusals.rows_invalid, { count: problems.length }, errors)
}

/** The items of a version, or of what a draft makes of the list, as rows; those that left the list are left out. */
export const rowsOf = (items: readonly Item[]) =>
  items.filter(({ status }) => status !== 'retired').map(rowOf)

/** @throws Refusal `not_found` for those who may not read the draft */
export async function rowsOfDraft(
  caller: Caller,
  id: string,
): Promise<{ rows: Record<string, unknown>[]; of: string }> {
  const at = now()
  const draft = await findDraft(caller, id, at)
  const follows = draft.published === null ? undefined : draft.checked?.follows
  const { items } = await outcomeOf(draft, at, follows)
  return { rows: rowsOf(items), of: `${id} ${draft.version}` }
}
