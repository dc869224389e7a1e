/**
 * A unit's register of posts: every tenure there was, is or will be. The register is one record, so that two
 * appointments to one post cannot pass each other. Pure; time is an argument.
 */

import { dayOf } from '../platform/clock.ts'
import type { Recorded } from '../platform/commit.ts'
import { fieldName } from '../platform/fields.ts'
import type { Language, TextParams } from '../platform/language.ts'
import { lifecycle } from '../platform/lifecycle.ts'
import { type HeldTenure, heldOn, type PostName, type Tenure, unitKindsOfPost } from '../platform/who/post.ts'
import { postTitles, unitKindTitles } from '../platform/who/titles.ts'
import { townOf, type Unit } from '../platform/who/unit.ts'
import type { Appointment } from './appointment.ts'
import { directoryFields } from './directory.fields.ts'
import type { DirectoryFault } from './directory.refusals.ts'
import { knownLines } from './standard-units.ts'

export interface Register extends Recorded {
  readonly state: 'kept'
  /** The unit's code, which is also the record's id. A village's register keeps its grids' posts too. */
  readonly unit: string
  readonly tenures: readonly HeldTenure[]
}

export function emptyRegister(unit: string): Register {
  return { id: unit, unit, state: 'kept', tenures: [], version: 1, trail: { seq: 0, hash: null } }
}

const appointers = [
  { post: 'county_admin', in: 'county' },
  { post: 'town_operator', in: 'town' },
] as const

export const registerLifecycle = lifecycle<'kept', 'give' | 'end', Register>({
  record: { zh: '岗位登记', en: 'Register of posts' },
  initial: 'kept',
  states: { kept: { zh: '有效', en: 'kept' } },
  at: ({ unit }) => `/v1/units/${unit}/holders`,
  relations: ({ unit }) => {
    const town = townOf(unit)
    return { places: { county: [unit.slice(0, 6)], town: town ? [town] : [] }, persons: {} }
  },
  transitions: {
    give: {
      call: 'POST',
      label: { zh: '办理任职', en: 'give a post' },
      from: ['kept'],
      to: ['kept'],
      by: appointers,
    },
    end: {
      call: 'POST /end',
      label: { zh: '办理离任', en: 'end a post' },
      from: ['kept'],
      to: ['kept'],
      by: appointers,
    },
  },
})

/** Posts that one person at a time holds; an acting holder may stand beside him. */
const solePosts: ReadonlySet<PostName> = new Set<PostName>([
  'village_party_secretary',
  'deputy_party_secretary',
  'party_secretary',
])

/** What is wrong with an appointment, and with which of its fields. */
export interface Fault {
  readonly field: keyof Appointment | 'unit'
  readonly code: DirectoryFault
  readonly params: TextParams
}

const overlaps = (a: Pick<Tenure, 'from' | 'to'>, b: Pick<Tenure, 'from' | 'to'>) =>
  a.from <= (b.to ?? '9999-12-31') && b.from <= (a.to ?? '9999-12-31')

export const sameTenure = (a: HeldTenure, b: HeldTenure) =>
  a.personId === b.personId && a.post === b.post && a.unit === b.unit && a.from === b.from

/** What can be said of an appointment from its unit alone. */
export function faultsOf(appointment: Appointment, unit: Unit, language: Language): Fault[] {
  const { post, from, to, acting, actingFor, lines } = appointment
  const name = (field: string) => fieldName(field, language, directoryFields)
  const faults: Fault[] = []
  if (!unitKindsOfPost[post].includes(unit.kind)) {
    const params = { post: postTitles[post][language], kind: unitKindTitles[unit.kind][language] }
    faults.push({ field: 'post', code: 'post_not_in_kind', params })
  }
  if (unit.to !== null && (to === null || to > unit.to)) {
    faults.push({ field: 'unit', code: 'unit_closed', params: { unit: unit.name, to: unit.to } })
  }
  if (to !== null && to < from) {
    faults.push({ field: 'to', code: 'field_order', params: { field: name('to'), other: name('from') } })
  }
  if (acting && !actingFor) faults.push({ field: 'actingFor', code: 'acting_for_needed', params: {} })
  if (!acting && actingFor) faults.push({ field: 'acting', code: 'acting_needed', params: {} })
  if (post !== 'leader_in_charge' && lines.length > 0) {
    faults.push({ field: 'lines', code: 'lines_only_for_leaders', params: {} })
  }
  if (post === 'leader_in_charge' && lines.length === 0) {
    faults.push({ field: 'lines', code: 'lines_needed', params: {} })
  }
  for (const line of lines.filter((each) => !knownLines.has(each))) {
    faults.push({ field: 'lines', code: 'line_unknown', params: { line } })
  }
  return faults
}

/** What an appointment runs into among the tenures already there. */
export function clashOf(
  wanted: HeldTenure,
  others: readonly HeldTenure[],
  language: Language,
): Fault | undefined {
  for (const other of others) {
    if (other.unit !== wanted.unit || other.post !== wanted.post || !overlaps(other, wanted)) continue
    const params = {
      person: other.name,
      post: postTitles[other.post][language],
      from: other.from,
      to: other.to ?? (language === 'zh' ? '今' : 'now'),
    }
    if (other.personId === wanted.personId) return { field: 'from', code: 'already_holds', params }
    if (solePosts.has(wanted.post) && !wanted.acting && !other.acting) {
      return { field: 'post', code: 'post_taken', params }
    }
  }
  return undefined
}

export function toTenure(appointment: Appointment, unit: string, name: string): HeldTenure {
  const { personId, post, from, to, acting, actingFor, lines } = appointment
  return { personId, name, post, unit, from, to, acting, actingFor, lines }
}

/** Tenures in force on the day of `at` or later ones: what a front end shows of a register. */
export function presentAndComing(register: Register, at: Date): HeldTenure[] {
  const day = dayOf(at)
  return register.tenures.filter(({ to }) => to === null || day <= to)
}

/** The tenure that a day would end: one that has begun by then and would have gone on. */
export function tenureToEnd(
  register: Register,
  { unit, personId, post, to }: { unit: string; personId: string; post: PostName; to: string },
): HeldTenure | undefined {
  return register.tenures.find(
    (tenure) =>
      tenure.unit === unit &&
      tenure.personId === personId &&
      tenure.post === post &&
      tenure.from <= to &&
      (tenure.to === null || tenure.to > to),
  )
}

/** R39: whether nobody, acting or not, holds the post of the unit on a day. */
export const vacantOn = (
  tenures: readonly HeldTenure[],
  seat: Pick<Tenure, 'unit' | 'post'>,
  day: string,
): boolean => holdersOn(tenures, seat, day).length === 0

/** The tenures of a post that are held on a day. */
export function holdersOn(
  tenures: readonly HeldTenure[],
  { unit, post }: Pick<Tenure, 'unit' | 'post'>,
  day: string,
): HeldTenure[] {
  return tenures.filter((tenure) => tenure.unit === unit && tenure.post === post && heldOn(tenure, day))
}
