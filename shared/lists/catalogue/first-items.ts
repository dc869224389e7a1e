/**
 * The first version of a county's catalogue, from the 114 items worded from statutes. Line and basis are the
 * source's; aliases and marks come from catalogue-marks.csv; roles, payers, evidence and hours are our defaults by
 * kind, for the county to revise. The same county always gets the same codes.
 */
import { addDays, dayOf } from '../../platform/clock.ts'
import { readBasis } from './basis-text.ts'
import type { EvidenceKind } from './evidence.ts'
import { type Basis, blanksOf, type Item, type ItemKind } from './item.ts'
import { lineNamed, readLines } from './lines.ts'
import { sieveCodeOf } from './sieve-code.ts'

/** A row of catalogue-items.csv or catalogue-marks.csv. */
export type Row = Readonly<Record<string, string>>

/** R6: the list of 2026, revised in the window at the start of that year. */
export const listFrom = '2026-01-01'

const roles: Readonly<Record<ItemKind, string>> = {
  self_duty: '依法自治：村（社区）依法自行办理，镇街指导支持',
  assist: '协助政府：协助镇街和责任部门办理，不作责任主体',
  report_only: '发现报告：发现、劝阻并报告，不执法、不处置',
}

/** Resources follow the task (权随责走、费随事转): whoever hands it down pays. */
const payers: Readonly<Record<ItemKind, string>> = {
  self_duty: '村（社区）经费，镇街补助',
  assist: '责任部门经费，费随事转',
  report_only: '责任部门经费',
}

/** R31: words and lists. A form only where the village keeps its own records or the item is a survey. */
const evidenceOf: Readonly<Record<ItemKind, readonly EvidenceKind[]>> = {
  self_duty: ['note', 'list', 'form'],
  assist: ['note', 'list'],
  report_only: ['note'],
}

/** Items whose own statute names the payer. */
const statutePayers: Readonly<Record<number, string>> = { 46: '社区矫正机构经费（《社区矫正法》第六条）' }

export function firstItems(
  county: string,
  rows: readonly Row[],
  marks: readonly Row[],
  publishedAt: Date,
): Item[] {
  const marked = new Map(marks.map((row) => [row.seq, row]))
  return rows.map((row) => {
    const item = firstItem(county, row, marked.get(row.seq ?? '') ?? {}, dayOf(publishedAt))
    const blank = blanksOf(item)
    // R1: what is blank is not published.
    if (blank.length > 0) throw new Error(`catalogue: item ${row.seq} lacks ${blank.join(', ')}`)
    return item
  })
}

function firstItem(county: string, row: Row, mark: Row, day: string): Item {
  const seq = Number(row.seq)
  const kind = row.kind as ItemKind
  const note = row.note ?? ''
  const marks = new Set((mark.marks ?? '').split(' '))
  const lines = readLines(row.line ?? '')
  const { code, department } = lineNamed(lines[0] ?? '')
  const weak = /依据存疑|依据不足/.test(note)
  const check: Basis['check'] = weak ? 'doubtful' : (row.basis_check as Basis['check'])
  const custom = note.includes('按约定俗成办理')
  return {
    sieveCode: sieveCodeOf(county, code, seq),
    revision: 1,
    title: row.title ?? '',
    aliases: (mark.aliases ?? '').split('、').filter((alias) => alias !== ''),
    lines,
    kind,
    villageRole: roles[kind],
    department: `${county}-${department}`,
    appliesTo: row.applies_to === 'village' ? 'village' : 'both',
    basis: readBasis(row.basis ?? '', check, listFrom),
    // R4: the approval counts from publication, for twelve months.
    customary: custom ? { approvedOn: day, expiresOn: addDays(yearLater(day), -1) } : null,
    fundingSource: statutePayers[seq] ?? payers[kind],
    effectiveFrom: listFrom,
    effectiveTo: null,
    status: weak ? 'needs_review' : 'in_force',
    note: note === '' ? null : note,
    evidenceCeiling: ceilingOf(kind, marks),
    emergency: marks.has('emergency'),
    professional: marks.has('professional'),
    // The one item whose statute tells the village to stop and uproot; the source says so.
    prohibitedVerbsExempt: note.includes('可以处置'),
    majorHints: (['money', 'people', 'land'] as const).filter((hint) => marks.has(hint)),
    hoursPerTask: Number(mark.hours) || null,
    ancestors: [],
    successors: [],
  }
}

/** R31: photos only for security and emergency items, a place only in an emergency, video for none. */
function ceilingOf(kind: ItemKind, marks: ReadonlySet<string>): EvidenceKind[] {
  const emergency = marks.has('emergency')
  const allowed: EvidenceKind[] = [...evidenceOf[kind]]
  if (marks.has('form')) allowed.push('form')
  if (emergency || marks.has('security')) allowed.push('photo')
  if (emergency) allowed.push('location')
  return allowed
}

/** The same day a year on; 29 February becomes 28 February. */
function yearLater(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return later.endsWith('-02-29') ? later.replace('-29', '-28') : later
}
