/**
 * The sieve: an order and the facts it is judged by, in; findings, out. Pure, so that what was found can be
 * found again. Rules R1-R2, R7-R9, R21-R23, R25, R28, R30-R33, R35.
 */

import type { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { dispatchableOn, type Item } from '../../lists/catalogue/item.ts'
import type { TakenBack } from '../../lists/duties/taken-back.ts'
import { workingDaysUntil } from '../../platform/calendar.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { Rules } from '../../platform/county.ts'
import { type Unit, within } from '../../platform/who/unit.ts'
import { readProse } from '../../reading/clarity.ts'
import type { Finding } from '../../reading/finding.ts'
import { matchesIn } from '../../reading/matches.ts'
import { beyondReporting, negativeList } from '../../reading/word-lists.ts'
import type { NearRepeat, Repeated } from '../dispatch/duplicates.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import type { FormFacts } from '../forms/asked-form.ts'
import type { WeekLoad } from '../load/load.ts'
import { formFindings } from './form-findings.ts'
import { loadFindings } from './load-findings.ts'
import { majorBy } from './major.ts'

export interface Facts {
  readonly item: Item | undefined
  /** Items that read most like the order, best first; looked up when the order names none. */
  readonly closest: readonly Item[]
  /** The units the order names that exist. */
  readonly units: readonly Unit[]
  readonly coPartyUnits: readonly Unit[]
  /** Earlier orders that ask the same of the same villages at the same time. */
  readonly repeated: readonly Repeated[]
  /** Orders that ask the same villages the same in other words. */
  readonly near: readonly NearRepeat[]
  /** What the town's villages are asked for in the week the order is due (R34). */
  readonly loads: readonly WeekLoad[]
  /** Orders of this year by which whoever asks was granted the same matter off the list. */
  readonly earlierUses: readonly { readonly orderId: string; readonly town: string }[]
  /** The unit named as the one that asks, where it exists. */
  readonly requester: Unit | undefined
  /** Co-party persons named who hold no post in the unit named. */
  readonly strangers: readonly string[]
  readonly author: { readonly town: string; readonly lines: readonly string[] }
  /** Whether someone other than the author can review (R23). */
  readonly hasOtherReviewer: boolean
  /** What the order asks for that the town's duty list marks as taken back, with the department's name. */
  readonly takenBack: readonly (TakenBack & { readonly departmentName: string })[]
  /** How often this year the author used the emergency lane for what was none. */
  readonly emergencyAbuses: number
  /** Forms that the order names, what they ask and who holds it. */
  readonly forms: FormFacts
  readonly at: Date
  readonly rules: Rules
}

type Params = Record<string, unknown>
const block = (rule: string, code: string, pointer: string | null, params: Params = {}): Finding => ({
  code,
  rule,
  severity: 'block',
  pointer,
  evidence: null,
  params,
})
const warn = (rule: string, code: string, pointer: string | null, params: Params = {}): Finding => ({
  ...block(rule, code, pointer, params),
  severity: 'warn',
})

/** Off the list nothing more than words and lists may be asked for (R31). */
export const exceptionCeiling: readonly EvidenceKind[] = ['note', 'list']

export function screen(content: OrderContent, facts: Facts): Finding[] {
  return [
    ...path(content, facts),
    ...requester(content, facts),
    ...thirdUse(content, facts),
    ...item(content, facts),
    ...receivers(content, facts),
    ...clarity(content),
    ...prose(content),
    ...deadline(content, facts),
    ...repeats(facts),
    ...load(content, facts),
    ...major(content, facts),
    ...emergencyLane(content, facts),
    ...negative(content),
    ...reportOnly(content, facts),
    ...takenBack(content, facts),
    ...coParties(content, facts),
    ...evidence(content, facts),
    ...necessity(content, facts),
    ...formFindings(content, facts),
    ...(facts.hasOtherReviewer ? [] : [block('R23', 'no_other_reviewer', null)]),
  ]
}

/**
 * What an item itself lets through and what not, whoever sends it and by when: for judging an order under another list
 * (R2, R8, R22, R30, R31). The facts' author counts as one of the item's lines.
 */
export function screenByItem(content: OrderContent, facts: Facts & { readonly item: Item }): Finding[] {
  const author = { ...facts.author, lines: facts.item.lines }
  const known = { ...facts, author }
  return [
    ...item(content, known),
    ...receivers(content, known).filter(({ code }) => code === 'unit_kind'),
    ...reportOnly(content, known),
    ...coParties(content, known).filter(({ code }) => code === 'co_party_needed'),
    ...evidence(content, known),
  ]
}

/** R22, R28: exactly one sieve code, or the exception path. */
function path(content: OrderContent, { at, rules }: Facts): Finding[] {
  const { sieveCode, exception } = content
  if (sieveCode && exception) return [block('R22', 'code_and_exception', '/exception')]
  if (!sieveCode && !exception) return [block('R22', 'code_missing', '/sieveCode')]
  if (!exception) return []
  const latest = addDays(dayOf(at), rules.exceptionMaxDays)
  const found = [warn('R28', 'off_list', '/exception', { reason: exception.reason })]
  if (exception.endDate < dayOf(at)) found.push(block('R28', 'exception_over', '/exception/endDate'))
  if (exception.endDate > latest)
    found.push(block('R28', 'exception_too_long', '/exception/endDate', { latest }))
  return found
}

/**
 * R28: what comes back year after year belongs on the list. The third use is not granted: the department applies for
 * admission. A disaster does not wait for a panel: there it is shown, and the county hears of it as of every exception.
 */
function thirdUse({ sieveCode, exception, requestedBy }: OrderContent, facts: Facts): Finding[] {
  const { earlierUses, rules, requester } = facts
  if (sieveCode || !exception || earlierUses.length + 1 < rules.exceptionUsesForcing) return []
  const weigh = exception.reason === 'disaster_or_emergency' ? warn : block
  const params = { unit: requester?.name ?? requestedBy, count: earlierUses.length, orders: earlierUses }
  return [weigh('R28', 'exception_again', '/exception', params)]
}

/** R28: off the list, whoever asks is named and counted; it is a department, or a station of the town. */
function requester(
  { sieveCode, exception, requestedBy }: OrderContent,
  { requester, author }: Facts,
): Finding[] {
  if (requestedBy === null)
    return exception && !sieveCode
      ? [block('R28', 'missing_field', '/requestedBy', { field: 'requestedBy' })]
      : []
  if (!requester) return [block('R28', 'unit_unknown', '/requestedBy', { unit: requestedBy })]
  const { kind, code, name } = requester
  const sound = kind === 'department' || (kind === 'station' && within(author.town, code))
  return sound ? [] : [block('R28', 'requester_kind', '/requestedBy', { unit: name })]
}

/** R1-R2, R21: on the list, in force today, and one of the author's lines. */
function item(content: OrderContent, { item, author, at }: Facts): Finding[] {
  const sieveCode = content.sieveCode
  if (!sieveCode) return []
  if (!item) return [block('R22', 'code_unknown', '/sieveCode', { sieveCode })]
  const found: Finding[] = []
  const day = dayOf(at)
  const dispatchable = dispatchableOn(item, day)
  if (!dispatchable.ok) {
    found.push(
      block('R2', 'item_not_dispatchable', '/sieveCode', {
        title: item.title,
        because: dispatchable.because,
        day,
      }),
    )
  }
  if (!item.lines.some((line) => author.lines.includes(line))) {
    found.push(
      block('R21', 'line_outside_portfolio', '/sieveCode', {
        line: item.lines.join('、'),
        lines: author.lines.join('、'),
      }),
    )
  }
  return found
}

/** R21-R22: one to many villages or communities of the author's own town, of a kind the item is for. */
function receivers(content: OrderContent, { item, units, author, at }: Facts): Finding[] {
  if (content.units.length === 0) return [block('R25', 'missing_field', '/units', { field: 'units' })]
  const known = new Map(units.map((unit) => [unit.code, unit]))
  return content.units.flatMap((code, index): Finding[] => {
    const pointer = `/units/${index}`
    const unit = known.get(code)
    if (content.units.indexOf(code) !== index) return [block('R26', 'unit_twice', pointer, { unit: code })]
    if (!unit || (unit.to !== null && unit.to < dayOf(at)))
      return [block('R22', 'unit_unknown', pointer, { unit: code })]
    if (!within(author.town, code)) return [block('R21', 'unit_outside_town', pointer, { unit: unit.name })]
    if (unit.kind !== 'village' && unit.kind !== 'community')
      return [block('R21', 'not_a_village', pointer, { unit: unit.name })]
    if (item && item.appliesTo !== 'both' && item.appliesTo !== unit.kind) {
      return [block('R22', 'unit_kind', pointer, { unit: unit.name, appliesTo: item.appliesTo })]
    }
    return []
  })
}

const required = ['object', 'action', 'place', 'finishStandard', 'deadline', 'contact'] as const

/** R25: object, action, place, finish standard, deadline and contact are all stated. */
function clarity(content: OrderContent): Finding[] {
  return required.flatMap((field) => {
    const value = content[field]
    return value === null || value === '' ? [block('R25', 'missing_field', `/${field}`, { field })] : []
  })
}

const shownKinds: readonly EvidenceKind[] = ['photo', 'video', 'location']

/** R25, R31: what is stated can be acted on and checked; pictures are asked for under evidence or not at all. */
function prose(content: OrderContent): Finding[] {
  const declared = content.evidence.some((kind) => shownKinds.includes(kind))
  return readProse(content).filter(({ code }) => code !== 'evidence_in_words' || !declared)
}

/** R25: lead time in working days, unless the item is one for emergencies. */
function deadline(content: OrderContent, { item, at, rules }: Facts): Finding[] {
  const day = content.deadline
  if (day === null) return []
  const today = dayOf(at)
  if (day < today) return [block('R25', 'deadline_past', '/deadline', { deadline: day, today })]
  const latest = addDays(today, rules.orderMaxDays)
  if (day > latest) return [block('R25', 'deadline_far', '/deadline', { latest })]
  const end = content.exception?.endDate
  if (end !== undefined && day > end)
    return [block('R28', 'deadline_after_exception', '/deadline', { endDate: end })]
  const lead = workingDaysUntil(at, day)
  if (item?.emergency || lead >= rules.minimumLeadWorkingDays) return []
  return [block('R25', 'lead_time_short', '/deadline', { lead, minimum: rules.minimumLeadWorkingDays })]
}

/** R23, R25: what leaves without review is an emergency by the list, sent by somebody who has not abused the lane. */
function emergencyLane({ emergency }: OrderContent, { item, emergencyAbuses, rules }: Facts): Finding[] {
  if (!emergency) return []
  if (!item?.emergency) return [block('R25', 'no_emergency_item', '/emergency', { title: item?.title ?? '' })]
  if (emergencyAbuses < rules.emergencyAbusesMost) return []
  return [block('R23', 'emergency_lane_closed', '/emergency', { count: emergencyAbuses })]
}

const readFields = ['object', 'action', 'finishStandard'] as const

/** R26: shown to author and reviewer; the reviewer merges it or lets it pass with a reason, and machines do neither. */
const repeats = ({ repeated, near }: Facts): Finding[] => [
  ...repeated.map((order) => warn('R26', 'duplicate', '/units', { ...order, count: order.units.length })),
  ...near.map((order) =>
    warn('R26', 'near_duplicate', '/action', {
      ...order,
      count: order.units.length,
      percent: Math.round(order.score * 100),
      differs: order.compared.filter(({ same }) => !same).map(({ field }) => field),
    }),
  ),
]

/** R27: shown to the author before he sends it, for it goes to the committee first. */
function major(content: OrderContent, { item, rules }: Facts): Finding[] {
  const by = majorBy(content, item, rules)
  return by.length > 0 ? [warn('R27', 'major', '/major', { by })] : []
}

/** R34: what the order adds to the villages' week; off the list its hours are not known. */
function load(content: OrderContent, { item, loads, units, rules }: Facts): Finding[] {
  return loadFindings(content, {
    ...{ loads, rules },
    hours: item?.hoursPerTask ?? 0,
    urgent: item?.emergency === true || content.exception?.reason === 'disaster_or_emergency',
    nameOf: (unit) => units.find(({ code }) => code === unit)?.name ?? unit,
  })
}

/** R7, R35: the negative list, which no code opens. */
function negative(content: OrderContent): Finding[] {
  const fields = [
    ...readFields.map((field) => [field, content[field]] as const),
    ['exception/text', content.exception?.text] as const,
  ]
  return fields.flatMap(([field, text]) =>
    matchesIn(text ?? '', negativeList).map((match): Finding => {
      const rule =
        match.category === 'responsibility_letter' || match.category === 'one_vote_veto' ? 'R35' : 'R7'
      const { category, label, text: words, start, end } = match
      return {
        ...block(rule, 'negative_list', `/${field}`, { category, label }),
        evidence: { text: words, start, end },
      }
    }),
  )
}

/**
 * R8: a report-only item never carries enforcing, demolishing, clearing, penalising or inspecting firms. Off the
 * list, the nearest item is shown with what it would not carry, for the reviewer to judge.
 */
function reportOnly(content: OrderContent, { item, closest }: Facts): Finding[] {
  const judged = item ?? (content.sieveCode ? undefined : closest.find(({ kind }) => kind === 'report_only'))
  // Where the statute itself tells the village to act, its verbs do not bind.
  if (judged?.kind !== 'report_only' || judged.prohibitedVerbsExempt) return []
  return readFields.flatMap((field) =>
    matchesIn(content[field] ?? '', beyondReporting).map((match): Finding => {
      const params = { category: match.category, label: match.label, title: judged.title, verb: match.text }
      const base = item
        ? block('R8', 'beyond_report_only', `/${field}`, params)
        : warn('R8', 'beyond_report_only', `/${field}`, params)
      return { ...base, evidence: { text: match.text, start: match.start, end: match.end } }
    }),
  )
}

/** R9: what was taken back never maps to an item; by exception, or only to help, the reviewer sees it and reroutes it. */
function takenBack(content: OrderContent, facts: Facts): Finding[] {
  return facts.takenBack.map(({ duty, helping, field, evidence, departmentName }): Finding => {
    const { code: entry, matter, department, how } = duty
    const params = { entry, matter, department, departmentName, how }
    const base = content.sieveCode && !helping ? block : warn
    return { ...base('R9', 'taken_back', `/${field}`, params), evidence }
  })
}

/** R30: professional work names a department or station and its person; whoever is named exists there. */
function coParties(content: OrderContent, { item, coPartyUnits, strangers, author }: Facts): Finding[] {
  const found: Finding[] = []
  if (item?.professional && !content.coParties.some(({ personId }) => personId !== null)) {
    found.push(block('R30', 'co_party_needed', '/coParties', { title: item.title }))
  }
  const known = new Map(coPartyUnits.map((unit) => [unit.code, unit]))
  for (const [index, party] of content.coParties.entries()) {
    const unit = known.get(party.unit)
    const pointer = `/coParties/${index}/unit`
    if (!unit) found.push(block('R30', 'unit_unknown', pointer, { unit: party.unit }))
    else if (unit.kind !== 'station' && unit.kind !== 'department') {
      found.push(block('R30', 'co_party_kind', pointer, { unit: unit.name }))
    } else if (unit.kind === 'station' && !within(author.town, unit.code)) {
      found.push(block('R30', 'co_party_outside', pointer, { unit: unit.name }))
    }
    if (party.personId !== null && strangers.includes(party.personId)) {
      const person = party.personId
      found.push(
        block('R30', 'co_party_stranger', `/coParties/${index}/personId`, {
          person,
          unit: unit?.name ?? party.unit,
        }),
      )
    }
  }
  return found
}

/** R31: a sender asks for no more evidence than the item's ceiling; naming a form asks for one. */
function evidence(content: OrderContent, { item }: Facts): Finding[] {
  const ceiling = item?.evidenceCeiling ?? exceptionCeiling
  const asked = content.evidence.map((kind, index) => ({ kind, pointer: `/evidence/${index}` }))
  const named = (content.forms ?? []).length > 0 && !content.evidence.includes('form')
  return [...asked, ...(named ? [{ kind: 'form' as const, pointer: '/forms' }] : [])].flatMap(
    ({ kind, pointer }) =>
      ceiling.includes(kind)
        ? []
        : [block('R31', 'evidence_over_ceiling', pointer, { kind, ceiling: ceiling.join('、') })],
  )
}

/**
 * R31: items of security are those that the offices for public order, fire and emergencies lead: their line comes first.
 * Where such an office only takes part, or another's item touches danger, the sender says why a picture is needed.
 */
export const securityLines: readonly string[] = ['政法委', '公安', '消防', '应急']

function necessity({ evidence, evidenceNecessity }: OrderContent, { item }: Facts): Finding[] {
  const exempt = item?.emergency || securityLines.includes(item?.lines[0] ?? '')
  const ceiling = item?.evidenceCeiling ?? exceptionCeiling
  const shown = evidence.filter((kind) => shownKinds.includes(kind) && ceiling.includes(kind))
  if (exempt || shown.length === 0 || evidenceNecessity) return []
  return [block('R31', 'necessity_needed', '/evidenceNecessity', { kinds: shown.join('、') })]
}
