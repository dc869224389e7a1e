/** Rulings stay: each is kept under its item and offered when the item, or the matter, is asked for again (R26, R37). */

import { readSieveCode } from '../../lists/catalogue/sieve-code.ts'
import type { Chapter } from '../../platform/history.ts'
import type { Item } from '../../platform/table.ts'
import type { Order, Ruling } from '../dispatch/order.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { itemOf, latest, type Precedent } from './precedent.table.ts'

export type { Precedent } from './precedent.table.ts'

const outcomes: Readonly<Record<string, Precedent['outcome'] | undefined>> = {
  'dispatch.order-endorsed': 'approved',
  'dispatch.order-approved': 'approved',
  'dispatch.order-returned': 'returned',
  'dispatch.order-rejected': 'rejected',
  'dispatch.order-merged': 'merged',
}

/** Keeps the ruling that an event tells of; most tell of none. */
export function rulingOf({ event, after }: Chapter): Item[] {
  const outcome = outcomes[event.type]
  if (!outcome || !('personId' in event.by)) return []
  const order = after as unknown as Order
  const ruling: Ruling | undefined =
    outcome === 'merged' ? undefined : order.rulings.findLast(({ attempt }) => attempt === order.attempt)
  const precedent: Precedent = {
    at: event.at,
    orderId: order.id,
    attempt: order.attempt,
    outcome,
    code: ruling?.code ?? null,
    text: event.reason ?? ruling?.text ?? null,
    override: ruling?.override ?? null,
    into: order.mergedInto ?? null,
    by: event.by.name,
    author: order.author,
    requestedBy: order.content.requestedBy,
    title: order.item?.title ?? order.content.object ?? '',
    units: order.content.units.length,
  }
  return [itemOf(order.town, codeOf(order.content), ruling?.stage ?? outcome, precedent)]
}

// What a reviewer takes in at a glance.
const shown = 5

/** What was ruled in a town on work under a code, as it was typed or null off the list, as it is kept. */
export const precedentOf = (
  { town, sieveCode }: { readonly town: string; readonly sieveCode: string | null },
  step: string,
  precedent: Precedent,
) => itemOf(town, codeOf({ sieveCode }), step, precedent)

/** How the same was ruled before in the town, the same office's orders first, newest first within each. */
export async function precedentsOf({ id, town, author, content }: Order): Promise<Precedent[]> {
  const found = (await latest(town, codeOf(content), shown * 4)).filter(({ orderId }) => orderId !== id)
  const sameOffice = (each: Precedent) =>
    content.requestedBy !== null
      ? each.requestedBy === content.requestedBy
      : each.author.personId === author.personId
  return [...found.filter(sameOffice), ...found.filter((each) => !sameOffice(each))].slice(0, shown)
}

/** An order keeps its code as it was typed. */
function codeOf({ sieveCode }: Pick<OrderContent, 'sieveCode'>): string | null {
  const read = readSieveCode(sieveCode ?? '')
  return read.ok ? read.sieveCode : null
}
