/** A village Party secretary refuses a task or appeals a ruling; the town rules, then the county (R19). */
import type { Caller } from '../actor.ts'
import { now } from '../clock.ts'
import { act } from '../commit.ts'
import { entry } from './ledger.ts'
import type { RefusalInput, refusalOutcomes } from './refusal.ts'
import { rulerOf, rulingDue } from './ruling-limits.ts'
import { taskKeeping } from './task.table.ts'
import { type Task, taskLifecycle } from './task.ts'
import { findTask } from './tasks.ts'

export async function refuseTask(caller: Caller, id: string, input: RefusalInput): Promise<Task> {
  const at = now()
  const task = await findTask(caller, id, at)
  const { personId, name } = caller.actor
  return act({
    caller,
    keeping: taskKeeping,
    lifecycle: taskLifecycle,
    record: task,
    action: 'refuse',
    at,
    decide: async () => ({
      set: {
        state: 'refused',
        refusal: {
          ...input,
          ...{ at: at.toISOString(), by: { personId, name }, level: 'town' as const },
          ...{ dueAt: rulingDue('town', at), lapsed: false, rulings: [] },
        },
        ledger: [...task.ledger, entry('pause', at.toISOString(), rulerOf(task, 'town'), input.text)],
      },
      announce: {
        type: 'tasks.task-refused',
        reason: input.text,
        data: { code: input.code, unit: task.unit },
      },
    }),
  })
}

/** Upheld, the task is over and counts nowhere; dismissed, the village has it again and its clock goes on. */
export async function ruleRefusal(
  caller: Caller,
  id: string,
  outcome: (typeof refusalOutcomes)[number],
  text: string,
): Promise<Task> {
  const at = now()
  const task = await findTask(caller, id, at)
  return act({
    caller,
    keeping: taskKeeping,
    lifecycle: taskLifecycle,
    record: task,
    action: 'rule_refusal',
    at,
    decide: async (standing) => {
      const { refusal } = task
      if (!refusal) throw new Error(`task ${task.id} was not refused`)
      const instant = at.toISOString()
      const { personId, name } = caller.actor
      const ruling = {
        ...{ level: refusal.level, outcome, text, at: instant },
        by: { personId, name, post: standing.post },
      }
      const ruled = { ...refusal, dueAt: null, rulings: [...refusal.rulings, ruling] }
      const secretary = `village_party_secretary@${task.unit}`
      const data = { outcome, level: refusal.level, unit: task.unit, orderId: task.orderId }
      return outcome === 'upheld'
        ? {
            set: {
              ...{ state: 'refusal_upheld', refusal: ruled, closedAt: instant },
              ledger: [...task.ledger, entry('stop', instant, secretary, text)],
            },
            announce: { type: 'tasks.refusal-upheld', reason: text, data },
          }
        : {
            set: {
              ...{ state: 'received', refusal: ruled },
              ledger: [...task.ledger, entry('resume', instant, secretary, text)],
            },
            announce: { type: 'tasks.refusal-dismissed', reason: text, data },
          }
    },
  })
}

/** Against the town's ruling, once, to the county. */
export async function appealRuling(caller: Caller, id: string, text: string): Promise<Task> {
  const at = now()
  const task = await findTask(caller, id, at)
  return act({
    caller,
    keeping: taskKeeping,
    lifecycle: taskLifecycle,
    record: task,
    action: 'appeal_refusal',
    at,
    decide: async () => {
      const { refusal } = task
      if (!refusal) throw new Error(`task ${task.id} was not refused`)
      return {
        set: {
          state: 'refused',
          refusal: { ...refusal, level: 'county' as const, dueAt: rulingDue('county', at) },
          ledger: [...task.ledger, entry('pause', at.toISOString(), rulerOf(task, 'county'), text)],
        },
        announce: { type: 'tasks.refusal-appealed', reason: text, data: { unit: task.unit } },
      }
    },
  })
}
