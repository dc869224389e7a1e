/**
 * The clock's own part in tasks (R38): it warns at a share of the time, says what is red, hands on a refusal that the town
 * lets lie (R19) and notes a co-party's step that ran out (R30). Each once, however often it is asked.
 */

import { townsOfCounty } from '../../directory/directory.ts'
import { actAsSystem } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { ConditionLost, type Write } from '../../platform/writes.ts'
import { rulerOf } from './clock-holder.ts'
import { type Mark, nextMark, toldAt } from './clocks.ts'
import { openSteps } from './co-party.ts'
import { entry, type Told } from './ledger.ts'
import type { Refusal } from './refusal.ts'
import { rulingDue } from './ruling-limits.ts'
import { taskKeeping, tasksById, tasksDue } from './task.table.ts'
import type { Task } from './task.ts'
import type { TasksEvent } from './tasks.events.ts'
import { refusalMoved } from './waiting-list.ts'

/** @returns how many steps were taken over all tasks of the county whose time has come */
export async function watchTasks(at: Date): Promise<number> {
  let steps = 0
  for (const town of await townsOfCounty(county().code)) {
    for (const task of await tasksById(await tasksDue(town, at.toISOString())))
      steps += await settle(task, at)
  }
  return steps
}

// A clock is warned and red, a stage too, and steps lapse together: more than this is a loop.
const mostSteps = 10

/** Takes the steps of a task whose time has come, one after the other. @returns how many */
export async function settle(task: Task, at: Date): Promise<number> {
  let current = task
  for (let steps = 0; ; steps += 1) {
    const mark = nextMark(current, county().rules)
    if (!mark || mark.at > at.toISOString()) return steps
    if (steps === mostSteps) throw new Error(`task ${task.id} has no end of marks`)
    const next = await take(current, mark, at)
    if (!next) return steps
    current = next
  }
}

interface Step {
  readonly step: readonly (string | number)[]
  readonly set: Partial<Task>
  readonly announce: TasksEvent
  readonly also?: readonly Write[]
}

async function take(task: Task, mark: Mark, at: Date): Promise<Task | undefined> {
  const { step, set, announce, also = [] } = stepFor(task, mark, at)
  try {
    return await actAsSystem({
      ...{ system: 'schedule', keeping: taskKeeping, before: task, next: { ...task, ...set } },
      ...{ at, step, announce, also },
    })
  } catch (cause) {
    // Somebody acted at this very moment: the better outcome.
    if (!(cause instanceof ConditionLost)) throw cause
    return undefined
  }
}

function stepFor(task: Task, { what }: Mark, at: Date): Step {
  if (what === 'late_refusal') return passedOn(task, at)
  if (what === 'late_step') return lapsed(task, at)
  return said(task, toldAt(what, at.toISOString()))
}

const types = {
  work_yellow: 'tasks.clock-warned',
  work_red: 'tasks.clock-overdue',
  stage_yellow: 'tasks.stage-warned',
  stage_red: 'tasks.stage-overdue',
} as const

function said(task: Task, told: Told): Step {
  const { clock, level, dueAt } = told
  const others = (task.told ?? []).filter((each) => each.clock !== clock)
  return {
    step: ['clock', task.id, clock, level, dueAt, task.state],
    set: { told: [...others, told] },
    announce: {
      type: types[`${clock}_${level}`],
      data: { unit: task.unit, town: task.town, state: task.state, dueAt },
    },
  }
}

/** Never decided by silence: what the town lets lie goes to the county (R19). */
function passedOn(task: Task, at: Date): Step {
  const { refusal } = task
  if (!refusal) throw new Error(`task ${task.id} was not refused`)
  const next: Refusal = { ...refusal, level: 'county', lapsed: true, dueAt: rulingDue('county', at) }
  return {
    step: ['refusal-late', task.id, refusal.at],
    set: { refusal: next, ledger: [...task.ledger, entry('pause', at, rulerOf(task, 'county'))] },
    announce: { type: 'tasks.refusal-passed-on', data: { unit: task.unit, town: task.town } },
    also: refusalMoved(task, next),
  }
}

/** On record for good; the step stays open and the village's clock stands still (R30). */
function lapsed(task: Task, at: Date): Step {
  const instant = at.toISOString()
  const late = openSteps(task.steps).filter(({ lapsedAt, dueAt }) => lapsedAt === null && dueAt <= instant)
  return {
    step: ['step-late', task.id, ...late.map(({ openedAt, coParty }) => `${coParty}@${openedAt}`)],
    set: {
      steps: (task.steps ?? []).map((step) => (late.includes(step) ? { ...step, lapsedAt: instant } : step)),
    },
    announce: {
      type: 'tasks.co-party-lapsed',
      data: { unit: task.unit, coParties: late.map((step) => step.unit) },
    },
  }
}
