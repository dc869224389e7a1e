/** The yearly revision of the list, over HTTP. */

import * as z from 'zod/mini'
import { catalogueRefusals } from '../../lists/catalogue/catalogue.refusals.ts'
import { DiffView } from '../../lists/catalogue/catalogue.replies.ts'
import { Change, ChangeKind } from '../../lists/catalogue/change.ts'
import { DifferenceKind } from '../../lists/catalogue/diff.ts'
import { routes } from '../../platform/contract.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day, recordId, TownCode, whole } from '../../platform/inputs.ts'
import { actionsOffered, Instant, nextCursor, paging } from '../../platform/reply.ts'
import { PostName } from '../../platform/who/post.ts'
import { admissionRefusals, refusalsOfMembers, refusalsOfTowns } from '../admission/admission.refusals.ts'
import { TownOpinion } from '../admission/opinion-round.ts'
import { PanelRule, RecusalKind } from '../admission/panel.ts'
import { ProposalAction, ProposalState } from './proposal.lifecycle.ts'
import { ProposalKind } from './proposal.ts'
import { revisionRefusals } from './revision.refusals.ts'
import { RoundAction, RoundState } from './round.ts'

const text = unread(
  z.string().check(z.trim(), z.minLength(2), z.maxLength(500)),
  'among those who revise the list, and the towns',
)
const year = whole(2000, 2999)
const inYear = z.strictObject({ year })
const officers = ['catalogue_officer'] as const
const people = ['deputy_party_secretary', 'party_secretary'] as const

const Signed = z.object({
  personId: z.string(),
  name: z.string(),
  post: z.nullable(PostName),
  unit: z.nullable(z.string()),
})
const RoundSummary = z.object({
  id: recordId('rev'),
  version: z.int(),
  year: z.int(),
  state: RoundState,
  stateText: z.string(),
  draftId: recordId('drf'),
  publishOn: Day,
  /** Proposals found, by kind. */
  found: z.record(z.string(), z.int()),
  published: z.nullable(z.object({ version: z.int(), at: Instant })),
})
export const RoundView = z.extend(RoundSummary, {
  /** Orders of the year before that were looked at. */
  ordersRead: z.int(),
  content: z.nullable(z.object({ hash: z.string(), at: Instant, by: Signed })),
  panel: z.nullable(
    z.object({
      openedAt: Instant,
      rule: PanelRule,
      members: z.array(
        z.object({
          personId: z.string(),
          name: z.string(),
          unitName: z.string(),
          recusal: z.nullable(z.object({ kind: RecusalKind, reason: z.nullable(z.string()), at: Instant })),
          left: z.boolean(),
          answer: z.nullable(z.object({ agrees: z.boolean(), reason: z.string(), at: Instant })),
        }),
      ),
    }),
  ),
  outcome: z.nullable(z.object({ passed: z.boolean(), voters: z.int(), agreed: z.int(), at: Instant })),
  opinionRound: z.nullable(
    z.object({
      openedAt: Instant,
      /** The last instant at which a town may speak. */
      until: Instant,
      closedAt: z.nullable(Instant),
      towns: z.array(
        z.object({
          town: z.string(),
          townName: z.string(),
          opinion: z.nullable(TownOpinion),
          text: z.nullable(z.string()),
          silent: z.boolean(),
          reply: z.nullable(z.string()),
        }),
      ),
    }),
  ),
  /** Why the clock could not publish it on its day. */
  held: z.nullable(z.object({ because: z.string(), text: z.string(), at: Instant })),
  /** When the stage that waits for others is due. */
  dueAt: z.nullable(Instant),
  overdue: z.boolean(),
  actions: actionsOffered(RoundAction),
})
const ProposalView = z.object({
  id: recordId('prp'),
  version: z.int(),
  state: ProposalState,
  stateText: z.string(),
  kind: ProposalKind,
  kindText: z.string(),
  title: z.string(),
  /** How often the matter came up in the year before. */
  weight: z.int(),
  /** What it rests on, by kind: the item, the orders with departments and towns, the application. */
  ground: z.looseObject({ kind: ProposalKind }),
  text: z.string(),
  /** The change it brings with it, if it brings one. */
  suggestion: z.nullable(z.looseObject({ kind: ChangeKind })),
  decided: z.nullable(
    z.object({
      by: z.object({ personId: z.string(), name: z.string() }),
      at: Instant,
      reason: z.string(),
      changes: z.array(z.int()),
    }),
  ),
  actions: actionsOffered(ProposalAction),
})

const act = { method: 'POST', params: inYear, reply: RoundView, versioned: true } as const
const onProposal = {
  method: 'POST',
  params: z.strictObject({ year, proposalId: recordId('prp') }),
  who: officers,
  reply: ProposalView,
  versioned: true,
} as const
const base = '/v1/catalogue/revisions'

export const revisionRoutes = routes({
  listRevisions: {
    method: 'GET',
    path: base,
    summary: { zh: '年度修订列表', en: 'The yearly revisions' },
    who: 'anyone',
    reply: z.object({ revisions: z.array(RoundSummary) }),
  },
  getRevision: {
    method: 'GET',
    path: `${base}/{year}`,
    summary: { zh: '某年的年度修订', en: 'The revision of a year' },
    who: 'anyone',
    params: inYear,
    reply: RoundView,
    versioned: true,
  },
  compareRevision: {
    method: 'GET',
    path: `${base}/{year}/diff`,
    summary: { zh: '修订稿与现行清单对照', en: 'What the revision changes' },
    who: 'anyone',
    params: inYear,
    query: z.strictObject({ kind: z.optional(DifferenceKind), ...paging }),
    reply: DiffView,
  },
  listProposals: {
    method: 'GET',
    path: `${base}/{year}/proposals`,
    summary: { zh: '修订建议', en: 'What the year has shown' },
    who: 'anyone',
    params: inYear,
    query: z.strictObject({
      kind: z.optional(ProposalKind),
      state: z.optional(ProposalState),
      ...paging,
    }),
    reply: z.object({ proposals: z.array(ProposalView), nextCursor }),
  },
  acceptProposal: {
    ...onProposal,
    path: `${base}/{year}/proposals/{proposalId}/accept`,
    summary: { zh: '采纳建议，写入修订稿', en: 'Take a proposal into the draft' },
    body: z.strictObject({
      reason: text,
      /** Left out, the change the proposal brings. */
      changes: z.optional(z.array(Change).check(z.minLength(1), z.maxLength(20))),
    }),
    refusals: [
      revisionRefusals.round_not_open,
      revisionRefusals.changes_needed,
      catalogueRefusals.too_many_changes,
    ],
  },
  dismissProposal: {
    ...onProposal,
    path: `${base}/{year}/proposals/{proposalId}/dismiss`,
    summary: { zh: '不采纳建议', en: 'Leave a proposal out' },
    body: z.strictObject({ reason: text }),
    refusals: [revisionRefusals.round_not_open],
  },
  setDay: {
    ...act,
    path: `${base}/{year}/day`,
    summary: { zh: '确定发布日期', en: 'Set the day of publication' },
    who: officers,
    body: z.strictObject({ publishOn: Day }),
  },
  bringBeforePanel: {
    ...act,
    path: `${base}/{year}/to-panel`,
    summary: { zh: '提交审核组', en: 'Bring the checked draft before the panel' },
    who: officers,
    refusals: [
      revisionRefusals.draft_not_checked,
      revisionRefusals.proposals_undecided,
      admissionRefusals.panel_incomplete,
    ],
  },
  takeBackRevision: {
    ...act,
    path: `${base}/{year}/take-back`,
    summary: { zh: '收回再修订', en: 'Take it back for change' },
    who: ['catalogue_officer', 'county_approver'],
    body: z.strictObject({ reason: text }),
  },
  refreshRevisionPanel: {
    ...act,
    path: `${base}/{year}/refresh-panel`,
    summary: { zh: '更新审核组成员', en: 'Refresh the panel' },
    who: officers,
    refusals: [
      revisionRefusals.content_moved,
      admissionRefusals.panel_incomplete,
      admissionRefusals.panel_without_voters,
    ],
  },
  answerRevision: {
    ...act,
    path: `${base}/{year}/answer`,
    summary: { zh: '审核组成员表决', en: 'A member’s answer' },
    who: ['panel_member'],
    body: z.strictObject({ agrees: z.boolean(), reason: text }),
    refusals: [...refusalsOfMembers, revisionRefusals.content_moved],
  },
  recuseFromRevision: {
    ...act,
    path: `${base}/{year}/recuse`,
    summary: { zh: '审核组成员回避', en: 'A member stands aside' },
    who: ['panel_member'],
    body: z.strictObject({ reason: text }),
    refusals: [...refusalsOfMembers, admissionRefusals.panel_without_voters, revisionRefusals.content_moved],
  },
  giveOpinionOnRevision: {
    ...act,
    path: `${base}/{year}/opinion`,
    summary: { zh: '镇街发表意见', en: 'A town’s opinion' },
    who: people,
    body: z.strictObject({ opinion: TownOpinion, text: z.optional(text) }),
    refusals: [...refusalsOfTowns],
  },
  replyToTown: {
    ...act,
    path: `${base}/{year}/reply`,
    summary: { zh: '答复镇街异议', en: 'Reply to a town’s objection' },
    who: officers,
    body: z.strictObject({ town: TownCode, text }),
    refusals: [admissionRefusals.no_open_objection],
  },
})
