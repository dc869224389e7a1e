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

/** @returns how often its chain was started anew */
async function goOn(order: Order): Promise<number> {
  const step = { orderId: order.id, attempt: order.attempt }
  const restarts = await ensureChain(step, now())
  const outcome = outcomeOf(order, order.attempt)
  if (outcome) await returnWaiting(step, outcome)
  return restarts
}

export async function handler(): Promise<{ orders: number; stuck: number }> {
  const orders = await stalledOrders(now())
  let stuck = 0
  for (const order of orders) {
    try {
      if ((await goOn(order)) < oftenEnough) continue
      log.warn('the chain cannot move an order', { orderId: order.id, attempt: order.attempt })
    } catch (cause) {
      // One order that cannot go on is no reason for the others to stand.
      log.error('an order was not resumed', cause, { orderId: order.id, attempt: order.attempt })
    }
    stuck += 1
  }
  await resumeOpenImport()
  log.metric({}, { StuckOrders: [stuck, 'Count'] }, {})
  if (orders.length > 0) log.warn('looked after orders that stand', { count: orders.length, stuck })
  return { orders: orders.length, stuck }
}
