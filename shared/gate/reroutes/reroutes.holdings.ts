/** Whose work a matter is that was handed on: the unit's whose duty it is, until it is closed (R24). */
import type { Held } from '../../platform/record-kinds.ts'
import { seatOf } from '../../platform/who/holders.ts'
import type { Reroute } from './reroute.ts'
import { takingPost } from './reroute-taker.ts'

const reroute: Held<Reroute> = {
  by: async ({ state, unit }, at) =>
    state === 'offered' || state === 'accepted' ? [await seatOf(unit, takingPost(unit), at)] : [],
  until: () => null,
}

export const reroutesHoldings = { reroute }
