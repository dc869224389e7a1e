/**
 * Where reroutes are kept.
 *
 * | question                              | key                                     |
 * |---------------------------------------|-----------------------------------------|
 * | one reroute                           | pk REROUTE#id, sk REROUTE               |
 * | the reroutes to a unit, newest first  | gsi1 REROUTES#unit, sk offeredAt#id     |
 * | the reroutes of an order              | gsi2 REROUTES#order, sk offeredAt#id    |
 */

import type { Keeping } from '../../platform/commit.ts'
import { all, get, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import type { Reroute } from './reroute.ts'
import type { ReroutesEvent } from './reroutes.events.ts'

export function rerouteKey(id: string): Key {
  return { pk: `REROUTE#${id}`, sk: 'REROUTE' }
}

function toItem(reroute: Reroute): Item {
  return {
    ...rerouteKey(reroute.id),
    kind: 'reroute',
    gsi1pk: `REROUTES#${reroute.unit}`,
    gsi1sk: `${reroute.offeredAt}#${reroute.id}`,
    gsi2pk: `REROUTES#${reroute.orderId}`,
    gsi2sk: `${reroute.offeredAt}#${reroute.id}`,
    ...reroute,
  }
}

function toReroute(item: Item): Reroute {
  const { pk: _p, sk: _s, kind: _k, gsi1pk: _1, gsi1sk: _a, gsi2pk: _2, gsi2sk: _b, ...reroute } = item
  return reroute as unknown as Reroute
}

export const rerouteKeeping: Keeping<Reroute, ReroutesEvent> = {
  kind: 'reroute',
  toItem,
  unitsOf: (reroute) => [reroute.town, reroute.unit],
}

export async function rerouteById(id: string): Promise<Reroute | undefined> {
  const item = await get(rerouteKey(id))
  return item && toReroute(item)
}

export async function reroutesTo(
  unit: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Reroute>> {
  const found = await page({ index: 'gsi1', pk: `REROUTES#${unit}`, newestFirst: true }, limit, from)
  return { ...found, items: found.items.map(toReroute) }
}

export async function reroutesOf(orderId: string): Promise<Reroute[]> {
  return (await all({ index: 'gsi2', pk: `REROUTES#${orderId}` })).map(toReroute)
}
