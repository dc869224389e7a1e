/** Gathers what an order is screened by; everything the sieve reads comes from here. */

import { findUnits } from '../../directory/directory.ts'
import { closestItems, currentCatalogue, findItem } from '../../lists/catalogue/catalogue.ts'
import { takenBackFrom } from '../../lists/duties/duties.ts'
import { readerInForce } from '../../lists/words/current-reader.ts'
import { dayOf } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { barredFrom } from '../../platform/lifecycle.ts'
import { type Actor, type Caller, tenuresOn } from '../../platform/who/actor.ts'
import { findActor } from '../../platform/who/actors.ts'
import { answering } from '../../platform/who/holders.ts'
import { heldOn, type Tenure } from '../../platform/who/post.ts'
import { tellApart } from '../../reading/likeness/apart.ts'
import { type Reading, readAsked } from '../../reading/likeness/likeness.ts'
import { formFactsOf } from '../forms/form-facts.ts'
import { loadsInWeekOf } from '../load/load.ts'
import { type NearOrder, nearTo } from '../repeats/near.ts'
import { fitOfOrder } from '../screening/list-fit.ts'
import type { Facts } from '../screening/sieve-facts.ts'
import {
  comparedWith,
  type NearRepeat,
  overlapOf,
  type Repeated,
  type Repeats,
  repeatsOf,
} from './duplicates.ts'
import { usesBefore } from './earlier-uses.ts'
import { usesThisYear } from './emergency-uses.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { ordersById } from './order.table.ts'
import type { Order } from './order.ts'
import type { CoParty, OrderContent } from './order-content.ts'

/** The leader's post from which the caller writes orders; the first when there are several. */
export function leaderTenure(caller: Caller, at: Date, town?: string): Tenure | undefined {
  return tenuresOn(caller.actor, at).find(
    ({ post, unit }) => post === 'leader_in_charge' && (town === undefined || unit === town),
  )
}

export async function gatherFacts(
  actor: Actor,
  content: OrderContent,
  town: string,
  at: Date,
  self?: Order,
): Promise<Facts & { catalogueVersion: number; wordsVersion: number; repeats: Repeats; reading: Reading }> {
  const catalogue = await currentCatalogue()
  const [
    item,
    units,
    otherUnits,
    strangers,
    hasOtherReviewer,
    closest,
    takenBack,
    emergencyUses,
    repeats,
    loads,
    near,
    forms,
    words,
  ] = await Promise.all([
    content.sieveCode ? findItem(content.sieveCode) : undefined,
    findUnits(content.units),
    findUnits([...content.coParties.map(({ unit }) => unit), content.requestedBy ?? []].flat()),
    strangersAmong(content.coParties, at),
    otherReviewer(actor, town, at, self),
    closestItems([content.object, content.action, content.exception?.text].filter(Boolean).join(' '), 5),
    takenBackFrom(town, content),
    content.emergency ? usesThisYear(town, actor.personId, at) : undefined,
    repeatsOf(content, town, at, self),
    content.deadline ? loadsInWeekOf(town, content.deadline) : [],
    nearTo(content, town, at, catalogue.index(), self),
    // An order drafted before forms were named has none.
    formFactsOf(content.forms ?? [], town, at),
    readerInForce(),
  ])
  const earlierUses = await usesBefore(content, at)
  const own = tenuresOn(actor, at).filter(({ post, unit }) => post === 'leader_in_charge' && unit === town)
  return {
    item,
    closest,
    units,
    coPartyUnits: otherUnits.filter(({ code }) => content.coParties.some(({ unit }) => unit === code)),
    repeated: repeats.repeated,
    repeats,
    loads,
    near: await lookedAt(near, repeats.repeated, content),
    reading: readAsked(catalogue.index(), content),
    earlierUses,
    requester: otherUnits.find(({ code }) => code === content.requestedBy),
    strangers,
    author: { town, lines: own.flatMap(({ lines }) => lines) },
    hasOtherReviewer,
    takenBack,
    emergencyAbuses: emergencyUses?.abused ?? 0,
    forms,
    fit: fitOfOrder(content, item, catalogue.items),
    reader: words.reader,
    at,
    rules: county().rules,
    catalogueVersion: catalogue.version,
    wordsVersion: words.version,
  }
}

/** R26: the near ones as they are now; what ended without being done, or repeats exactly, is left out. */
async function lookedAt(
  near: readonly NearOrder[],
  repeated: readonly Repeated[],
  content: OrderContent,
): Promise<NearRepeat[]> {
  const wanted = near.filter(({ orderId }) => !repeated.some((each) => each.orderId === orderId))
  const orders = await ordersById(wanted.map(({ orderId }) => orderId))
  return wanted.flatMap(({ orderId, score, verdict }) => {
    const other = orders.find(({ id }) => id === orderId)
    const overlap = other && overlapOf(content, other)
    if (!other || !overlap) return []
    const apart = tellApart(content, other.content)
    return [{ ...overlap, score, verdict, apart, compared: comparedWith(content, other.content) }]
  })
}

/** R23: somebody down the line of the reviewing post must be neither the sender nor barred (R39). */
async function otherReviewer(actor: Actor, town: string, at: Date, self?: Order): Promise<boolean> {
  const barred = self ? await barredFrom(orderLifecycle, self, 'approve', at) : []
  const { holders } = await answering(town, 'deputy_party_secretary', at, [actor.personId, ...barred])
  return holders.length > 0
}

async function strangersAmong(parties: readonly CoParty[], at: Date): Promise<string[]> {
  const day = dayOf(at)
  const checked = await Promise.all(
    parties.map(async ({ unit, personId }) => {
      if (personId === null) return []
      const person = await findActor(personId)
      return person?.tenures.some((tenure) => tenure.unit === unit && heldOn(tenure, day)) ? [] : [personId]
    }),
  )
  return checked.flat()
}
