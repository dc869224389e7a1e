/** What villages have done, counted live. */

import { scoringRoutes } from '../../shared/oversight/scoring/scoring.contract.ts'
import { tallyOfTown } from '../../shared/oversight/scoring/tally.ts'
import { api } from '../../shared/platform/entry.ts'

export const handler = api(
  scoringRoutes,
  {},
  {
    getTownTally: ({ caller, params }) => tallyOfTown(caller, params.townCode),
  },
)
