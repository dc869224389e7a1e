/** Every quarter of an hour: what a lost stream record or a killed function left standing goes on. */

import { resumeOpenImport } from '../../shared/directory/staff-imports.ts'
import { outcomeOf } from '../../shared/gate/dispatch/chain.ts'
import { ensureChain, returnWaiting } from '../../shared/gate/dispatch/chain-execution.ts'
import { stalledOrders } from '../../shared/gate/dispatch/stalled-orders.ts'
import { now } from '../../shared/platform/clock.ts'
import * as log from '../../shared/platform/log.ts'

export async function handler(): Promise<{ orders: number }> {
  const orders = await stalledOrders(now())
  for (const order of orders) {
    const step = { orderId: order.id, attempt: order.attempt }
    await ensureChain(step)
    const outcome = outcomeOf(order, order.attempt)
    if (outcome) await returnWaiting(step, outcome)
  }
  await resumeOpenImport()
  if (orders.length > 0) log.warn('resumed stalled orders', { count: orders.length })
  return { orders: orders.length }
}
