/**
 * A leader in charge drafts an order for villages of his own town; submitting screens it; what blocks is
 * answered with the findings, what passes waits for the deputy Party secretary.
 */

import { now } from '../../platform/clock.ts'
import { act, create, idFor, onPresent } from '../../platform/commit.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import { type Caller, sees, tenuresOn } from '../../platform/who/actor.ts'
import { type Standing, standing as standingIn } from '../../platform/who/policy.ts'
import { titlesOf } from '../../platform/who/titles.ts'
import { unitSaid } from '../../platform/who/unit.ts'
import { newOrder } from './new-order.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { orderById, orderKeeping, orderKey, ordersOfTown } from './order.table.ts'
import { cardOf, type Order, type OrderCard, type OrderState, orderTitle } from './order.ts'
import type { OrderAsked, OrderContent } from './order-content.ts'
import { leaderTenure } from './order-facts.ts'
import { proposalFor } from './order-proposal.ts'
import { senders } from './order-senders.ts'
import { withProposed } from './proposed-content.ts'
import { takenOverBy } from './sender.ts'
import { inAnswer, refuseBlocked, screened, submitted } from './submission.ts'

/** The order, if the caller's area covers its town or the order names him. @throws Refusal `not_found` */
export async function findOrder(caller: Caller, id: string, at = now()): Promise<Order> {
  const order = await orderById(id)
  if (order && (await mayRead(caller, cardOf(order), at))) return order
  return refuse(commonRefusals.not_found, { thing: orderTitle[caller.language] })
}

/** R29: a village never reads an order; it reads the task that was delivered to it. A draft is its sender's alone. */
async function mayRead({ actor }: Caller, order: OrderCard, at: Date): Promise<boolean> {
  if (order.state === 'draft') {
    const relations = { places: { town: [order.town] }, persons: { author: [order.author.personId] } }
    return (await standingIn(actor, senders, relations, at)) !== undefined
  }
  const units = tenuresOn(actor, at).map(({ unit }) => unit)
  return sees(actor, [order.town], at) || order.helpers.some((unit) => units.includes(unit))
}

/** A town's orders, newest first; others' drafts are left out. @throws Refusal `not_found` outside the area */
export async function listOrders(
  caller: Caller,
  query: { town?: string | undefined; state?: OrderState | undefined; limit: number },
  from: Record<string, unknown> | undefined,
): Promise<Page<OrderCard>> {
  const at = now()
  const town = query.town ?? tenuresOn(caller.actor, at).find(({ unit }) => /^\d{9}$/.test(unit))?.unit
  if (!town) return refuseField('#/query/town', commonRefusals.required)
  if (!sees(caller.actor, [town], at))
    refuse(commonRefusals.not_found, { thing: unitSaid(town, caller.language) })
  const kept: OrderCard[] = []
  let next = from
  do {
    const found = await ordersOfTown(town, query.state, query.limit, next)
    const readable = await Promise.all(found.items.map((order) => mayRead(caller, order, at)))
    kept.push(...found.items.filter((_, place) => readable[place]))
    next = found.next
  } while (kept.length === 0 && next)
  return next ? { items: kept, next: next as NonNullable<Page<OrderCard>['next']> } : { items: kept }
}

/** Screens without saving; what the fields leave open is taken as the message says it. */
export async function tryScreening(caller: Caller, { message, ...stated }: OrderAsked) {
  const at = now()
  const leader =
    leaderTenure(caller, at) ??
    refuse(commonRefusals.forbidden, { needed: titlesOf(['leader_in_charge'], caller.language) })
  const proposal = message ? await proposalFor(message, leader.unit, at) : null
  const content = proposal ? withProposed(stated, proposal) : stated
  const found = await screened(caller.actor, content, leader.unit, at)
  return { ...inAnswer(found, caller, at), proposal, raw: found.findings }
}

/** What a message was read as stays beside the content, which holds what was stated and nothing else. */
export async function draft(caller: Caller, { message, ...content }: OrderAsked): Promise<Order> {
  const at = now()
  const leader =
    leaderTenure(caller, at) ??
    refuse(commonRefusals.forbidden, { needed: titlesOf(['leader_in_charge'], caller.language) })
  const id = idFor('ord', caller)
  const proposal = message ? await proposalFor(message, leader.unit, at) : undefined
  const standing: Standing = { ...leader, standsInFor: null }
  return create({
    caller,
    keeping: orderKeeping,
    pk: orderKey(id).pk,
    at,
    build: async () => ({
      record: newOrder({ id, town: leader.unit, author: caller.actor, content, proposal }, at),
      standing: {
        post: standing.post,
        unit: standing.unit,
        acting: standing.acting,
        actingFor: standing.actingFor,
        standsInFor: null,
      },
      announce: { type: 'dispatch.order-drafted' },
    }),
  })
}

/** What an edit states; what it leaves out stays as it is. */
type Changes = { readonly [Field in keyof OrderContent]?: OrderContent[Field] | undefined }

export async function edit(caller: Caller, id: string, changes: Changes): Promise<Order> {
  const at = now()
  const order = await findOrder(caller, id, at)
  const stated = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'edit',
    at,
    decide: async () => ({
      set: {
        content: { ...order.content, ...stated },
        ...takenOverBy(order, caller.actor, at),
        updatedAt: at.toISOString(),
      },
      announce: { type: 'dispatch.order-edited', data: { fields: Object.keys(stated) } },
    }),
  })
}

/**
 * Screens the order as it stands and sends it to review as its next attempt.
 * @throws Refusal `order_blocked` (422) with the findings, the closest items and the exception path
 */
export async function submit(caller: Caller, id: string): Promise<Order> {
  return onPresent(async (at) => submitAt(caller, await findOrder(caller, id, at), at))
}

function submitAt(caller: Caller, order: Order, at: Date): Promise<Order> {
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'submit',
    at,
    decide: async () => {
      const found = await screened(caller.actor, order.content, order.town, at, order)
      if (!found.passes) refuseBlocked(caller, inAnswer(found, caller, at))
      const { set, announce, also } = submitted(order, found, at)
      return { set: { ...set, ...takenOverBy(order, caller.actor, at) }, announce, also }
    },
  })
}

export async function withdraw(caller: Caller, id: string, reason: string): Promise<Order> {
  const at = now()
  const order = await findOrder(caller, id, at)
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'withdraw',
    at,
    decide: async () => ({
      set: { state: 'withdrawn', updatedAt: at.toISOString() },
      announce: { type: 'dispatch.order-withdrawn', reason, data: { attempt: order.attempt } },
    }),
  })
}
