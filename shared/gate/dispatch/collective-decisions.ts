/** The committee's clerk records what was decided on a major order; a reviewer may put any order before the committee. */

import { dayOf, now } from '../../platform/clock.ts'
import { act } from '../../platform/commit.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { type CollectiveRecord, resultOf } from './collective.ts'
import { dispatchRefusals } from './dispatch.refusals.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { orderKeeping } from './order.table.ts'
import type { Order } from './order.ts'
import { findOrder } from './orders.ts'

/** @throws Refusal `invalid_request` naming the number that cannot be */
function demandPossible(record: CollectiveRecord, order: Order, today: string): void {
  const { eligible, present, yes, no, abstain, recused, heldOn } = record
  const from = dayOf(new Date(order.submittedAt ?? order.createdAt))
  if (heldOn < from || heldOn > today) refuseField('/heldOn', commonRefusals.day_outside, { from, to: today })
  if (recused.length > eligible) refuseField('/recused', dispatchRefusals.heads_over, { most: eligible })
  if (present > eligible - recused.length) {
    refuseField('/present', dispatchRefusals.heads_over, { most: eligible - recused.length })
  }
  if (yes + no + abstain !== present)
    refuseField('/yes', dispatchRefusals.votes_differ, { votes: yes + no + abstain, present })
  const names = recused.map(({ name }) => name)
  if (new Set(names).size < names.length) refuseField('/recused', dispatchRefusals.named_twice)
}

/** @throws Refusal `conflict` when another attempt is the present one (R37) */
export async function decideCollectively(
  caller: Caller,
  orderId: string,
  record: CollectiveRecord,
): Promise<Order> {
  const at = now()
  const order = await findOrder(caller, orderId, at)
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'decide_collectively',
    at,
    decide: async (standing) => {
      if (record.attempt !== order.attempt) refuse(commonRefusals.conflict, { version: order.version })
      demandPossible(record, order, dayOf(at))
      const result = resultOf(record)
      const updatedAt = at.toISOString()
      const decision = {
        ...record,
        ...{ contentHash: order.contentHash ?? '', result, at: updatedAt },
        by: { personId: caller.actor.personId, name: caller.actor.name, post: standing.post },
      }
      const collective = [...(order.collective ?? []), decision].slice(-keptDecisions)
      const data = { attempt: order.attempt, town: order.town, result }
      if (result === 'failed') {
        return {
          set: { state: 'returned', collective, updatedAt },
          announce: { type: 'dispatch.collective-refused', reason: record.minutes, data },
        }
      }
      // A meeting that could not decide changes nothing: the limit runs on.
      const opened = { stageStartedAt: updatedAt, remindedAt: null, escalatedAt: null }
      return {
        set: {
          state: result === 'passed' ? 'in_review' : 'awaiting_collective',
          ...(result === 'passed' ? opened : {}),
          ...{ collective, updatedAt },
        },
        announce: { type: 'dispatch.collective-decided', reason: record.minutes, data },
      }
    },
  })
}

// What a reviewer looks back on; the record of the order keeps them all.
const keptDecisions = 5

/** A reviewer finds the order a major matter although no rule says so. */
export async function markMajor(caller: Caller, orderId: string, reason: string): Promise<Order> {
  const at = now()
  const order = await findOrder(caller, orderId, at)
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'mark_major',
    at,
    decide: async () => {
      const updatedAt = at.toISOString()
      return {
        set: {
          ...{ state: 'awaiting_collective' as const, stageStartedAt: updatedAt },
          ...{ major: ['marked'] as const, remindedAt: null, escalatedAt: null, updatedAt },
        },
        announce: {
          type: 'dispatch.order-marked-major',
          reason,
          data: { attempt: order.attempt, town: order.town },
        },
      }
    },
  })
}
