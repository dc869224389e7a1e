/**
 * An order (任务单): what a leader in charge asks of villages of his own town, under one sieve code or by exception.
 * Its approval belongs to one attempt, told by number and content hash (R37).
 */

import * as z from 'zod/mini'
import { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Recorded } from '../../platform/commit.ts'
import { contentHash } from '../../platform/ids.ts'
import { lifecycle } from '../../platform/lifecycle.ts'
import { Day, recordId } from '../../platform/reply.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import type { Finding } from '../../reading/finding.ts'
import type { AskedForm } from '../forms/asked-form.ts'
import { mostForms } from '../forms/form.ts'
import type { CollectiveRecord, CollectiveResult } from './collective.ts'
import { dispatchRefusals } from './dispatch.refusals.ts'

const text = (most: number) => z.nullable(z.string().check(z.trim(), z.maxLength(most)))

/** Reasons for which work off the list may be asked at all (R28). */
export const exceptionReasons = [
  'disaster_or_emergency',
  'law_just_changed',
  'higher_level_urgent_task',
  'public_safety_risk',
] as const

export const CoParty = z.strictObject({
  unit: UnitCode,
  personId: z.nullable(z.string().check(z.maxLength(64))),
  /** What the department or station does in this order. */
  duty: z.string().check(z.trim(), z.minLength(2), z.maxLength(500)),
})
export type CoParty = z.infer<typeof CoParty>

/** What the author states. A draft may lack anything; submission screens. */
export const OrderContent = z.strictObject({
  sieveCode: z._default(text(40), null),
  exception: z._default(
    z.nullable(
      z.strictObject({
        reason: z.enum(exceptionReasons),
        text: z.string().check(z.trim(), z.minLength(5), z.maxLength(1000)),
        endDate: Day,
      }),
    ),
    null,
  ),
  /** The department or station whose work it is; left out, the item's department. Off the list it is counted (R28). */
  requestedBy: z._default(z.nullable(UnitCode), null),
  units: z._default(z.array(UnitCode).check(z.maxLength(600)), []),
  object: z._default(text(200), null),
  action: z._default(text(1000), null),
  place: z._default(text(200), null),
  finishStandard: z._default(text(1000), null),
  deadline: z._default(z.nullable(Day), null),
  contact: z._default(
    z.nullable(
      z.strictObject({
        name: z.string().check(z.trim(), z.minLength(1), z.maxLength(50)),
        phone: z.string().check(z.trim(), z.regex(/^[0-9+\- ]{5,20}$/)),
      }),
    ),
    null,
  ),
  /** Leaves at once and is reviewed after the fact; only under an emergency item. */
  emergency: z._default(z.boolean(), false),
  /** The author takes it for a major matter himself (R27). */
  major: z._default(z.boolean(), false),
  /** An inspection, assessment or visit of inspection to the village itself (R34). */
  inspection: z._default(z.boolean(), false),
  evidence: z._default(z.array(EvidenceKind).check(z.maxLength(6)), []),
  /** Why photos, video or location are needed, where neither emergency nor security says so (R31). */
  evidenceNecessity: z._default(
    z.nullable(z.string().check(z.trim(), z.minLength(5), z.maxLength(500))),
    null,
  ),
  /** Forms of the county's register; all of them together ask at most 40 different data elements (R33). */
  forms: z._default(z.array(recordId('frm')).check(z.maxLength(mostForms)), []),
  coParties: z._default(z.array(CoParty).check(z.maxLength(20)), []),
})
export type OrderContent = z.infer<typeof OrderContent>

export const orderStates = [
  'draft',
  'awaiting_collective',
  'in_review',
  'awaiting_second',
  'approved',
  'delivered',
  'returned',
  'rejected',
  'withdrawn',
  'merged',
] as const
export type OrderState = (typeof orderStates)[number]

/** States in which an order waits for somebody to decide on it. */
export const waitingStates: readonly OrderState[] = ['awaiting_collective', 'in_review', 'awaiting_second']

/** States in which an order asks something of its villages, or is about to. */
export const liveStates: readonly OrderState[] = [
  'awaiting_collective',
  'in_review',
  'awaiting_second',
  'approved',
  'delivered',
]

export const rejectionCodes = [
  'off_catalogue',
  'unclear',
  'duplicate',
  'basis_lapsed',
  'negative',
  'no_resources',
  'unreasonable_deadline',
  'overload',
] as const

/** Why an order is a major matter (R27). */
export const majorReasons = ['marked', 'money', 'people', 'land', 'several_villages'] as const
export type MajorReason = (typeof majorReasons)[number]

/** One ruling on one attempt; a later attempt never inherits it (R37). */
export interface Ruling {
  readonly attempt: number
  readonly contentHash: string
  readonly stage: 'review' | 'second'
  readonly outcome: 'approved' | 'returned' | 'rejected'
  readonly code: (typeof rejectionCodes)[number] | null
  readonly text: string | null
  readonly by: { readonly personId: string; readonly name: string; readonly post: string | null }
  /** Why an order that repeats another was let pass (R26). */
  readonly override?: string | null
  readonly at: string
}

export interface Order extends Recorded {
  readonly state: OrderState
  readonly town: string
  readonly author: { readonly personId: string; readonly name: string }
  /** Who went on with it after its author, in turn; whoever wrote it stays on record (R39). */
  readonly takenOver?: readonly { readonly personId: string; readonly name: string; readonly at: string }[]
  readonly content: OrderContent
  /** The recurring duty that brought it forth, and for which period; none where somebody wrote it. */
  readonly recurring?: { readonly dutyId: string; readonly period: string } | null
  /** What its tasks take from the item as submitted; null on the exception path and before submission. */
  readonly item: {
    readonly title: string
    readonly lines: readonly string[]
    readonly kind: string
    readonly hours?: number | null
    readonly professional?: boolean
  } | null
  /** What its forms ask of the villages, as the register said when the attempt was submitted (R33). */
  readonly forms?: readonly AskedForm[]
  /** The catalogue version the attempt was screened under; running work keeps it (R5). */
  readonly catalogueVersion: number | null
  /** 0 before the first submission. */
  readonly attempt: number
  readonly contentHash: string | null
  readonly findings: readonly Finding[]
  readonly rulings: readonly Ruling[]
  /** Sent by the emergency lane: what the review after the fact found, once there was one. */
  readonly emergency?: {
    readonly reviewed?: {
      readonly outcome: 'justified' | 'abuse'
      readonly text: string | null
      readonly at: string
      readonly by: { readonly personId: string; readonly name: string; readonly post: string | null }
    }
  } | null
  /** Why it is a major matter; none where it is not (R27). */
  readonly major?: readonly MajorReason[]
  /** What the committee decided, the latest last; each belongs to its attempt (R37). */
  readonly collective?: readonly (CollectiveRecord & {
    readonly contentHash: string
    readonly result: CollectiveResult
    readonly at: string
    readonly by: { readonly personId: string; readonly name: string; readonly post: string | null }
  })[]
  /** The order whose tasks serve this one as well (R26). */
  readonly mergedInto?: string | null
  /** Whose orders were merged into this one. */
  readonly joined?: readonly {
    readonly orderId: string
    readonly author: Order['author']
    readonly units: readonly string[]
  }[]
  readonly createdAt: string
  readonly updatedAt: string
  readonly submittedAt: string | null
  /** When the stage now open began; its working-day limit counts from here. */
  readonly stageStartedAt: string | null
  readonly remindedAt: string | null
  readonly escalatedAt: string | null
  readonly deliveredAt: string | null
}

/** What a list shows of an order, and by whom it may be seen there. */
export interface OrderCard
  extends Pick<
    Order,
    'id' | 'version' | 'state' | 'town' | 'author' | 'attempt' | 'createdAt' | 'updatedAt'
  > {
  readonly sieveCode: string | null
  readonly title: string | null
  readonly unitCount: number
  readonly deadline: string | null
  readonly requestedBy: string | null
  /** Sent by the exception path (R28). */
  readonly offList: boolean
  /** What was asked, of an order off the list or rejected as such; null of all others. */
  readonly matter: string | null
  /** Why the latest attempt was rejected (R24); null when it was not. */
  readonly rejectedAs: (typeof rejectionCodes)[number] | null
  /** The departments and stations named to help. */
  readonly helpers: readonly string[]
  /** The lines of the item; none before submission and off the list. */
  readonly lines?: readonly string[]
}

export function cardOf(order: Order): OrderCard {
  const { id, version, state, town, author, attempt, createdAt, updatedAt, content, item } = order
  const { sieveCode, units, deadline, coParties, requestedBy, exception } = content
  // A village is no helper, whatever a draft says (R29).
  const helpers = [...new Set(coParties.map(({ unit }) => unit).filter((unit) => unit.includes('-')))]
  const title = item?.title ?? content.object
  const rejectedAs = rulingNow(order)?.code ?? null
  return {
    ...{ id, version, state, town, author, attempt, createdAt, updatedAt },
    sieveCode,
    title,
    unitCount: units.length,
    deadline,
    requestedBy,
    offList: exception !== null,
    matter: exception || rejectedAs === 'off_catalogue' ? matterOf(content) : null,
    rejectedAs,
    helpers,
    lines: item?.lines ?? [],
  }
}

/** Long enough to tell matters apart, short enough for a card. */
const matterOf = ({ object, action }: OrderContent) =>
  [object, action].filter(Boolean).join(',').slice(0, 120)

export function hashOf(content: OrderContent): string {
  return contentHash(content)
}

/** The last ruling on the present attempt. */
export function rulingNow(order: Order): Ruling | undefined {
  return order.rulings.findLast((ruling) => ruling.attempt === order.attempt)
}

/** Whether an emergency order waits for its review after the fact. */
export function reviewOpen({ emergency }: Pick<Order, 'emergency'>): boolean {
  return Boolean(emergency) && emergency?.reviewed === undefined
}

/** Whether the committee has passed the present attempt. */
export function decidedNow({ collective = [], attempt, contentHash }: Order): boolean {
  return collective.some(
    (each) => each.result === 'passed' && each.attempt === attempt && each.contentHash === contentHash,
  )
}

/** R21: who wrote it, while he is a leader in charge of that very town. */
const author = { person: 'author', in: 'town', holding: 'leader_in_charge' } as const
/** R39: and after him whoever leads the line now. */
export const afterAuthor = { after: 'author', in: 'town', holding: 'leader_in_charge' } as const
export const senders = [author, afterAuthor] as const

/** R23: neither who wrote it decides on it, nor who went on with it or is to, whatever posts they hold. */
const notOwn = [
  { person: 'author', because: dispatchRefusals.self_review },
  { person: 'taker', because: dispatchRefusals.self_review },
  { ...afterAuthor, because: dispatchRefusals.self_review },
] as const

/** R28: and of two who sign, nobody is both. */
const notTwice = [...notOwn, { person: 'first_signer', because: dispatchRefusals.same_approver }] as const

/** R28: the second signature is the Party secretary's; where he was the first, after the limit, the deputy's. */
const seconds = [
  { post: 'party_secretary', in: 'town' },
  { post: 'deputy_party_secretary', in: 'first_by_secretary' },
] as const

const reviewers = [
  { post: 'deputy_party_secretary', in: 'town' },
  { post: 'party_secretary', in: 'escalated' },
] as const

export const orderLifecycle = lifecycle({
  record: { zh: '任务单', en: 'order' },
  initial: 'draft' as OrderState,
  states: {
    draft: { zh: '草稿', en: 'draft' },
    awaiting_collective: { zh: '待集体讨论', en: 'awaiting the collective decision' },
    in_review: { zh: '审核中', en: 'in review' },
    awaiting_second: { zh: '待第二人签批', en: 'awaiting the second approval' },
    approved: { zh: '已通过', en: 'approved' },
    delivered: { zh: '已送达', en: 'delivered', final: true },
    returned: { zh: '退回修改', en: 'returned for change' },
    rejected: { zh: '已驳回', en: 'rejected', final: true },
    withdrawn: { zh: '已撤回', en: 'withdrawn', final: true },
    merged: { zh: '已合并', en: 'merged into another', final: true },
  },
  relations: (order: Order) => ({
    places: {
      town: [order.town],
      sent: order.state === 'draft' ? [] : [order.town],
      escalated: order.escalatedAt ? [order.town] : [],
      first_by_secretary: rulingNow(order)?.by.post === 'party_secretary' ? [order.town] : [],
    },
    persons: {
      author: [order.author.personId],
      taker: (order.takenOver ?? []).map(({ personId }) => personId),
      first_signer: order.state === 'awaiting_second' ? [rulingNow(order)?.by.personId ?? ''] : [],
    },
    lines: order.item?.lines ?? [],
  }),
  transitions: {
    edit: {
      label: { zh: '编辑', en: 'edit' },
      from: ['draft', 'returned'],
      to: 'same',
      by: senders,
    },
    submit: {
      label: { zh: '提交审核', en: 'submit' },
      from: ['draft', 'returned'],
      to: ['in_review', 'awaiting_collective', 'approved'],
      by: senders,
    },
    withdraw: {
      label: { zh: '撤回', en: 'withdraw' },
      from: ['draft', 'awaiting_collective', 'in_review', 'awaiting_second', 'returned'],
      to: ['withdrawn'],
      // R39: what a leader who is gone has sent, the next in line takes back; his drafts are his successor's alone.
      by: [...senders, { ...author, in: 'sent', heir: 'party_secretary' }],
    },
    // R27: a major matter is decided collectively before anybody approves it.
    decide_collectively: {
      label: { zh: '登记集体讨论结果', en: 'record the collective decision' },
      from: ['awaiting_collective'],
      to: ['in_review', 'returned', 'awaiting_collective'],
      by: [{ post: 'committee_clerk', in: 'town' }],
      apart: notOwn,
    },
    // An emergency left before anybody could look; whether it was one is looked at afterwards.
    review_emergency: {
      label: { zh: '紧急任务事后审核', en: 'review an emergency after the fact' },
      from: ['approved', 'delivered'],
      to: 'same',
      by: reviewers,
      apart: notOwn,
      guard: (order: Order) =>
        reviewOpen(order) ? undefined : { reason: dispatchRefusals.no_emergency_review, params: {} },
    },
    mark_major: {
      label: { zh: '提请集体讨论', en: 'put before the committee' },
      from: ['in_review'],
      to: ['awaiting_collective'],
      by: reviewers,
      apart: notOwn,
      guard: (order: Order) =>
        decidedNow(order) ? { reason: dispatchRefusals.already_decided, params: {} } : undefined,
    },
    // R23: nothing reaches a village before the deputy Party secretary approves, and never by its own author.
    approve: {
      label: { zh: '审核通过', en: 'approve' },
      from: ['in_review'],
      to: ['approved', 'awaiting_second'],
      by: reviewers,
      apart: notOwn,
    },
    return: {
      label: { zh: '退回修改', en: 'return for change' },
      from: ['in_review', 'awaiting_collective'],
      to: ['returned'],
      by: reviewers,
      apart: notOwn,
    },
    reject: {
      label: { zh: '驳回', en: 'reject' },
      from: ['in_review', 'awaiting_collective'],
      to: ['rejected'],
      by: reviewers,
      apart: notOwn,
    },
    // R26: machines never merge.
    merge: {
      label: { zh: '并入已有任务单', en: 'merge into an earlier order' },
      from: ['in_review'],
      to: ['merged'],
      by: reviewers,
      apart: notOwn,
    },
    // R28: an exception is signed by two.
    countersign: {
      label: { zh: '第二人签批通过', en: 'give the second approval' },
      from: ['awaiting_second'],
      to: ['approved'],
      by: seconds,
      apart: notTwice,
    },
    refuse_second: {
      label: { zh: '第二人驳回', en: 'refuse the second approval' },
      from: ['awaiting_second'],
      to: ['rejected'],
      by: seconds,
      apart: notTwice,
    },
  },
})

/** Days an exception still runs, for the reader; null without one. */
export function exceptionEnded(order: Order, at: Date): boolean {
  return order.content.exception !== null && order.content.exception.endDate < dayOf(at)
}
