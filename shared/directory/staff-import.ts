/**
 * A staff import: rows that all take effect or none does. Pure: what is wrong with the rows, cell by cell, and what
 * each unit's register becomes.
 */

import type * as z from 'zod/mini'
import { choice } from '../platform/choice.ts'
import type { Recorded } from '../platform/commit.ts'
import type { By } from '../platform/events.ts'
import { about, fieldName, listing, read as readFields } from '../platform/fields.ts'
import type { Language, TextParams } from '../platform/language.ts'
import { type FieldError, textOf } from '../platform/refusals.ts'
import { type HeldTenure, PostName } from '../platform/who/post.ts'
import { registerUnitOf } from '../platform/who/seats.ts'
import { titlesOf } from '../platform/who/titles.ts'
import { shortCode, type Unit } from '../platform/who/unit.ts'
import { StaffRow } from './appointment.ts'
import { directoryFields } from './directory.fields.ts'
import { type DirectoryFault, directoryFaults } from './directory.refusals.ts'
import type { PersonCard } from './directory.table.ts'
import { clashOf, faultsOf, type Register, sameTenure, toTenure } from './register.ts'

/** `checked` of a dry run; `applying` from the moment the rows were accepted; `refused` when they no longer fitted once the gate was shut. */
export type ImportState = Exclude<z.infer<typeof StaffImportState>, 'checked'>
export const StaffImportState = choice({
  applying: { zh: '导入中', en: 'being applied' },
  done: { zh: '已导入', en: 'imported' },
  refused: { zh: '未导入', en: 'refused' },
  checked: { zh: '已核对，未导入', en: 'checked, nothing written' },
})

export interface StaffImport extends Recorded {
  readonly state: ImportState
  readonly county: string
  readonly rows: number
  readonly people: number
  readonly units: number
  /** Hash over the rows, so that the record says exactly what was imported. */
  readonly contentHash: string
  /** Who asked, in which capacity: the registers' events name the same. */
  readonly by: By
  readonly createdAt: string
  readonly finishedAt: string | null
}

export interface Known {
  readonly units: ReadonlyMap<string, Unit>
  readonly registers: ReadonlyMap<string, Register>
  readonly people: ReadonlyMap<string, PersonCard>
}

/** Rows that have the right shape, with the places they had in the input, and what is wrong with the others. */
export function readRows(
  rows: readonly unknown[],
  language: Language,
): { read: { row: StaffRow; at: number }[]; errors: FieldError[] } {
  const read: { row: StaffRow; at: number }[] = []
  const errors: FieldError[] = []
  for (const [at, row] of rows.entries()) {
    const result = readFields(StaffRow, row, `/rows/${at}`, language, directoryFields)
    if (result.success) read.push({ row: result.data, at })
    else errors.push(...result.errors.map((each) => plainly(each, row, at, language)))
  }
  return { read, errors }
}

/** What the columns people fill in wrong most are told, in place of the schema's own words. */
const plainCodes = new Map<string, DirectoryFault>([
  ['post', 'field_unknown_value'],
  ['unit', 'unit_unknown'],
  ['from', 'day_unknown'],
  ['to', 'day_unknown'],
])

function plainly(error: FieldError, row: unknown, at: number, language: Language): FieldError {
  const field = error.pointer.split('/').at(-1) ?? ''
  const value: unknown = Reflect.get(Object(row), field)
  if (value === undefined && error.code !== 'unknown_field') {
    return faultAt(at, field, 'required', {}, language)
  }
  const plain = plainCodes.get(field)
  if (!plain) return { ...error, detail: `${rowText(at, language)}${error.detail}` }
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 60) : '…'
  const fault = faultAt(at, field, plain, { value: shown, unit: shown }, language)
  return field === 'post' ? listing(fault, titlesOf(PostName.options, language), language) : fault
}

export function faultAt(
  at: number,
  field: string,
  code: DirectoryFault,
  params: TextParams,
  language: Language,
): FieldError {
  const name = fieldName(field, language, directoryFields)
  const text = textOf(directoryFaults[code], language, { field: name, ...params })
  const detail = `${rowText(at, language)}${about(name, text, language)}`
  return { pointer: `/rows/${at}/${field}`, code, detail }
}

/** A code as the national list has it is answered with ours. */
function unitUnknown(at: number, unit: string, language: Language): FieldError {
  const fault = faultAt(at, 'unit', 'unit_unknown', { unit }, language)
  const short = shortCode(unit)
  if (!short) return fault
  const hint = language === 'zh' ? `，编码末尾的零不写，应为 ${short}` : `; without the last zeros: ${short}`
  return { ...fault, detail: fault.detail + hint }
}

const rowText = (at: number, language: Language) =>
  language === 'zh' ? `第 ${at + 1} 行 ` : `row ${at + 1} `

/** Every fault of every row: of the row itself, against the other rows, and against the registers as they are. */
export function faultsOfRows(
  rows: readonly { row: StaffRow; at: number }[],
  known: Known,
  language: Language,
): FieldError[] {
  const errors: FieldError[] = []
  const wrong = (at: number, field: string, code: DirectoryFault, params: TextParams = {}) => {
    errors.push(faultAt(at, field, code, params, language))
  }
  const names = new Map<string, string>()
  const placed = new Map<string, { tenure: HeldTenure; at: number }[]>()
  // A tenure on file that a row restates is judged as that row, not as the file.
  const restated = new Set(rows.map(({ row }) => keyOf(row)))
  for (const { row, at } of rows) {
    const unit = known.units.get(row.unit)
    if (!unit) {
      errors.push(unitUnknown(at, row.unit, language))
      continue
    }
    for (const { field, code, params } of faultsOf(row, unit, language)) wrong(at, field, code, params)
    const name = known.people.get(row.personId)?.name ?? names.get(row.personId)
    if (name !== undefined && name !== row.name) wrong(at, 'name', 'person_name_differs')
    names.set(row.personId, name ?? row.name)

    const tenure = toTenure(row, row.unit, row.name)
    const siblings = placed.get(row.unit) ?? []
    const twin = siblings.find((sibling) => sameTenure(sibling.tenure, tenure))
    if (twin) wrong(at, 'personId', 'row_repeated', { row: twin.at + 1 })
    else {
      const clash = clashOf(
        tenure,
        siblings.map((sibling) => sibling.tenure),
        language,
      )
      const onFile = (known.registers.get(registerUnitOf(row.unit))?.tenures ?? []).filter(
        (each) => !restated.has(keyOf(each)),
      )
      const fault = clash ?? clashOf(tenure, onFile, language)
      if (fault) wrong(at, fault.field, fault.code, fault.params)
    }
    placed.set(row.unit, [...siblings, { tenure, at }])
  }
  return errors
}

const keyOf = ({ personId, post, unit, from }: Pick<HeldTenure, 'personId' | 'post' | 'unit' | 'from'>) =>
  [personId, post, unit, from].join('\n')

/** A row that names a tenure already on file restates it: so an import can be repeated, and can end tenures. */
export function merged<T extends HeldTenure>(tenures: readonly T[], rows: readonly T[]): T[] {
  return [...tenures.filter((tenure) => !rows.some((row) => sameTenure(row, tenure))), ...rows]
}

/** Rows by the register they go into, in an order that does not depend on that of the input. */
export function rowsByRegister(rows: readonly StaffRow[]): [unit: string, tenures: HeldTenure[]][] {
  const groups = Map.groupBy(rows, ({ unit }) => registerUnitOf(unit))
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, group]) => [unit, group.map((row) => toTenure(row, row.unit, row.name))])
}
