/** A task as it is shown to a caller: its clock read now, who holds it, and what this caller may do. */

import { now } from '../../platform/clock.ts'
import type { ReplyOf } from '../../platform/contract.ts'
import { county } from '../../platform/county.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { formsOf } from './answers.ts'
import { levelOf, stageClock, workClock, workLevel } from './clocks.ts'
import { chargedWorkingDays } from './co-party.ts'
import { readAddedUp } from './ledger.ts'
import { taskLifecycle } from './task.lifecycle.ts'
import { cardOf, type Task, type TaskCard } from './task.ts'
import { holderOf } from './task-holder.ts'
import type { tasksRoutes } from './tasks.contract.ts'

type TaskSummary = ReplyOf<(typeof tasksRoutes)['listTasks']>['tasks'][number]
type TaskView = ReplyOf<(typeof tasksRoutes)['getTask']>

export function summaryOf(task: TaskCard, { language }: Caller, at = now()): TaskSummary {
  const { rules } = county()
  const stage = stageClock(task, rules)
  return {
    id: task.id,
    version: task.version,
    state: task.state,
    stateText: taskLifecycle.states[task.state][language],
    title: task.title,
    sieveCode: task.sieveCode,
    unit: task.unit,
    unitName: task.unitName,
    orderId: task.orderId,
    clock: {
      ...readAddedUp(task.clock, at),
      warnAt: workClock(task.clock, rules.reminderAt)?.warnAt ?? null,
      level: workLevel(task.clock, rules.reminderAt, at),
    },
    stage: stage ? { ...stage, level: levelOf(stage, at.toISOString()) } : null,
    assignees: [...task.assignees],
    createdAt: task.createdAt,
  }
}

export async function viewOf(task: Task, caller: Caller): Promise<TaskView> {
  const at = now()
  return {
    ...summaryOf(cardOf(task), caller, at),
    town: task.town,
    catalogueVersion: task.catalogueVersion,
    ask: {
      ...task.ask,
      evidence: [...task.ask.evidence],
      evidenceNecessity: task.ask.evidenceNecessity ?? null,
      coParties: [...task.ask.coParties],
    },
    forms: await formsOf(task, at),
    sender: task.sender,
    joined: [...(task.joined ?? [])],
    holder: await holderOf(task, at),
    ledger: [...task.ledger],
    extension: task.extension ?? null,
    steps: (task.steps ?? []).map((step) => ({ ...step, chargedWorkingDays: chargedWorkingDays(step, at) })),
    refusal: task.refusal ? { ...task.refusal, rulings: [...task.refusal.rulings] } : null,
    progress: [...task.progress],
    submission: task.submission && {
      ...task.submission,
      evidence: [...task.submission.evidence],
      answers: [...(task.submission.answers ?? [])],
    },
    closedAt: task.closedAt,
    actions: await actionsOf(taskLifecycle, task, caller, at),
  }
}
