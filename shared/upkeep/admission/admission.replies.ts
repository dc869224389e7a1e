/** What the routes of admission take and answer, where it is more than a field. */

import * as z from 'zod/mini'
import { unread } from '../../platform/free-texts.ts'
import { Day, recordId } from '../../platform/inputs.ts'
import { actionsOffered, Instant } from '../../platform/reply.ts'
import { PostName } from '../../platform/who/post.ts'
import { ApplicationAction, ApplicationState } from './application.lifecycle.ts'
import { ApplicationContent, ApplicationRuling } from './application.ts'
import { TownStance } from './opinion-round.ts'
import { AdmissionGround, PanelRule, PanelVerdict, RecusalKind } from './panel.ts'

export const applicationId = recordId('adm')
export const words = (most: number) =>
  unread(
    z.string().check(z.trim(), z.minLength(2), z.maxLength(most)),
    'among the department, the panel, the towns and the county',
  )
export const reason = words(1000)
/** The round that was looked at; refused when it is no longer the present one. */
export const round = z.optional(z.int().check(z.minimum(1)))

export const Signed = z.object({
  personId: z.string(),
  name: z.string(),
  post: z.nullable(PostName),
  unit: z.nullable(z.string()),
})

export const ApplicationSummary = z.object({
  id: applicationId,
  version: z.int(),
  state: ApplicationState,
  stateText: z.string(),
  department: z.string(),
  applicant: z.object({ personId: z.string(), name: z.string() }),
  title: z.nullable(z.string()),
  round: z.int(),
  startDate: z.nullable(Day),
  endDate: z.nullable(Day),
  createdAt: Instant,
  updatedAt: Instant,
  submittedAt: z.nullable(Instant),
  /** When the stage now open falls due, while one is open. */
  dueAt: z.nullable(Instant),
  overdue: z.boolean(),
})

export const Answered = z.object({
  inLaw: z.boolean(),
  customary: z.boolean(),
  withinAbility: z.boolean(),
  reason: z.string(),
  at: Instant,
})

export const PanelView = z.object({
  openedAt: Instant,
  rule: PanelRule,
  members: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      unit: z.string(),
      unitName: z.string(),
      acting: z.boolean(),
      actingFor: z.nullable(z.string()),
      votes: z.boolean(),
      recusal: z.nullable(
        z.object({
          kind: RecusalKind,
          reason: z.nullable(z.string()),
          text: z.string(),
        }),
      ),
      leftAt: z.nullable(Instant),
      answer: z.nullable(Answered),
    }),
  ),
  /** Voting members who have not answered yet. */
  unanswered: z.int(),
  /** Null until every voting member has answered: all answers in is not yet a yes. */
  result: z.nullable(
    z.object({
      outcome: PanelVerdict,
      by: z.nullable(AdmissionGround),
      voters: z.int(),
      fits: z.int(),
      inLaw: z.int(),
      customary: z.int(),
      withinAbility: z.int(),
      decidedAt: Instant,
    }),
  ),
})

export const OpinionRoundView = z.object({
  openedAt: Instant,
  windowEndsAt: Instant,
  closedAt: z.nullable(Instant),
  towns: z.array(
    z.object({
      town: z.string(),
      townName: z.string(),
      /** `pending` while the window is open, `silent` after it: never consent. */
      word: TownStance,
      wordText: z.string(),
      text: z.nullable(z.string()),
      by: z.nullable(Signed),
      at: z.nullable(Instant),
      reply: z.nullable(z.object({ text: z.string(), by: Signed, at: Instant })),
    }),
  ),
  /** Objections without a written reply; the county approves when it is 0. */
  openObjections: z.int(),
})

export const ApplicationView = z.extend(ApplicationSummary, {
  /** With the amount in yuan as well, as people read it. */
  content: z.extend(ApplicationContent, { fundingYuan: z.nullable(z.number()) }),
  contentHash: z.nullable(z.string()),
  panel: z.nullable(PanelView),
  opinionRound: z.nullable(OpinionRoundView),
  ruling: z.nullable(
    z.object({
      outcome: ApplicationRuling,
      text: z.nullable(z.string()),
      by: Signed,
      at: Instant,
    }),
  ),
  approvedOn: z.nullable(Day),
  /** The last day of an approval by custom (R4); null when the law carries it. */
  customaryUntil: z.nullable(Day),
  taken: z.nullable(z.object({ version: z.int(), sieveCode: z.string(), at: Instant })),
  remindedAt: z.nullable(Instant),
  escalatedAt: z.nullable(Instant),
  /** Who has to move now: the post, where it sits, and its people; towns that have not spoken in the opinion round. */
  waitsFor: z.nullable(
    z.object({
      post: PostName,
      postText: z.string(),
      units: z.array(z.string()),
      people: z.array(z.object({ personId: z.string(), name: z.string() })),
    }),
  ),
  actions: actionsOffered(ApplicationAction),
})

export const department = ['department_officer'] as const
export const officer = ['catalogue_officer'] as const
export const member = ['panel_member'] as const
export const approver = ['county_approver'] as const
export const towns = ['deputy_party_secretary', 'party_secretary'] as const

export const one = {
  params: z.strictObject({ applicationId }),
  reply: ApplicationView,
  versioned: true,
} as const
