/** Orders, screenings, review and reroutes over HTTP. */

import * as z from 'zod/mini'
import { Suggestions } from '../../lists/duties/suggestion.ts'
import { routes } from '../../platform/contract.ts'
import { towardsVillage, unread } from '../../platform/free-texts.ts'
import { TownCode, whole } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { nextCursor, paging } from '../../platform/reply.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { refusalsOfTakers } from '../reroutes/reroutes.refusals.ts'
import { CollectiveRecord } from './collective.ts'
import { dispatchRefusals } from './dispatch.refusals.ts'
import {
  BySieve,
  leaders,
  OrderSummary,
  OrderView,
  orderId,
  RepeatedOrder,
  ReviewCard,
  ReviewDecision,
  reason,
  reviewers,
  Screening,
  withoutDefaults,
} from './dispatch.replies.ts'
import { OrderState } from './order.lifecycle.ts'
import { EmergencyOutcome, RejectionCode } from './order.ts'
import { OrderAsked, OrderContent } from './order-content.ts'

/** It may quote what the order asked too much. */
const toSender = unread(reason, 'the reviewer’s word to the sender; villages read no order')

export const dispatchRoutes = routes({
  screen: {
    method: 'POST',
    path: '/v1/screenings',
    summary: { zh: '试过筛，不保存', en: 'Screen an order without saving it' },
    who: leaders,
    body: OrderAsked,
    reply: Screening,
  },
  draftOrder: {
    method: 'POST',
    path: '/v1/orders',
    summary: { zh: '起草任务单', en: 'Draft an order' },
    who: leaders,
    body: OrderAsked,
    reply: OrderView,
    status: 201,
    location: '/v1/orders/{id}',
    versioned: true,
  },
  listOrders: {
    method: 'GET',
    path: '/v1/orders',
    summary: { zh: '任务单列表', en: 'List orders of a town' },
    who: 'anyone',
    query: z.strictObject({
      town: z.optional(TownCode),
      state: z.optional(OrderState),
      ...paging,
    }),
    reply: z.object({ orders: z.array(OrderSummary), nextCursor }),
    refusals: [common.not_found],
  },
  getOrder: {
    method: 'GET',
    path: '/v1/orders/{orderId}',
    summary: { zh: '任务单详情', en: 'One order' },
    who: 'anyone',
    params: z.strictObject({ orderId }),
    reply: OrderView,
    versioned: true,
  },
  editOrder: {
    method: 'PATCH',
    path: '/v1/orders/{orderId}',
    summary: { zh: '修改草稿或退回的任务单', en: 'Edit a draft or returned order' },
    who: leaders,
    params: z.strictObject({ orderId }),
    body: z.partial(withoutDefaults(OrderContent)),
    reply: OrderView,
    versioned: true,
  },
  submitOrder: {
    method: 'POST',
    path: '/v1/orders/{orderId}/submit',
    summary: { zh: '提交审核（先过筛）', en: 'Screen and submit for review' },
    who: leaders,
    params: z.strictObject({ orderId }),
    reply: OrderView,
    versioned: true,
    refusals: [dispatchRefusals.order_blocked],
    carries: { order_blocked: BySieve },
  },
  withdrawOrder: {
    method: 'POST',
    path: '/v1/orders/{orderId}/withdraw',
    summary: { zh: '撤回任务单', en: 'Withdraw an order' },
    who: leaders,
    params: z.strictObject({ orderId }),
    body: z.strictObject({ reason }),
    reply: OrderView,
    versioned: true,
  },
  reviewOrder: {
    method: 'POST',
    path: '/v1/orders/{orderId}/review',
    summary: { zh: '审核：通过、退回修改或驳回', en: 'Review: approve, return or reject' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    body: z.strictObject({
      outcome: ReviewDecision,
      /** The attempt that was looked at; refused when it is no longer the present one. */
      attempt: z.optional(z.int()),
      code: z.optional(RejectionCode),
      text: z.optional(toSender),
      rerouteTo: z.optional(UnitCode),
      /** Why an order that repeats another passes all the same (R26). */
      override: z.optional(reason),
    }),
    reply: OrderView,
    versioned: true,
    refusals: [
      common.self_review,
      dispatchRefusals.same_approver,
      dispatchRefusals.duplicate_unresolved,
      dispatchRefusals.exception_uses_spent,
      dispatchRefusals.reroute_unit_needed,
      ...refusalsOfTakers,
    ],
    carries: { duplicate_unresolved: { repeated: z.array(RepeatedOrder) } },
  },
  getReviewCard: {
    method: 'GET',
    path: '/v1/orders/{orderId}/review-card',
    summary: { zh: '审核卡：一次看全', en: 'The review card: all it takes to rule, in one read' },
    who: 'anyone',
    params: z.strictObject({ orderId }),
    reply: ReviewCard,
    refusals: [common.wrong_state],
  },
  decideCollectively: {
    method: 'POST',
    path: '/v1/orders/{orderId}/collective-decisions',
    summary: { zh: '登记重大事项集体讨论结果', en: 'Record the collective decision on a major matter' },
    who: ['committee_clerk'],
    params: z.strictObject({ orderId }),
    body: CollectiveRecord,
    reply: OrderView,
    versioned: true,
    refusals: [common.self_review],
  },
  markMajor: {
    method: 'POST',
    path: '/v1/orders/{orderId}/mark-major',
    summary: { zh: '作为重大事项提请集体讨论', en: 'Put an order before the committee' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    body: z.strictObject({ reason }),
    reply: OrderView,
    versioned: true,
    refusals: [common.self_review, dispatchRefusals.already_decided],
  },
  reviewEmergency: {
    method: 'POST',
    path: '/v1/orders/{orderId}/emergency-review',
    summary: { zh: '紧急任务事后审核', en: 'Review an emergency after the fact' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    body: z.strictObject({
      outcome: EmergencyOutcome,
      /** The attempt that was looked at. */
      attempt: z.optional(z.int()),
      /** What was found; needed where it was no emergency. */
      text: z.optional(toSender),
    }),
    reply: OrderView,
    versioned: true,
    refusals: [common.self_review, dispatchRefusals.no_emergency_review],
  },
  mergeOrder: {
    method: 'POST',
    path: '/v1/orders/{orderId}/merge',
    summary: { zh: '并入已有的重复任务单', en: 'Merge a repeat into the order it repeats' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    body: z.strictObject({ into: orderId, text: towardsVillage(reason, 'merge_text') }),
    reply: OrderView,
    versioned: true,
    refusals: [
      common.self_review,
      dispatchRefusals.not_a_duplicate,
      dispatchRefusals.merge_leaves_units,
      dispatchRefusals.merge_drops_forms,
    ],
  },
  suggestReroutes: {
    method: 'GET',
    path: '/v1/orders/{orderId}/reroute-suggestions',
    summary: { zh: '这是谁的职责：承接单位建议', en: 'Whose duty is it: units that could take the matter' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    query: z.strictObject({
      limit: z._default(whole(1, 20), 5),
    }),
    reply: Suggestions,
    refusals: [common.not_your_record],
  },
})
