/** The village calls a co-party in; its clock stands still until the last one called has signed off (R30). */
import type { Caller } from '../actor.ts'
import { addWorkingDays } from '../calendar.ts'
import { now } from '../clock.ts'
import { act } from '../commit.ts'
import { county } from '../county.ts'
import { refuse, refuseField } from '../errors.ts'
import { type CoPartyStep, openSteps } from './co-party.ts'
import { entry } from './ledger.ts'
import { taskKeeping } from './task.table.ts'
import { type Task, taskLifecycle } from './task.ts'
import { findTask } from './tasks.ts'

/** @param coParty which of those the order names, from 0 @throws Refusal `step_open` while that one's step is */
export async function callIn(caller: Caller, id: string, coParty: number, need: string): Promise<Task> {
  const at = now()
  const task = await findTask(caller, id, at)
  return act({
    caller,
    keeping: taskKeeping,
    lifecycle: taskLifecycle,
    record: task,
    action: 'call_in',
    at,
    decide: async () => {
      const party = task.ask.coParties[coParty]
      if (!party) refuseField('/coParty', 'no_such_co_party', { count: task.ask.coParties.length })
      if (openSteps(task.steps).some((step) => step.coParty === coParty)) refuse('step_open')
      const step: CoPartyStep = {
        ...{ coParty, unit: party.unit, personId: party.personId, need },
        ...{ openedAt: at.toISOString(), openedBy: caller.actor.personId },
        dueAt: addWorkingDays(at, county().rules.coPartyWorkingDays).toISOString(),
        ...{ lapsedAt: null, doneAt: null, doneBy: null, result: null },
      }
      const holder = party.personId ?? party.unit
      return {
        set: {
          steps: [...(task.steps ?? []), step],
          ledger: [...task.ledger, entry('pause', at.toISOString(), holder, need)],
        },
        announce: { type: 'tasks.co-party-called', reason: need, data: { coParty, unit: party.unit } },
      }
    },
  })
}

/** @throws Refusal `not_your_step` for staff of another co-party than the one whose step is open */
export async function signOff(caller: Caller, id: string, coParty: number, result: string): Promise<Task> {
  const at = now()
  const task = await findTask(caller, id, at)
  return act({
    caller,
    keeping: taskKeeping,
    lifecycle: taskLifecycle,
    record: task,
    action: 'sign_off',
    at,
    decide: async (standing) => {
      const open = openSteps(task.steps)
      const mine = open.find((step) => step.coParty === coParty)
      if (!mine || (standing.standsInFor === null && mine.unit !== standing.unit)) refuse('not_your_step')
      const { personId, name } = caller.actor
      const instant = at.toISOString()
      const doneBy = { personId, name, post: standing.post }
      const steps = (task.steps ?? []).map((step) =>
        step === mine ? { ...step, doneAt: instant, doneBy, result } : step,
      )
      const lead = task.assignees[0]?.personId ?? `village_party_secretary@${task.unit}`
      return {
        set: {
          steps,
          // The village's clock goes on when nobody is waited for any more.
          ...(open.length === 1 ? { ledger: [...task.ledger, entry('resume', instant, lead, result)] } : {}),
        },
        announce: {
          type: 'tasks.co-party-signed-off',
          reason: result,
          data: { coParty, unit: mine.unit, lapsed: mine.lapsedAt !== null },
        },
      }
    },
  })
}
