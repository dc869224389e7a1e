/** What keeps an application from being submitted, field by field: blanks (R11, R12), dates (R16), bounds (R7, R8, R20, R31). */

import { knownLines } from '../../directory/standard-units.ts'
import { actsOutOfBounds } from '../../lists/catalogue/acts.ts'
import type { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { isWorkday } from '../../platform/calendar.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { Rules } from '../../platform/county.ts'
import { textsToRead } from '../../platform/free-texts.ts'
import type { TextParams } from '../../platform/language.ts'
import { outOfBounds } from '../../reading/acts/bounds.ts'
import type { ActReader } from '../../reading/acts/read-acts.ts'
import type { AdmissionFault } from './admission.refusals.ts'
import { ApplicationContent } from './application.ts'

export interface Fault {
  /** The field within the content. */
  readonly field: string
  readonly code: AdmissionFault
  /** `other` names a field, too. */
  readonly params?: TextParams
  /** Evidence that the text names. */
  readonly kinds?: readonly EvidenceKind[]
}

/** R31: these are off unless a necessity is stated. */
const intrusive: readonly EvidenceKind[] = ['photo', 'video', 'location']

export function faultsOf(content: ApplicationContent, rules: Rules, reader: ActReader, at: Date): Fault[] {
  return [
    ...blanks(content),
    ...funding(content),
    ...basis(content),
    ...dates(content, rules, at),
    ...evidence(content),
    ...lines(content),
    ...bounds(content, reader),
  ]
}

/** R11, in the order of the form. */
function blanks(content: ApplicationContent): Fault[] {
  const needed = [
    'title',
    'kind',
    'villageRole',
    'appliesTo',
    'frequency',
    'hoursPerTask',
    'staff',
    'startDate',
  ] as const
  const blank: string[] = needed.filter((field) => content[field] === null)
  if (content.acts.length === 0) blank.push('acts')
  if (content.lines.length === 0) blank.push('lines')
  if (content.evidence.length === 0) blank.push('evidence')
  return blank.map((field) => ({ field, code: 'required' }))
}

/** R12, law §43: whoever hands work down pays for it; nothing is no amount. */
function funding({ fundingFen, payer }: ApplicationContent): Fault[] {
  const faults: Fault[] = []
  if (fundingFen === null || fundingFen === 0) faults.push({ field: 'fundingFen', code: 'funding_blank' })
  if (payer === null) faults.push({ field: 'payer', code: 'funding_blank' })
  return faults
}

function basis({ bases, customary }: ApplicationContent): Fault[] {
  const none: Fault[] =
    bases.length === 0 && customary === null ? [{ field: 'bases', code: 'basis_needed' }] : []
  const wrongWay = bases.flatMap(({ from, to }, index): Fault[] =>
    to !== null && to < from
      ? [{ field: `bases/${index}/to`, code: 'field_order', params: { other: 'from' } }]
      : [],
  )
  return [...none, ...wrongWay]
}

/** R16: at least so many working days between today and the start. */
function dates({ startDate, endDate }: ApplicationContent, rules: Rules, at: Date): Fault[] {
  const faults: Fault[] = []
  const days = rules.applyAheadWorkingDays
  // Counted forward from today: a start in the year 9999 would be counted back for seconds.
  const earliest = workdayAhead(dayOf(at), days)
  if (startDate !== null && startDate < earliest)
    faults.push({ field: 'startDate', code: 'start_too_soon', params: { days, earliest } })
  if (startDate !== null && endDate !== null && endDate < startDate) {
    faults.push({ field: 'endDate', code: 'field_order', params: { other: 'startDate' } })
  }
  return faults
}

/** The so-manieth working day after a day. */
function workdayAhead(from: string, days: number): string {
  let day = from
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkday(day)) left -= 1
  }
  return day
}

function evidence(content: ApplicationContent): Fault[] {
  const asked = content.evidence.filter((kind) => intrusive.includes(kind))
  if (asked.length === 0 || content.evidenceNecessity !== null) return []
  return [{ field: 'evidenceNecessity', code: 'evidence_necessity_needed', kinds: asked }]
}

const lines = (content: ApplicationContent): Fault[] =>
  content.lines.flatMap((line, index) =>
    knownLines.has(line)
      ? []
      : [{ field: `lines/${index}`, code: 'line_unknown', params: { line } } as const],
  )

/** R7, R10 and R20: what no item may carry, a department's own assessment of villages among it; R8 for reports. */
function bounds(content: ApplicationContent, reader: ActReader): Fault[] {
  const acts = actsOutOfBounds(content.acts, content.kind === 'report_only').map(
    ({ pointer, code, params }): Fault => ({ field: pointer, code, params }),
  )
  const texts = textsToRead(ApplicationContent, content, 'whole')
  const inTexts = texts.flatMap(({ pointer, kind, text }): Fault[] => {
    const field = pointer.slice(1)
    return outOfBounds(text, kind, content.kind === 'report_only', reader).map(
      ({ code, rule, text: words }): Fault =>
        code === 'beyond_reporting'
          ? { field, code, params: { text: words } }
          : { field, code, params: { text: words, rule } },
    )
  })
  return [...inTexts, ...acts]
}
