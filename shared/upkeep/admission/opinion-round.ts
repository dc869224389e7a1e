/**
 * The opinion round (征求意见): every town of the county may speak within its window; each objection gets a written
 * reply before the county approves; a town that says nothing is recorded as silent, never as consenting (R15). Pure.
 */

import type * as z from 'zod/mini'
import { addWorkingDays } from '../../platform/calendar.ts'
import { choice } from '../../platform/choice.ts'
import { dayOf, endOfDay } from '../../platform/clock.ts'
import type { Language } from '../../platform/language.ts'
import type { Because } from '../../platform/lifecycle.ts'
import { unitSaid } from '../../platform/who/unit.ts'
import { admissionRefusals } from './admission.refusals.ts'
import type { Signed } from './signed.ts'

const opinions = {
  no_objection: { zh: '无异议', en: 'no objection' },
  objection: { zh: '有异议', en: 'objects' },
} as const
export const TownOpinion = choice(opinions)
/** How a town stands: silence is never consent. */
export const TownStance = choice({
  pending: { zh: '未发表意见', en: 'has not spoken yet' },
  silent: { zh: '逾期未发表意见（不视为同意）', en: 'was silent, which is no consent' },
  ...opinions,
})

export interface Opinion {
  readonly opinion: z.infer<typeof TownOpinion>
  readonly text: string | null
  readonly by: Signed
  readonly at: string
}

export interface Reply {
  readonly text: string
  readonly by: Signed
  readonly at: string
}

export interface TownsWord {
  readonly town: string
  readonly townName: string
  /** Null while it has not spoken; once the window is over, `silent` says that it never did. */
  readonly opinion: Opinion | null
  readonly silent: boolean
  readonly reply: Reply | null
}

export interface OpinionRound {
  readonly openedAt: string
  readonly workingDays: number
  readonly closedAt: string | null
  readonly towns: readonly TownsWord[]
}

export function openRound(
  towns: readonly { code: string; name: string }[],
  workingDays: number,
  at: Date,
): OpinionRound {
  const words = towns.map(({ code, name }) => ({
    town: code,
    townName: name,
    opinion: null,
    silent: false,
    reply: null,
  }))
  return { openedAt: at.toISOString(), workingDays, closedAt: null, towns: words }
}

/** The window runs through its last working day, so that every town has whole days. */
export function windowEnd({ openedAt, workingDays }: OpinionRound): Date {
  return endOfDay(dayOf(addWorkingDays(new Date(openedAt), workingDays)))
}

export function isOpen(round: OpinionRound | null, at: Date): round is OpinionRound {
  return round !== null && round.closedAt === null && at <= windowEnd(round)
}

export function wordOf(round: OpinionRound | null, town: string): TownsWord | undefined {
  return round?.towns.find((word) => word.town === town)
}

/** A town by its name, where it was asked; by its code otherwise. */
export const townSaid = (round: OpinionRound | null, town: string, language: Language): string =>
  wordOf(round, town)?.townName ?? unitSaid(town, language)

/** Why nobody of these towns can speak (any more). @param towns where the one who asks holds a post */
export function barredFromSpeaking(
  round: OpinionRound | null,
  towns: readonly string[],
  at: Date,
): Because | undefined {
  if (!isOpen(round, at)) return { reason: admissionRefusals.opinion_window_over, params: {} }
  const words = towns.flatMap((town) => wordOf(round, town) ?? [])
  return words.every(({ opinion }) => opinion !== null)
    ? { reason: admissionRefusals.opinion_given, params: {} }
    : undefined
}

export function withWord(round: OpinionRound, town: string, change: Partial<TownsWord>): OpinionRound {
  return { ...round, towns: round.towns.map((word) => (word.town === town ? { ...word, ...change } : word)) }
}

/** Towns that have not spoken. */
export function quietTowns(round: OpinionRound | null): TownsWord[] {
  return round?.towns.filter(({ opinion }) => opinion === null) ?? []
}

/** R15: objections without a written reply. */
export function openObjections(round: OpinionRound | null): TownsWord[] {
  return round?.towns.filter(({ opinion, reply }) => opinion?.opinion === 'objection' && reply === null) ?? []
}

export function closed(round: OpinionRound, at: Date): OpinionRound {
  const towns = round.towns.map((word) => ({ ...word, silent: word.opinion === null }))
  return { ...round, closedAt: at.toISOString(), towns }
}
