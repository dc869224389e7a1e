/** Rulings on the orders of a span of days, town after town, as labelled texts for the county's officers. */

import { findUnits, townsOfCounty } from '../../directory/directory.ts'
import { mergedBecause } from '../../gate/dispatch/merge-reason.ts'
import type { Order } from '../../gate/dispatch/order.ts'
import { pageOfSentOrders } from '../../gate/dispatch/year-orders.ts'
import { addDays, dayOf, endOfDay, now, startOfDay } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { commonRefusals, refuseField } from '../../platform/refusals.ts'
import { examplesOfRuling, type LabelledRuling, meantBy } from './labelled-ruling.ts'

/** Longest span asked for at once: a year and a day. */
const mostDays = 366
/** Orders that one answer looks at: at four kilobytes an order two megabytes, read well within a second. */
const mostRead = 500
/** Read at once from one town. */
const batch = 100

export interface From {
  readonly town: string
  readonly after: Record<string, unknown> | null
}

interface Asked {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly town?: string | undefined
}

/**
 * The texts of `limit` ruled orders at most, fewer where few of many orders teach anything.
 * @param start where the page before ended
 */
export async function rulingsOf(asked: Asked, limit: number, start: From | undefined) {
  const today = dayOf(now())
  const { to = today, from = addDays(to, 1 - mostDays) } = asked
  if (to < from || addDays(from, mostDays - 1) < to)
    refuseField('/to', commonRefusals.day_outside, { from, to: addDays(from, mostDays - 1) })
  const span = [startOfDay(from).toISOString(), endOfDay(to).toISOString()] as const
  const towns = asked.town ? await townAsked(asked.town) : [...(await townsOfCounty(county().code))].sort()
  const examples: LabelledRuling[] = []
  let at = start ? towns.findIndex((town) => town >= start.town) : 0
  let after = start && towns[at] === start.town ? start.after : null
  let read = 0
  for (let ruled = 0; at >= 0 && at < towns.length && ruled < limit && read < mostRead; ) {
    // Never more orders than may still be ruled, so that a page ends where a read ended.
    const most = Math.min(batch, limit - ruled)
    const found = await pageOfSentOrders(towns[at] ?? '', ...span, most, after ?? undefined)
    const teaching = found.orders.filter((order) => meantBy(order))
    examples.push(...(await Promise.all(teaching.map(examplesOfOrder))).flat())
    ruled += teaching.length
    read += found.orders.length + 1
    after = found.next
    if (!after) at += 1
  }
  const town = at < 0 ? undefined : towns[at]
  return { examples, next: town === undefined ? undefined : { town, after } }
}

const examplesOfOrder = async (order: Order) =>
  examplesOfRuling(order, order.state === 'merged' ? await mergedBecause(order.id) : null)

async function townAsked(code: string): Promise<string[]> {
  const [unit] = code.startsWith(county().code) ? await findUnits([code]) : []
  if (unit?.kind !== 'town') return refuseField('/town', commonRefusals.unit_unknown, { unit: code })
  return [code]
}
