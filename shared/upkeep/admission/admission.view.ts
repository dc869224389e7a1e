/** An application as it is shown to a caller: its clock read now, who has to move, and what this caller may do. */

import type * as z from 'zod/mini'
import { labelOf } from '../../platform/choice.ts'
import { now } from '../../platform/clock.ts'
import type { ReplyOf } from '../../platform/contract.ts'
import { county } from '../../platform/county.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { answering, holders } from '../../platform/who/holders.ts'
import type { PostName } from '../../platform/who/post.ts'
import { postTitles } from '../../platform/who/titles.ts'
import type { admissionRoutes } from './admission.contract.ts'
import { stageLimits } from './admission-limits.ts'
import { admittedItem } from './admitted-item.ts'
import { applicationLifecycle, applicationLifecycleIn } from './application.lifecycle.ts'
import { type Application, yuanOf } from './application.ts'
import {
  type OpinionRound,
  openObjections,
  quietTowns,
  TownStance,
  type TownsWord,
  windowEnd,
} from './opinion-round.ts'
import { RecusalKind, unanswered, votersOf } from './panel.ts'
import { countySeats, surroundingsOf } from './seats.ts'

type Summary = ReplyOf<(typeof admissionRoutes)['listAdmissions']>['admissions'][number]
type View = ReplyOf<(typeof admissionRoutes)['getAdmission']>

export function summaryOf(application: Application, { language }: Caller, at = now()): Summary {
  const { id, version, state, department, applicant, content, round } = application
  const { createdAt, updatedAt, submittedAt } = application
  const limits = stageLimits(application, county().rules)
  return {
    ...{ id, version, state, department, applicant, round, createdAt, updatedAt, submittedAt },
    stateText: applicationLifecycle.states[state][language],
    title: content.title,
    startDate: content.startDate,
    endDate: content.endDate,
    dueAt: limits?.dueAt.toISOString() ?? null,
    overdue: limits !== undefined && at > limits.dueAt,
  }
}

export async function viewOf(application: Application, caller: Caller): Promise<View> {
  const at = now()
  const { content, contentHash, ruling, approvedOn, taken, remindedAt, escalatedAt } = application
  const cycle = applicationLifecycleIn(await surroundingsOf(caller, at))
  const item = approvedOn ? admittedItem(application, county().rules.customaryMonths) : undefined
  return {
    ...summaryOf(application, caller, at),
    content: { ...content, fundingYuan: content.fundingFen === null ? null : yuanOf(content.fundingFen) },
    ...{ contentHash, ruling, approvedOn, taken, remindedAt, escalatedAt },
    customaryUntil: item?.customary?.expiresOn ?? null,
    panel: panelView(application, caller),
    opinionRound: application.opinionRound && roundView(application.opinionRound, caller),
    waitsFor: await waitsFor(application, caller, at),
    actions: await actionsOf(cycle, application, caller, at),
  }
}

function panelView({ panel, result }: Application, { language }: Caller): View['panel'] {
  if (!panel) return null
  const voters = votersOf(panel)
  return {
    openedAt: panel.openedAt,
    rule: panel.rule,
    members: panel.members.map((member) => {
      const { personId, name, unit, unitName, acting, actingFor, recusal, leftAt, answer } = member
      return {
        ...{ personId, name, unit, unitName, acting, actingFor, leftAt, answer },
        votes: voters.includes(member),
        recusal: recusal && {
          kind: recusal.kind,
          reason: recusal.reason,
          text: labelOf(RecusalKind, recusal.kind)[language],
        },
      }
    }),
    unanswered: unanswered(panel).length,
    result,
  }
}

function roundView(round: OpinionRound, { language }: Caller): NonNullable<View['opinionRound']> {
  const shown = ({ town, townName, opinion, silent, reply }: TownsWord) => {
    const word: z.infer<typeof TownStance> = opinion?.opinion ?? (silent ? 'silent' : 'pending')
    return {
      ...{ town, townName, word, reply },
      wordText: labelOf(TownStance, word)[language],
      text: opinion?.text ?? null,
      by: opinion?.by ?? null,
      at: opinion?.at ?? null,
    }
  }
  return {
    openedAt: round.openedAt,
    windowEndsAt: windowEnd(round).toISOString(),
    closedAt: round.closedAt,
    towns: round.towns.map(shown),
    openObjections: openObjections(round).length,
  }
}

/** R39: who has to move is always one answer. */
async function waitsFor(application: Application, { language }: Caller, at: Date): Promise<View['waitsFor']> {
  const { state, department, county: code, panel, opinionRound } = application
  const of = (
    post: PostName,
    units: readonly string[],
    people: readonly { personId: string; name: string }[],
  ) => ({
    post,
    postText: postTitles[post][language],
    units: [...new Set(units)],
    people: people.map(({ personId, name }) => ({ personId, name })),
  })
  const officers = async () =>
    of('department_officer', [department], await holders(department, 'department_officer', at))
  switch (state) {
    case 'draft':
    case 'returned':
      return officers()
    case 'applied': {
      const seats = await countySeats('catalogue_officer', at)
      const inLine = await answering(code, 'catalogue_officer', at)
      return seats.length > 0
        ? of(
            'catalogue_officer',
            seats.map(({ unit }) => unit),
            seats,
          )
        : of(inLine.post, [inLine.unit], inLine.holders)
    }
    case 'panel': {
      const members = panel ? unanswered(panel) : []
      return of(
        'panel_member',
        members.map(({ unit }) => unit),
        members,
      )
    }
    case 'opinion_round':
      return of(
        'deputy_party_secretary',
        quietTowns(opinionRound).map(({ town }) => town),
        [],
      )
    case 'awaiting_approval':
      return openObjections(opinionRound).length > 0
        ? officers()
        : of('county_approver', [code], await holders(code, 'county_approver', at))
    default:
      return null
  }
}
