/**
 * Where it is kept who used the emergency lane, counted from the orders' events.
 *
 * | question                                   | key                                   |
 * |--------------------------------------------|---------------------------------------|
 * | who of a town used the lane in a year      | pk EMERGENCY#town#year, sk personId   |
 */

import { dayOf } from '../../platform/clock.ts'
import type { Addition } from '../../platform/counted.ts'
import type { Chapter } from '../../platform/history.ts'
import { all } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'
import type { Order } from './order.ts'
import { senderOf } from './sender.ts'

export interface EmergencyUses {
  readonly personId: string
  readonly used: number
  readonly abused: number
}

/** What one event adds to the uses of whoever sent the order, in the year the order left. */
export function usesAddedBy({ event, after }: Chapter): Addition[] {
  const left = event.type === 'dispatch.order-submitted' && event.data.emergency === true
  const abuse = event.type === 'dispatch.emergency-reviewed' && event.data.outcome === 'abuse'
  if (!left && !abuse) return []
  const order = after as unknown as Order
  const year = dayOf(new Date(order.submittedAt ?? event.at)).slice(0, 4)
  return [
    {
      key: { pk: `EMERGENCY#${order.town}#${year}`, sk: senderOf(order).personId },
      set: { kind: 'emergency_uses' },
      add: { used: left ? 1 : 0, abused: abuse ? 1 : 0 },
      remembers: true,
    },
  ]
}

/** Strongly consistent: what was counted yesterday closes the lane today. */
export async function emergencyUses(town: string, year: string): Promise<EmergencyUses[]> {
  const items = await all<Item & { used?: number; abused?: number }>({ pk: `EMERGENCY#${town}#${year}` })
  return items.map(({ sk, used = 0, abused = 0 }) => ({ personId: sk, used, abused }))
}
