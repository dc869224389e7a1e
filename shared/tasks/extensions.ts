/** More time is asked for with a reason and granted by whoever sent the task; the old day stays on the ledger (R38). */
import type { Caller } from '../actor.ts'
import { addDays, dayOf, now } from '../clock.ts'
import { act } from '../commit.ts'
import { county } from '../county.ts'
import { refuseField } from '../errors.ts'
import type { ExtensionInput, extensionOutcomes } from './extension.ts'
import { addUp, retarget } from './ledger.ts'
import { taskKeeping } from './task.table.ts'
import { type Task, taskLifecycle } from './task.ts'
import { findTask } from './tasks.ts'

export async function askExtension(
  caller: Caller,
  id: string,
  { until, reason }: ExtensionInput,
): Promise<Task> {
  const at = now()
  const task = await findTask(caller, id, at)
  return act({
    caller,
    keeping: taskKeeping,
    lifecycle: taskLifecycle,
    record: task,
    action: 'ask_extension',
    at,
    decide: async () => {
      const from = addUp(task.ledger).due ?? task.ask.deadline
      const earliest = addDays(from > dayOf(at) ? from : dayOf(at), 1)
      const latest = addDays(dayOf(at), county().rules.orderMaxDays)
      if (until < earliest || until > latest) {
        refuseField('/until', 'day_outside', { from: earliest, to: latest })
      }
      const asked = { until, reason, from, askedAt: at.toISOString(), askedBy: caller.actor.personId }
      return {
        set: { extension: { ...asked, state: 'asked' as const, text: null, ruledAt: null, ruledBy: null } },
        announce: { type: 'tasks.extension-asked', reason, data: { from, until } },
      }
    },
  })
}

export async function ruleExtension(
  caller: Caller,
  id: string,
  outcome: (typeof extensionOutcomes)[number],
  text: string | undefined,
): Promise<Task> {
  const at = now()
  const task = await findTask(caller, id, at)
  return act({
    caller,
    keeping: taskKeeping,
    lifecycle: taskLifecycle,
    record: task,
    action: 'rule_extension',
    at,
    decide: async (standing) => {
      const { extension } = task
      if (!extension) throw new Error(`task ${task.id} asks for no extension`)
      if (outcome === 'refused' && !text) refuseField('/text', 'field_required')
      const { personId, name } = caller.actor
      const ruled = {
        ...{ state: outcome, text: text ?? null, ruledAt: at.toISOString() },
        ruledBy: { personId, name, post: standing.post },
      }
      const data = { outcome, from: extension.from, until: extension.until }
      return {
        set: {
          extension: { ...extension, ...ruled },
          ...(outcome === 'granted'
            ? {
                ledger: [
                  ...task.ledger,
                  retarget(at.toISOString(), personId, extension.until, extension.reason),
                ],
              }
            : {}),
        },
        announce: {
          type: outcome === 'granted' ? 'tasks.extension-granted' : 'tasks.extension-refused',
          reason: text ?? null,
          data,
        },
      }
    },
  })
}
