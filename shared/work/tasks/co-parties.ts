/** The village calls a co-party in; its clock stands still until the last one called has signed off (R30). */

import { findUnits } from '../../directory/directory.ts'
import { addWorkingDays } from '../../platform/calendar.ts'
import { county } from '../../platform/county.ts'
import { refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { leadOf } from './clock-holder.ts'
import { type CoPartyStep, openSteps } from './co-party.ts'
import { entry } from './ledger.ts'
import type { Task } from './task.ts'
import { step } from './task-step.ts'
import { tasksRefusals } from './tasks.refusals.ts'
import { stepDone, stepOpened } from './waiting-list.ts'

/** @param coParty which of those the order names, from 0 @throws Refusal `step_open` while that one's step is */
export function callIn(caller: Caller, id: string, coParty: number, need: string): Promise<Task> {
  return step(caller, id, 'call_in', async (task, at) => {
    const { coParties } = task.ask
    const party = coParties[coParty]
    if (!party) {
      const names = (await findUnits(coParties.map(({ unit }) => unit))).map(({ name }) => name)
      const params = { count: coParties.length, names: names.join('、') }
      return refuseField('/coParty', tasksRefusals.no_such_co_party, params)
    }
    if (openSteps(task.steps).some((each) => each.coParty === coParty)) refuse(tasksRefusals.step_open)
    const { unit, personId } = party
    const opened: CoPartyStep = {
      ...{ coParty, unit, personId, need },
      ...{ openedAt: at.toISOString(), openedBy: caller.actor.personId },
      dueAt: addWorkingDays(at, county().rules.coPartyWorkingDays).toISOString(),
      ...{ lapsedAt: null, doneAt: null, doneBy: null, result: null },
    }
    return {
      set: {
        steps: [...(task.steps ?? []), opened],
        ledger: [...task.ledger, entry('pause', at, personId ?? unit, need)],
      },
      announce: { type: 'tasks.co-party-called', reason: need, data: { coParty, unit } },
      also: stepOpened(task, opened),
    }
  })
}

/** @throws Refusal `not_your_step` for staff of another co-party than the one whose step is open */
export function signOff(caller: Caller, id: string, coParty: number, result: string): Promise<Task> {
  return step(caller, id, 'sign_off', (task, at, standing) => {
    const open = openSteps(task.steps)
    const mine = open.find((each) => each.coParty === coParty)
    if (!mine || (standing.standsInFor === null && mine.unit !== standing.unit))
      refuse(tasksRefusals.not_your_step)
    const { personId, name } = caller.actor
    const doneBy = { personId, name, post: standing.post }
    const steps = (task.steps ?? []).map((each) =>
      each === mine ? { ...each, doneAt: at.toISOString(), doneBy, result } : each,
    )
    return {
      set: {
        steps,
        // The village's clock goes on when nobody is waited for any more.
        ...(open.length === 1 ? { ledger: [...task.ledger, entry('resume', at, leadOf(task), result)] } : {}),
      },
      announce: {
        type: 'tasks.co-party-signed-off',
        reason: result,
        data: { coParty, unit: mine.unit, lapsed: mine.lapsedAt !== null },
      },
      also: stepDone(task, mine),
    }
  })
}
