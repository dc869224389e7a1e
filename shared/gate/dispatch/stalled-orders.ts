/** Orders that the review chain should have moved and has not: a stream keeps a day, a sweep keeps the rest. */

import { townsOfCounty } from '../../directory/directory.ts'
import { county } from '../../platform/county.ts'
import { ordersMovingSince } from './order.table.ts'
import type { Order } from './order.ts'

// Ten minutes: far longer than the stream and the chain ever need, short enough for nobody to ring up.
const patienceMs = 10 * 60_000

/** Moving orders untouched for ten minutes. Those that only wait for a person are started again without effect. */
export async function stalledOrders(at: Date): Promise<Order[]> {
  const before = new Date(at.getTime() - patienceMs).toISOString()
  const found: Order[] = []
  for (const town of await townsOfCounty(county().code))
    found.push(...(await ordersMovingSince(town, before)))
  return found
}
