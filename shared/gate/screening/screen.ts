import type { Item } from '../../lists/catalogue/item.ts'
import { workingDaysUntil } from '../../platform/calendar.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import { plainName } from '../../platform/who/titles.ts'
import { within } from '../../platform/who/unit.ts'
import { namesPerson } from '../../reading/contact-name.ts'
import type { Finding } from '../../reading/finding.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { fitFindings } from './fit-findings.ts'
import { formFindings } from './form-findings.ts'
import { coParties, evidence, necessity } from './help-findings.ts'
import { item, path, repeats, requester, thirdUse } from './item-findings.ts'
import { loadFindings, visitsIn } from './load-findings.ts'
import { emergencyAsks, majorBy } from './major.ts'
import { block, type Facts, warn } from './sieve-facts.ts'
import { beyondVillages, negative, prose, takenBack } from './text-findings.ts'

export function screen(content: OrderContent, facts: Facts): Finding[] {
  return [
    ...path(content, facts),
    ...requester(content, facts),
    ...thirdUse(content, facts),
    ...item(content, facts),
    ...receivers(content, facts),
    ...clarity(content),
    ...contact(content),
    ...prose(content),
    ...deadline(content, facts),
    ...repeats(facts),
    ...load(content, facts),
    ...major(content, facts),
    ...emergencyLane(content, facts),
    ...emergencyAsks(content, facts),
    ...negative(content, facts),
    ...beyondVillages(content, facts),
    ...fitFindings(content, facts),
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
    ...beyondVillages(content, known).filter(({ rule }) => rule === 'R8'),
    ...coParties(content, known).filter(({ code }) => code === 'co_party_needed'),
    ...evidence(content, known),
  ]
}

/** R21-R22: one to many villages or communities of the author's own town, of a kind the item is for. */
function receivers(content: OrderContent, { item, units, author, at }: Facts): Finding[] {
  if (content.units.length === 0) return [block('R25', 'missing_field', '/units', { field: 'units' })]
  const known = new Map(units.map((unit) => [unit.code, unit]))
  return content.units.flatMap((code, index): Finding[] => {
    const pointer = `/units/${index}`
    const unit = known.get(code)
    if (content.units.indexOf(code) !== index)
      return [block('R26', 'unit_twice', pointer, { unit: unit ? plainName(unit.name) : code })]
    if (!unit || (unit.to !== null && unit.to < dayOf(at)))
      return [block('R22', 'unit_unknown', pointer, { unit: code })]
    if (!within(author.town, code))
      return [block('R21', 'unit_outside_town', pointer, { unit: plainName(unit.name) })]
    if (unit.kind !== 'village' && unit.kind !== 'community')
      return [block('R21', 'not_a_village', pointer, { unit: plainName(unit.name) })]
    if (item && item.appliesTo !== 'both' && item.appliesTo !== unit.kind) {
      return [block('R22', 'unit_kind', pointer, { unit: plainName(unit.name), appliesTo: item.appliesTo })]
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

/** R25: a contact is a person, whom a village can ask for. */
function contact({ contact: stated, emergency }: OrderContent): Finding[] {
  const name = stated?.name.trim() ?? ''
  if (name === '' || namesPerson(name)) return []
  const evidence = { text: name, start: 0, end: name.length }
  // At night the duty room answers: an emergency is not held up by it.
  const base = emergency ? warn : block
  return [{ ...base('R25', 'contact_not_a_person', '/contact/name'), evidence }]
}

/** R25: lead time in working days, unless the item is one for emergencies, or a disaster is the reason to go off the list. */
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
  const urgent = item?.emergency || content.exception?.reason === 'disaster_or_emergency'
  if (urgent || lead >= rules.minimumLeadWorkingDays) return []
  return [block('R25', 'lead_time_short', '/deadline', { lead, minimum: rules.minimumLeadWorkingDays })]
}

/** R23, R25: what leaves without review is an emergency by the list, sent by somebody who has not abused the lane. */
function emergencyLane({ emergency }: OrderContent, { item, emergencyAbuses, rules }: Facts): Finding[] {
  if (!emergency) return []
  if (!item?.emergency) return [block('R25', 'no_emergency_item', '/emergency', { title: item?.title ?? '' })]
  if (emergencyAbuses < rules.emergencyAbusesMost) return []
  return [block('R23', 'emergency_lane_closed', '/emergency', { count: emergencyAbuses })]
}

/** R27: shown to the author before he sends it, for it goes to the committee first. */
function major(content: OrderContent, { item, rules, reader }: Facts): Finding[] {
  const by = majorBy(content, item, rules, reader)
  return by.length > 0 ? [warn('R27', 'major', '/major', { by })] : []
}

/** R34: what the order adds to the villages' week; off the list its hours are not known. */
function load(content: OrderContent, { item, loads, units, rules, reader }: Facts): Finding[] {
  return loadFindings(content, {
    ...{ loads, rules },
    told: visitsIn(content, item, reader),
    hours: item?.hoursPerTask ?? 0,
    urgent: item?.emergency === true || content.exception?.reason === 'disaster_or_emergency',
    nameOf: (unit) => plainName(units.find(({ code }) => code === unit)?.name ?? unit),
  })
}
