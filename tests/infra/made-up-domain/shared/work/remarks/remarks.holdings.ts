/** Whose work a remark is: the Party secretary's, until he has answered. */
import type { Held } from '../../platform/record-kinds.ts'
import { seatOf } from '../../platform/who/holders.ts'
import type { Remark } from './remark.ts'

const remark: Held<Remark> = {
  by: async ({ state, unit }, at) =>
    state === 'open' ? [await seatOf(unit, 'village_party_secretary', at)] : [],
  until: () => null,
}

export const remarksHoldings = { remark }
