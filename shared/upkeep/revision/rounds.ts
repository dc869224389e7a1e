/** The officer's steps with the year's round: decide proposals into its draft, set its day, bring it before the panel. */

import type { Change } from '../../lists/catalogue/change.ts'
import { mayReadDrafts } from '../../lists/catalogue/draft-readers.ts'
import { writesToAdd } from '../../lists/catalogue/drafts.ts'
import { roundDraft } from '../../lists/catalogue/round-draft.ts'
import { dayOf, now } from '../../platform/clock.ts'
import { act, onPresent } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import { type Caller, tenuresOn } from '../../platform/who/actor.ts'
import type { Standing } from '../../platform/who/policy.ts'
import type { Write } from '../../platform/writes.ts'
import { admissionRefusals } from '../admission/admission.refusals.ts'
import { stageBegins } from '../admission/admission-limits.ts'
import { signed } from '../admission/opinions.ts'
import { membersFrom, type Panel, seatsMissing, votersOf } from '../admission/panel.ts'
import { panelSeats, surroundingsOf } from '../admission/seats.ts'
import { suggestedChange } from './gathering.ts'
import { proposalLifecycle, proposalLifecycleIn } from './proposal.lifecycle.ts'
import type { Proposal, ProposalState } from './proposal.ts'
import type { RevisionEvent } from './revision.events.ts'
import { revisionRefusals } from './revision.refusals.ts'
import {
  allProposals,
  type ProposalFilter,
  pageOfProposals,
  proposalById,
  proposalKeeping,
  roundById,
  roundKeeping,
  roundsOf,
} from './revision.table.ts'
import {
  type Consent,
  opensWithin,
  type Round,
  type RoundAction,
  roundIdOf,
  roundLifecycle,
  roundLifecycleIn,
} from './round.ts'

/** Those who read drafts see it all the time; the towns from the day they are asked. */
export function mayReadRound({ actor }: Caller, { state }: Pick<Round, 'state'>, at: Date): boolean {
  if (mayReadDrafts(actor, at)) return true
  const asked = state === 'in_opinion' || state === 'awaiting_approval' || state === 'published'
  return asked && tenuresOn(actor, at).some(({ unit }) => /^\d{9}(?:-|$)/.test(unit) || unit.includes('-D'))
}

/** @throws Refusal `not_found`, also for those whose business it is not yet */
export async function findRound(caller: Caller, year: number, at = now()): Promise<Round> {
  const round = await roundById(roundIdOf(county().code, year))
  if (round && mayReadRound(caller, round, at)) return round
  const record = roundLifecycle.record[caller.language]
  return refuse(commonRefusals.not_found, {
    thing: caller.language === 'zh' ? ` ${year} ${record}` : `The ${record} of ${year}`,
  })
}

/** By its id, for its trail. */
export async function findRoundById(caller: Caller, id: string): Promise<Round> {
  const round = await roundById(id)
  if (round && mayReadRound(caller, round, now())) return round
  return refuse(commonRefusals.not_found, { thing: roundLifecycle.record[caller.language] })
}

export async function listRounds(caller: Caller): Promise<Round[]> {
  const at = now()
  return (await roundsOf(county().code)).filter((round) => mayReadRound(caller, round, at))
}

/** By its id, for its trail. */
export async function findProposalById(caller: Caller, id: string): Promise<Proposal> {
  const proposal = mayReadDrafts(caller.actor, now()) ? await proposalById(id) : undefined
  return proposal ?? refuse(commonRefusals.not_found, { thing: proposalLifecycle.record[caller.language] })
}

async function findProposal(caller: Caller, round: Round, id: string): Promise<Proposal> {
  const proposal = mayReadDrafts(caller.actor, now()) ? await proposalById(id) : undefined
  if (proposal?.roundId === round.id) return proposal
  return refuse(commonRefusals.not_found, { thing: caller.language === 'zh' ? '修订建议' : 'proposal' })
}

export async function listProposals(
  caller: Caller,
  year: number,
  filter: ProposalFilter,
  limit: number,
  from: Record<string, unknown> | undefined,
) {
  const round = await findRound(caller, year)
  if (!mayReadDrafts(caller.actor, now()))
    refuse(commonRefusals.not_found, {
      thing: caller.language === 'zh' ? `${year} 年度修订的建议` : `Proposals of ${year}`,
    })
  return pageOfProposals(round.id, filter, limit, from)
}

/**
 * Takes a proposal into the draft, with the change it brings or with the officer's own: reworded, split, merged.
 * @throws Refusal `changes_needed` when it brings none and none are stated
 */
export async function accept(
  caller: Caller,
  year: number,
  id: string,
  { changes, reason }: { changes?: readonly Change[] | undefined; reason: string },
): Promise<Proposal> {
  return decide(caller, year, id, 'accepted', reason, async (round, proposal, at) => {
    const suggested = changes ? null : await suggestedChange(proposal)
    const stated = changes ?? (suggested ? [suggested] : refuse(revisionRefusals.changes_needed))
    return writesToAdd(caller, round.draftId, stated, at)
  })
}

/** Leaves a proposal out of this year's list, for a reason on record. */
export async function dismiss(caller: Caller, year: number, id: string, reason: string): Promise<Proposal> {
  return decide(caller, year, id, 'dismissed', reason, async () => ({ writes: [], numbers: [] }))
}

async function decide(
  caller: Caller,
  year: number,
  id: string,
  outcome: Exclude<ProposalState, 'open'>,
  reason: string,
  changesOf: (
    round: Round,
    proposal: Proposal,
    at: Date,
  ) => Promise<{ writes: readonly Write[]; numbers: readonly number[] }>,
): Promise<Proposal> {
  return onPresent(async (at) => {
    const round = await findRound(caller, year, at)
    const proposal = await findProposal(caller, round, id)
    const { offices } = await surroundingsOf(caller, at)
    return act({
      caller,
      keeping: proposalKeeping,
      lifecycle: proposalLifecycleIn(offices, { year: round.year, revising: round.state === 'open' }),
      record: proposal,
      action: outcome === 'accepted' ? 'accept' : 'dismiss',
      at,
      decide: async () => {
        const { writes, numbers } = await changesOf(round, proposal, at)
        const { personId, name } = caller.actor
        const decided = { by: { personId, name }, at: at.toISOString(), reason, changes: numbers }
        return {
          set: { state: outcome, decided, updatedAt: at.toISOString() },
          announce: {
            type: outcome === 'accepted' ? 'revision.proposal-accepted' : 'revision.proposal-dismissed',
            reason,
            data: { roundId: round.id, changes: [...numbers] },
          },
          also: writes,
        }
      },
    })
  })
}

/** A step of a person on the year's round, run again on what is there now when a race is lost. */
export function roundStep(
  caller: Caller,
  year: number,
  action: RoundAction,
  decide: (
    round: Round,
    standing: Standing,
    at: Date,
  ) => Promise<{ set: Partial<Round>; announce: RevisionEvent; also?: readonly Write[] }>,
): Promise<Round> {
  return onPresent(async (at) => {
    const round = await findRound(caller, year, at)
    return act({
      caller,
      keeping: roundKeeping,
      lifecycle: roundLifecycleIn(await surroundingsOf(caller, at)),
      record: round,
      action,
      at,
      decide: (standing) => decide(round, standing, at),
    })
  })
}

/** The day on which the clock publishes the approved draft: from today, within the window (R6). */
export async function setDay(caller: Caller, year: number, publishOn: string): Promise<Round> {
  return roundStep(caller, year, 'set_day', async (_round, _standing, at) => {
    const { to } = opensWithin(county().rules, year)
    const today = dayOf(at)
    if (publishOn < today || publishOn > to)
      refuseField('/publishOn', commonRefusals.day_outside, { from: today, to })
    return {
      set: { publishOn, held: null, updatedAt: at.toISOString() },
      announce: { type: 'revision.day-set', data: { publishOn } },
    }
  })
}

/**
 * Brings the draft, as it was checked, before the panel.
 * @throws Refusal `draft_not_checked`, `proposals_undecided` while items that need review are, `panel_incomplete` (R14)
 */
export async function toPanel(caller: Caller, year: number): Promise<Round> {
  return roundStep(caller, year, 'to_panel', async (round, standing, at) => {
    const { state, checked } = await roundDraft(round.draftId)
    if (state !== 'checked' || !checked) return refuse(revisionRefusals.draft_not_checked)
    // R3: what lost its ground is not carried through another year unlooked at.
    const open = await allProposals(round.id, { kind: 'needs_review', state: 'open' })
    if (open.length > 0) refuse(revisionRefusals.proposals_undecided, { count: open.length })
    const { panelAnswerWorkingDays: workingDays, panelRule: rule } = county().rules
    const members = membersFrom(await panelSeats(at), null, at)
    const panel: Panel<Consent> = { openedAt: at.toISOString(), workingDays, rule, members }
    demandWhole(panel)
    const content = { hash: checked.contentHash, at: at.toISOString(), by: signed(caller, standing) }
    return {
      set: {
        ...{ state: 'in_panel', panel, content, outcome: null, opinionRound: null, held: null },
        ...stageBegins(at),
      },
      announce: { type: 'revision.panel-opened', data: { contentHash: content.hash } },
    }
  })
}

/** R14: the four departments sit on it, and somebody is left to vote. */
export function demandWhole(panel: Panel<Consent>): void {
  const units = panel.members.flatMap(({ unit, leftAt }) => (leftAt === null ? [unit] : []))
  const missing = seatsMissing(county().code, units)
  if (missing.length > 0) refuse(admissionRefusals.panel_incomplete, { departments: missing.join('、') })
  if (votersOf(panel).length === 0) refuse(admissionRefusals.panel_without_voters)
}

/** Takes it back for change; panel and towns look at what it becomes anew. */
export async function takeBack(caller: Caller, year: number, reason: string): Promise<Round> {
  return roundStep(caller, year, 'take_back', async (round, _standing, at) => ({
    set: { state: 'open', content: null, ...stageBegins(at) },
    announce: { type: 'revision.taken-back', reason, data: { from: round.state } },
  }))
}
