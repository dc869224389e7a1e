/**
 * Panel and towns on a revision: every voting member answers for the content as a whole, the last answer decides; then
 * every town may object within its window, and each objection gets its written reply before the county approves.
 */

import { roundDraft, writesToClear } from '../../lists/catalogue/round-draft.ts'
import { county } from '../../platform/county.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import type { Write } from '../../platform/writes.ts'
import { admissionRefusals } from '../admission/admission.refusals.ts'
import { stageBegins } from '../admission/admission-limits.ts'
import {
  type Opinion,
  openObjections,
  openRound,
  townSaid,
  withWord,
  wordOf,
} from '../admission/opinion-round.ts'
import { signed } from '../admission/opinions.ts'
import {
  carried,
  membersFrom,
  type Panel,
  refreshed,
  unanswered,
  votersOf,
  withMember,
} from '../admission/panel.ts'
import { panelSeats, townsToday } from '../admission/seats.ts'
import { revisionRefusals } from './revision.refusals.ts'
import { type Consent, isCleared, type PanelOutcome, type Round } from './round.ts'
import { demandWhole, roundStep } from './rounds.ts'

/** @throws Refusal `content_moved` when the draft is no longer what went before the panel */
async function demandSameContent({ draftId, content }: Round): Promise<void> {
  const { checked } = await roundDraft(draftId)
  if (!content || checked?.contentHash !== content.hash) refuse(revisionRefusals.content_moved)
}

type PanelEvent =
  `revision.${'panel-refreshed' | 'answer-given' | 'member-recused' | 'panel-passed' | 'panel-refused'}`

type Step = (
  panel: Panel<Consent>,
  at: Date,
) => Promise<{ panel: Panel<Consent>; type: PanelEvent; reason?: string }>

function panelStep(
  caller: Caller,
  year: number,
  action: 'answer' | 'recuse' | 'refresh_panel',
  step: Step,
): Promise<Round> {
  return roundStep(caller, year, action, async (round, _standing, at) => {
    await demandSameContent(round)
    if (!round.panel) throw new Error(`round ${round.id} has no panel`)
    const { panel, type, reason = null } = await step(round.panel, at)
    const settled = await settle(panel, at)
    return {
      set: { panel, updatedAt: at.toISOString(), ...settled?.set },
      announce: { type: settled?.type ?? type, reason, data: { personId: caller.actor.personId, action } },
    }
  })
}

/** What the panel leads to once nobody is left to wait for: on to the towns, or back to its officer (R13, R14). */
async function settle(
  panel: Panel<Consent>,
  at: Date,
): Promise<{ set: Partial<Round>; type: PanelEvent } | undefined> {
  if (unanswered(panel).length > 0) return undefined
  const voters = votersOf(panel).length
  const agreed = votersOf(panel).filter(({ answer }) => answer?.agrees).length
  const passed = carried(panel.rule, agreed, voters)
  const outcome: PanelOutcome = { passed, voters, agreed, at: at.toISOString() }
  if (!passed) return { set: { outcome, state: 'open', ...stageBegins(at) }, type: 'revision.panel-refused' }
  const opinionRound = openRound(await townsToday(at), county().rules.opinionWorkingDays, at)
  return {
    set: { outcome, opinionRound, state: 'in_opinion', ...stageBegins(at) },
    type: 'revision.panel-passed',
  }
}

/** One answer a member. @throws Refusal `not_on_panel`, `member_recused`, `already_answered`, `content_moved` */
export const answer = (caller: Caller, year: number, given: Omit<Consent, 'at'>): Promise<Round> =>
  panelStep(caller, year, 'answer', async (panel, at) => ({
    panel: withMember(panel, caller.actor.personId, { answer: { ...given, at: at.toISOString() } }),
    type: 'revision.answer-given',
    reason: given.reason,
  }))

/** A member with an interest stands aside; nobody waits for him. */
export const recuse = (caller: Caller, year: number, reason: string): Promise<Round> =>
  panelStep(caller, year, 'recuse', async (panel, at) => ({
    panel: withMember(panel, caller.actor.personId, {
      recusal: { kind: 'declared', reason, at: at.toISOString() },
    }),
    type: 'revision.member-recused',
    reason,
  }))

/** Seats that changed hands before an answer was given pass to their holders of today (R39). */
export const refreshPanel = (caller: Caller, year: number): Promise<Round> =>
  panelStep(caller, year, 'refresh_panel', async (panel, at) => {
    const next = refreshed(panel, membersFrom(await panelSeats(at), null, at), at)
    demandWhole(next)
    return { panel: next, type: 'revision.panel-refreshed' }
  })

/** A town speaks once. @throws Refusal `opinion_window_over`, `opinion_given` */
export async function giveOpinion(
  caller: Caller,
  year: number,
  { opinion, text }: { opinion: Opinion['opinion']; text?: string | undefined },
): Promise<Round> {
  if (opinion === 'objection' && text === undefined) refuseField('/text', commonRefusals.required)
  return roundStep(caller, year, 'give_opinion', async ({ opinionRound }, standing, at) => {
    const word = wordOf(opinionRound, standing.unit ?? '')
    if (!opinionRound || !word || word.opinion) return refuse(admissionRefusals.opinion_given)
    const given = { opinion, text: text ?? null, by: signed(caller, standing), at: at.toISOString() }
    return {
      set: {
        opinionRound: withWord(opinionRound, word.town, { opinion: given }),
        updatedAt: at.toISOString(),
      },
      announce: {
        type: 'revision.opinion-given',
        reason: text ?? null,
        data: { town: word.town, opinion },
      },
    }
  })
}

/** @throws Refusal `no_open_objection` when the town did not object or was answered already */
export async function reply(caller: Caller, year: number, town: string, text: string): Promise<Round> {
  return roundStep(caller, year, 'reply', async (round, standing, at) => {
    const { opinionRound } = round
    if (!opinionRound || !openObjections(opinionRound).some((word) => word.town === town))
      return refuse(admissionRefusals.no_open_objection, {
        town: townSaid(opinionRound, town, caller.language),
      })
    const replied = withWord(opinionRound, town, {
      reply: { text, by: signed(caller, standing), at: at.toISOString() },
    })
    return {
      set: { opinionRound: replied, updatedAt: at.toISOString() },
      announce: { type: 'revision.objection-answered', reason: text, data: { town } },
      also: await clearing({ ...round, opinionRound: replied }, at),
    }
  })
}

/** The writes that let the county approve the draft, once nothing is left to answer. */
export async function clearing(round: Round, at: Date): Promise<readonly Write[]> {
  if (!isCleared(round) || !round.content) return []
  const draft = await roundDraft(round.draftId)
  if (draft.checked?.contentHash !== round.content.hash) return []
  return writesToClear(draft, round.content.hash, at)
}
