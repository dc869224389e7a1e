/**
 * The deputy Party secretary reviews every order; an exception is signed by the Party secretary as well. What is
 * decided is committed here; the chain hears of it from the event.
 */

import { findUnits } from '../../directory/directory.ts'
import { now } from '../../platform/clock.ts'
import { act, byPerson, change } from '../../platform/commit.ts'
import { barredFrom } from '../../platform/lifecycle.ts'
import { choiceRequired, commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import type { Standing } from '../../platform/who/policy.ts'
import { plainName } from '../../platform/who/titles.ts'
import { elementsIn } from '../forms/asked-form.ts'
import { offerWrites } from '../reroutes/offer.ts'
import { dispatchRefusals } from './dispatch.refusals.ts'
import { namedBy, overlapOf, stillRepeated } from './duplicates.ts'
import { demandUsesLeft } from './earlier-uses.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { orderKeeping } from './order.table.ts'
import type { Order, RejectionCode, Ruling } from './order.ts'
import { findOrder } from './orders.ts'

export interface ReviewInput {
  readonly outcome: 'approve' | 'return' | 'reject'
  readonly attempt?: number | undefined
  readonly code?: RejectionCode | undefined
  readonly text?: string | undefined
  readonly rerouteTo?: string | undefined
  /** Why an order that repeats another passes all the same (R26). */
  readonly override?: string | undefined
}

/** @throws Refusal `conflict` when the attempt looked at is no longer the present one (R37) */
export async function review(caller: Caller, orderId: string, input: ReviewInput): Promise<Order> {
  const at = now()
  const order = await findOrder(caller, orderId, at)
  const second = order.state === 'awaiting_second'
  const action = actionOf(input.outcome, second)
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action,
    at,
    decide: async (standing) => {
      if (input.attempt !== undefined && input.attempt !== order.attempt)
        refuse(commonRefusals.conflict, { version: order.version })
      demandReasons(input)
      if (input.outcome === 'approve' && !second) await demandResolved(order, input)
      if (input.outcome === 'approve') await demandUsesLeft(order.content, at)
      const ruling = rulingOf(order, input, second, caller, standing, at)
      const rulings = [...order.rulings, ruling].slice(-recentRulings)
      const updatedAt = at.toISOString()
      const data = { attempt: order.attempt, town: order.town, outcome: ruling.outcome, code: ruling.code }
      if (input.outcome === 'approve' && order.content.exception && !second) {
        // Re-entering a waiting stage re-arms its clock.
        const set = {
          state: 'awaiting_second',
          rulings,
          stageStartedAt: updatedAt,
          remindedAt: null,
          escalatedAt: null,
          updatedAt,
        } as const
        return { set, announce: { type: 'dispatch.order-endorsed', data } }
      }
      if (input.outcome === 'approve') {
        return {
          set: { state: 'approved', rulings, updatedAt },
          announce: { type: 'dispatch.order-approved', data },
        }
      }
      const reason = input.text ?? null
      if (input.outcome === 'return') {
        return {
          set: { state: 'returned', rulings, updatedAt },
          announce: { type: 'dispatch.order-returned', reason, data },
        }
      }
      const also = input.rerouteTo
        ? await offerWrites(caller, standing, order, input.rerouteTo, reason, at)
        : []
      return {
        set: { state: 'rejected', rulings, updatedAt },
        announce: {
          type: 'dispatch.order-rejected',
          reason,
          data: { ...data, rerouteTo: input.rerouteTo ?? null },
        },
        also,
      }
    },
  })
}

/** R26: looked at again only where it was found at submission; a later order finds itself the repeat. */
async function demandResolved(order: Order, { override }: ReviewInput): Promise<void> {
  if (override) return
  const repeated = await stillRepeated(order)
  if (repeated.length > 0)
    refuse(dispatchRefusals.duplicate_unresolved, { count: repeated.length }, { repeated })
}

/**
 * Merges an order into one that its findings name: its villages have one task, and both senders stay on
 * record and accept what comes of it (R26).
 * @throws Refusal `not_a_duplicate`, `merge_leaves_units` where the other order asks fewer villages,
 * `merge_drops_forms` where its forms ask less
 */
export async function merge(caller: Caller, orderId: string, into: string, text: string): Promise<Order> {
  const at = now()
  const order = await findOrder(caller, orderId, at)
  const kept = await findOrder(caller, into, at)
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'merge',
    at,
    decide: async (standing) => {
      // R23: nor may what is kept be the reviewer's own.
      const own = await barredFrom(orderLifecycle, kept, 'merge', at)
      if (own.includes(caller.actor.personId)) refuse(commonRefusals.self_review)
      const named = namedBy(order, 'duplicate', 'near_duplicate').includes(into)
      // Which of two is kept is the reviewer's to say: here the later one may be.
      if (!named || !overlapOf(order.content, kept)) refuse(dispatchRefusals.not_a_duplicate)
      const left = order.content.units.filter((unit) => !kept.content.units.includes(unit))
      if (left.length > 0) {
        const units = (await findUnits(left)).map(({ name }) => plainName(name))
        refuse(dispatchRefusals.merge_leaves_units, { units: units.join('、') })
      }
      // R33: what its forms ask, the other's ask as well, or nobody would answer it.
      const asked = elementsIn(kept.forms ?? [])
      const lost = (order.forms ?? []).filter((form) =>
        elementsIn([form]).some((each) => !asked.includes(each)),
      )
      if (lost.length > 0)
        refuse(dispatchRefusals.merge_drops_forms, { forms: lost.map(({ title }) => title).join('、') })
      const { command } = caller
      const joined = [
        ...(kept.joined ?? []),
        { orderId: order.id, author: order.author, units: order.content.units },
      ]
      const updatedAt = at.toISOString()
      const other = change(
        orderKeeping,
        kept,
        { ...kept, joined, updatedAt },
        {
          ...{ type: 'dispatch.order-joined', reason: text, data: { orderId: order.id, town: order.town } },
          ...{ by: byPerson(caller, standing), at, commandId: command.id, requestHash: command.requestHash },
        },
      )
      return {
        set: { state: 'merged', mergedInto: into, updatedAt },
        announce: {
          type: 'dispatch.order-merged',
          reason: text,
          data: { attempt: order.attempt, town: order.town, into },
        },
        also: other.writes,
      }
    },
  })
}

// What a reviewer looks back on; the record of the order keeps them all.
const recentRulings = 20

function actionOf(outcome: ReviewInput['outcome'], second: boolean) {
  if (outcome === 'approve') return second ? 'countersign' : 'approve'
  if (outcome === 'reject') return second ? 'refuse_second' : 'reject'
  return 'return'
}

/** R24: a rejection has a code and a text, a return a text; off the list, the unit that takes the matter is named. */
function demandReasons({ outcome, code, text, rerouteTo }: ReviewInput): void {
  if (outcome === 'approve') return
  if (!text) refuseField('/text', commonRefusals.required)
  if (outcome === 'return') return
  if (!code) refuseField('/code', choiceRequired)
  if (code === 'off_catalogue' && !rerouteTo) refuse(dispatchRefusals.reroute_unit_needed)
}

function rulingOf(
  order: Order,
  input: ReviewInput,
  second: boolean,
  { actor }: Caller,
  standing: Standing,
  at: Date,
): Ruling {
  return {
    attempt: order.attempt,
    contentHash: order.contentHash ?? '',
    stage: second ? 'second' : 'review',
    outcome: input.outcome === 'approve' ? 'approved' : input.outcome === 'return' ? 'returned' : 'rejected',
    code: input.outcome === 'reject' ? (input.code ?? null) : null,
    text: input.text ?? null,
    override: input.override ?? null,
    by: { personId: actor.personId, name: actor.name, post: standing.post },
    at: at.toISOString(),
  }
}
