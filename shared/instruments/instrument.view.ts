/** An instrument as a reader sees it on a day, and what its changes take along. */
import type { Caller } from '../actor.ts'
import { currentCatalogue } from '../catalogue/catalogue.ts'
import { offices } from '../catalogue/offices.ts'
import { dayOf, now } from '../clock.ts'
import { actionsOf } from '../lifecycle.ts'
import { restingInTown, turnedBy } from './announcements.ts'
import { type Instrument, instrumentLifecycleIn } from './instrument.ts'
import { findInstrument, markedChanges } from './reading.ts'

export function summaryOf({
  id,
  version,
  state,
  name,
  issuer,
  level,
  edition,
  from,
  to,
  repealedBy,
}: Instrument) {
  const day = dayOf(now())
  const inForce = (from === null || from <= day) && (to === null || day <= to)
  return { id, version, state, inForce, name, issuer, level, edition, from, to, repealedBy }
}

export async function viewOf(instrument: Instrument, caller: Caller) {
  const at = now()
  const { items } = await currentCatalogue(at)
  const citing = items.filter(
    ({ basis, status }) => status !== 'retired' && basis.some((each) => each.instrument === instrument.name),
  )
  return {
    ...summaryOf(instrument),
    source: instrument.source,
    changes: [...instrument.changes],
    citedBy: citing.map(({ sieveCode, title }) => ({ sieveCode, title })),
    actions: await actionsOf(instrumentLifecycleIn(await offices(at)), instrument, caller, at),
  }
}

/** What its changes turn, those of days to come too; with a town, the work under way there. */
export async function affectedBy(caller: Caller, id: string, town: string | undefined) {
  const at = now()
  const instrument = await findInstrument(caller, id)
  const { changes } = await markedChanges()
  const own = changes.filter(({ instrumentId }) => instrumentId === instrument.id)
  const turned = (await Promise.all(own.map((change) => turnedBy(change, at)))).flat()
  const items = [...new Map(turned.map((item) => [item.sieveCode, item])).values()]
  const codes = new Set(items.map(({ sieveCode }) => sieveCode))
  const resting = town && codes.size > 0 ? await restingInTown(codes, town, at) : { orders: [], tasks: [] }
  return { items, ...resting }
}
