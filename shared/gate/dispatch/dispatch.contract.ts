/** Orders, screenings, review and reroutes over HTTP. */

import * as z from 'zod/mini'
import { Suggestions } from '../../lists/duties/suggestion.ts'
import { routes } from '../../platform/contract.ts'
import { Action, Day, Instant, nextCursor, paging, recordId } from '../../platform/reply.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { FindingView } from '../../reading/finding.ts'
import { AskedForm } from '../forms/asked-form.ts'
import { rerouteStates } from '../reroutes/reroute.ts'
import { topics } from '../review/card.ts'
import { CollectiveRecord, collectiveResults } from './collective.ts'
import { majorReasons, orderStates, rejectionCodes } from './order.ts'
import { OrderContent } from './order-content.ts'

const orderId = recordId('ord')
const rerouteId = recordId('rrt')
const reason = z.string().check(z.trim(), z.minLength(2), z.maxLength(1000))

/** An item suggested for a text, best first. */
const ClosestItem = z.object({
  sieveCode: z.string(),
  title: z.string(),
  kind: z.string(),
  lines: z.array(z.string()),
})

export const Screening = z.object({
  /** False when any finding blocks. */
  passes: z.boolean(),
  findings: z.array(FindingView),
  closestItems: z.array(ClosestItem),
  /** What the exception path would need; present when no item covers the order. */
  exceptionPath: z.nullable(
    z.object({
      reasons: z.array(z.string()),
      approvers: z.array(z.string()),
      latestEndDate: Day,
      text: z.string(),
    }),
  ),
})

const ReviewCard = z.object({
  orderId,
  attempt: z.int(),
  computedAt: Instant,
  checks: z.array(
    z.object({
      topic: z.enum(topics),
      title: z.string(),
      state: z.enum(['good', 'look', 'bad']),
      /** How it stands when nothing was found against it. */
      reason: z.string(),
      findings: z.array(FindingView),
    }),
  ),
  /** How the same was ruled before in this town, the same office first. */
  precedents: z.array(
    z.object({
      at: Instant,
      orderId: z.string(),
      attempt: z.int(),
      outcome: z.enum(['approved', 'returned', 'rejected', 'merged', 'refusal_upheld', 'refusal_dismissed']),
      code: z.nullable(z.string()),
      text: z.nullable(z.string()),
      override: z.nullable(z.string()),
      into: z.nullable(z.string()),
      by: z.string(),
      author: z.object({ personId: z.string(), name: z.string() }),
      requestedBy: z.nullable(z.string()),
      title: z.string(),
      units: z.int(),
    }),
  ),
})

const Ruling = z.object({
  attempt: z.int(),
  contentHash: z.string(),
  stage: z.enum(['review', 'second']),
  outcome: z.enum(['approved', 'returned', 'rejected']),
  code: z.nullable(z.enum(rejectionCodes)),
  text: z.nullable(z.string()),
  override: z.optional(z.nullable(z.string())),
  by: z.object({ personId: z.string(), name: z.string(), post: z.nullable(z.string()) }),
  at: Instant,
})

const OrderSummary = z.object({
  id: orderId,
  version: z.int(),
  state: z.enum(orderStates),
  stateText: z.string(),
  town: z.string(),
  author: z.object({ personId: z.string(), name: z.string() }),
  sieveCode: z.nullable(z.string()),
  title: z.nullable(z.string()),
  unitCount: z.int(),
  deadline: z.nullable(Day),
  requestedBy: z.nullable(z.string()),
  offList: z.boolean(),
  rejectedAs: z.nullable(z.enum(rejectionCodes)),
  attempt: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
})

export const OrderView = z.extend(OrderSummary, {
  /** Who went on with it after its author, in turn. */
  takenOver: z.array(z.object({ personId: z.string(), name: z.string(), at: Instant })),
  content: OrderContent,
  /** The recurring duty that brought it forth, and for which period; null where somebody wrote it. */
  recurring: z.nullable(z.object({ dutyId: z.string(), period: z.string() })),
  item: z.nullable(
    z.object({
      title: z.string(),
      lines: z.array(z.string()),
      kind: z.string(),
      /** Estimated hours one task takes a village. */
      hours: z.nullable(z.number()),
    }),
  ),
  /** What its forms ask of the villages, as the register said when it was submitted. */
  forms: z.array(AskedForm),
  catalogueVersion: z.nullable(z.int()),
  contentHash: z.nullable(z.string()),
  findings: z.array(FindingView),
  /** Sent by the emergency lane, and what its review after the fact found; null for all others. */
  emergency: z.nullable(
    z.object({
      reviewed: z.nullable(
        z.object({
          outcome: z.enum(['justified', 'abuse']),
          text: z.nullable(z.string()),
          at: Instant,
          by: z.object({ personId: z.string(), name: z.string(), post: z.nullable(z.string()) }),
        }),
      ),
    }),
  ),
  /** Why it is a major matter; empty where it is not. */
  major: z.array(z.enum(majorReasons)),
  /** What the committee decided, the latest last. */
  collective: z.array(
    z.extend(CollectiveRecord, {
      contentHash: z.string(),
      result: z.enum(collectiveResults),
      at: Instant,
      by: z.object({ personId: z.string(), name: z.string(), post: z.nullable(z.string()) }),
    }),
  ),
  /** The order whose tasks serve this one as well, once it was merged. */
  mergedInto: z.nullable(z.string()),
  /** Whose orders were merged into this one. */
  joined: z.array(
    z.object({
      orderId: z.string(),
      author: z.object({ personId: z.string(), name: z.string() }),
      units: z.array(z.string()),
    }),
  ),
  rulings: z.array(Ruling),
  submittedAt: z.nullable(Instant),
  remindedAt: z.nullable(Instant),
  escalatedAt: z.nullable(Instant),
  deliveredAt: z.nullable(Instant),
  /** When the review is due, while one is open. */
  reviewDueAt: z.nullable(Instant),
  /** Who has to move now: the answering holders of the post whose turn it is. */
  holder: z.nullable(
    z.object({
      post: z.string(),
      unit: z.string(),
      vacant: z.boolean(),
      people: z.array(z.object({ personId: z.string(), name: z.string() })),
    }),
  ),
  actions: z.array(Action),
})

export const RerouteView = z.object({
  id: rerouteId,
  version: z.int(),
  state: z.enum(rerouteStates),
  stateText: z.string(),
  orderId,
  town: z.string(),
  unit: z.string(),
  matter: z.object({
    object: z.nullable(z.string()),
    action: z.nullable(z.string()),
    place: z.nullable(z.string()),
    reason: z.nullable(z.string()),
  }),
  offeredAt: Instant,
  answeredAt: z.nullable(Instant),
  closedAt: z.nullable(Instant),
  result: z.nullable(z.string()),
  actions: z.array(Action),
})

const leaders = ['leader_in_charge'] as const
const reviewers = ['deputy_party_secretary', 'party_secretary'] as const

export const dispatchRoutes = routes({
  screen: {
    method: 'POST',
    path: '/v1/screenings',
    summary: { zh: '试过筛,不保存', en: 'Screen an order without saving it' },
    who: leaders,
    body: OrderContent,
    reply: Screening,
  },
  draftOrder: {
    method: 'POST',
    path: '/v1/orders',
    summary: { zh: '起草任务单', en: 'Draft an order' },
    who: leaders,
    body: OrderContent,
    reply: OrderView,
    status: 201,
    versioned: true,
  },
  listOrders: {
    method: 'GET',
    path: '/v1/orders',
    summary: { zh: '任务单列表', en: 'List orders of a town' },
    who: 'anyone',
    query: z.strictObject({
      town: z.optional(z.string().check(z.regex(/^\d{9}$/))),
      state: z.optional(z.enum(orderStates)),
      ...paging,
    }),
    reply: z.object({ orders: z.array(OrderSummary), nextCursor }),
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
    summary: { zh: '提交审核(先过筛)', en: 'Screen and submit for review' },
    who: leaders,
    params: z.strictObject({ orderId }),
    reply: OrderView,
    versioned: true,
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
    summary: { zh: '审核:通过、退回修改或驳回', en: 'Review: approve, return or reject' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    body: z.strictObject({
      outcome: z.enum(['approve', 'return', 'reject']),
      /** The attempt that was looked at; refused when it is no longer the present one. */
      attempt: z.optional(z.int()),
      code: z.optional(z.enum(rejectionCodes)),
      text: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(1000))),
      rerouteTo: z.optional(UnitCode),
      /** Why an order that repeats another passes all the same (R26). */
      override: z.optional(reason),
    }),
    reply: OrderView,
    versioned: true,
  },
  getReviewCard: {
    method: 'GET',
    path: '/v1/orders/{orderId}/review-card',
    summary: { zh: '审核卡:一次看全', en: 'The review card: all it takes to rule, in one read' },
    who: 'anyone',
    params: z.strictObject({ orderId }),
    reply: ReviewCard,
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
  },
  reviewEmergency: {
    method: 'POST',
    path: '/v1/orders/{orderId}/emergency-review',
    summary: { zh: '紧急任务事后审核', en: 'Review an emergency after the fact' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    body: z.strictObject({
      outcome: z.enum(['justified', 'abuse']),
      /** The attempt that was looked at. */
      attempt: z.optional(z.int()),
      /** What was found; needed where it was no emergency. */
      text: z.optional(reason),
    }),
    reply: OrderView,
    versioned: true,
  },
  mergeOrder: {
    method: 'POST',
    path: '/v1/orders/{orderId}/merge',
    summary: { zh: '并入已有的重复任务单', en: 'Merge a repeat into the order it repeats' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    body: z.strictObject({ into: orderId, text: reason }),
    reply: OrderView,
    versioned: true,
  },
  suggestReroutes: {
    method: 'GET',
    path: '/v1/orders/{orderId}/reroute-suggestions',
    summary: { zh: '这是谁的职责:承接单位建议', en: 'Whose duty is it: units that could take the matter' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    query: z.strictObject({
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(20)), 5),
    }),
    reply: Suggestions,
  },
  offerReroute: {
    method: 'POST',
    path: '/v1/orders/{orderId}/reroutes',
    summary: { zh: '另派承接单位(前一单位不接后)', en: 'Offer the matter to another unit' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    body: z.strictObject({ unit: UnitCode, reason }),
    reply: RerouteView,
    status: 201,
    versioned: true,
  },
  listReroutes: {
    method: 'GET',
    path: '/v1/reroutes',
    summary: { zh: '转办列表(按承接单位)', en: 'Reroutes to a unit' },
    who: 'anyone',
    query: z.strictObject({ unit: UnitCode, ...paging }),
    reply: z.object({ reroutes: z.array(RerouteView), nextCursor }),
  },
  getReroute: {
    method: 'GET',
    path: '/v1/reroutes/{rerouteId}',
    summary: { zh: '转办详情', en: 'One reroute' },
    who: 'anyone',
    params: z.strictObject({ rerouteId }),
    reply: RerouteView,
    versioned: true,
  },
  acceptReroute: {
    method: 'POST',
    path: '/v1/reroutes/{rerouteId}/accept',
    summary: { zh: '接下转办', en: 'Accept a reroute' },
    who: 'anyone',
    params: z.strictObject({ rerouteId }),
    reply: RerouteView,
    versioned: true,
  },
  declineReroute: {
    method: 'POST',
    path: '/v1/reroutes/{rerouteId}/decline',
    summary: { zh: '不接转办并说明理由', en: 'Decline a reroute with a reason' },
    who: 'anyone',
    params: z.strictObject({ rerouteId }),
    body: z.strictObject({ reason }),
    reply: RerouteView,
    versioned: true,
  },
  closeReroute: {
    method: 'POST',
    path: '/v1/reroutes/{rerouteId}/close',
    summary: { zh: '办结转办', en: 'Close a reroute with its result' },
    who: 'anyone',
    params: z.strictObject({ rerouteId }),
    body: z.strictObject({ result: reason }),
    reply: RerouteView,
    versioned: true,
  },
})

/** A patch states only what changes: a default would blank what it does not name. */
function withoutDefaults<T extends typeof OrderContent>(schema: T) {
  const { shape } = schema
  return z.strictObject({
    sieveCode: shape.sieveCode.def.innerType,
    exception: shape.exception.def.innerType,
    requestedBy: shape.requestedBy.def.innerType,
    units: shape.units.def.innerType,
    object: shape.object.def.innerType,
    action: shape.action.def.innerType,
    place: shape.place.def.innerType,
    finishStandard: shape.finishStandard.def.innerType,
    deadline: shape.deadline.def.innerType,
    contact: shape.contact.def.innerType,
    emergency: shape.emergency.def.innerType,
    major: shape.major.def.innerType,
    inspection: shape.inspection.def.innerType,
    evidence: shape.evidence.def.innerType,
    evidenceNecessity: shape.evidenceNecessity.def.innerType,
    forms: shape.forms.def.innerType,
    coParties: shape.coParties.def.innerType,
  })
}
