/** How busy the villages are. */

import { loadRoutes } from '../../shared/gate/load/load.contract.ts'
import { heatOfTown } from '../../shared/gate/load/load.ts'
import { api } from '../../shared/platform/entry.ts'

export const handler = api(loadRoutes, {
  getTownLoad: ({ caller, params, query }) => heatOfTown(caller, params.townCode, query.from, query.weeks),
})
