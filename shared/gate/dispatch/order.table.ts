/**
 * Where orders are kept.
 *
 * | question                                  | key                                             |
 * |-------------------------------------------|-------------------------------------------------|
 * | one order                                 | pk ORDER#id, sk ORDER                           |
 * | a town's orders, newest first (cards)     | list1 ORDERS#town, sk createdAt#id              |
 * | a town's orders in one state (cards)      | list2 ORDERS#town#state, sk updatedAt#id        |
 * | what a department was granted off the list (cards) | gsi2 OFF_LIST#department, sk submittedAt#id (sparse) |
 * | a town's orders the review chain moves    | due MOVING#town, sk updatedAt#id (sparse, keys) |
 *
 * What is asked, and what the sieve found, lies beside what moves (parts.ts), and what a list shows in the card alone.
 */

import type { Keeping } from '../../platform/commit.ts'
import { besideCard, getManyWhole, getWhole, inCard } from '../../platform/parts.ts'
import { all, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import type { DispatchEvent } from './dispatch.events.ts'
import { cardOf, type Order, type OrderCard, type OrderState, reviewOpen } from './order.ts'

/** States in which the review chain has something to do. */
const moving: readonly OrderState[] = ['awaiting_collective', 'in_review', 'awaiting_second', 'approved']

/** States in which what was asked by exception has been granted (R28). */
const granted: readonly OrderState[] = ['approved', 'delivered']

export function orderKey(id: string): Key {
  return { pk: `ORDER#${id}`, sk: 'ORDER' }
}

/** What the card holds of the order itself. */
const onCard = [
  'id',
  'state',
  'town',
  'author',
  'attempt',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof OrderCard)[]

function toItem(order: Order): Item {
  const card = cardOf(order)
  return {
    ...orderKey(order.id),
    kind: 'order',
    list1pk: `ORDERS#${order.town}`,
    list1sk: `${order.createdAt}#${order.id}`,
    list2pk: `ORDERS#${order.town}#${order.state}`,
    list2sk: `${order.updatedAt}#${order.id}`,
    ...(granted.includes(order.state) && order.content.exception && order.content.requestedBy
      ? {
          gsi2pk: `OFF_LIST#${order.content.requestedBy}`,
          gsi2sk: `${order.submittedAt ?? order.createdAt}#${order.id}`,
        }
      : {}),
    ...(moving.includes(order.state) || reviewOpen(order)
      ? { duepk: `MOVING#${order.town}`, duesk: `${order.updatedAt}#${order.id}` }
      : {}),
    card,
    ...besideCard(order, card, onCard),
  }
}

function toOrder(item: Item): Order {
  const {
    pk: _p,
    sk: _s,
    kind: _k,
    list1pk: _1,
    list1sk: _a,
    list2pk: _2,
    list2sk: _b,
    gsi2pk: _4,
    gsi2sk: _d,
    duepk: _3,
    duesk: _c,
    card,
    ...order
  } = item
  return { ...inCard(card as OrderCard, onCard), ...order } as unknown as Order
}

export const orderKeeping: Keeping<Order, DispatchEvent> = {
  kind: 'order',
  toItem,
  unitsOf: (order) => [order.town],
  lasting: ['content', 'proposal', 'recurring', 'item', 'forms', 'findings', 'collective'],
}

export async function orderById(id: string): Promise<Order | undefined> {
  const item = await getWhole(orderKey(id))
  return item && toOrder(item)
}

/** In the order of the ids; those that are not there are left out. */
export async function ordersById(ids: readonly string[]): Promise<Order[]> {
  return (await getManyWhole(ids.map(orderKey))).map(toOrder)
}

export async function ordersOfTown(
  town: string,
  state: OrderState | undefined,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<OrderCard>> {
  const question = state
    ? ({ index: 'list2', pk: `ORDERS#${town}#${state}`, newestFirst: true } as const)
    : ({ index: 'list1', pk: `ORDERS#${town}`, newestFirst: true } as const)
  const found = await page<Item & { card: OrderCard }>(question, limit, from)
  return { ...found, items: found.items.map(({ card }) => card) }
}

/** Every card of a town's orders in one state: for states that an order leaves again. */
export async function allCardsOfTown(town: string, state: OrderState): Promise<OrderCard[]> {
  const question = { index: 'list2', pk: `ORDERS#${town}#${state}` } as const
  return (await all<Item & { card: OrderCard }>(question)).map(({ card }) => card)
}

/** What a department or station was granted off the list since an instant, in any town. */
export async function grantedOffList(requestedBy: string, since: string): Promise<OrderCard[]> {
  const question = { index: 'gsi2', pk: `OFF_LIST#${requestedBy}`, between: [since, '9'] } as const
  return (await all<Item & { card: OrderCard }>(question)).map(({ card }) => card)
}

/** Orders of a town that the chain should be moving and that nobody touched since an instant. */
export async function ordersMovingSince(town: string, before: string): Promise<Order[]> {
  const found = await all({ index: 'due', pk: `MOVING#${town}`, between: ['0', before] })
  return ordersById(found.map(({ pk }) => pk.slice('ORDER#'.length)))
}
