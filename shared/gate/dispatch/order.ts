/**
 * An order (任务单): what a leader in charge asks of villages of his own town, under one sieve code or by exception.
 * Its approval belongs to one attempt, told by number and content hash (R37).
 */

import type * as z from 'zod/mini'
import type { Item } from '../../lists/catalogue/item.ts'
import { choice } from '../../platform/choice.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Recorded } from '../../platform/commit.ts'
import type { PostName } from '../../platform/who/post.ts'
import type { Finding } from '../../reading/finding.ts'
import type { AskedForm } from '../forms/asked-form.ts'
import type { Proposal } from '../proposal/proposal.ts'
import type { CollectiveRecord, CollectiveResult } from './collective.ts'
import type { OrderContent } from './order-content.ts'

export const orderTitle = { zh: '任务单', en: 'order' } as const

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

/** Why an order is rejected (R24). */
export const RejectionCode = choice({
  off_catalogue: { zh: '清单外', en: 'off the list' },
  unclear: { zh: '表述不清', en: 'unclear' },
  duplicate: { zh: '重复派单', en: 'a repeat' },
  basis_lapsed: { zh: '依据已失效', en: 'its basis has lapsed' },
  negative: { zh: '属负面清单', en: 'on the negative list' },
  no_resources: { zh: '缺少经费或人员', en: 'without resources' },
  unreasonable_deadline: { zh: '期限不合理', en: 'an unreasonable deadline' },
  overload: { zh: '村社超负荷', en: 'too much for the villages' },
})
export type RejectionCode = z.infer<typeof RejectionCode>

/** Why an order is a major matter (R27). */
export const MajorReason = choice({
  marked: { zh: '标记为重大事项', en: 'marked so' },
  money: { zh: '涉及资金', en: 'money' },
  people: { zh: '涉及人员', en: 'people' },
  land: { zh: '涉及土地', en: 'land' },
  several_villages: { zh: '涉及多个村社', en: 'several villages' },
})
export type MajorReason = z.infer<typeof MajorReason>

export const RulingStage = choice({
  review: { zh: '审核', en: 'review' },
  second: { zh: '第二人签批', en: 'second approval' },
})
export const rulingOutcomes = {
  approved: { zh: '通过', en: 'approved' },
  returned: { zh: '退回修改', en: 'returned for change' },
  rejected: { zh: '驳回', en: 'rejected' },
} as const
export const RulingOutcome = choice(rulingOutcomes)

/** What the review of an emergency found after the fact. */
export const EmergencyOutcome = choice({
  justified: { zh: '情况属实', en: 'it was one' },
  abuse: { zh: '不属紧急', en: 'it was none' },
})
export type EmergencyOutcome = z.infer<typeof EmergencyOutcome>

/** One ruling on one attempt; a later attempt never inherits it (R37). */
export interface Ruling {
  readonly attempt: number
  readonly contentHash: string
  readonly stage: z.infer<typeof RulingStage>
  readonly outcome: z.infer<typeof RulingOutcome>
  readonly code: RejectionCode | null
  readonly text: string | null
  readonly by: { readonly personId: string; readonly name: string; readonly post: PostName | null }
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
  /** The message it was drafted from and what that was read as; the content holds what its sender stated, and only that. */
  readonly proposal?: Proposal | null
  /** The recurring duty that brought it forth, and for which period; none where somebody wrote it. */
  readonly recurring?: { readonly dutyId: string; readonly period: string } | null
  /** What its tasks take from the item as submitted; null on the exception path and before submission. */
  readonly item: {
    readonly title: string
    readonly lines: readonly string[]
    readonly kind: Item['kind']
    readonly hours?: number | null
    readonly professional?: boolean
  } | null
  /** What its forms ask of the villages, as the register said when the attempt was submitted (R33). */
  readonly forms?: readonly AskedForm[]
  /** The catalogue version the attempt was screened under; running work keeps it (R5). */
  readonly catalogueVersion: number | null
  /** The county's words that the attempt was read by: 0 for those delivered; none on orders from before there were others. */
  readonly wordsVersion?: number | null
  /** 0 before the first submission. */
  readonly attempt: number
  readonly contentHash: string | null
  readonly findings: readonly Finding[]
  readonly rulings: readonly Ruling[]
  /** Sent by the emergency lane: what the review after the fact found, once there was one. */
  readonly emergency?: {
    readonly reviewed?: {
      readonly outcome: EmergencyOutcome
      readonly text: string | null
      readonly at: string
      readonly by: { readonly personId: string; readonly name: string; readonly post: PostName | null }
    }
  } | null
  /** Whether it inspects its villages, by its mark or by its words as submitted (R34). */
  readonly inspection?: boolean
  /** Why it is a major matter; none where it is not (R27). */
  readonly major?: readonly MajorReason[]
  /** What the committee decided, the latest last; each belongs to its attempt (R37). */
  readonly collective?: readonly (CollectiveRecord & {
    readonly contentHash: string
    readonly result: CollectiveResult
    readonly at: string
    readonly by: { readonly personId: string; readonly name: string; readonly post: PostName | null }
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
  readonly rejectedAs: RejectionCode | null
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
  [object, action].filter(Boolean).join('，').slice(0, 120)

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

/** Days an exception still runs, for the reader; null without one. */
export function exceptionEnded(order: Order, at: Date): boolean {
  return order.content.exception !== null && order.content.exception.endDate < dayOf(at)
}
