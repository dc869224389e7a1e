/** An order as it is shown to a caller: its texts, who has to move, and what this caller may do. */

import { now } from '../../platform/clock.ts'
import type { ReplyOf } from '../../platform/contract.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { inWords } from '../screening/finding.texts.ts'
import type { dispatchRoutes } from './dispatch.contract.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { cardOf, type Order, type OrderCard } from './order.ts'
import { holderOf } from './order-holder.ts'
import { unconfirmedIn } from './proposed-content.ts'
import { reviewLimits } from './review-limits.ts'

type OrderSummary = ReplyOf<(typeof dispatchRoutes)['listOrders']>['orders'][number]
type OrderView = ReplyOf<(typeof dispatchRoutes)['getOrder']>

export function summaryOf(
  { helpers: _helpers, matter: _matter, lines: _lines, ...card }: OrderCard,
  { language }: Caller,
): OrderSummary {
  return { ...card, stateText: orderLifecycle.states[card.state][language] }
}

export async function viewOf(order: Order, caller: Caller): Promise<OrderView> {
  const at = now()
  const limits = reviewLimits(order)
  return {
    ...summaryOf(cardOf(order), caller),
    takenOver: (order.takenOver ?? []).map((each) => ({ ...each })),
    content: order.content,
    proposal: order.proposal
      ? { ...order.proposal, unconfirmed: unconfirmedIn(order.content, order.proposal) }
      : null,
    recurring: order.recurring ?? null,
    item: order.item && { ...order.item, lines: [...order.item.lines], hours: order.item.hours ?? null },
    forms: (order.forms ?? []).map((form) => ({ ...form, fields: [...form.fields] })),
    catalogueVersion: order.catalogueVersion,
    wordsVersion: order.wordsVersion ?? null,
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
