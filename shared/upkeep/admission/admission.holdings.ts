/** Whose work an application is at each stage, and until when (R11-R17). */
import { officerSeats } from '../../lists/catalogue/offices.ts'
import { county } from '../../platform/county.ts'
import type { Held } from '../../platform/record-kinds.ts'
import { type Seat, seatOf } from '../../platform/who/holders.ts'
import { stageLimits } from './admission-limits.ts'
import type { Application } from './application.ts'
import { openObjections, quietTowns } from './opinion-round.ts'
import { unanswered } from './panel.ts'

/** Each member still to answer, in his own seat. */
export const panelSeatsOf = (panel: Parameters<typeof unanswered>[0] | null): Seat[] =>
  (panel ? unanswered(panel) : []).map(({ unit, personId, name }) => ({
    ...{ post: 'panel_member', unit, vacant: false, people: [{ personId, name }] },
  }))

/** The towns that have not spoken yet. */
export const quietSeats = (round: Parameters<typeof quietTowns>[0], at: Date): Promise<Seat[]> =>
  Promise.all(quietTowns(round).map(({ town }) => seatOf(town, 'deputy_party_secretary', at)))

const admission: Held<Application> = {
  by: async ({ state, department, panel, opinionRound }, at) => {
    const ofDepartment = async () => [await seatOf(department, 'department_officer', at)]
    switch (state) {
      case 'draft':
      case 'returned':
        return ofDepartment()
      case 'applied':
      case 'admitted':
        return officerSeats(at)
      case 'panel':
        return panelSeatsOf(panel)
      case 'opinion_round': {
        // The window is the towns'; once all have spoken it is the clock's to close.
        const objections = openObjections(opinionRound).length > 0 ? await ofDepartment() : []
        return [...(await quietSeats(opinionRound, at)), ...objections]
      }
      case 'awaiting_approval':
        return openObjections(opinionRound).length > 0
          ? ofDepartment()
          : [await seatOf(county().code, 'county_approver', at)]
      default:
        return []
    }
  },
  until: (application) => stageLimits(application, county().rules)?.dueAt.toISOString() ?? null,
}

export const admissionHoldings = { admission }
