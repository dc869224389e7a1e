/** The officer starts a backtest of a draft, watches it, stops it; whoever reads drafts reads its result. */

import { townsOfCounty } from '../../directory/directory.ts'
import { draftLifecycleIn } from '../../lists/catalogue/draft.ts'
import { outcomeOf } from '../../lists/catalogue/draft-outcome.ts'
import { findDraft, mayReadDrafts } from '../../lists/catalogue/draft-readers.ts'
import { keepList } from '../../lists/catalogue/list-snapshot.ts'
import { offices } from '../../lists/catalogue/offices.ts'
import { addDays, dayOf, now } from '../../platform/clock.ts'
import { act, create, idFor } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { standing } from '../../platform/who/policy.ts'
import { postTitles } from '../../platform/who/titles.ts'
import { backtestById, backtestKeeping, backtestKey, backtestsOf, pageNumbered } from './backtest.table.ts'
import { type Backtest, backtestLifecycle, backtestLifecycleIn, type Example } from './backtest.ts'
import type { Outcome } from './judge.ts'

/** Longest span replayed at once: a year and a day. */
const mostDays = 366

/** @param span first and last day; left out, the last calendar year */
export async function start(
  caller: Caller,
  draftId: string,
  span: { from?: string | undefined; to?: string | undefined },
): Promise<Backtest> {
  const at = now()
  const draft = await findDraft(caller, draftId, at)
  const lastYear = Number(dayOf(at).slice(0, 4)) - 1
  const { from = `${lastYear}-01-01`, to = `${lastYear}-12-31` } = span
  if (to < from || addDays(from, mostDays - 1) < to)
    refuseField('/to', commonRefusals.day_outside, { from, to: addDays(from, mostDays - 1) })
  const cycle = draftLifecycleIn(await offices(at))
  const relations = cycle.relations(draft)
  const id = idFor('bkt', caller)
  return create({
    caller,
    keeping: backtestKeeping,
    pk: backtestKey(id).pk,
    at,
    build: async () => {
      const mine = await standing(caller.actor, cycle.transitions.edit.by, relations, at)
      if (!mine)
        return refuse(commonRefusals.not_your_record, {
          needed: postTitles.catalogue_officer[caller.language],
        })
      const follows = draft.published === null ? undefined : draft.checked?.follows
      const { items, meta } = await outcomeOf(draft, at, follows)
      const instant = at.toISOString()
      const { personId, name } = caller.actor
      return {
        record: {
          ...{ id, state: backtestLifecycle.initial, county: county().code, draftId },
          ...{ follows: follows ?? meta?.version ?? 0, contentHash: await keepList(items) },
          ...{ effectiveFrom: draft.effectiveFrom ?? dayOf(at), from, to },
          towns: [...(await townsOfCounty(county().code))].sort(),
          ...{ townsDone: 0, after: null, orders: 0, pages: 0, counts: {}, byDepartment: {}, examples: [] },
          ...{ startedBy: { personId, name }, createdAt: instant, updatedAt: instant, finishedAt: null },
        },
        standing: mine,
        announce: { type: 'backtest.run-started', data: { draftId, from, to } },
      }
    },
  })
}

/** @throws Refusal `not_found`, also for those whose business it is not */
export async function findBacktest(caller: Caller, id: string): Promise<Backtest> {
  const found = mayReadDrafts(caller.actor, now()) ? await backtestById(id) : undefined
  return found ?? refuse(commonRefusals.not_found, { thing: backtestLifecycle.record[caller.language] })
}

export async function listBacktests(caller: Caller, draftId: string): Promise<Backtest[]> {
  await findDraft(caller, draftId)
  return backtestsOf(draftId)
}

export async function abandon(caller: Caller, id: string, reason: string): Promise<Backtest> {
  const at = now()
  const backtest = await findBacktest(caller, id)
  return act({
    caller,
    keeping: backtestKeeping,
    lifecycle: backtestLifecycleIn(await offices(at)),
    record: backtest,
    action: 'abandon',
    at,
    decide: async () => ({
      set: { state: 'abandoned', updatedAt: at.toISOString(), finishedAt: at.toISOString() },
      announce: { type: 'backtest.run-abandoned', reason },
    }),
  })
}

export interface OrdersFilter {
  readonly outcome?: Outcome | undefined
  readonly town?: string | undefined
}

/** Orders that would fare differently, in the order in which they were judged. @param from page and place in it */
export async function listOrders(
  caller: Caller,
  id: string,
  { outcome, town }: OrdersFilter,
  limit: number,
  from: { readonly page: number; readonly at: number } = { page: 1, at: 0 },
): Promise<{ orders: Example[]; next?: { page: number; at: number } }> {
  const { pages } = await findBacktest(caller, id)
  const orders: Example[] = []
  for (let { page, at } = from; page <= pages; page += 1, at = 0) {
    const kept = await pageNumbered(id, page)
    for (; at < kept.length; at += 1) {
      const each = kept[at]
      if (!each || (outcome && each.outcome !== outcome) || (town && each.town !== town)) continue
      if (orders.length === limit) return { orders, next: { page, at } }
      orders.push(each)
    }
  }
  return { orders }
}
