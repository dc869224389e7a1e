/** Every quarter of an hour: what a lost stream record or a killed function left standing goes on. */

import { resumeOpenImport } from '../../shared/directory/staff-imports.ts'
import { outcomeOf } from '../../shared/gate/dispatch/chain.ts'
import { ensureChain, returnWaiting } from '../../shared/gate/dispatch/chain-execution.ts'
import type { Order } from '../../shared/gate/dispatch/order.ts'
import { stalledOrders } from '../../shared/gate/dispatch/stalled-orders.ts'
import { now } from '../../shared/platform/clock.ts'
import * as log from '../../shared/platform/log.ts'

// Five restarts take four hours: what failed so often does not mend itself, and a person is called.
const oftenEnough = 5

/** @returns what a person is to hear of its chain; nothing while there is hope */
async function goOn(order: Order): Promise<string | undefined> {
  const step = { orderId: order.id, attempt: order.attempt }
  const { restarts, heard } = await ensureChain(step, now())
  const outcome = outcomeOf(order, order.attempt)
  if (outcome) await returnWaiting(step, outcome)
  // It goes on now. But who was to start it did not, and a reader that nothing calls any more fails at nothing.
  if (!heard) return 'the chain never heard of an order'
  return restarts < oftenEnough ? undefined : 'the chain cannot move an order'
}

export async function handler(): Promise<{ orders: number; stuck: number }> {
  const orders = await stalledOrders(now())
  let stuck = 0
  for (const order of orders) {
    try {
      const trouble = await goOn(order)
      if (trouble === undefined) continue
      log.warn(trouble, { orderId: order.id, attempt: order.attempt })
    } catch (cause) {
      // One order that cannot go on is no reason for the others to stand.
      log.error('an order was not resumed', cause, { orderId: order.id, attempt: order.attempt })
    }
    stuck += 1
  }
  log.metric({}, { StuckOrders: [stuck, 'Count'] }, {})
  if (orders.length > 0) log.warn('looked after orders that stand', { count: orders.length, stuck })
  // Last: what it fails at is told by the round's own queue, and takes nothing from the orders.
  await resumeOpenImport()
  return { orders: orders.length, stuck }
}
