/** An order as it is shown to a caller: its texts, who has to move, and what this caller may do. */
import type { Caller } from '../actor.ts'
import { now } from '../clock.ts'
import type { ReplyOf } from '../contract.ts'
import { answering } from '../directory/holders.ts'
import type { PostName } from '../directory/post.ts'
import { actionsOf } from '../lifecycle.ts'
import { inWords } from '../screening/finding.texts.ts'
import type { dispatchRoutes } from './dispatch.contract.ts'
import { reviewLimits } from './limits.ts'
import { cardOf, type Order, type OrderCard, orderLifecycle, reviewOpen } from './order.ts'

type OrderSummary = ReplyOf<(typeof dispatchRoutes)['listOrders']>['orders'][number]
type OrderView = ReplyOf<(typeof dispatchRoutes)['getOrder']>

export function summaryOf(
  { helpers: _helpers, matter: _matter, ...card }: OrderCard,
  { language }: Caller,
): OrderSummary {
  return { ...card, stateText: orderLifecycle.states[card.state][language] }
}

export async function viewOf(order: Order, caller: Caller): Promise<OrderView> {
  const at = now()
  const limits = reviewLimits(order)
  return {
    ...summaryOf(cardOf(order), caller),
    content: order.content,
    recurring: order.recurring ?? null,
    item: order.item && { ...order.item, lines: [...order.item.lines], hours: order.item.hours ?? null },
    forms: (order.forms ?? []).map((form) => ({ ...form, fields: [...form.fields] })),
    catalogueVersion: order.catalogueVersion,
    contentHash: order.contentHash,
    findings: order.findings.map((finding) => inWords(finding, caller.language)),
    emergency: order.emergency ? { reviewed: order.emergency.reviewed ?? null } : null,
    major: [...(order.major ?? [])],
    collective: (order.collective ?? []).map((each) => ({ ...each, recused: [...each.recused] })),
    mergedInto: order.mergedInto ?? null,
    joined: (order.joined ?? []).map((each) => ({ ...each, units: [...each.units] })),
    rulings: [...order.rulings],
    submittedAt: order.submittedAt,
    remindedAt: order.remindedAt,
    escalatedAt: order.escalatedAt,
    deliveredAt: order.deliveredAt,
    reviewDueAt: limits?.dueAt.toISOString() ?? null,
    holder: await holderOf(order, at),
    actions: await actionsOf(orderLifecycle, order, caller, at),
  }
}

/** R39: who has to move is always one answer. */
async function holderOf(order: Order, at: Date): Promise<OrderView['holder']> {
  if (order.state === 'draft' || order.state === 'returned') {
    return { post: 'leader_in_charge', unit: order.town, vacant: false, people: [order.author] }
  }
  if (reviewOpen(order))
    return heldBy(order, order.escalatedAt ? 'party_secretary' : 'deputy_party_secretary', at)
  const post =
    order.state === 'awaiting_collective'
      ? ('committee_clerk' as const)
      : order.state === 'in_review'
        ? order.escalatedAt
          ? ('party_secretary' as const)
          : ('deputy_party_secretary' as const)
        : order.state === 'awaiting_second'
          ? ('party_secretary' as const)
          : undefined
  return post ? heldBy(order, post, at) : null
}

async function heldBy(order: Order, post: PostName, at: Date): Promise<OrderView['holder']> {
  const found = await answering(order.town, post, at)
  return {
    post: found.post,
    unit: found.unit,
    vacant: found.vacant,
    people: found.holders.map(({ personId, name }) => ({ personId, name })),
  }
}
