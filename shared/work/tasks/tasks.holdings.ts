/** Whose work a task is, and until when: its stage's limit where it has one, else its own clock (R29, R38, R39). */
import { county } from '../../platform/county.ts'
import type { Held } from '../../platform/record-kinds.ts'
import { stageClock, workClock } from './clocks.ts'
import { addUp, stageSince } from './ledger.ts'
import type { Task } from './task.ts'
import { holderOf } from './task-holder.ts'

const task: Held<Task> = {
  by: async (record, at) => [await holderOf(record, at)].flatMap((seat) => seat ?? []),
  until: (record) => {
    const { rules } = county()
    if (record.state === 'refused') return record.refusal?.dueAt ?? null
    const stage = stageClock({ state: record.state, since: stageSince(record) }, rules)
    return stage?.dueAt ?? workClock(addUp(record.ledger), rules.reminderAt)?.dueAt ?? null
  },
}

export const tasksHoldings = { task }
