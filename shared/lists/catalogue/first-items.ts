/**
 * The first version of a county's catalogue, from the 185 items of catalogue-items.csv, worded from statutes: who does
 * what, by which article, at whose cost. Since when a basis is in force is the register's to say. Hours are estimates and
 * evidence our default by kind, for the county to revise. The same county always gets the same codes.
 */
import { addDays, dayOf } from '../../platform/clock.ts'
import { readBasis, readCitations } from './basis-text.ts'
import type { EvidenceKind } from './evidence.ts'
import { type Basis, blanksOf, type HoursBasis, type Item, type ItemKind } from './item.ts'
import { lineNamed, readLines } from './lines.ts'
import { sieveCodeOf } from './sieve-code.ts'

/** A row of catalogue-items.csv or of instruments.csv. */
export type Row = Readonly<Record<string, string>>

/** R6: the list of 2026, revised in the window at the start of that year. */
export const listFrom = '2026-01-01'

/** R31: words and lists. A form only where the village keeps its own records or the item is a survey. */
const evidenceOf: Readonly<Record<ItemKind, readonly EvidenceKind[]>> = {
  self_duty: ['note', 'list', 'form'],
  assist: ['note', 'list'],
  report_only: ['note'],
}

const reaches: Readonly<Record<string, Item['appliesTo']>> = {
  village: 'village',
  community: 'community',
  'village+community': 'both',
}

/** @param instruments the rows of instruments.csv */
export function firstItems(
  county: string,
  rows: readonly Row[],
  instruments: readonly Row[],
  publishedAt: Date,
): Item[] {
  const inForceFrom = new Map(instruments.map(({ name = '', in_force_from = '' }) => [name, in_force_from]))
  return rows.map((row) => {
    const item = firstItem(county, row, inForceFrom, dayOf(publishedAt))
    const blank = blanksOf(item)
    // R1: what is blank is not published.
    if (blank.length > 0) throw new Error(`catalogue: item ${row.seq} lacks ${blank.join(', ')}`)
    return item
  })
}

function firstItem(county: string, row: Row, inForceFrom: ReadonlyMap<string, string>, day: string): Item {
  const kind = row.kind as ItemKind
  const appliesTo = reaches[row.applies_to ?? '']
  if (!appliesTo) throw new Error(`catalogue: item ${row.seq} applies to ${row.applies_to}`)
  const marks = new Set((row.marks ?? '').split(' '))
  const lines = readLines(row.line ?? '')
  const { code, department } = lineNamed(lines[0] ?? '')
  const custom = marks.has('customary')
  const checks = (row.basis_check ?? '').split('; ') as Basis['check'][]
  const weak = checks.every((check) => check === 'doubtful')
  const note = row.note ?? ''
  return {
    sieveCode: sieveCodeOf(county, code, Number(row.seq)),
    revision: 1,
    title: row.title ?? '',
    aliases: listed(row.aliases),
    lines,
    kind,
    villageRole: row.village_role ?? '',
    acts: listed(row.acts),
    department: `${county}-${department}`,
    appliesTo,
    // What is admitted by custom no cited article carries beyond the approval's end.
    basis: readBasis(row.basis ?? '', custom ? ['article_names_government'] : checks, listFrom, inForceFrom),
    // R4: the approval counts from publication, for twelve months.
    customary: custom ? { approvedOn: day, expiresOn: addDays(yearLater(day), -1) } : null,
    fundingSource: row.payer ?? '',
    fundingBasis: readCitations(row.funding_basis ?? ''),
    effectiveFrom: listFrom,
    effectiveTo: null,
    status: weak ? 'needs_review' : 'in_force',
    note: note === '' ? null : note,
    evidenceCeiling: ceilingOf(kind, marks),
    emergency: marks.has('emergency'),
    professional: marks.has('professional'),
    // The one item whose statute tells the village to stop and uproot; its note says so.
    prohibitedVerbsExempt: marks.has('statute_acts'),
    majorHints: (['money', 'people', 'land'] as const).filter((hint) => marks.has(hint)),
    hoursPerTask: Number(row.hours_per_task) || null,
    hoursBasis: {
      per: row.hours_per as HoursBasis['per'],
      hours: Number(row.hours),
      why: row.hours_why ?? null,
    },
    ancestors: [],
    successors: [],
  }
}

const listed = (cell = '') => cell.split('、').filter((part) => part !== '')

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
