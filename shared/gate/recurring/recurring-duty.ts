/**
 * A recurring duty (周期任务): what a leader in charge asks of villages each week, month, quarter, half-year or year. It
 * asks nothing by itself: each period it brings forth one order, which goes through sieve and review as every order does.
 */

import * as z from 'zod/mini'
import { addWorkingDays } from '../../platform/calendar.ts'
import { choice } from '../../platform/choice.ts'
import { dayOf, startOfDay } from '../../platform/clock.ts'
import type { Recorded } from '../../platform/commit.ts'
import { unread } from '../../platform/free-texts.ts'
import { derivedId } from '../../platform/ids.ts'
import { Day, whole } from '../../platform/inputs.ts'
import { actionsIn, type Lifecycle, lifecycle } from '../../platform/lifecycle.ts'
import type { Finding } from '../../reading/finding.ts'
import { OrderContent } from '../dispatch/order-content.ts'
import { mayOpen, nextPeriod, type Period, PeriodKind } from './period.ts'
import { recurringRefusals } from './recurring.refusals.ts'

/** What the leader states. The orders' deadline is derived; exceptions and emergencies do not return by the calendar. */
export const DutyContent = z.omit(OrderContent, { deadline: true, exception: true, emergency: true })

export const DutyTerms = z.strictObject({
  title: unread(
    z.string().check(z.trim(), z.minLength(2), z.maxLength(100)),
    'what the town calls it; villages read the orders',
  ),
  content: DutyContent,
  period: PeriodKind,
  /** The day of the period on which its order goes out; 1 is the first. */
  dayOfPeriod: whole(1, 366),
  /** Working days from the day it goes out until it is due. */
  dueWorkingDays: whole(1, 120),
  /** First and last nominal day. */
  from: Day,
  to: Day,
})
export type DutyTerms = z.infer<typeof DutyTerms>

/** Nothing runs for ever: so many days ahead it ends at the latest, and is renewed by somebody. */
export const mostDaysAhead = 366

export const dutyStates = ['draft', 'active', 'paused', 'lapsed', 'ended'] as const
export type DutyState = (typeof dutyStates)[number]

export const OpeningOutcome = choice({
  submitted: { zh: '已提交审核', en: 'submitted' },
  blocked: { zh: '未通过过筛', en: 'stopped by the sieve' },
  missed: { zh: '已错过', en: 'missed' },
})

/** What became of a period. */
export interface Opening {
  readonly period: string
  readonly outcome: z.infer<typeof OpeningOutcome>
  /** Null where the period was missed. */
  readonly orderId: string | null
  readonly at: string
  /** What blocked its order, which then stays a draft. */
  readonly findings: readonly Finding[]
}

export interface RecurringDuty extends Recorded, DutyTerms {
  readonly state: DutyState
  readonly town: string
  /** In whose name its orders are written. */
  readonly leader: { readonly personId: string; readonly name: string }
  /** The item as it was when the duty came into force; null before. */
  readonly item: { readonly title: string; readonly lines: readonly string[] } | null
  /** The day it came into force, or back into it; null before. */
  readonly since: string | null
  /** The last day of the last period that was dealt with. */
  readonly through: string | null
  /** The period that opens next, by the calendar as it was known; null when none is left. */
  readonly next: (Period & { readonly opensOn: string }) | null
  /** The period that waits for somebody to take over from a leader who is gone (R39). */
  readonly held: { readonly period: string; readonly at: string } | null
  /** The latest last. */
  readonly openings: readonly Opening[]
  readonly createdAt: string
  readonly updatedAt: string
}

/** What a list shows of a duty, and by whom it may be seen there. */
export interface DutyCard
  extends Pick<
    RecurringDuty,
    | 'id'
    | 'version'
    | 'state'
    | 'town'
    | 'leader'
    | 'title'
    | 'period'
    | 'dayOfPeriod'
    | 'dueWorkingDays'
    | 'from'
    | 'to'
    | 'next'
    | 'createdAt'
    | 'updatedAt'
  > {
  readonly sieveCode: string | null
  readonly unitCount: number
}

export function cardOf(duty: RecurringDuty): DutyCard {
  const { id, version, state, town, leader, title, period, dayOfPeriod, dueWorkingDays } = duty
  const { from, to, next, createdAt, updatedAt, content } = duty
  return {
    ...{ id, version, state, town, leader, title, period, dayOfPeriod, dueWorkingDays, from, to, next },
    ...{ sieveCode: content.sieveCode, unitCount: content.units.length, createdAt, updatedAt },
  }
}

/** The order of a period: the same however often it is asked for. */
export const orderIdOf = (dutyId: string, period: string) => derivedId('ord', dutyId, period)

/** What the order asks that goes out on a day. */
export function contentOn({ content, dueWorkingDays }: DutyTerms, day: string): OrderContent {
  const deadline = dayOf(addWorkingDays(startOfDay(day), dueWorkingDays))
  return { ...content, deadline, exception: null, emergency: false }
}

export type DueStep =
  | { readonly kind: 'open' | 'missed'; readonly period: Period }
  | { readonly kind: 'lapse' }
  | undefined

/** What the clock owes an active duty on a day. A period that passed whole is missed, never sent late. */
export function dueStep({ state, next, dayOfPeriod }: RecurringDuty, day: string): DueStep {
  if (state !== 'active') return undefined
  if (!next) return { kind: 'lapse' }
  const { key, from, to } = next
  const period = { key, from, to }
  if (day > to) return { kind: 'missed', period }
  return mayOpen(period, dayOfPeriod, day) ? { kind: 'open', period } : undefined
}

// A year of months and a little more; the record of the duty keeps them all.
const recentOpenings = 14

/** The duty after a period: dealt with once, whatever became of it. */
export function afterPeriod(duty: RecurringDuty, { to }: Period, opening: Opening): RecurringDuty {
  return {
    ...duty,
    through: to,
    next: nextPeriod(duty, { since: duty.since ?? to, through: to }),
    held: null,
    openings: [...duty.openings, opening].slice(-recentOpenings),
    updatedAt: opening.at,
  }
}

/**
 * What the record alone does not tell: whether its leader still leads the line in the town, and which lines the one who
 * asks leads there.
 */
export interface Surroundings {
  readonly led: boolean
  readonly lines: readonly string[]
}

export type DutyAction = 'change' | 'activate' | 'pause' | 'resume' | 'take_over' | 'end'

/** R21: whose orders these are, while he is a leader in charge of that very town. */
const leader = { person: 'leader', in: 'town', holding: 'leader_in_charge' } as const

export function dutyLifecycleIn({
  led,
  lines,
}: Surroundings): Lifecycle<DutyState, DutyAction, RecurringDuty> {
  return lifecycle({
    record: { zh: '周期任务', en: 'recurring duty' },
    initial: 'draft' as DutyState,
    states: {
      draft: { zh: '草稿', en: 'draft' },
      active: { zh: '执行中', en: 'active' },
      paused: { zh: '已暂停', en: 'paused' },
      lapsed: { zh: '已期满', en: 'lapsed' },
      ended: { zh: '已终止', en: 'ended', final: true },
    },
    at: ({ id }) => `/v1/recurring-duties/${id}`,
    relations: (duty: RecurringDuty) => ({
      places: { town: [duty.town], known: duty.state === 'draft' ? [] : [duty.town] },
      persons: { leader: [duty.leader.personId] },
    }),
    transitions: {
      change: {
        call: 'PUT',
        label: { zh: '修改', en: 'change' },
        from: ['draft', 'active', 'paused', 'lapsed'],
        to: 'same',
        by: [leader],
      },
      activate: {
        call: 'POST /activate',
        label: { zh: '启用', en: 'activate' },
        from: ['draft'],
        to: ['active'],
        by: [leader],
      },
      pause: {
        call: 'POST /pause',
        label: { zh: '暂停', en: 'pause' },
        from: ['active'],
        to: ['paused'],
        by: [leader],
      },
      resume: {
        call: 'POST /resume',
        label: { zh: '恢复', en: 'resume' },
        from: ['paused', 'lapsed'],
        to: ['active'],
        by: [leader],
      },
      // R39: what a leader who is gone has left, the next who leads that line goes on with.
      take_over: {
        call: 'POST /take-over',
        label: { zh: '接手', en: 'take over' },
        from: ['active', 'paused', 'lapsed'],
        to: 'same',
        by: [{ post: 'leader_in_charge', in: 'town' }],
        guard: (duty: RecurringDuty) => {
          if (led) return { reason: recurringRefusals.duty_is_led, params: { name: duty.leader.name } }
          const itsLines = duty.item?.lines ?? []
          return itsLines.some((line) => lines.includes(line))
            ? undefined
            : { reason: recurringRefusals.line_not_led, params: { lines: itsLines.join('、') } }
        },
      },
      end: {
        call: 'POST /end',
        label: { zh: '终止', en: 'end' },
        from: ['draft', 'active', 'paused', 'lapsed'],
        to: ['ended'],
        // R39: while nobody leads it, the town's Party secretary may end it; drafts nobody else sees.
        by: [leader, { ...leader, in: 'known', heir: 'party_secretary' }],
      },
    },
  })
}

/** The declaration itself, for texts and drawings. */
export const dutyLifecycle = dutyLifecycleIn({ led: true, lines: [] })
export const RecurringDutyState = choice(dutyLifecycle.states)

/** What may be done with it, by what it is called. */
export const RecurringDutyAction = actionsIn(dutyLifecycle)
