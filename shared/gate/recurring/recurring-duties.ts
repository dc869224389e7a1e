/**
 * A leader in charge drafts a recurring duty for villages of his own town and activates it; whenever it comes into force,
 * the order it brings forth next is screened as if it went out on its day, and what blocks is answered with the findings.
 */

import { addDays, dayOf, now, startOfDay } from '../../platform/clock.ts'
import { act, create, idFor } from '../../platform/commit.ts'
import { fieldName } from '../../platform/fields.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import { type Caller, sees, tenuresOn } from '../../platform/who/actor.ts'
import { titlesOf } from '../../platform/who/titles.ts'
import { unitSaid } from '../../platform/who/unit.ts'
import { unsaved } from '../dispatch/new-order.ts'
import { leaderTenure } from '../dispatch/order-facts.ts'
import { inAnswer, refuseBlocked, screened } from '../dispatch/submission.ts'
import { surroundingsOf } from './duty-leader.ts'
import { longestPeriod, nextPeriod } from './period.ts'
import type { RecurringEvent } from './recurring.events.ts'
import { recurringFields } from './recurring.fields.ts'
import { recurringRefusals } from './recurring.refusals.ts'
import { dutiesOfTown, dutyById, dutyKeeping, dutyKey } from './recurring.table.ts'
import {
  cardOf,
  contentOn,
  type DutyAction,
  type DutyCard,
  type DutyTerms,
  dutyLifecycle,
  dutyLifecycleIn,
  mostDaysAhead,
  orderIdOf,
  type RecurringDuty,
} from './recurring-duty.ts'

/** The duty, if the caller's area covers its town. @throws Refusal `not_found`, also for a draft of somebody else */
export async function findDuty(caller: Caller, id: string, at = now()): Promise<RecurringDuty> {
  const duty = await dutyById(id)
  if (duty && mayRead(caller, cardOf(duty), at)) return duty
  return refuse(commonRefusals.not_found, { thing: dutyLifecycle.record[caller.language] })
}

function mayRead({ actor }: Caller, { state, town, leader }: DutyCard, at: Date): boolean {
  if (state !== 'draft') return sees(actor, [town], at)
  const leads = tenuresOn(actor, at).some(({ post, unit }) => post === 'leader_in_charge' && unit === town)
  return leads && leader.personId === actor.personId
}

/** A town's duties, newest first; others' drafts are left out. @throws Refusal `not_found` outside the area */
export async function listDuties(
  caller: Caller,
  query: { town?: string | undefined; limit: number },
  from: Record<string, unknown> | undefined,
): Promise<Page<DutyCard>> {
  const at = now()
  const town = query.town ?? tenuresOn(caller.actor, at).find(({ unit }) => /^\d{9}$/.test(unit))?.unit
  if (!town) return refuseField('#/query/town', commonRefusals.required)
  if (!sees(caller.actor, [town], at))
    refuse(commonRefusals.not_found, { thing: unitSaid(town, caller.language) })
  const kept: DutyCard[] = []
  let next = from
  do {
    const found = await dutiesOfTown(town, query.limit, next)
    kept.push(...found.items.filter((duty) => mayRead(caller, duty, at)))
    next = found.next
  } while (kept.length === 0 && next)
  return next ? { items: kept, next: next as NonNullable<Page<DutyCard>['next']> } : { items: kept }
}

/** R21: only a leader in charge, for his own town. */
export async function draft(caller: Caller, terms: DutyTerms): Promise<RecurringDuty> {
  const at = now()
  const tenure =
    leaderTenure(caller, at) ??
    refuse(commonRefusals.forbidden, { needed: titlesOf(['leader_in_charge'], caller.language) })
  const { post, unit, acting, actingFor } = tenure
  const id = idFor('rec', caller)
  return create({
    caller,
    keeping: dutyKeeping,
    pk: dutyKey(id).pk,
    at,
    build: async () => {
      demandDays(terms, at)
      const instant = at.toISOString()
      return {
        record: {
          ...{ id, state: dutyLifecycle.initial, town: unit, ...terms },
          leader: { personId: caller.actor.personId, name: caller.actor.name },
          ...{ item: null, since: null, through: null, next: null, held: null, openings: [] },
          ...{ createdAt: instant, updatedAt: instant },
        },
        standing: { post, unit, acting, actingFor, standsInFor: null },
        announce: { type: 'recurring.duty-drafted' },
      }
    },
  })
}

function demandDays({ period, dayOfPeriod, from, to }: DutyTerms, at: Date): void {
  const most = longestPeriod[period]
  if (dayOfPeriod > most) refuseField('/dayOfPeriod', recurringRefusals.day_beyond_period, { most })
  if (to < from)
    refuseField('/to', commonRefusals.field_order, { other: fieldName('from', 'zh', recurringFields) })
  const today = dayOf(at)
  const latest = addDays(today, mostDaysAhead)
  if (to < today || to > latest) refuseField('/to', commonRefusals.day_outside, { from: today, to: latest })
}

type Change = { set: Partial<Omit<RecurringDuty, 'id' | 'version' | 'trail'>>; announce: RecurringEvent }

async function step(
  caller: Caller,
  id: string,
  action: DutyAction,
  decide: (duty: RecurringDuty, at: Date) => Change | Promise<Change>,
): Promise<RecurringDuty> {
  const at = now()
  const duty = await findDuty(caller, id, at)
  return act({
    caller,
    keeping: dutyKeeping,
    lifecycle: dutyLifecycleIn(await surroundingsOf(caller, duty, at)),
    record: duty,
    action,
    at,
    decide: async () => {
      const { set, announce } = await decide(duty, at)
      return { set: { ...set, updatedAt: at.toISOString() }, announce }
    },
  })
}

/** What is in force is screened anew before it changes. */
export function change(caller: Caller, id: string, terms: DutyTerms): Promise<RecurringDuty> {
  return step(caller, id, 'change', async (duty, at) => {
    demandDays(terms, at)
    const { state, since } = duty
    const inForce = state === 'active' && since ? await tried(caller, { ...duty, ...terms }, since, at) : {}
    return { set: { ...terms, ...inForce }, announce: { type: 'recurring.duty-changed' } }
  })
}

/** @throws Refusal `order_blocked` (422); `no_period_left` */
export function activate(caller: Caller, id: string): Promise<RecurringDuty> {
  return step(caller, id, 'activate', async (duty, at) => ({
    set: await inForceAgain(caller, duty, at),
    announce: { type: 'recurring.duty-activated' },
  }))
}

/** Back from a pause, or renewed; what went by meanwhile is not made up for. */
export function resume(caller: Caller, id: string): Promise<RecurringDuty> {
  return step(caller, id, 'resume', async (duty, at) => ({
    set: await inForceAgain(caller, duty, at),
    announce: { type: 'recurring.duty-resumed' },
  }))
}

async function inForceAgain(caller: Caller, duty: RecurringDuty, at: Date): Promise<Change['set']> {
  const since = dayOf(at)
  const found = await tried(caller, duty, since, at)
  if (!found.next) refuse(recurringRefusals.no_period_left, { from: duty.from, to: duty.to })
  return { state: 'active', since, ...found }
}

/** The next period and the item, once its order has passed the sieve as on the day it goes out. */
async function tried(
  caller: Caller,
  duty: RecurringDuty,
  since: string,
  at: Date,
): Promise<Partial<Pick<RecurringDuty, 'item' | 'next' | 'held'>>> {
  const next = nextPeriod(duty, { since, through: duty.through })
  if (!next) return { next }
  const goesOut = next.opensOn > dayOf(at) ? startOfDay(next.opensOn) : at
  const content = contentOn(duty, dayOf(goesOut))
  const order = unsaved(
    {
      ...{ id: orderIdOf(duty.id, next.key), town: duty.town, author: caller.actor, content },
      recurring: { dutyId: duty.id, period: next.key },
    },
    goesOut,
  )
  const found = await screened(caller.actor, content, duty.town, goesOut, order)
  // There is no exception for what returns.
  if (!found.passes)
    refuseBlocked(caller, { ...inAnswer(found, caller, goesOut), exceptionPath: null }, '/content')
  const { item } = found.facts
  return { next, held: null, item: item ? { title: item.title, lines: [...item.lines] } : null }
}

export function pause(caller: Caller, id: string, reason: string): Promise<RecurringDuty> {
  return step(caller, id, 'pause', () => ({
    set: { state: 'paused' },
    announce: { type: 'recurring.duty-paused', reason },
  }))
}

export function end(caller: Caller, id: string, reason: string): Promise<RecurringDuty> {
  return step(caller, id, 'end', () => ({
    set: { state: 'ended', next: null, held: null },
    announce: { type: 'recurring.duty-ended', reason },
  }))
}

/** R39: from here on the orders are his; a period that waited for him goes out with the next round. */
export function takeOver(caller: Caller, id: string): Promise<RecurringDuty> {
  const { personId, name } = caller.actor
  return step(caller, id, 'take_over', (duty) => ({
    set: { leader: { personId, name }, held: null },
    announce: { type: 'recurring.duty-taken-over', data: { from: duty.leader } },
  }))
}
