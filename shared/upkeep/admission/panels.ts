/**
 * The catalogue officer opens the panel with whoever sits on it that day; each member answers three questions or
 * stands aside; the last answer decides: on to the towns, or refused (R13, R14).
 */

import { act } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { refuse } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { admissionRefusals } from './admission.refusals.ts'
import { applicationKeeping } from './admission.table.ts'
import { stageBegins, stageEnds } from './admission-limits.ts'
import { applicationLifecycleIn } from './application.lifecycle.ts'
import type { Application } from './application.ts'
import { again, demandRound } from './applications.ts'
import { openRound } from './opinion-round.ts'
import {
  type Answer,
  type Member,
  membersFrom,
  type Panel,
  refreshed,
  seatsMissing,
  verdict,
  votersOf,
  withMember,
} from './panel.ts'
import { panelSeats, surroundingsOf, townsToday } from './seats.ts'

/** @throws Refusal `panel_incomplete` naming the departments without a seat (R14), `panel_without_voters` */
export async function openPanel(caller: Caller, id: string): Promise<Application> {
  return again(caller, id, async (application, at) =>
    act({
      caller,
      keeping: applicationKeeping,
      lifecycle: applicationLifecycleIn(await surroundingsOf(caller, at)),
      record: application,
      action: 'open_panel',
      at,
      decide: async () => {
        const { panelAnswerWorkingDays, panelRule } = county().rules
        const panel: Panel = {
          openedAt: at.toISOString(),
          workingDays: panelAnswerWorkingDays,
          rule: panelRule,
          members: await seated(application, at),
        }
        demandWhole(application, panel)
        return {
          set: { state: 'panel', panel, ...stageBegins(at) },
          announce: { type: 'admission.panel-opened', data: { round: application.round } },
        }
      },
    }),
  )
}

const seated = async ({ department }: Application, at: Date): Promise<Member[]> =>
  membersFrom(await panelSeats(at), department, at)

/** R14: the four departments sit on it, and somebody is left to vote. */
function demandWhole(application: Application, panel: Panel): void {
  const present = panel.members.filter(({ leftAt }) => leftAt === null)
  const missing = seatsMissing(
    application.county,
    present.map(({ unit }) => unit),
  )
  if (missing.length > 0) refuse(admissionRefusals.panel_incomplete, { departments: missing.join('、') })
  if (votersOf(panel).length === 0) refuse(admissionRefusals.panel_without_voters)
}

/** Seats that changed hands before an answer was given pass to their holders of today. */
export async function refreshPanel(caller: Caller, id: string): Promise<Application> {
  return panelStep(caller, id, 'refresh_panel', async (application, panel, at) => {
    const next = refreshed(panel, await seated(application, at), at)
    demandWhole(application, next)
    return { panel: next, type: 'admission.panel-refreshed' }
  })
}

/** One answer a member. @throws Refusal `not_on_panel`, `member_recused`, `already_answered`, `round_over` */
export async function answer(
  caller: Caller,
  id: string,
  given: Omit<Answer, 'at'>,
  round?: number,
): Promise<Application> {
  const { personId } = caller.actor
  const step: Step = async (_application, panel, at) => ({
    panel: withMember(panel, personId, { answer: { ...given, at: at.toISOString() } }),
    type: 'admission.answer-given',
    reason: given.reason,
    data: { personId },
  })
  return panelStep(caller, id, 'answer', step, round)
}

/** A member with an interest stands aside; he has no vote and nobody waits for him. */
export async function recuse(
  caller: Caller,
  id: string,
  reason: string,
  round?: number,
): Promise<Application> {
  const { personId } = caller.actor
  const step: Step = async (_application, panel, at) => ({
    panel: withMember(panel, personId, { recusal: { kind: 'declared', reason, at: at.toISOString() } }),
    type: 'admission.member-recused',
    reason,
    data: { personId },
  })
  return panelStep(caller, id, 'recuse', step, round)
}

type PanelEvent =
  `admission.${'panel-refreshed' | 'answer-given' | 'member-recused' | 'panel-passed' | 'panel-refused'}`

type Step = (
  application: Application,
  panel: Panel,
  at: Date,
) => Promise<{ panel: Panel; type: PanelEvent; reason?: string; data?: { personId: string } }>

/** A step on the panel, and what follows when nobody is left to wait for. */
function panelStep(
  caller: Caller,
  id: string,
  action: 'answer' | 'recuse' | 'refresh_panel',
  step: Step,
  round?: number,
): Promise<Application> {
  return again(caller, id, async (application, at) => {
    await demandRound(caller, application, round)
    return act({
      caller,
      keeping: applicationKeeping,
      lifecycle: applicationLifecycleIn(await surroundingsOf(caller, at)),
      record: application,
      action,
      at,
      decide: async () => {
        if (!application.panel) throw new Error(`application ${id} has no panel`)
        const { panel, type, reason = null, data } = await step(application, application.panel, at)
        const settled = await settle(application, panel, at)
        return {
          set: settled.set,
          announce: {
            type: settled.type ?? type,
            reason,
            data: { round: application.round, action, ...data },
          },
        }
      },
    })
  })
}

/** What the panel leads to as it stands now. */
async function settle(
  application: Application,
  panel: Panel,
  at: Date,
): Promise<{ set: Partial<Application>; type?: PanelEvent }> {
  const result = verdict(panel, at)
  if (!result) return { set: { panel, updatedAt: at.toISOString() } }
  if (result.outcome === 'refuse')
    return { set: { panel, result, state: 'refused', ...stageEnds(at) }, type: 'admission.panel-refused' }
  const opinionRound = openRound(await townsToday(at), county().rules.opinionWorkingDays, at)
  if (opinionRound.towns.length === 0) throw new Error(`county ${application.county} has no towns`)
  return {
    set: { panel, result, opinionRound, state: 'opinion_round', ...stageBegins(at) },
    type: 'admission.panel-passed',
  }
}
