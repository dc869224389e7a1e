/** Applications for the list over HTTP: draft, panel, opinion round, approval. */
import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { Action, Day, Instant, nextCursor, paging, recordId } from '../../platform/reply.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { ApplicationChanges, ApplicationContent, ApplicationDraft, applicationStates } from './application.ts'
import { panelRules } from './panel.ts'

const applicationId = recordId('adm')
const words = (most: number) => z.string().check(z.trim(), z.minLength(2), z.maxLength(most))
const reason = words(1000)
/** The round that was looked at; refused when it is no longer the present one. */
const round = z.optional(z.int().check(z.minimum(1)))

const Signed = z.object({
  personId: z.string(),
  name: z.string(),
  post: z.nullable(z.string()),
  unit: z.nullable(z.string()),
})

const ApplicationSummary = z.object({
  id: applicationId,
  version: z.int(),
  state: z.enum(applicationStates),
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

const Answered = z.object({
  inLaw: z.boolean(),
  customary: z.boolean(),
  withinAbility: z.boolean(),
  reason: z.string(),
  at: Instant,
})

const PanelView = z.object({
  openedAt: Instant,
  rule: z.enum(panelRules),
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
          kind: z.enum(['own_unit', 'declared']),
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
      outcome: z.enum(['admit', 'refuse']),
      by: z.nullable(z.enum(['law', 'custom'])),
      voters: z.int(),
      fits: z.int(),
      inLaw: z.int(),
      customary: z.int(),
      withinAbility: z.int(),
      decidedAt: Instant,
    }),
  ),
})

const OpinionRoundView = z.object({
  openedAt: Instant,
  windowEndsAt: Instant,
  closedAt: z.nullable(Instant),
  towns: z.array(
    z.object({
      town: z.string(),
      townName: z.string(),
      /** `pending` while the window is open, `silent` after it: never consent. */
      word: z.enum(['pending', 'silent', 'no_objection', 'objection']),
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
  content: ApplicationContent,
  contentHash: z.nullable(z.string()),
  panel: z.nullable(PanelView),
  opinionRound: z.nullable(OpinionRoundView),
  ruling: z.nullable(
    z.object({
      outcome: z.enum(['approved', 'returned', 'refused']),
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
      post: z.string(),
      postText: z.string(),
      units: z.array(z.string()),
      people: z.array(z.object({ personId: z.string(), name: z.string() })),
    }),
  ),
  actions: z.array(Action),
})

const department = ['department_officer'] as const
const officer = ['catalogue_officer'] as const
const member = ['panel_member'] as const
const approver = ['county_approver'] as const
const towns = ['deputy_party_secretary', 'party_secretary'] as const

const one = { params: z.strictObject({ applicationId }), reply: ApplicationView, versioned: true } as const

export const admissionRoutes = routes({
  draftAdmission: {
    method: 'POST',
    path: '/v1/admissions',
    summary: { zh: '部门起草准入申请', en: 'Draft an application for the list' },
    who: department,
    body: ApplicationDraft,
    reply: ApplicationView,
    status: 201,
    versioned: true,
  },
  listAdmissions: {
    method: 'GET',
    path: '/v1/admissions',
    summary: { zh: '准入申请列表,最新在前', en: 'Applications, newest first' },
    who: 'anyone',
    query: z.strictObject({
      department: z.optional(UnitCode),
      state: z.optional(z.enum(applicationStates)),
      ...paging,
    }),
    reply: z.object({ admissions: z.array(ApplicationSummary), nextCursor }),
  },
  getAdmission: {
    method: 'GET',
    path: '/v1/admissions/{applicationId}',
    summary: { zh: '准入申请详情', en: 'One application' },
    who: 'anyone',
    ...one,
  },
  editAdmission: {
    method: 'PATCH',
    path: '/v1/admissions/{applicationId}',
    summary: { zh: '修改草稿或退回补充的申请', en: 'Edit a draft or a returned application' },
    who: department,
    body: ApplicationChanges,
    ...one,
  },
  submitAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/submit',
    summary: { zh: '提交申请', en: 'Submit an application' },
    who: department,
    ...one,
  },
  withdrawAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/withdraw',
    summary: { zh: '撤回申请', en: 'Withdraw an application' },
    who: department,
    body: z.strictObject({ reason }),
    ...one,
  },
  acceptAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/accept-for-panel',
    summary: { zh: '受理并交准入审核工作组', en: 'Accept it and open the panel' },
    who: officer,
    ...one,
  },
  returnAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/return',
    summary: { zh: '退回部门补充', en: 'Return it to the department for supplement' },
    who: officer,
    body: z.strictObject({ reason, round }),
    ...one,
  },
  refreshPanel: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/panel-refresh',
    summary: { zh: '按今日任职更新审核组', en: 'Give seats that changed hands to their holders of today' },
    who: officer,
    ...one,
  },
  answerAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/answers',
    summary: {
      zh: '成员答复三问:依法?约定俗成?村社力所能及?',
      en: 'Answer: in law, customary, within ability',
    },
    who: member,
    body: z.strictObject({
      inLaw: z.boolean(),
      customary: z.boolean(),
      withinAbility: z.boolean(),
      reason: words(500),
      round,
    }),
    ...one,
  },
  recuseFromAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/recusals',
    summary: { zh: '成员申请回避', en: 'Recuse oneself with a reason' },
    who: member,
    body: z.strictObject({ reason: words(300), round }),
    ...one,
  },
  giveOpinion: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/opinions',
    summary: { zh: '镇街发表意见', en: "Give a town's opinion" },
    who: towns,
    body: z.strictObject({
      opinion: z.enum(['no_objection', 'objection']),
      text: z.optional(words(300)),
      round,
    }),
    ...one,
  },
  replyToObjection: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/replies',
    summary: { zh: '书面答复镇街异议', en: "Reply in writing to a town's objection" },
    who: [...department, ...officer],
    body: z.strictObject({ town: z.string().check(z.regex(/^\d{9}$/)), text: words(300), round }),
    ...one,
  },
  approveAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/approve',
    summary: { zh: '县级批准准入', en: "Record the county's approval" },
    who: approver,
    body: z.strictObject({ text: z.optional(reason), round }),
    ...one,
  },
  refuseAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/refuse',
    summary: { zh: '县级不予准入并说明理由', en: 'Refuse admission with a reason' },
    who: approver,
    body: z.strictObject({ reason, round }),
    ...one,
  },
})
