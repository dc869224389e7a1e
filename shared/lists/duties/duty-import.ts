/** A duty list's rows: all of them count or none does. Pure: what is wrong with them, cell by cell. */

import { labelOf, labelsIn } from '../../platform/choice.ts'
import { about, listing, read as readFields } from '../../platform/fields.ts'
import type { Language, TextParams } from '../../platform/language.ts'
import { type FieldError, textOf } from '../../platform/refusals.ts'
import { dutiesFields } from './duties.fields.ts'
import { type DutiesFault, dutiesFaults } from './duties.refusals.ts'
import { Duty, DutyCategory } from './duty.ts'

/** What a row is checked against: the parts of the codes of the stations and departments that there are. */
export interface Known {
  readonly lines: ReadonlySet<string>
  readonly stations: ReadonlySet<string>
  readonly departments: ReadonlySet<string>
}

/** What the columns are called in a sheet that a county office would print, in its order. */
export const columnTitles: Readonly<Record<keyof Duty, string>> = {
  code: '编号',
  matter: '履职事项',
  category: '类别',
  line: '条线',
  station: '承担站所',
  department: '部门',
  how: '办法',
  keywords: '关键词',
}

const titleOf = (field: string, language: Language) =>
  language === 'zh' && Object.hasOwn(columnTitles, field) ? columnTitles[field as keyof Duty] : field

interface PlacedDuty {
  readonly duty: Duty
  readonly at: number
}

/** Rows of the right shape, with their places, and what is wrong with the others. */
export function readRows(
  rows: readonly unknown[],
  language: Language,
): { read: PlacedDuty[]; errors: FieldError[] } {
  const read: PlacedDuty[] = []
  const errors: FieldError[] = []
  for (const [at, row] of rows.entries()) {
    const result = readFields(Duty, row, `/rows/${at}`, language, dutiesFields)
    if (result.success) read.push({ duty: result.data, at })
    else errors.push(...result.errors.map((each) => plainly(each, row, at, language)))
  }
  return { read, errors }
}

/** A value out of a list of values is told back to whoever mistyped it. */
const listed: ReadonlySet<string> = new Set(['category', 'station', 'department'])

function plainly(error: FieldError, row: unknown, at: number, language: Language): FieldError {
  const field = error.pointer.split('/')[3] ?? ''
  const value: unknown = Reflect.get(Object(row), field)
  if (value === undefined && error.code === 'required') return faultAt(at, field, 'required', {}, language)
  if (!listed.has(field)) {
    return { ...error, detail: `${rowText(at, language)}${error.detail}` }
  }
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 60) : '…'
  const fault = faultAt(at, field, 'field_unknown_value', { value: shown }, language)
  if (field !== 'category') return fault
  return listing(fault, labelsIn(DutyCategory, DutyCategory.options, language), language)
}

/** What is wrong with rows of the right shape: against their category, the county's units, and each other. */
export function faultsOfRows(rows: readonly PlacedDuty[], known: Known, language: Language): FieldError[] {
  const errors: FieldError[] = []
  const codes = new Map<string, number>()
  const matters = new Map<string, number>()
  for (const { duty, at } of rows) {
    const wrong = (field: keyof Duty, code: DutiesFault, params: TextParams = {}) =>
      errors.push(faultAt(at, field, code, params, language))
    const { code, matter, category, line, station, department, how } = duty
    const twin = codes.get(code)
    if (twin !== undefined) wrong('code', 'row_repeated', { row: twin + 1 })
    const like = matters.get(matter)
    if (like !== undefined) wrong('matter', 'row_repeated', { row: like + 1 })
    codes.set(code, twin ?? at)
    matters.set(matter, like ?? at)

    if (!known.lines.has(line)) wrong('line', 'line_unknown', { line })
    if (station !== null && !known.stations.has(station))
      wrong('station', 'field_unknown_value', { value: station })
    if (department !== null && !known.departments.has(department))
      wrong('department', 'field_unknown_value', { value: department })
    const unwanted = { category: labelOf(DutyCategory, category)[language] }
    if (category === 'basic') {
      if (department !== null) wrong('department', 'duty_field_unwanted', unwanted)
      continue
    }
    if (department === null) wrong('department', 'required')
    if (how === null) wrong('how', 'required')
    if (category === 'taken_back' && station !== null) wrong('station', 'duty_field_unwanted', unwanted)
  }
  return errors
}

function faultAt(
  at: number,
  field: string,
  code: DutiesFault,
  params: TextParams,
  language: Language,
): FieldError {
  const name = titleOf(field, language)
  const text = textOf(dutiesFaults[code], language, { field: name, ...params })
  const detail = `${rowText(at, language)}${about(name, text, language)}`
  return { pointer: `/rows/${at}/${field}`, code, detail }
}

const rowText = (at: number, language: Language) =>
  language === 'zh' ? `第 ${at + 1} 行 ` : `row ${at + 1} `
