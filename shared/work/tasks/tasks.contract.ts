/** A village's tasks over HTTP. */

import * as z from 'zod/mini'
import { Answers } from '../../gate/forms/held-answer.ts'
import { Evidence } from '../../lists/catalogue/evidence.ts'
import { choice } from '../../platform/choice.ts'
import { routes } from '../../platform/contract.ts'
import { calling } from '../../platform/fields.ts'
import { towardsVillage, unread } from '../../platform/free-texts.ts'
import { recordId, YesNo } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { Instant, nextCursor, paging } from '../../platform/reply.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { ExtensionInput, ExtensionOutcome } from './extension.ts'
import { RefusalInput, RefusalOutcome } from './refusal.ts'
import { tasksRefusals } from './tasks.refusals.ts'
import {
  ownWord,
  params,
  reason,
  secretary,
  senders,
  TaskSummary,
  TaskView,
  taskId,
  villagers,
} from './tasks.replies.ts'

export const WaitingKind = choice({
  step: { zh: '协同办理', en: 'a co-party’s step' },
  refusal: { zh: '拒收裁定', en: 'a refusal to rule on' },
})

export const tasksRoutes = routes({
  listTasks: {
    method: 'GET',
    path: '/v1/tasks',
    summary: {
      zh: '村社的任务；村社人员看本村社的，组员只看自己的，上级须指明单位',
      en: "A unit's tasks: one's own, of which cadres and grid members see theirs; towns and the county name the unit",
    },
    who: 'anyone',
    query: z.strictObject({
      unit: z.optional(UnitCode),
      open: z._default(YesNo, 'true'),
      mine: z._default(YesNo, 'false'),
      ...paging,
    }),
    reply: z.object({ tasks: z.array(TaskSummary), nextCursor }),
    refusals: [common.not_found],
  },
  listTasksOfOrder: {
    method: 'GET',
    path: '/v1/orders/{orderId}/tasks',
    summary: { zh: '一张任务单送达的各村社任务', en: 'The tasks of one order' },
    who: 'anyone',
    params: z.strictObject({ orderId: recordId('ord') }),
    query: z.strictObject(paging),
    reply: z.object({ tasks: z.array(TaskSummary), nextCursor }),
  },
  listWaiting: {
    method: 'GET',
    path: '/v1/waiting',
    summary: {
      zh: '等一个单位处理的事：协同办理和拒收裁定，先到期的在前',
      en: "What waits for a unit: co-parties' steps and refusals to be ruled on, what is due first on top",
    },
    who: 'anyone',
    query: z.strictObject({ unit: UnitCode, ...paging }),
    reply: z.object({
      waiting: z.array(
        z.object({
          kind: WaitingKind,
          unit: z.string(),
          taskId,
          orderId: z.string(),
          title: z.string(),
          village: z.string(),
          villageName: z.string(),
          /** Of a step: which of the order's co-parties, from 0, and who of it is named. */
          coParty: z.nullable(z.int()),
          personId: z.nullable(z.string()),
          text: z.string(),
          since: Instant,
          dueAt: Instant,
          overdue: z.boolean(),
        }),
      ),
      nextCursor,
    }),
    refusals: [common.not_found],
  },
  getTask: {
    method: 'GET',
    path: '/v1/tasks/{taskId}',
    summary: { zh: '任务详情', en: 'One task' },
    who: 'anyone',
    params,
    reply: TaskView,
    versioned: true,
  },
  receiveTask: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/receive',
    summary: { zh: '签收', en: 'Receive a task' },
    who: secretary,
    params,
    reply: TaskView,
    versioned: true,
  },
  refuseTask: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/refuse',
    summary: { zh: '拒收任务并说明理由', en: 'Refuse a task with the reason' },
    who: secretary,
    params,
    body: RefusalInput,
    reply: TaskView,
    versioned: true,
    refusals: [tasksRefusals.refused_before],
  },
  ruleRefusal: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/rule-refusal',
    summary: { zh: '裁定拒收是否成立', en: 'Rule on a refusal' },
    who: ['party_secretary', 'county_approver'],
    params,
    body: calling(
      z.strictObject({ outcome: RefusalOutcome, text: towardsVillage(reason, 'extension_reply') }),
      { outcome: '裁定结论' },
    ),
    reply: TaskView,
    versioned: true,
    refusals: [common.self_review, tasksRefusals.own_approval],
  },
  appealRefusal: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/appeal-refusal',
    summary: { zh: '不服镇街裁定，提请上级裁定', en: "Appeal the town's ruling to the county" },
    who: secretary,
    params,
    body: z.strictObject({ text: ownWord }),
    reply: TaskView,
    versioned: true,
    refusals: [tasksRefusals.nothing_to_appeal],
  },
  callCoPartyIn: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/call-in',
    summary: { zh: '请协同单位处理', en: 'Call a co-party in' },
    who: villagers,
    params,
    body: z.strictObject({ coParty: z.int().check(z.minimum(0), z.maximum(19)), need: ownWord }),
    reply: TaskView,
    versioned: true,
    refusals: [tasksRefusals.no_co_party_named, tasksRefusals.step_open],
  },
  signOffStep: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/sign-off',
    summary: { zh: '协同单位办结签字', en: "Sign off a co-party's step" },
    who: ['station_staff', 'department_officer'],
    params,
    body: z.strictObject({
      coParty: z.int().check(z.minimum(0), z.maximum(19)),
      result: towardsVillage(reason, 'co_party_duty'),
    }),
    reply: TaskView,
    versioned: true,
    refusals: [tasksRefusals.not_your_step],
  },
  askExtension: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/ask-extension',
    summary: { zh: '申请延期', en: 'Ask for more time' },
    who: villagers,
    params,
    body: ExtensionInput,
    reply: TaskView,
    versioned: true,
    refusals: [tasksRefusals.extension_asked],
  },
  ruleExtension: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/rule-extension',
    summary: { zh: '审批延期', en: 'Grant or refuse more time' },
    who: senders,
    params,
    body: calling(
      z.strictObject({
        outcome: ExtensionOutcome,
        text: z.optional(towardsVillage(reason, 'extension_reply')),
      }),
      { outcome: '审批结论' },
    ),
    reply: TaskView,
    versioned: true,
    refusals: [tasksRefusals.no_extension_asked],
  },
  assignTask: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/assign',
    summary: { zh: '分派给本村社人员，第一人主办', en: 'Assign to people of the unit; the first leads' },
    who: secretary,
    params,
    body: z.strictObject({
      assignees: z
        .array(unread(z.string().check(z.minLength(1), z.maxLength(64)), 'an id'))
        .check(z.minLength(1), z.maxLength(20)),
      note: z.optional(ownWord),
    }),
    reply: TaskView,
    versioned: true,
    refusals: [tasksRefusals.person_not_in_unit],
  },
  startTask: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/start',
    summary: { zh: '开始办理', en: 'Start work' },
    who: villagers,
    params,
    reply: TaskView,
    versioned: true,
  },
  reportProgress: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/progress',
    summary: { zh: '报告进展', en: 'Report progress' },
    who: villagers,
    params,
    body: z.strictObject({ text: ownWord }),
    reply: TaskView,
    versioned: true,
  },
  submitTask: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/submit',
    summary: { zh: '提交办结', en: 'Submit the finished work' },
    who: villagers,
    params,
    body: z.strictObject({
      note: ownWord,
      evidence: z._default(z.array(Evidence).check(z.maxLength(20)), []),
      /** By element code: a value, or `confirm` with the version of what is held. */
      answers: z._default(Answers, {}),
    }),
    reply: TaskView,
    versioned: true,
    refusals: [
      tasksRefusals.co_party_open,
      tasksRefusals.co_party_not_called,
      tasksRefusals.evidence_over_ceiling,
      tasksRefusals.evidence_missing,
    ],
  },
  sendBackTask: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/send-back',
    summary: { zh: '退回补正', en: 'Send back for mending' },
    who: senders,
    params,
    body: z.strictObject({ reason: towardsVillage(reason, 'send_back_text') }),
    reply: TaskView,
    versioned: true,
  },
  acceptTask: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/accept',
    summary: { zh: '验收', en: 'Accept the work' },
    who: senders,
    params,
    reply: TaskView,
    versioned: true,
  },
  withdrawTask: {
    method: 'POST',
    path: '/v1/tasks/{taskId}/withdraw',
    summary: { zh: '撤回任务', en: 'Withdraw a task' },
    who: senders,
    params,
    body: z.strictObject({ reason: towardsVillage(reason, 'send_back_text') }),
    reply: TaskView,
    versioned: true,
  },
})
