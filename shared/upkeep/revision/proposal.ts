/** A proposal of a yearly revision: what the year has shown, with its evidence, for the officer to decide. */

import type * as z from 'zod/mini'
import { alike, pairsOf } from '../../gate/dispatch/same-matter.ts'
import type { Named } from '../../lists/catalogue/draft.ts'
import type { Item } from '../../lists/catalogue/item.ts'
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'

export const ProposalKind = choice({
  /** R3: its instrument was amended or repealed, or in doubt from the first. */
  needs_review: { zh: '依据须复核', en: 'its ground is to be reviewed' },
  /** R4, R18: its approval by custom, or its time, ends within the year. */
  expiring: { zh: '年内到期', en: 'ends within the year' },
  /** No order named it in the year before. */
  unused: { zh: '上年无人使用', en: 'unused in the year before' },
  /** A matter that was sent by exception, or rejected as off the list. */
  asked_off_list: { zh: '清单外要求', en: 'asked for off the list' },
  /** R17: admitted, waiting for a version. */
  admitted: { zh: '已准入待列入', en: 'admitted, waiting for a version' },
})
export type ProposalKind = z.infer<typeof ProposalKind>
export type ProposalState = 'open' | 'accepted' | 'dismissed'

export interface RestingItem {
  readonly sieveCode: string
  readonly title: string
}

/** What a proposal rests on. */
export type Ground =
  | {
      readonly kind: 'needs_review'
      readonly item: RestingItem
      readonly note: string | null
      /** No basis was found gone: it was in doubt when it was cited. */
      readonly doubtful?: boolean
      readonly used: number
    }
  | {
      readonly kind: 'expiring'
      readonly item: RestingItem
      readonly endsOn: string
      readonly by: 'custom' | 'end_date'
      readonly used: number
    }
  | { readonly kind: 'unused'; readonly item: RestingItem; readonly since: string }
  | {
      readonly kind: 'asked_off_list'
      /** The department or station that asked; null where old orders do not say. */
      readonly requestedBy: string | null
      readonly matter: string
      /** Times sent by exception, and times rejected as off the list. */
      readonly sent: number
      readonly rejected: number
      readonly towns: readonly string[]
      /** The first orders of the matter, at most five. */
      readonly orders: readonly { readonly orderId: string; readonly town: string }[]
      readonly closest: readonly RestingItem[]
    }
  | {
      readonly kind: 'admitted'
      readonly applicationId: string
      readonly title: string
      readonly department: string
    }

export interface Proposal extends Recorded {
  readonly state: ProposalState
  readonly county: string
  readonly roundId: string
  readonly title: string
  readonly ground: Ground
  /** How often the matter came up in the year before; the order of the list. */
  readonly weight: number
  readonly decided: {
    readonly by: Named
    readonly at: string
    readonly reason: string
    /** Numbers of the changes it became in the round's draft. */
    readonly changes: readonly number[]
  } | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** The same ground in the same round is one proposal, however often it is gathered. */
export const proposalIdOf = (roundId: string, kind: ProposalKind, key: string) =>
  derivedId('prp', roundId, kind, key)

/** One order’s card, as far as a year’s account needs it. */
export interface YearOrder {
  readonly id: string
  readonly town: string
  readonly requestedBy: string | null
  readonly matter: string
  readonly offList: boolean
  readonly rejected: boolean
}

export interface Matter {
  readonly requestedBy: string | null
  readonly matter: string
  readonly orders: readonly YearOrder[]
}

/**
 * The matters among orders off the list: those of one department whose texts share half of their pairs of characters
 * with the first of the matter. Pure; the order of the input decides which is the first.
 */
export function mattersOf(orders: readonly YearOrder[]): Matter[] {
  const matters: { first: ReadonlySet<string>; requestedBy: string | null; orders: YearOrder[] }[] = []
  for (const order of orders) {
    const grams = pairsOf(order.matter)
    const known = matters.find(
      ({ first, requestedBy }) => requestedBy === order.requestedBy && alike(first, grams),
    )
    if (known) known.orders.push(order)
    else matters.push({ first: grams, requestedBy: order.requestedBy, orders: [order] })
  }
  return matters.map(({ requestedBy, orders: found }) => ({
    requestedBy,
    matter: found[0]?.matter ?? '',
    orders: found,
  }))
}

export const restingItem = ({ sieveCode, title }: Pick<Item, 'sieveCode' | 'title'>): RestingItem => ({
  sieveCode,
  title,
})
