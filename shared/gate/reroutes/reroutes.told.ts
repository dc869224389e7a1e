/** Who is told of a matter that is handed on: the unit it is offered to, and those who wait for its answer. */
import { findUnits } from '../../directory/directory.ts'
import { as, byWhom, idsOf, type Told } from '../../platform/told.ts'
import { answering, holders } from '../../platform/who/holders.ts'
import type { Reroute } from './reroute.ts'
import { takingPost } from './reroute-taker.ts'
import type { reroutesEvents } from './reroutes.events.ts'

const toAskers = ({ reviewer, author }: Reroute) => [reviewer, author]

export const reroutesTold: Told<typeof reroutesEvents, Reroute> = {
  who: {
    'reroutes.reroute-offered': async ({ unit }, _event, at) => {
      const staff = await holders(unit, takingPost(unit), at)
      return idsOf(staff.length > 0 ? staff : (await answering(unit, takingPost(unit), at)).holders)
    },
    'reroutes.reroute-accepted': toAskers,
    'reroutes.reroute-declined': ({ reviewer, author }) => [reviewer, ...as('author', [author])],
    'reroutes.reroute-closed': toAskers,
  },
  words: async ({ matter, town, unit }, event) => {
    const known = await findUnits([...new Set([town, unit])])
    const nameOf = (code: string) => known.find((each) => each.code === code)?.name ?? code
    return {
      title: matter.action ?? matter.object ?? '',
      ...{ reason: event.reason ?? '', by: byWhom(event), town: nameOf(town), unit: nameOf(unit) },
    }
  },
}
