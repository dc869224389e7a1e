/** Whose work a revision and its proposals are, and until when (R6, R13-R17). */
import { officerSeats } from '../../lists/catalogue/offices.ts'
import { county } from '../../platform/county.ts'
import type { Held } from '../../platform/record-kinds.ts'
import { seatOf } from '../../platform/who/holders.ts'
import { panelSeatsOf, quietSeats } from '../admission/admission.holdings.ts'
import { openObjections } from '../admission/opinion-round.ts'
import type { Proposal } from './proposal.ts'
import { roundLimits } from './revision-limits.ts'
import type { Round } from './round.ts'

const revision: Held<Round> = {
  by: async ({ state, panel, opinionRound }, at) => {
    switch (state) {
      case 'open':
        return officerSeats(at)
      case 'in_panel':
        return panelSeatsOf(panel)
      case 'in_opinion':
        return quietSeats(opinionRound, at)
      case 'awaiting_approval':
        return openObjections(opinionRound).length > 0
          ? officerSeats(at)
          : [await seatOf(county().code, 'county_approver', at)]
      default:
        return []
    }
  },
  until: (round) => roundLimits(round, county().rules)?.dueAt.toISOString() ?? null,
}

const proposal: Held<Proposal> = {
  by: async ({ state }, at) => (state === 'open' ? officerSeats(at) : []),
  until: () => null,
}

export const revisionHoldings = { revision, proposal }
