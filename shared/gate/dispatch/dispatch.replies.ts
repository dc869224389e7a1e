/** What the routes of dispatch take and answer, where it is more than a field. */

import * as z from 'zod/mini'
import { ItemKind } from '../../lists/catalogue/item.ts'
import { choice } from '../../platform/choice.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day, recordId } from '../../platform/inputs.ts'
import { actionsOffered, Instant } from '../../platform/reply.ts'
import { PostName } from '../../platform/who/post.ts'
import { FindingView } from '../../reading/finding.ts'
import { AskedForm } from '../forms/asked-form.ts'
import { ClosestItem, Proposal } from '../proposal/proposal.ts'
import { CheckState, CheckTopic } from '../review/card.ts'
import { CollectiveRecord, CollectiveResult } from './collective.ts'
import { OrderAction, OrderState } from './order.lifecycle.ts'
import {
  EmergencyOutcome,
  MajorReason,
  RejectionCode,
  RulingOutcome,
  RulingStage,
  rulingOutcomes,
} from './order.ts'
import { ExceptionReason, OrderContent } from './order-content.ts'
import { ProposedField } from './proposed-content.ts'

export const orderId = recordId('ord')
export const reason = unread(
  z.string().check(z.trim(), z.minLength(2), z.maxLength(1000)),
  'among those who read the order',
)

/** What the sieve found, and what is near to what was asked. */
export const BySieve = {
  findings: z.array(FindingView),
  closestItems: z.array(ClosestItem),
  /** What the exception path would need; present when no item covers the order. */
  exceptionPath: z.nullable(
    z.object({
      reasons: z.array(ExceptionReason),
      approvers: z.array(PostName),
      latestEndDate: Day,
      text: z.string(),
    }),
  ),
}

export const Screening = z.object({
  /** False when any finding blocks. */
  passes: z.boolean(),
  ...BySieve,
  /** What the message was read as; null where none was sent. Screened is this, but for what the body itself states. */
  proposal: z.nullable(Proposal),
})

/** An order under way that asks the same. */
export const RepeatedOrder = z.object({
  orderId: z.string(),
  author: z.string(),
  state: OrderState,
  /** The villages that both ask. */
  units: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  object: z.nullable(z.string()),
  action: z.nullable(z.string()),
})

/** What a reviewer says of an order. */
export const ReviewDecision = choice({
  approve: { zh: '通过', en: 'approve' },
  return: { zh: '退回修改', en: 'return for change' },
  reject: { zh: '驳回', en: 'reject' },
})

/** How the same was ruled before. */
export const PrecedentOutcome = choice({
  ...rulingOutcomes,
  merged: { zh: '合并', en: 'merged into another' },
  refusal_upheld: { zh: '村社拒收成立', en: 'refused by a village with right' },
  refusal_dismissed: { zh: '村社拒收不成立', en: 'refused by a village without right' },
})

export const ReviewCard = z.object({
  orderId,
  attempt: z.int(),
  computedAt: Instant,
  checks: z.array(
    z.object({
      topic: CheckTopic,
      title: z.string(),
      state: CheckState,
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
      outcome: PrecedentOutcome,
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

export const Ruling = z.object({
  attempt: z.int(),
  contentHash: z.string(),
  stage: RulingStage,
  outcome: RulingOutcome,
  code: z.nullable(RejectionCode),
  text: z.nullable(z.string()),
  override: z.optional(z.nullable(z.string())),
  by: z.object({ personId: z.string(), name: z.string(), post: z.nullable(PostName) }),
  at: Instant,
})

export const OrderSummary = z.object({
  id: orderId,
  version: z.int(),
  state: OrderState,
  stateText: z.string(),
  town: z.string(),
  author: z.object({ personId: z.string(), name: z.string() }),
  sieveCode: z.nullable(z.string()),
  title: z.nullable(z.string()),
  unitCount: z.int(),
  deadline: z.nullable(Day),
  requestedBy: z.nullable(z.string()),
  offList: z.boolean(),
  rejectedAs: z.nullable(RejectionCode),
  attempt: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
})

export const OrderView = z.extend(OrderSummary, {
  /** Who went on with it after its author, in turn. */
  takenOver: z.array(z.object({ personId: z.string(), name: z.string(), at: Instant })),
  content: OrderContent,
  /**
   * The message it was drafted from, and what that was read as. None of it is in the content before the sender states it;
   * `unconfirmed` names what he has not: with any of it the order is not submitted. Null where there was no message.
   */
  proposal: z.nullable(z.extend(Proposal, { unconfirmed: z.array(ProposedField) })),
  /** The recurring duty that brought it forth, and for which period; null where somebody wrote it. */
  recurring: z.nullable(z.object({ dutyId: z.string(), period: z.string() })),
  item: z.nullable(
    z.object({
      title: z.string(),
      lines: z.array(z.string()),
      kind: ItemKind,
      /** Estimated hours one task takes a village. */
      hours: z.nullable(z.number()),
    }),
  ),
  /** What its forms ask of the villages, as the register said when it was submitted. */
  forms: z.array(AskedForm),
  catalogueVersion: z.nullable(z.int()),
  /** The county's words it was read by; 0 for those delivered, null before submission. */
  wordsVersion: z.nullable(z.int()),
  contentHash: z.nullable(z.string()),
  findings: z.array(FindingView),
  /** Sent by the emergency lane, and what its review after the fact found; null for all others. */
  emergency: z.nullable(
    z.object({
      reviewed: z.nullable(
        z.object({
          outcome: EmergencyOutcome,
          text: z.nullable(z.string()),
          at: Instant,
          by: z.object({ personId: z.string(), name: z.string(), post: z.nullable(PostName) }),
        }),
      ),
    }),
  ),
  /** Why it is a major matter; empty where it is not. */
  major: z.array(MajorReason),
  /** What the committee decided, the latest last. */
  collective: z.array(
    z.extend(CollectiveRecord, {
      contentHash: z.string(),
      result: CollectiveResult,
      at: Instant,
      by: z.object({ personId: z.string(), name: z.string(), post: z.nullable(PostName) }),
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
      post: PostName,
      unit: z.string(),
      vacant: z.boolean(),
      people: z.array(z.object({ personId: z.string(), name: z.string() })),
    }),
  ),
  actions: actionsOffered(OrderAction),
})

export const leaders = ['leader_in_charge'] as const
export const reviewers = ['deputy_party_secretary', 'party_secretary'] as const

/** A patch states only what changes: a default would blank what it does not name. */
export function withoutDefaults<T extends typeof OrderContent>(schema: T) {
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
