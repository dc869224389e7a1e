/** More time is asked for with a reason and granted by whoever sent the task; the old day stays on the ledger (R38). */

import { addDays, dayOf } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { commonRefusals, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import type { ExtensionInput, ExtensionOutcome } from './extension.ts'
import { addUp, retarget } from './ledger.ts'
import type { Task } from './task.ts'
import { step } from './task-step.ts'

export function askExtension(caller: Caller, id: string, { until, reason }: ExtensionInput): Promise<Task> {
  return step(caller, id, 'ask_extension', (task, at) => {
    const from = addUp(task.ledger).due ?? task.ask.deadline
    const earliest = addDays(from > dayOf(at) ? from : dayOf(at), 1)
    const latest = addDays(dayOf(at), county().rules.orderMaxDays)
    if (until < earliest || until > latest) {
      refuseField('/until', commonRefusals.day_outside, { from: earliest, to: latest })
    }
    const asked = { until, reason, from, askedAt: at.toISOString(), askedBy: caller.actor.personId }
    return {
      set: { extension: { ...asked, state: 'asked', text: null, ruledAt: null, ruledBy: null } },
      announce: { type: 'tasks.extension-asked', reason, data: { from, until } },
    }
  })
}

export function ruleExtension(
  caller: Caller,
  id: string,
  outcome: ExtensionOutcome,
  text: string | undefined,
): Promise<Task> {
  return step(caller, id, 'rule_extension', (task, at, standing) => {
    const { extension } = task
    if (!extension) throw new Error(`task ${task.id} asks for no extension`)
    if (outcome === 'refused' && !text) refuseField('/text', commonRefusals.field_required)
    const { personId, name } = caller.actor
    const { from, until, reason } = extension
    const granted = outcome === 'granted'
    return {
      set: {
        extension: {
          ...extension,
          ...{ state: outcome, text: text ?? null, ruledAt: at.toISOString() },
          ruledBy: { personId, name, post: standing.post },
        },
        ...(granted ? { ledger: [...task.ledger, retarget(at, personId, until, reason)] } : {}),
      },
      announce: {
        type: granted ? 'tasks.extension-granted' : 'tasks.extension-refused',
        reason: text ?? null,
        data: { outcome, from, until },
      },
    }
  })
}
