/**
 * The clock-driven round: reminds when a share of a limit has passed, escalates when all of it has, and closes the
 * opinion window. Nothing here answers, speaks or approves for anybody (R16).
 */

import { actAsSystem } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import * as log from '../../platform/log.ts'
import { ConditionLost } from '../../platform/writes.ts'
import type { AdmissionEvent } from './admission.events.ts'
import { applicationById, applicationKeeping, applicationsIn } from './admission.table.ts'
import { stageBegins, stageLimits } from './admission-limits.ts'
import { type Application, type LiveState, liveStates } from './application.ts'
import { closed, openObjections, windowEnd } from './opinion-round.ts'

type StageEvent = Extract<AdmissionEvent['type'], `${string}-reminded` | `${string}-overdue`>

/** What is announced at each limit of a stage; the opinion window's end closes it. */
const announced: Readonly<Record<LiveState, { reminded: StageEvent; overdue: StageEvent | null }>> = {
  applied: { reminded: 'admission.acceptance-reminded', overdue: 'admission.acceptance-overdue' },
  panel: { reminded: 'admission.panel-reminded', overdue: 'admission.panel-overdue' },
  opinion_round: { reminded: 'admission.opinions-reminded', overdue: null },
  awaiting_approval: { reminded: 'admission.approval-reminded', overdue: 'admission.approval-overdue' },
}

/** Looks at every live application once. @returns how many steps were taken */
export async function watchAdmissions(at: Date): Promise<number> {
  let steps = 0
  for (const state of liveStates) {
    // The ids are read first: a step moves an application on to a state that is looked at later, with a clock of its own.
    for (const { id } of await applicationsIn(county().code, state)) steps += await watchOne(id, at)
  }
  return steps
}

async function watchOne(id: string, at: Date): Promise<number> {
  const application = await applicationById(id)
  if (!application) return 0
  try {
    return (await dueStep(application, at)) ? 1 : 0
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
    // Somebody moved it between the two reads; the next round looks again.
    log.info('application moved while its limits were looked at', { id })
    return 0
  }
}

async function dueStep(application: Application, at: Date): Promise<Application | undefined> {
  const limits = stageLimits(application, county().rules)
  if (!limits) return undefined
  const { state, opinionRound, remindedAt, escalatedAt } = application
  const types = announced[state as LiveState]
  if (state === 'opinion_round' && opinionRound && at > windowEnd(opinionRound))
    return closeRound(application, at)
  if (types.overdue && !escalatedAt && at >= limits.dueAt) {
    const next = { ...application, remindedAt: remindedAt ?? at.toISOString(), escalatedAt: at.toISOString() }
    return announce(application, next, types.overdue, limits.dueAt, at)
  }
  if (remindedAt || at < limits.remindAt) return undefined
  return announce(
    application,
    { ...application, remindedAt: at.toISOString() },
    types.reminded,
    limits.dueAt,
    at,
  )
}

function announce(before: Application, next: Application, type: StageEvent, dueAt: Date, at: Date) {
  const { id, round, state, stageStartedAt } = before
  return actAsSystem({
    system: 'schedule',
    keeping: applicationKeeping,
    before,
    next,
    at,
    step: [type, id, round, stageStartedAt ?? ''],
    announce: { type, data: { round, state, dueAt: dueAt.toISOString() } },
  })
}

/** R15: who was silent is written down as silent. */
function closeRound(before: Application, at: Date) {
  const { id, round, opinionRound } = before
  if (!opinionRound) return undefined
  const after = closed(opinionRound, at)
  return actAsSystem({
    system: 'schedule',
    keeping: applicationKeeping,
    before,
    next: { ...before, state: 'awaiting_approval', opinionRound: after, ...stageBegins(at) },
    at,
    step: ['close-opinions', id, round],
    announce: {
      type: 'admission.opinions-closed',
      data: {
        round,
        silent: after.towns.flatMap(({ town, silent }) => (silent ? [town] : [])),
        objections: openObjections(after).length,
      },
    },
  })
}
