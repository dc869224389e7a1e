/** A hand-over as it is shown to a caller, in his words, and what he may do. */

import { orderLifecycle } from '../../gate/dispatch/order.lifecycle.ts'
import type { OrderState } from '../../gate/dispatch/order.ts'
import { labelOf } from '../../platform/choice.ts'
import { now } from '../../platform/clock.ts'
import type { ReplyOf } from '../../platform/contract.ts'
import type { Language } from '../../platform/language.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { postTitles } from '../../platform/who/titles.ts'
import { taskLifecycle } from '../tasks/task.lifecycle.ts'
import type { TaskState } from '../tasks/task.ts'
import {
  cardOf,
  type Handover,
  type HandoverCard,
  type Holding,
  HoldingKind,
  handoverLifecycle,
} from './handover.ts'
import type { handoversRoutes } from './handovers.contract.ts'

type HandoverSummary = ReplyOf<(typeof handoversRoutes)['listHandovers']>['handovers'][number]
type HandoverView = ReplyOf<(typeof handoversRoutes)['getHandover']>

const stateText = ({ kind, state }: Holding, language: Language) =>
  kind === 'order'
    ? orderLifecycle.states[state as OrderState][language]
    : taskLifecycle.states[state as TaskState][language]

export function summaryOf(card: HandoverCard, { language }: Caller): HandoverSummary {
  const { state, post, from, to, lines } = card
  return {
    ...card,
    stateText: handoverLifecycle.states[state][language],
    postText: postTitles[post][language],
    from: from && { ...from },
    to: { ...to, postText: postTitles[to.post][language], people: to.people.map((each) => ({ ...each })) },
    lines: [...lines],
  }
}

export async function viewOf(handover: Handover, caller: Caller): Promise<HandoverView> {
  const { language } = caller
  const { version, holdings, passedTo, writtenAt, note, confirmed } = handover
  return {
    ...summaryOf(cardOf(handover), caller),
    ...{ version, writtenAt, note, confirmed },
    passedTo: passedTo.map((each) => ({ ...each })),
    holdings: holdings.map(({ what, count, shown }) => ({
      ...{ what, count, whatText: labelOf(HoldingKind, what)[language] },
      shown: shown.map((piece) => ({ ...piece, stateText: stateText(piece, language) })),
    })),
    actions: await actionsOf(handoverLifecycle, handover, caller, now()),
  }
}
