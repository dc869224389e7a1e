/** A revision and its proposals as they are shown to a caller. */

import { findUnits } from '../../directory/directory.ts'
import { catalogueRefusals } from '../../lists/catalogue/catalogue.refusals.ts'
import { labelOf } from '../../platform/choice.ts'
import { now } from '../../platform/clock.ts'
import type { ReplyOf } from '../../platform/contract.ts'
import { county } from '../../platform/county.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import { textOf } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { windowEnd } from '../admission/opinion-round.ts'
import { surroundingsOf } from '../admission/seats.ts'
import { suggestedChange } from './gathering.ts'
import { proposalLifecycle, proposalLifecycleIn } from './proposal.lifecycle.ts'
import { wordsOf } from './proposal.texts.ts'
import { type Proposal, ProposalKind } from './proposal.ts'
import type { revisionRoutes } from './revision.contract.ts'
import { roundLimits } from './revision-limits.ts'
import { type Round, roundLifecycle, roundLifecycleIn } from './round.ts'

type RoundView = ReplyOf<(typeof revisionRoutes)['getRevision']>
type RoundSummary = ReplyOf<(typeof revisionRoutes)['listRevisions']>['revisions'][number]
type ProposalView = ReplyOf<(typeof revisionRoutes)['acceptProposal']>

export function summaryOfRound(round: Round, { language }: Caller): RoundSummary {
  const { id, version, year, state, draftId, publishOn, found, published } = round
  const stateText = roundLifecycle.states[state][language]
  return { id, version, year, state, stateText, draftId, publishOn, found: { ...found }, published }
}

export async function viewOfRound(round: Round, caller: Caller): Promise<RoundView> {
  const at = now()
  const { panel, opinionRound, held, ordersRead, content, outcome, escalatedAt } = round
  return {
    ...summaryOfRound(round, caller),
    ...{ ordersRead, content, outcome },
    panel: panel && {
      openedAt: panel.openedAt,
      rule: panel.rule,
      members: panel.members.map(({ personId, name, unitName, recusal, leftAt, answer }) => ({
        ...{ personId, name, unitName, recusal, left: leftAt !== null, answer },
      })),
    },
    opinionRound: opinionRound && {
      openedAt: opinionRound.openedAt,
      until: windowEnd(opinionRound).toISOString(),
      closedAt: opinionRound.closedAt,
      towns: opinionRound.towns.map(({ town, townName, opinion, silent, reply }) => ({
        ...{ town, townName, silent, opinion: opinion?.opinion ?? null, text: opinion?.text ?? null },
        reply: reply?.text ?? null,
      })),
    },
    held: held && { ...held, text: textOf(catalogueRefusals[held.because], caller.language, { count: 1 }) },
    dueAt: roundLimits(round, county().rules)?.dueAt.toISOString() ?? null,
    overdue: escalatedAt !== null,
    actions: await actionsOf(roundLifecycleIn(await surroundingsOf(caller, at)), round, caller, at),
  }
}

export async function viewsOfProposals(
  proposals: readonly Proposal[],
  round: Pick<Round, 'state' | 'year'>,
  caller: Caller,
): Promise<ProposalView[]> {
  const at = now()
  const { offices } = await surroundingsOf(caller, at)
  const cycle = proposalLifecycleIn(offices, { year: round.year, revising: round.state === 'open' })
  const asking = proposals.flatMap(({ ground }) =>
    ground.kind === 'asked_off_list' && ground.requestedBy ? [ground.requestedBy] : [],
  )
  const names = new Map((await findUnits([...new Set(asking)])).map(({ code, name }) => [code, name]))
  return Promise.all(
    proposals.map(async (proposal): Promise<ProposalView> => {
      const { id, version, state, title, weight, ground, decided } = proposal
      const open = state === 'open'
      return {
        ...{ id, version, state, title, weight, kind: ground.kind },
        stateText: proposalLifecycle.states[state][caller.language],
        kindText: labelOf(ProposalKind, ground.kind)[caller.language],
        ground: { ...ground },
        text: wordsOf(ground, names, caller.language),
        suggestion: open ? await suggestedChange(proposal) : null,
        decided: decided && { ...decided, changes: [...decided.changes] },
        actions: await actionsOf(cycle, proposal, caller, at),
      }
    }),
  )
}
