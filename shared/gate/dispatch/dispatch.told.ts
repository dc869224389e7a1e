/** Who is told of an order: whoever has to move next, and those who sent it. */

import { departmentsOfCounty } from '../../directory/directory.ts'
import { labelOf } from '../../platform/choice.ts'
import { county } from '../../platform/county.ts'
import { idsOf, type Told } from '../../platform/told.ts'
import { answering, holders } from '../../platform/who/holders.ts'
import type { dispatchEvents } from './dispatch.events.ts'
import { EmergencyOutcome, type Order } from './order.ts'
import { handsOfOrder, holderOf } from './order-holder.ts'

/** Those in whose hands it is, or, where nobody goes on with it, whoever wrote it. */
async function senders(order: Order, at: Date): Promise<string[]> {
  const hands = await handsOfOrder(order, at)
  return hands.length > 0 ? idsOf(hands) : [order.author.personId]
}

const mover = async (order: Order, at: Date) => idsOf((await holderOf(order, at))?.people ?? [])

async function countyOverseers(at: Date): Promise<string[]> {
  const departments = await departmentsOfCounty(county().code)
  const seats = await Promise.all(
    [county().code, ...departments].map((unit) => holders(unit, 'county_overseer', at)),
  )
  return idsOf(seats.flat())
}

const toMover = (order: Order, _event: unknown, at: Date) => mover(order, at)
const toSenders = (order: Order, _event: unknown, at: Date) => senders(order, at)

export const dispatchTold: Told<typeof dispatchEvents, Order> = {
  who: {
    'dispatch.order-submitted': toMover,
    'dispatch.order-endorsed': toMover,
    'dispatch.order-marked-major': toMover,
    'dispatch.review-reminded': toMover,
    // The committee's limit is the Party secretary's to see to.
    'dispatch.review-escalated': async (order, _event, at) =>
      order.state === 'awaiting_collective'
        ? idsOf((await answering(order.town, 'party_secretary', at)).holders)
        : mover(order, at),
    // R28: what passes off the list is reported to the county.
    'dispatch.order-approved': async (order, _event, at) => [
      ...(await senders(order, at)),
      ...(order.content.exception ? await countyOverseers(at) : []),
    ],
    'dispatch.order-returned': toSenders,
    'dispatch.order-rejected': toSenders,
    'dispatch.order-delivered': toSenders,
    'dispatch.emergency-reviewed': async (order, _event, at) => [
      ...(await senders(order, at)),
      ...(order.emergency?.reviewed?.outcome === 'abuse' ? await countyOverseers(at) : []),
    ],
    'dispatch.collective-decided': async (order, _event, at) => [
      ...(await senders(order, at)),
      ...(await mover(order, at)),
    ],
    'dispatch.collective-refused': toSenders,
    'dispatch.order-merged': toSenders,
    'dispatch.order-joined': toSenders,
  },
  words: ({ item, content, emergency }, { reason }) => {
    const found = emergency?.reviewed && labelOf(EmergencyOutcome, emergency.reviewed.outcome)
    return {
      title: item?.title ?? content.object ?? '',
      reason: reason ?? '',
      ...(found ? { foundZh: found.zh, foundEn: found.en } : {}),
    }
  },
}
