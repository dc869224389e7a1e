/**
 * The clock's part in the yearly revision: opens it, gathers, reminds and escalates, closes the towns' window, and
 * publishes what was approved on its day. It answers, speaks and approves for nobody (R16).
 */

import type { NotPublishable } from '../../lists/catalogue/draft.ts'
import { publishByClock } from '../../lists/catalogue/draft-publication.ts'
import { roundDraft } from '../../lists/catalogue/round-draft.ts'
import { dayOf } from '../../platform/clock.ts'
import { actAsSystem } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import * as log from '../../platform/log.ts'
import { ConditionLost } from '../../platform/writes.ts'
import { stageBegins, stageEnds } from '../admission/admission-limits.ts'
import { closed, windowEnd } from '../admission/opinion-round.ts'
import { clearing } from './deliberation.ts'
import { gather, openDue } from './gathering.ts'
import { roundById, roundKeeping } from './revision.table.ts'
import { roundLimits } from './revision-limits.ts'
import type { Round } from './round.ts'

/** Takes every step of this year's round that is due; a year that ended unpublished is over. @returns how many were taken */
export async function reviseCatalogue(at: Date): Promise<number> {
  let round = await openDue(at)
  let steps = 0
  // A step may make another due; a round has fewer stages than this.
  while (round && steps < 6 && (await taken(round, at))) {
    steps += 1
    round = await roundById(round.id)
  }
  return steps
}

async function taken(round: Round, at: Date): Promise<boolean> {
  try {
    return (await dueStep(round, at)) !== undefined
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
    // Somebody moved it between the two reads; the next run looks again.
    log.info('revision moved while its dates were looked at', { id: round.id })
    return false
  }
}

async function dueStep(round: Round, at: Date): Promise<Round | undefined> {
  if (round.state === 'published') return undefined
  if (round.state === 'gathering') return gather(round, at)
  if (round.state === 'in_opinion' && round.opinionRound && at > windowEnd(round.opinionRound))
    return closeOpinions(round, at)
  if (round.state === 'awaiting_approval') {
    const done = await published(round, at)
    if (done) return done
  }
  const limits = roundLimits(round, county().rules)
  if (!limits) return undefined
  if (!round.escalatedAt && at >= limits.dueAt && round.state !== 'in_opinion') {
    const remindedAt = round.remindedAt ?? at.toISOString()
    return step(round, { ...round, remindedAt, escalatedAt: at.toISOString() }, 'revision.step-overdue', at)
  }
  if (round.remindedAt || at < limits.remindAt) return undefined
  return step(round, { ...round, remindedAt: at.toISOString() }, 'revision.step-reminded', at)
}

function step(
  before: Round,
  next: Round,
  type: 'revision.step-overdue' | 'revision.step-reminded',
  at: Date,
): Promise<Round | undefined> {
  return actAsSystem({
    ...{ system: 'schedule', keeping: roundKeeping, before, next, at },
    step: [type, before.id, before.stageStartedAt ?? ''],
    announce: { type, data: { state: before.state } },
  })
}

/** R15: who was silent is written down as silent. */
async function closeOpinions(before: Round, at: Date): Promise<Round | undefined> {
  if (!before.opinionRound) return undefined
  const opinionRound = closed(before.opinionRound, at)
  const next: Round = { ...before, state: 'awaiting_approval', opinionRound, ...stageBegins(at) }
  return actAsSystem({
    ...{ system: 'schedule', keeping: roundKeeping, before, next, at },
    // The same content may come before the towns again.
    step: ['close-opinions', before.id, before.content?.hash ?? '', before.stageStartedAt ?? ''],
    announce: {
      type: 'revision.opinions-closed',
      data: { silent: opinionRound.towns.flatMap(({ town, silent }) => (silent ? [town] : [])) },
    },
    also: await clearing(next, at),
  })
}

/** R17: on its day, what the county approved. What stands in the way is told once, and tried again until it is gone. */
async function published(before: Round, at: Date): Promise<Round | undefined> {
  const due = dayOf(at) >= before.publishOn
  const barred = due ? await publishByClock(before.draftId, at) : undefined
  if (barred !== undefined) return before.held?.because === barred ? undefined : hold(before, barred, at)
  // Its officer may have published it by hand before the day.
  const { published } = await roundDraft(before.draftId)
  if (!published) return undefined
  return actAsSystem({
    ...{ system: 'schedule', keeping: roundKeeping, before, at },
    next: { ...before, state: 'published', published, held: null, ...stageEnds(at) },
    step: ['published', before.id],
    announce: { type: 'revision.round-published', data: { version: published.version } },
  })
}

function hold(before: Round, because: NotPublishable, at: Date): Promise<Round | undefined> {
  const next = { ...before, held: { because, at: at.toISOString() }, updatedAt: at.toISOString() }
  return actAsSystem({
    ...{ system: 'schedule', keeping: roundKeeping, before, next, at },
    step: ['publication-held', before.id, before.version],
    announce: { type: 'revision.publication-held', data: { because } },
  })
}
