/** What is handed over when a matter is rerouted, and to whom it may be (R24). */

import { findUnits } from '../../directory/directory.ts'
import { byPerson, change } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import type { Standing } from '../../platform/who/policy.ts'
import type { Unit } from '../../platform/who/unit.ts'
import type { Write } from '../../platform/writes.ts'
import type { Order } from '../dispatch/order.ts'
import { rerouteKeeping } from './reroute.table.ts'
import type { Reroute } from './reroute.ts'
import { reroutesRefusals } from './reroutes.refusals.ts'

/** The unit that may take the matter: a station of the town, a department, or the town itself; never a village. */
export async function demandTaker(order: Order, unitCode: string): Promise<Unit> {
  const [unit] = await findUnits([unitCode])
  if (!unit) return refuse(commonRefusals.unit_unknown, { unit: unitCode })
  if (unit.kind !== 'station' && unit.kind !== 'department' && unit.kind !== 'town')
    refuse(reroutesRefusals.reroute_to_village)
  if (unit.kind !== 'department' && !unit.code.startsWith(order.town))
    refuse(reroutesRefusals.unit_outside_town, { unit: unit.name })
  return unit
}

/** One offer per order, attempt and turn: its id is derived, so that two offers of one turn cannot both stand. */
export function offerOf(
  order: Order,
  taker: Unit,
  reason: string | null,
  reviewer: string,
  at: Date,
  turn: number,
): Omit<Reroute, 'version' | 'trail'> {
  const { object, action, place } = order.content
  return {
    id: derivedId('rrt', order.id, order.attempt, turn),
    state: 'offered',
    orderId: order.id,
    town: order.town,
    unit: taker.code,
    matter: { object, action, place, reason },
    reviewer,
    author: order.author.personId,
    offeredAt: at.toISOString(),
    answeredAt: null,
    closedAt: null,
    result: null,
  }
}

/** The writes that hand the order's matter to a unit, for the transaction that rejects the order. */
export async function offerWrites(
  caller: Caller,
  standing: Standing,
  order: Order,
  unitCode: string,
  reason: string | null,
  at: Date,
): Promise<readonly Write[]> {
  const taker = await demandTaker(order, unitCode)
  const offer = offerOf(order, taker, reason, caller.actor.personId, at, 1)
  const { writes } = change(rerouteKeeping, undefined, offer, {
    type: 'reroutes.reroute-offered',
    reason,
    data: { orderId: order.id, unit: taker.code },
    by: byPerson(caller, standing),
    at,
    commandId: caller.command.id,
    requestHash: caller.command.requestHash,
  })
  return writes
}
