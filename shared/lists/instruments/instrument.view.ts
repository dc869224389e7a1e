/** An instrument as a reader sees it on a day, and what its changes take along. */

import { dayOf, now } from '../../platform/clock.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { currentCatalogue } from '../catalogue/catalogue.ts'
import { offices } from '../catalogue/offices.ts'
import { turnedBy } from './announcements.ts'
import { type Instrument, instrumentLifecycleIn, unknownOf } from './instrument.ts'
import { findInstrument, markedChanges } from './instrument-register.ts'

export function summaryOf(instrument: Instrument) {
  const { id, version, state, name, issuer, level, edition, from, to, repealedBy } = instrument
  const day = dayOf(now())
  const inForce = (from === null || from <= day) && (to === null || day <= to)
  const unknown = unknownOf(instrument)
  return { id, version, state, inForce, unknown, name, issuer, level, edition, from, to, repealedBy }
}

export async function viewOf(instrument: Instrument, caller: Caller) {
  const at = now()
  const { source, firstInForce, lastAmended, certainty, checkedUntil, note } = instrument
  const { items } = await currentCatalogue(at)
  const citing = items.filter(
    ({ basis, status }) => status !== 'retired' && basis.some((each) => each.instrument === instrument.name),
  )
  return {
    ...summaryOf(instrument),
    ...{ source, firstInForce, lastAmended, certainty, checkedUntil, note },
    changes: [...instrument.changes],
    citedBy: citing.map(({ sieveCode, title }) => ({ sieveCode, title })),
    actions: await actionsOf(instrumentLifecycleIn(await offices(at)), instrument, caller, at),
  }
}

/**
 * What its changes turn, those of days to come too, and the work under way that stands on it.
 * @param workUnder reads the work under way under some codes
 */
export async function affectedBy<Work extends object>(
  caller: Caller,
  id: string,
  workUnder: (sieveCodes: ReadonlySet<string>, at: Date) => Promise<Work>,
) {
  const at = now()
  const instrument = await findInstrument(caller, id)
  const { changes } = await markedChanges()
  const own = changes.filter(({ instrumentId }) => instrumentId === instrument.id)
  const turned = (await Promise.all(own.map((change) => turnedBy(change, at)))).flat()
  const items = [...new Map(turned.map((item) => [item.sieveCode, item])).values()]
  const codes = new Set(items.map(({ sieveCode }) => sieveCode))
  return { items, ...(await workUnder(codes, at)) }
}
