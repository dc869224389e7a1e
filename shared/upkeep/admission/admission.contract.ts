/** Applications for the list over HTTP: draft, panel, opinion round, approval. */

import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { calling } from '../../platform/fields.ts'
import { TownCode } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { nextCursor, paging } from '../../platform/reply.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { admissionRefusals, refusalsOfMembers, refusalsOfTowns } from './admission.refusals.ts'
import {
  ApplicationSummary,
  ApplicationView,
  approver,
  department,
  member,
  officer,
  one,
  reason,
  round,
  towns,
  words,
} from './admission.replies.ts'
import { ApplicationState } from './application.lifecycle.ts'
import { ApplicationChanges, ApplicationDraft } from './application.ts'
import { TownOpinion } from './opinion-round.ts'

export const admissionRoutes = routes({
  draftAdmission: {
    method: 'POST',
    path: '/v1/admissions',
    summary: { zh: '部门起草准入申请', en: 'Draft an application for the list' },
    who: department,
    body: ApplicationDraft,
    reply: ApplicationView,
    status: 201,
    location: '/v1/admissions/{id}',
    versioned: true,
    refusals: [admissionRefusals.not_your_department],
  },
  listAdmissions: {
    method: 'GET',
    path: '/v1/admissions',
    summary: { zh: '准入申请列表，最新在前', en: 'Applications, newest first' },
    who: 'anyone',
    query: z.strictObject({
      department: z.optional(UnitCode),
      state: z.optional(ApplicationState),
      ...paging,
    }),
    reply: z.object({ admissions: z.array(ApplicationSummary), nextCursor }),
    refusals: [common.not_found],
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
    refusals: [admissionRefusals.application_incomplete],
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
    refusals: [
      admissionRefusals.own_application,
      admissionRefusals.panel_incomplete,
      admissionRefusals.panel_without_voters,
    ],
  },
  returnAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/return',
    summary: { zh: '退回部门补充', en: 'Return it to the department for supplement' },
    who: officer,
    body: z.strictObject({ reason, round }),
    ...one,
    refusals: [admissionRefusals.own_application, admissionRefusals.round_over],
  },
  refreshPanel: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/panel-refresh',
    summary: { zh: '按今日任职更新审核组', en: 'Give seats that changed hands to their holders of today' },
    who: officer,
    ...one,
    refusals: [
      admissionRefusals.own_application,
      admissionRefusals.panel_incomplete,
      admissionRefusals.panel_without_voters,
    ],
  },
  answerAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/answers',
    summary: {
      zh: '成员答复三问：依法？约定俗成？村社力所能及？',
      en: 'Answer: in law, customary, within ability',
    },
    who: member,
    body: calling(
      z.strictObject({
        inLaw: z.boolean(),
        customary: z.boolean(),
        withinAbility: z.boolean(),
        reason: words(500),
        round,
      }),
      { customary: '是否约定俗成' },
    ),
    ...one,
    refusals: [...refusalsOfMembers, admissionRefusals.round_over],
  },
  recuseFromAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/recusals',
    summary: { zh: '成员申请回避', en: 'Recuse oneself with a reason' },
    who: member,
    body: z.strictObject({ reason: words(300), round }),
    ...one,
    refusals: [...refusalsOfMembers, admissionRefusals.panel_without_voters, admissionRefusals.round_over],
  },
  giveOpinion: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/opinions',
    summary: { zh: '镇街发表意见', en: "Give a town's opinion" },
    who: towns,
    body: z.strictObject({
      opinion: TownOpinion,
      text: z.optional(words(300)),
      round,
    }),
    ...one,
    refusals: [...refusalsOfTowns, admissionRefusals.round_over],
  },
  replyToObjection: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/replies',
    summary: { zh: '书面答复镇街异议', en: "Reply in writing to a town's objection" },
    who: [...department, ...officer],
    body: z.strictObject({ town: TownCode, text: words(300), round }),
    ...one,
    refusals: [admissionRefusals.no_open_objection, admissionRefusals.round_over],
  },
  approveAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/approve',
    summary: { zh: '县级批准准入', en: "Record the county's approval" },
    who: approver,
    body: z.strictObject({ text: z.optional(reason), round }),
    ...one,
    refusals: [
      admissionRefusals.own_application,
      admissionRefusals.objections_unanswered,
      admissionRefusals.round_over,
    ],
  },
  refuseAdmission: {
    method: 'POST',
    path: '/v1/admissions/{applicationId}/refuse',
    summary: { zh: '县级不予准入并说明理由', en: 'Refuse admission with a reason' },
    who: approver,
    body: z.strictObject({ reason, round }),
    ...one,
    refusals: [admissionRefusals.own_application, admissionRefusals.round_over],
  },
})
