/** When each stage of a revision falls due: working days from the instant it began, derived and never stored (R16). */

import { addWorkingDays } from '../../platform/calendar.ts'
import type { Rules } from '../../platform/county.ts'
import type { StageLimits } from '../admission/admission-limits.ts'
import { windowEnd } from '../admission/opinion-round.ts'
import type { Round } from './round.ts'

/** Undefined while the officer's own work is on and nobody else is waited for. */
export function roundLimits(
  { state, stageStartedAt, panel, opinionRound }: Round,
  rules: Rules,
): StageLimits | undefined {
  if (!stageStartedAt) return undefined
  const from = new Date(stageStartedAt)
  const limit = (days: number): StageLimits => ({
    remindAt: addWorkingDays(from, days * rules.reminderAt),
    dueAt: addWorkingDays(from, days),
  })
  if (state === 'in_panel' && panel) return limit(panel.workingDays)
  if (state === 'in_opinion' && opinionRound)
    return { ...limit(opinionRound.workingDays), dueAt: windowEnd(opinionRound) }
  return state === 'awaiting_approval' ? limit(rules.admissionStepWorkingDays) : undefined
}
