/** A recurring duty as it is shown to a caller. */
import type { Caller } from '../actor.ts'
import { now } from '../clock.ts'
import type { ReplyOf } from '../contract.ts'
import { actionsOf } from '../lifecycle.ts'
import { inWords } from '../screening/finding.texts.ts'
import { surroundingsOf } from './leading.ts'
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
