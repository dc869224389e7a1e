/**
 * An order that the clock writes in a leader's name: drafted and, where the sieve lets it through, submitted by the rules
 * of any other. Both steps are one transaction, so that there is all of the order or none, and never two.
 */

import { change } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import { partsOf } from '../../platform/parts.ts'
import type { Actor } from '../../platform/who/actor.ts'
import { insert, type Write } from '../../platform/writes.ts'
import type { Finding } from '../../reading/finding.ts'
import { newOrder, unsaved } from './new-order.ts'
import { orderKeeping } from './order.table.ts'
import type { Order } from './order.ts'
import type { OrderContent } from './order-content.ts'
import { screened, submitted } from './submission.ts'

export interface Scheduled {
  readonly id: string
  readonly town: string
  /** A leader in charge of the town. */
  readonly author: Actor
  readonly content: OrderContent
  readonly recurring: NonNullable<Order['recurring']>
}

/** @returns the writes that bring the order forth, and what blocks it; then it is a draft that its leader mends */
export async function scheduledOrder(
  wanted: Scheduled,
  at: Date,
): Promise<{ writes: Write[]; blocking: Finding[] }> {
  const { id, town, author, content, recurring } = wanted
  const found = await screened(author, content, town, at, unsaved(wanted, at))
  const event = (step: string) => ({
    by: { system: 'schedule' } as const,
    at,
    commandId: derivedId('sys', 'schedule', step, id),
    requestHash: '',
  })
  const order = { ...newOrder(wanted, at), findings: found.findings }
  const drafted = change(orderKeeping, undefined, order, {
    ...{ type: 'dispatch.order-drafted', data: { recurring, author: order.author } },
    ...event('draft'),
  })
  if (!found.passes) {
    return { writes: drafted.writes, blocking: found.findings.filter(({ severity }) => severity === 'block') }
  }
  const { set, announce, also } = submitted(drafted.record, found, at)
  const sent = change(
    orderKeeping,
    drafted.record,
    { ...drafted.record, ...set },
    { ...announce, ...event('submit') },
  )
  const { moving, lasting } = partsOf(orderKeeping.toItem(sent.record), orderKeeping.lasting)
  const items = [moving, ...(lasting ? [lasting] : [])].map(insert)
  return { writes: [...items, drafted.writes[1], sent.writes[1], ...also], blocking: [] }
}
