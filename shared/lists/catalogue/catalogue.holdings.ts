/** Whose work a draft of the list is: the officers', and the county's approver's once it is checked (R17). */
import { county } from '../../platform/county.ts'
import type { Held } from '../../platform/record-kinds.ts'
import { seatOf } from '../../platform/who/holders.ts'
import type { Draft } from './draft.ts'
import { officerSeats } from './offices.ts'

const catalogue_draft: Held<Draft> = {
  by: async ({ state, approval }, at) => {
    if (state === 'draft') return officerSeats(at)
    if (state !== 'checked') return []
    return approval ? officerSeats(at) : [await seatOf(county().code, 'county_approver', at)]
  },
  until: () => null,
}

export const catalogueHoldings = { catalogue_draft }
