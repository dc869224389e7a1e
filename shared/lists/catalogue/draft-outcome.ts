/** What a draft would make of the list, and everything that keeps it from being published on a day. */

import { findUnits } from '../../directory/directory.ts'
import { dayOf } from '../../platform/clock.ts'
import { county, type Rules } from '../../platform/county.ts'
import { fieldName, nameAt } from '../../platform/fields.ts'
import type { Language, TextParams } from '../../platform/language.ts'
import { type FieldError, textOf } from '../../platform/refusals.ts'
import { currentReader } from '../words/current-reader.ts'
import { catalogueFields } from './catalogue.fields.ts'
import { catalogueFaults } from './catalogue.refusals.ts'
import { type CatalogueMeta, metaOf, rowsKept } from './catalogue.table.ts'
import { catalogueNumbered } from './catalogue.ts'
import type { ImportChange, NumberedChange } from './change.ts'
import { changesOf } from './draft.table.ts'
import type { Draft } from './draft.ts'
import type { Item } from './item.ts'
import type { Fault } from './list-fault.ts'
import { type Revised, revised } from './revised-list.ts'
import type { ImportedItem } from './sheet.ts'
import { latestOf, type Version } from './versions.ts'

export interface Outcome extends Revised {
  readonly meta: CatalogueMeta | undefined
  /** The list that the changes are changes to. */
  readonly base: readonly Item[]
  readonly changes: readonly NumberedChange[]
}

/** @param follows the version the draft is a change to; without it the last one published */
export async function outcomeOf(
  draft: Draft,
  at: Date,
  follows?: number,
  trying?: { readonly change: ImportChange; readonly rows: readonly ImportedItem[] },
): Promise<Outcome> {
  const meta = await metaOf(draft.county)
  const [base, kept] = await Promise.all([itemsNumbered(follows ?? meta?.version ?? 0), changesOf(draft.id)])
  const imported = await sheetsOf(draft.county, kept)
  const changes = trying ? [...kept, { ...trying.change, number: draft.nextChange }] : kept
  if (trying) imported.set(draft.nextChange, trying.rows)
  const { rules } = county()
  const revising = {
    county: draft.county,
    effectiveFrom: draft.effectiveFrom ?? dayOf(at),
    customaryMonths: rules.customaryMonths,
    reader: await currentReader(),
  }
  const result = revised(base, changes, revising, imported)
  const faults = [
    ...ofDay(draft, latestOf(meta?.versions ?? []), dayOf(at)),
    ...ofWindow(changes, rules, dayOf(at)),
    ...result.faults,
    ...(await ofDepartments(changes, imported)),
  ]
  return { ...result, faults, meta, base, changes }
}

type Sheets = Map<number, readonly ImportedItem[]>

/** The rows of the sheets that were brought in, by the number of their change. */
async function sheetsOf(county: string, changes: readonly NumberedChange[]): Promise<Sheets> {
  const sheets: Sheets = new Map()
  for (const change of changes) {
    if (change.kind === 'import')
      sheets.set(change.number, await rowsKept<ImportedItem>(county, change.rowsHash))
  }
  return sheets
}

async function itemsNumbered(version: number): Promise<readonly Item[]> {
  return version === 0 ? [] : ((await catalogueNumbered(version))?.items ?? [])
}

/** Nothing takes effect in the past or before what it follows, so that every day has one list for good. */
function ofDay({ effectiveFrom }: Draft, latest: Version | undefined, today: string): Fault[] {
  const pointer = '/effectiveFrom'
  if (effectiveFrom === null) return [{ pointer, code: 'required' }]
  const earliest = latest && latest.effectiveFrom > today ? latest.effectiveFrom : today
  return effectiveFrom < earliest ? [{ pointer, code: 'effective_too_soon', params: { earliest } }] : []
}

/** R6: within the yearly window at will; outside it each change needs a panel's decision, with its reason. */
function ofWindow(changes: readonly NumberedChange[], rules: Rules, today: string): Fault[] {
  const { revisionFromMonth: from, revisionToMonth: to } = rules
  const month = Number(today.slice(5, 7))
  const open = from <= month && month <= to
  return changes.flatMap(({ number, panelDecision }): Fault[] => {
    const pointer = `/changes/${number}/panelDecision`
    if (panelDecision === null)
      return open ? [] : [{ pointer, code: 'panel_decision_needed', params: { from, to } }]
    return panelDecision.decidedOn > today
      ? [
          {
            pointer: `${pointer}/decidedOn`,
            code: 'decision_ahead',
            params: { day: panelDecision.decidedOn },
          },
        ]
      : []
  })
}

/** The departments that changes name, and where they name them. */
function departmentsIn(change: NumberedChange): [pointer: string, department: string][] {
  const at = `/changes/${change.number}`
  const named: [string, string | null][] = []
  if (change.kind === 'add') named.push([`${at}/item/department`, change.item.department])
  if (change.kind === 'merge') named.push([`${at}/into/department`, change.into.department])
  if (change.kind === 'split')
    named.push(
      ...change.into.map((item, index): [string, string | null] => [
        `${at}/into/${index}/department`,
        item.department,
      ]),
    )
  if (change.kind === 'change_department') named.push([`${at}/set/department`, change.set.department])
  return named.flatMap(([pointer, department]) => (department === null ? [] : [[pointer, department]]))
}

async function ofDepartments(changes: readonly NumberedChange[], sheets: Sheets): Promise<Fault[]> {
  const inSheets = [...sheets].flatMap(([number, rows]) =>
    rows.flatMap(({ row, item: { department } }): [string, string][] =>
      department === null ? [] : [[`/changes/${number}/rows/${row}/department`, department]],
    ),
  )
  const named = [...changes.flatMap(departmentsIn), ...inSheets]
  const known = new Set(
    (await findUnits([...new Set(named.map(([, department]) => department))]))
      .filter(({ kind }) => kind === 'department')
      .map(({ code }) => code),
  )
  return named.flatMap(([pointer, unit]): Fault[] =>
    known.has(unit) ? [] : [{ pointer, code: 'unit_unknown', params: { unit } }],
  )
}

/** Faults in the caller's words. */
export function errorsOf(faults: readonly Fault[], language: Language): FieldError[] {
  return faults.map(({ pointer, code, params = {} }) => {
    const named: TextParams = params.other
      ? { other: fieldName(String(params.other), language, catalogueFields) }
      : {}
    const detail = textOf(catalogueFaults[code], language, {
      field: nameAt(pointer.split('/'), language, catalogueFields) ?? pointer,
      ...params,
      ...named,
    })
    return { pointer, code, detail }
  })
}
