/**
 * The panel (准入审核工作组): who sits on it the day it opens, what each answers, and what follows from the answers
 * (R13, R14). Nothing is decided before every voting member has answered, and all answers in is not yet a yes. Pure.
 */

import type * as z from 'zod/mini'
import { standardDepartments } from '../../directory/standard-units.ts'
import { choice } from '../../platform/choice.ts'
import type { Because } from '../../platform/lifecycle.ts'
import type { HeldTenure } from '../../platform/who/post.ts'
import { admissionRefusals } from './admission.refusals.ts'

export const PanelRule = choice({
  majority: { zh: '过半数', en: 'majority' },
  unanimous: { zh: '全体一致', en: 'unanimous' },
})
export type PanelRule = z.infer<typeof PanelRule>

/** Why a member does not vote. */
export const RecusalKind = choice({
  own_unit: { zh: '申请单位成员，不参加表决', en: "of the applicant's own unit, without a vote" },
  declared: { zh: '本人申请回避', en: 'recused on own motion' },
})

export const PanelVerdict = choice({
  admit: { zh: '准予准入', en: 'admit' },
  refuse: { zh: '不予准入', en: 'refuse' },
})
/** What carries an item that is admitted (R4). */
export const AdmissionGround = choice({
  law: { zh: '依法', en: 'by law' },
  custom: { zh: '约定俗成', en: 'by custom' },
})

export interface Answer {
  readonly inLaw: boolean
  readonly customary: boolean
  readonly withinAbility: boolean
  readonly reason: string
  readonly at: string
}

export interface Member<A = Answer> {
  readonly personId: string
  readonly name: string
  readonly unit: string
  readonly unitName: string
  readonly acting: boolean
  readonly actingFor: string | null
  /** Why the member does not vote: of the applicant's own unit, or of an interest he declared. */
  readonly recusal: {
    readonly kind: z.infer<typeof RecusalKind>
    readonly reason: string | null
    readonly at: string
  } | null
  /** When somebody else took the seat, the post having ended before an answer was given. */
  readonly leftAt: string | null
  readonly answer: A | null
}

export interface Panel<A = Answer> {
  readonly openedAt: string
  readonly workingDays: number
  /** The rule on the day it opened; a later setting changes nothing. */
  readonly rule: PanelRule
  readonly members: readonly Member<A>[]
}

export interface PanelResult {
  readonly outcome: z.infer<typeof PanelVerdict>
  /** What carries the item: the law, or custom alone (R4). Null when refused. */
  readonly by: z.infer<typeof AdmissionGround> | null
  readonly rule: PanelRule
  readonly voters: number
  /** Members for whom (law or custom) and ability hold. */
  readonly fits: number
  readonly inLaw: number
  readonly customary: number
  readonly withinAbility: number
  readonly decidedAt: string
}

/** R14: departments without which no panel opens, by our standard codes. */
const seatsRequired = ['社会工作部', '编办', '农业农村局', '民政局']

/** The names of required departments that have nobody among the members' units. */
export function seatsMissing(county: string, units: readonly string[]): string[] {
  return seatsRequired.filter((name) => {
    const code = standardDepartments.find((department) => department.name === name)?.code
    return !units.includes(`${county}-${code}`)
  })
}

/** A tenure of `panel_member` with what the day knows of its holder. */
export interface Seat extends HeldTenure {
  readonly unitName: string
  /** Units in which the person holds any post that day. */
  readonly units: readonly string[]
}

/** One member a person, in the order of the units; those of the applicant's own unit, if there is one, do not vote (R13). */
export function membersFrom(seats: readonly Seat[], department: string | null, at: Date): Member<never>[] {
  const sorted = [...seats].sort((a, b) => (`${a.unit}#${a.personId}` < `${b.unit}#${b.personId}` ? -1 : 1))
  const first = sorted.filter((seat, index) => sorted.findIndex(sameHolder(seat)) === index)
  return first.map(({ personId, name, unit, unitName, acting, actingFor, units }) => ({
    personId,
    name,
    unit,
    unitName,
    acting,
    actingFor,
    recusal:
      department !== null && (unit === department || units.includes(department))
        ? { kind: 'own_unit', reason: null, at: at.toISOString() }
        : null,
    leftAt: null,
    answer: null,
  }))
}

const sameHolder = (a: { personId: string }) => (b: { personId: string }) => a.personId === b.personId

/** Those who have a vote. */
export function votersOf<A>({ members }: Panel<A>): Member<A>[] {
  return members.filter(({ recusal, leftAt }) => recusal === null && leftAt === null)
}

/** Voting members who have not answered yet. */
export function unanswered<A>(panel: Panel<A>): Member<A>[] {
  return votersOf(panel).filter(({ answer }) => answer === null)
}

/** The member of that person who still counts. */
export function memberOf<A>(panel: Panel<A> | null, personId: string): Member<A> | undefined {
  return panel?.members.find((member) => member.personId === personId && member.leftAt === null)
}

/** Why a person may not answer now; undefined when he may. */
export function barredFrom<A>(panel: Panel<A> | null, personId: string): Because | undefined {
  const member = memberOf(panel, personId)
  if (!member) return { reason: admissionRefusals.not_on_panel, params: {} }
  if (member.recusal) return { reason: admissionRefusals.member_recused, params: {} }
  return member.answer ? { reason: admissionRefusals.already_answered, params: {} } : undefined
}

/** Why a person may not stand aside now: somebody has to be left to decide. */
export function barredFromRecusal<A>(panel: Panel<A> | null, personId: string): Because | undefined {
  const barred = barredFrom(panel, personId)
  if (barred || !panel) return barred
  return votersOf(panel).length < 2
    ? { reason: admissionRefusals.panel_without_voters, params: {} }
    : undefined
}

/** Where its members sit, those who stand aside among them: they are told why they do not vote. */
export const seatedUnits = <A>(panel: Panel<A> | null): string[] => [
  ...new Set(panel?.members.flatMap(({ unit, leftAt }) => (leftAt === null ? [unit] : [])) ?? []),
]

export function withMember<A>(panel: Panel<A>, personId: string, change: Partial<Member<A>>): Panel<A> {
  const members = panel.members.map((member) =>
    member.personId === personId && member.leftAt === null ? { ...member, ...change } : member,
  )
  return { ...panel, members }
}

/**
 * The panel as of today: who has not answered and no longer holds the seat leaves it, who holds one now joins.
 * An answer that was given stays given.
 */
export function refreshed<A>(panel: Panel<A>, today: readonly Member<A>[], at: Date): Panel<A> {
  const holdsStill = (member: Member<A>) =>
    today.some(({ personId, unit }) => personId === member.personId && unit === member.unit)
  const members = panel.members.map((member) =>
    member.leftAt !== null || member.answer !== null || holdsStill(member)
      ? member
      : { ...member, leftAt: at.toISOString() },
  )
  const present = members.filter(({ leftAt }) => leftAt === null)
  return { ...panel, members: [...members, ...today.filter((member) => !present.some(sameHolder(member)))] }
}

/** Whether so many of those who vote are enough. */
export const carried = (rule: PanelRule, yes: number, voters: number) =>
  rule === 'unanimous' ? yes === voters : 2 * yes > voters

/**
 * R13: a member finds the item fit when it is in law or customary, and within a village's ability; the rule counts
 * those who do, among all who vote. By law only if those who find it in law carry it alone; else by custom (R4).
 * @returns undefined while any voting member has not answered, or nobody votes
 */
export function verdict(panel: Panel, at: Date): PanelResult | undefined {
  const voters = votersOf(panel)
  const answers = voters.flatMap(({ answer }) => (answer ? [answer] : []))
  if (voters.length === 0 || answers.length < voters.length) return undefined
  const count = (holds: (answer: Answer) => boolean) => answers.filter(holds).length
  const carries = (yes: number) => carried(panel.rule, yes, voters.length)
  const fits = count((each) => (each.inLaw || each.customary) && each.withinAbility)
  const lawful = count((each) => each.inLaw && each.withinAbility)
  const admitted = carries(fits)
  return {
    outcome: admitted ? 'admit' : 'refuse',
    by: admitted ? (carries(lawful) ? 'law' : 'custom') : null,
    rule: panel.rule,
    voters: voters.length,
    fits,
    inLaw: count(({ inLaw }) => inLaw),
    customary: count(({ customary }) => customary),
    withinAbility: count(({ withinAbility }) => withinAbility),
    decidedAt: at.toISOString(),
  }
}
