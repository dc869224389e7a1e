/** When each stage falls due: working days from the instant it began, derived and never stored (R16). Pure. */
import { addWorkingDays } from '../../platform/calendar.ts'
import type { Rules } from '../../platform/county.ts'
import type { Application } from './application.ts'
import { windowEnd } from './opinion-round.ts'

export interface StageLimits {
  readonly remindAt: Date
  readonly dueAt: Date
}

/** Undefined while nobody but the department has to move. */
export function stageLimits(application: Application, rules: Rules): StageLimits | undefined {
  const { state, stageStartedAt, panel, opinionRound } = application
  if (!stageStartedAt) return undefined
  const from = new Date(stageStartedAt)
  const limit = (days: number): StageLimits => ({
    remindAt: addWorkingDays(from, days * rules.reminderAt),
    dueAt: addWorkingDays(from, days),
  })
  switch (state) {
    case 'applied':
    case 'awaiting_approval':
      return limit(rules.admissionStepWorkingDays)
    case 'panel':
      return panel ? limit(panel.workingDays) : undefined
    case 'opinion_round':
      return opinionRound ? { ...limit(opinionRound.workingDays), dueAt: windowEnd(opinionRound) } : undefined
    default:
      return undefined
  }
}

/** A stage entered anew has a clock of its own. */
export function stageBegins(at: Date) {
  const instant = at.toISOString()
  return { stageStartedAt: instant, remindedAt: null, escalatedAt: null, updatedAt: instant }
}

export function stageEnds(at: Date) {
  return { stageStartedAt: null, remindedAt: null, escalatedAt: null, updatedAt: at.toISOString() }
}
