/** What villages have done, counted live. */
import { api } from '../../shared/entry.ts'
import { scoringRoutes } from '../../shared/scoring/scoring.contract.ts'
import { tallyOfTown } from '../../shared/scoring/tally.ts'

export const handler = api(scoringRoutes, {
  getTownTally: ({ caller, params }) => tallyOfTown(caller, params.townCode),
})
