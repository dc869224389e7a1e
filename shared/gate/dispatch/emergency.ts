/**
 * The emergency lane: an order under an emergency item leaves at once and is reviewed after the fact, within its limit
 * (R23, R25). A use that was none counts against whoever sent it, and after so many in a year the lane is closed to him.
 */

import { now } from '../../platform/clock.ts'
import { act } from '../../platform/commit.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { orderKeeping } from './order.table.ts'
import type { EmergencyOutcome, Order } from './order.ts'
import { findOrder } from './orders.ts'
import { senderOf } from './sender.ts'

export interface EmergencyInput {
  readonly outcome: EmergencyOutcome
  readonly attempt?: number | undefined
  readonly text?: string | undefined
}

/** @throws Refusal `conflict` when the attempt looked at is no longer the present one (R37) */
export async function reviewEmergency(
  caller: Caller,
  orderId: string,
  input: EmergencyInput,
): Promise<Order> {
  const at = now()
  const order = await findOrder(caller, orderId, at)
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'review_emergency',
    at,
    decide: async (standing) => {
      const { outcome, attempt, text } = input
      if (attempt !== undefined && attempt !== order.attempt)
        refuse(commonRefusals.conflict, { version: order.version })
      if (outcome === 'abuse' && !text) refuseField('/text', commonRefusals.field_required)
      const { personId, name } = caller.actor
      const reviewed = {
        ...{ outcome, text: text ?? null, at: at.toISOString() },
        by: { personId, name, post: standing.post },
      }
      return {
        set: { emergency: { ...order.emergency, reviewed }, updatedAt: at.toISOString() },
        announce: {
          type: 'dispatch.emergency-reviewed',
          reason: text ?? null,
          data: { attempt: order.attempt, town: order.town, outcome, author: senderOf(order).personId },
        },
      }
    },
  })
}
