/** A village Party secretary refuses a task or appeals a ruling; the town rules, then the county (R19). */
import type { Caller } from '../../platform/who/actor.ts'
import { rulerOf, secretaryOf } from './clock-holder.ts'
import { entry } from './ledger.ts'
import type { Refusal, RefusalInput, RefusalOutcome } from './refusal.ts'
import { rulingDue } from './ruling-limits.ts'
import type { Task } from './task.ts'
import { step } from './task-step.ts'
import { refusalMoved } from './waiting-list.ts'

export function refuseTask(caller: Caller, id: string, input: RefusalInput): Promise<Task> {
  return step(caller, id, 'refuse', (task, at) => {
    const { personId, name } = caller.actor
    const refusal: Refusal = {
      ...input,
      ...{ at: at.toISOString(), by: { personId, name }, level: 'town' },
      ...{ dueAt: rulingDue('town', at), lapsed: false, rulings: [] },
    }
    return {
      set: {
        ...{ state: 'refused', refusal },
        ledger: [...task.ledger, entry('pause', at, rulerOf(task, 'town'), input.text)],
      },
      announce: {
        type: 'tasks.task-refused',
        reason: input.text,
        data: { code: input.code, unit: task.unit },
      },
      also: refusalMoved(task, refusal),
    }
  })
}

/** Upheld, the task is over and counts nowhere; dismissed, the village has it again and its clock goes on. */
export function ruleRefusal(
  caller: Caller,
  id: string,
  outcome: RefusalOutcome,
  text: string,
): Promise<Task> {
  return step(caller, id, 'rule_refusal', (task, at, standing) => {
    const refusal = refusalOf(task)
    const { personId, name } = caller.actor
    const ruling = {
      ...{ level: refusal.level, outcome, text, at: at.toISOString() },
      by: { personId, name, post: standing.post },
    }
    const ruled = { ...refusal, dueAt: null, rulings: [...refusal.rulings, ruling] }
    const upheld = outcome === 'upheld'
    return {
      set: {
        ...{ state: upheld ? 'refusal_upheld' : 'received', refusal: ruled },
        ...(upheld ? { closedAt: at.toISOString() } : {}),
        ledger: [...task.ledger, entry(upheld ? 'stop' : 'resume', at, secretaryOf(task), text)],
      },
      announce: {
        type: upheld ? 'tasks.refusal-upheld' : 'tasks.refusal-dismissed',
        reason: text,
        data: { outcome, level: refusal.level, unit: task.unit, orderId: task.orderId },
      },
      also: refusalMoved(task, ruled),
    }
  })
}

/** Against the town's ruling, once, to the county. */
export function appealRuling(caller: Caller, id: string, text: string): Promise<Task> {
  return step(caller, id, 'appeal_refusal', (task, at) => {
    const refusal: Refusal = { ...refusalOf(task), level: 'county', dueAt: rulingDue('county', at) }
    return {
      set: {
        ...{ state: 'refused', refusal },
        ledger: [...task.ledger, entry('pause', at, rulerOf(task, 'county'), text)],
      },
      announce: { type: 'tasks.refusal-appealed', reason: text, data: { unit: task.unit } },
      also: refusalMoved(task, refusal),
    }
  })
}

function refusalOf({ id, refusal }: Task): Refusal {
  if (!refusal) throw new Error(`task ${id} was not refused`)
  return refusal
}
