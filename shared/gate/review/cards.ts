/**
 * Lays out the card of each attempt when it is submitted and keeps it; one that has lain too long is laid out again,
 * for other orders are let through meanwhile.
 */

import { labelOf } from '../../platform/choice.ts'
import { now } from '../../platform/clock.ts'
import type { ReplyOf } from '../../platform/contract.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Caller, sees } from '../../platform/who/actor.ts'
import { findActor } from '../../platform/who/actors.ts'
import { orderOf } from '../dispatch/chain.ts'
import type { dispatchRoutes } from '../dispatch/dispatch.contract.ts'
import { orderLifecycle } from '../dispatch/order.lifecycle.ts'
import type { Order } from '../dispatch/order.ts'
import { gatherFacts } from '../dispatch/order-facts.ts'
import { handsOfOrder } from '../dispatch/order-holder.ts'
import { findOrder } from '../dispatch/orders.ts'
import { inWords } from '../screening/finding.texts.ts'
import { screen } from '../screening/screen.ts'
import { keepCard, keptCard } from './card.table.ts'
import { reasonText } from './card.texts.ts'
import { type Card, CheckTopic, layOut } from './card.ts'
import { precedentsOf } from './precedents.ts'

// Long enough to serve what was laid out ahead, short enough that a reviewer who works down his list sees what the
// last approval did to the next village's week.
const freshMs = 60_000

const laidOut: readonly Order['state'][] = ['awaiting_collective', 'in_review']

async function lay(order: Order, at: Date): Promise<Card> {
  const sender = (await handsOfOrder(order, at))[0] ?? order.author
  const author = (await findActor(sender.personId)) ?? { ...sender, tenures: [] }
  const [facts, precedents] = await Promise.all([
    gatherFacts(author, order.content, order.town, at, order),
    precedentsOf(order),
  ])
  const card = layOut(order, facts, screen(order.content, facts), precedents)
  await keepCard(card)
  return card
}

/** Lays out the card of an attempt ahead of its reviewer; one that is decided already needs none. */
export async function prepare(orderId: string, attempt: number): Promise<void> {
  const order = await orderOf({ orderId })
  if (order.attempt === attempt && laidOut.includes(order.state)) await lay(order, now())
}

/**
 * The card of the present attempt, for those whose area the town is.
 * @throws Refusal `not_found`; `wrong_state` before the first submission
 */
export async function reviewCard(
  caller: Caller,
  orderId: string,
): Promise<ReplyOf<(typeof dispatchRoutes)['getReviewCard']>> {
  const at = now()
  const order = await findOrder(caller, orderId, at)
  const { language } = caller
  if (!sees(caller.actor, [order.town], at))
    refuse(commonRefusals.not_found, { thing: orderLifecycle.record[language] })
  if (order.attempt === 0) {
    refuse(commonRefusals.wrong_state, {
      state: orderLifecycle.states[order.state][language],
      action: titles[language],
    })
  }
  const kept = await keptCard(order.id, order.attempt)
  const fresh = kept?.version === order.version && at.getTime() - Date.parse(kept.computedAt) < freshMs
  // Once it is decided, what the reviewer saw stays.
  const card = kept && (fresh || !laidOut.includes(order.state)) ? kept : await lay(order, at)
  return {
    orderId: card.orderId,
    attempt: card.attempt,
    computedAt: card.computedAt,
    checks: card.checks.map(({ topic, state, reason, findings }) => ({
      topic,
      title: labelOf(CheckTopic, topic)[language],
      state,
      reason: reasonText(reason, language),
      findings: findings.map((finding) => inWords(finding, language)),
    })),
    precedents: card.precedents.map((each) => ({ ...each, author: { ...each.author } })),
  }
}

const titles = { zh: '查看审核卡', en: 'see the review card' } as const
