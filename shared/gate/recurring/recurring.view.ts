/** A recurring duty as it is shown to a caller. */

import { now } from '../../platform/clock.ts'
import type { ReplyOf } from '../../platform/contract.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { inWords } from '../screening/finding.texts.ts'
import { surroundingsOf } from './duty-leader.ts'
import type { recurringRoutes } from './recurring.contract.ts'
import {
  cardOf,
  type DutyCard,
  dutyLifecycle,
  dutyLifecycleIn,
  type RecurringDuty,
} from './recurring-duty.ts'

type DutySummary = ReplyOf<(typeof recurringRoutes)['listRecurringDuties']>['duties'][number]
type DutyView = ReplyOf<(typeof recurringRoutes)['getRecurringDuty']>

export function summaryOf({ next, ...card }: DutyCard, { language }: Caller): DutySummary {
  return {
    ...card,
    stateText: dutyLifecycle.states[card.state][language],
    next: next && { period: next.key, opensOn: next.opensOn },
  }
}

export async function viewOf(duty: RecurringDuty, caller: Caller): Promise<DutyView> {
  const at = now()
  return {
    ...summaryOf(cardOf(duty), caller),
    content: duty.content,
    item: duty.item && { ...duty.item, lines: [...duty.item.lines] },
    held: duty.held,
    openings: duty.openings.map((opening) => ({
      ...opening,
      findings: opening.findings.map((finding) => inWords(finding, caller.language)),
    })),
    actions: await actionsOf(dutyLifecycleIn(await surroundingsOf(caller, duty, at)), duty, caller, at),
  }
}
