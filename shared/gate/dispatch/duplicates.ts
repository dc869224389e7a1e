/**
 * R26: the same item asked of the same villages while an earlier order still runs. Of two orders the later one is the
 * repeat, so that of two in review one can always pass.
 */

import { readSieveCode } from '../../lists/catalogue/sieve-code.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Write } from '../../platform/writes.ts'
import type { Apart } from '../../reading/likeness/apart.ts'
import { type Docket, type DocketEntry, docketOf, writeDocket } from './docket.table.ts'
import { ordersById } from './order.table.ts'
import { liveStates, type Order, waitingStates } from './order.ts'
import type { OrderContent } from './order-content.ts'

export interface Repeated {
  readonly orderId: string
  readonly author: string
  readonly state: Order['state']
  /** The villages that both ask. */
  readonly units: readonly string[]
  readonly from: string
  readonly to: string
  readonly object: string | null
  readonly action: string | null
}

/** Earlier orders that an order repeats, and the docket they were found on; none where it has no sound code. */
export interface Repeats {
  readonly repeated: readonly Repeated[]
  readonly docket: Docket | undefined
  /** Entries of orders that no longer run. */
  readonly ended: readonly string[]
}

// The latest repeats are what a reviewer judges by: where there are more, a longer list says nothing new.
const shown = 5

type Self = Pick<Order, 'id' | 'submittedAt'>

/** An order and the recurring duty it came from: what a duty asks each period repeats neither itself nor the period before. */
export type Sought = Pick<Order, 'id' | 'recurring'>

/** @param self the order itself, once it has an id */
export async function repeatsOf(
  content: OrderContent,
  town: string,
  at: Date,
  self?: Sought,
): Promise<Repeats> {
  const read = readSieveCode(content.sieveCode ?? '')
  if (!read.ok || content.units.length === 0) return { repeated: [], docket: undefined, ended: [] }
  const docket = await docketOf(town, read.sieveCode)
  const asked = new Set(content.units)
  const suspects = docket.entries
    .filter(
      ({ orderId, units, to }) =>
        orderId !== self?.id && to >= dayOf(at) && units.some((suffix) => asked.has(`${town}${suffix}`)),
    )
    .sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))
    .map(({ orderId }) => orderId)
  const ended: string[] = []
  for (let from = 0; from < suspects.length; from += shown) {
    const looked = suspects.slice(from, from + shown)
    const found = await ordersById(looked)
    const live = new Set(found.filter(({ state }) => liveStates.includes(state)).map(({ id }) => id))
    ended.push(...looked.filter((id) => !live.has(id)))
    const others = found.filter(
      ({ recurring }) => !self?.recurring || recurring?.dutyId !== self.recurring.dutyId,
    )
    const repeated = repeatsAmong(content, others)
    if (repeated.length > 0) return { repeated, docket, ended }
  }
  return { repeated: [], docket, ended }
}

/** The docket with a submission entered, without what has ended; the write is lost when another submission was faster. */
export function entering({ docket, ended }: Repeats, order: Self, content: OrderContent, at: Date): Write[] {
  if (!docket) return []
  const today = dayOf(at)
  const others = docket.entries.filter(
    ({ orderId, to }) => orderId !== order.id && to >= today && !ended.includes(orderId),
  )
  const entry: DocketEntry = {
    orderId: order.id,
    submittedAt: at.toISOString(),
    units: content.units.map((unit) => unit.slice(docket.town.length)),
    from: today,
    to: content.deadline ?? today,
  }
  return [writeDocket(docket, [...others, entry])]
}

/** An order that asks the same in other words, field by field beside this one. */
export interface NearRepeat extends Repeated {
  /** 0 to 1. */
  readonly score: number
  /** Whether it is taken for the same work, or may be another that reads alike. */
  readonly verdict: 'same' | 'unsure'
  /** The signs by which it may be another: another batch, another half, done again. */
  readonly apart: readonly Apart[]
  readonly compared: readonly Compared[]
}
export interface Compared {
  readonly field: (typeof comparedFields)[number]
  readonly same: boolean
  readonly mine: string | null
  readonly other: string | null
}

const comparedFields = [
  'sieveCode',
  'requestedBy',
  'object',
  'action',
  'place',
  'finishStandard',
  'deadline',
] as const

/** Pure: what is the same in two orders and what differs. */
export function comparedWith(mine: OrderContent, other: OrderContent): Compared[] {
  return comparedFields.map((field) => ({
    field,
    same: mine[field] === other[field],
    mine: mine[field],
    other: other[field],
  }))
}

/** Findings that say an order asks what another asks already. */
export type RepeatCode = 'duplicate' | 'near_duplicate'

/** The orders that the findings of a submission name. */
export function namedBy(order: Order, ...codes: readonly RepeatCode[]): string[] {
  return order.findings.flatMap(({ code, params }) =>
    (codes as readonly string[]).includes(code) ? [String(params.orderId)] : [],
  )
}

/** Those of the orders found at submission that an order still repeats. */
export async function stillRepeated(order: Order): Promise<Repeated[]> {
  const named = namedBy(order, 'duplicate')
  return named.length === 0 ? [] : repeatsAmong(order.content, await ordersById(named), order)
}

/** Pure: which of the orders run, under the same item, for some of the same villages, at the same time. */
export function repeatsAmong(
  content: Pick<OrderContent, 'sieveCode' | 'units' | 'deadline'>,
  others: readonly Order[],
  self?: Self,
): Repeated[] {
  const code = codeOf(content)
  return others
    .filter((other) => codeOf(other.content) === code)
    .flatMap((other) => overlapOf(content, other, self) ?? [])
}

/** Pure: where an order asks the same villages at the same time as an earlier one that runs, whatever it asks. */
export function overlapOf(
  content: Pick<OrderContent, 'units' | 'deadline'>,
  other: Order,
  self?: Self,
): Repeated | undefined {
  if (other.id === self?.id || !liveStates.includes(other.state)) return undefined
  const waits = waitingStates.includes(other.state)
  if (waits && self?.submittedAt && (other.submittedAt ?? '') > self.submittedAt) return undefined
  const asked = new Set(content.units)
  const units = other.content.units.filter((unit) => asked.has(unit))
  const from = dayOf(new Date(other.submittedAt ?? other.createdAt))
  // What is asked for after the last day of one is another time.
  if (units.length === 0 || (content.deadline !== null && content.deadline < from)) return undefined
  const { object, action, deadline } = other.content
  return {
    ...{ orderId: other.id, author: other.author.name, state: other.state, units },
    ...{ from, to: deadline ?? '', object, action },
  }
}

/** An order keeps its code as it was typed. */
function codeOf({ sieveCode }: Pick<OrderContent, 'sieveCode'>): string | undefined {
  const read = readSieveCode(sieveCode ?? '')
  return read.ok ? read.sieveCode : undefined
}
