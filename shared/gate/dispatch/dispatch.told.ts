/** Who is told of an order: whoever has to move next, and those who sent it. */

import { departmentsOfCounty, findUnits } from '../../directory/directory.ts'
import { labelOf } from '../../platform/choice.ts'
import { momentOf } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { type Addressee, as, byWhom, idsOf, type Told } from '../../platform/told.ts'
import { answering, holders } from '../../platform/who/holders.ts'
import type { dispatchEvents } from './dispatch.events.ts'
import { EmergencyOutcome, type Order, type OrderState } from './order.ts'
import { handsOfOrder, holderOf } from './order-holder.ts'
import { reviewLimits } from './review-limits.ts'

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

/** What whoever moves next has to do, where it is not the review. */
const stages: Partial<Readonly<Record<OrderState, string>>> = {
  awaiting_collective: 'clerk',
  awaiting_second: 'second',
  approved: 'afterwards',
  delivered: 'afterwards',
}

const inStage = ({ state }: Order, people: readonly string[]): readonly Addressee[] => {
  const stage = stages[state]
  return stage === undefined ? people : as(stage, people)
}

const toMover = async (order: Order, _event: unknown, at: Date) => inStage(order, await mover(order, at))
const toSenders = (order: Order, _event: unknown, at: Date) => senders(order, at)

export const dispatchTold: Told<typeof dispatchEvents, Order> = {
  who: {
    'dispatch.order-submitted': toMover,
    'dispatch.order-endorsed': (order, _event, at) => mover(order, at),
    'dispatch.order-marked-major': (order, _event, at) => mover(order, at),
    'dispatch.review-reminded': toMover,
    // The committee's limit is the Party secretary's to see to.
    'dispatch.review-escalated': async (order, _event, at) =>
      order.state === 'awaiting_collective'
        ? as('clerk', idsOf((await answering(order.town, 'party_secretary', at)).holders))
        : toMover(order, _event, at),
    // R28: what passes off the list is reported to the county.
    'dispatch.order-approved': async (order, _event, at) => [
      ...(await senders(order, at)),
      ...(order.content.exception ? as('county', await countyOverseers(at)) : []),
    ],
    'dispatch.order-returned': toSenders,
    'dispatch.order-rejected': toSenders,
    'dispatch.order-delivered': toSenders,
    'dispatch.emergency-reviewed': async (order, _event, at) => [
      ...(await senders(order, at)),
      ...(order.emergency?.reviewed?.outcome === 'abuse' ? as('county', await countyOverseers(at)) : []),
    ],
    'dispatch.collective-decided': async (order, _event, at) => {
      const [sent, next] = [await senders(order, at), await mover(order, at)]
      const undecided = order.state === 'awaiting_collective'
      return undecided ? [...as('no_quorum', sent), ...as('clerk', next)] : [...sent, ...as('reviewer', next)]
    },
    'dispatch.collective-refused': toSenders,
    'dispatch.order-merged': toSenders,
    'dispatch.order-joined': toSenders,
  },
  words: async (order, event) => {
    const { item, content, author, emergency } = order
    const due = reviewLimits(order)?.dueAt
    const found = emergency?.reviewed && labelOf(EmergencyOutcome, emergency.reviewed.outcome)
    const toCounty = content.exception || emergency?.reviewed
    const [town] = toCounty ? await findUnits([order.town]) : []
    return {
      ...{ title: item?.title ?? content.object ?? '', reason: event.reason ?? '' },
      ...{ author: author.name, by: byWhom(event), due: due ? momentOf(due) : '' },
      ...{ town: town?.name ?? order.town, until: content.exception?.endDate ?? '' },
      matter: [content.object, content.action].filter(Boolean).join('，'),
      ...(found ? { foundZh: found.zh, foundEn: found.en } : {}),
    }
  },
}
