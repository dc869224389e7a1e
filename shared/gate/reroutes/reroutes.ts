/** The unit that is to take a rerouted matter accepts and closes it, or declines and the reviewer names another. */

import { now } from '../../platform/clock.ts'
import { act, create, firstAnswer, type Keeping } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Caller, sees, tenuresOn } from '../../platform/who/actor.ts'
import { standing as standingIn } from '../../platform/who/policy.ts'
import { titlesOf } from '../../platform/who/titles.ts'
import { unitSaid } from '../../platform/who/unit.ts'
import { orderLifecycle } from '../dispatch/order.lifecycle.ts'
import { findOrder } from '../dispatch/orders.ts'
import { demandTaker, offerOf } from './offer.ts'
import { rerouteById, rerouteKeeping, rerouteKey, reroutesOf, reroutesTo } from './reroute.table.ts'
import { type Reroute, rerouteLifecycle } from './reroute.ts'
import type { ReroutesEvent } from './reroutes.events.ts'

const keeping: Keeping<Reroute, ReroutesEvent> = rerouteKeeping

/** @throws Refusal `not_found` for those outside the town and the unit that takes it */
export async function findReroute(caller: Caller, id: string, at = now()): Promise<Reroute> {
  const reroute = await rerouteById(id)
  if (reroute && mayRead(caller, reroute.town, reroute.unit, at)) return reroute
  return refuse(commonRefusals.not_found, { thing: rerouteLifecycle.record[caller.language] })
}

function mayRead({ actor }: Caller, town: string, unit: string, at: Date): boolean {
  return tenuresOn(actor, at).some((tenure) => tenure.unit === unit) || sees(actor, [town], at)
}

export async function listReroutes(
  caller: Caller,
  unit: string,
  limit: number,
  from: Record<string, unknown> | undefined,
): Promise<Page<Reroute>> {
  if (!mayRead(caller, unit, unit, now()))
    refuse(commonRefusals.not_found, { thing: unitSaid(unit, caller.language) })
  return reroutesTo(unit, limit, from)
}

export async function accept(caller: Caller, id: string): Promise<Reroute> {
  const at = now()
  return act({
    caller,
    keeping,
    lifecycle: rerouteLifecycle,
    record: await findReroute(caller, id, at),
    action: 'accept',
    at,
    decide: async () => ({
      set: { state: 'accepted', answeredAt: at.toISOString() },
      announce: { type: 'reroutes.reroute-accepted' },
    }),
  })
}

export async function decline(caller: Caller, id: string, reason: string): Promise<Reroute> {
  const at = now()
  return act({
    caller,
    keeping,
    lifecycle: rerouteLifecycle,
    record: await findReroute(caller, id, at),
    action: 'decline',
    at,
    decide: async () => ({
      set: { state: 'declined', answeredAt: at.toISOString(), result: reason },
      announce: { type: 'reroutes.reroute-declined', reason },
    }),
  })
}

export async function close(caller: Caller, id: string, result: string): Promise<Reroute> {
  const at = now()
  return act({
    caller,
    keeping,
    lifecycle: rerouteLifecycle,
    record: await findReroute(caller, id, at),
    action: 'close',
    at,
    decide: async () => ({
      set: { state: 'closed', closedAt: at.toISOString(), result },
      announce: { type: 'reroutes.reroute-closed', reason: result },
    }),
  })
}

const reviewers = [
  { post: 'deputy_party_secretary', in: 'town' },
  { post: 'party_secretary', in: 'town' },
] as const

/** After a unit declined, the reviewer names another. @throws Refusal `wrong_state` while one is still open */
export async function offerAgain(
  caller: Caller,
  orderId: string,
  unitCode: string,
  reason: string,
): Promise<Reroute> {
  const at = now()
  const order = await findOrder(caller, orderId, at)
  const earlier = await reroutesOf(order.id)
  for (const { id } of earlier) {
    const answered = await firstAnswer<Reroute>(rerouteKey(id).pk, caller)
    if (answered) return answered
  }
  const turn = earlier.length + 1
  return create({
    caller,
    keeping,
    pk: rerouteKey(derivedId('rrt', order.id, order.attempt, turn)).pk,
    at,
    build: async () => {
      const standing = await standingIn(caller.actor, reviewers, orderLifecycle.relations(order), at)
      if (!standing)
        return refuse(commonRefusals.not_your_record, {
          needed: titlesOf(['deputy_party_secretary'], caller.language),
        })
      if (order.state !== 'rejected' || earlier.some(({ state }) => state !== 'declined')) {
        const state = orderLifecycle.states[order.state][caller.language]
        refuse(commonRefusals.wrong_state, {
          state,
          action: caller.language === 'zh' ? '另派承接单位' : 'offer to another unit',
        })
      }
      const taker = await demandTaker(order, unitCode)
      return {
        record: offerOf(order, taker, reason, caller.actor.personId, at, turn),
        standing,
        announce: { type: 'reroutes.reroute-offered', reason, data: { orderId: order.id, unit: taker.code } },
      }
    },
  })
}

export async function viewOf(reroute: Reroute, caller: Caller) {
  const { id, version, state, orderId, town, unit, matter, offeredAt, answeredAt, closedAt, result } = reroute
  return {
    ...{ id, version, state, orderId, town, unit, matter, offeredAt, answeredAt, closedAt, result },
    stateText: rerouteLifecycle.states[state][caller.language],
    actions: await actionsOf(rerouteLifecycle, reroute, caller, now()),
  }
}
