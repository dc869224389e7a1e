/** How busy the villages are. */
import { api } from '../../shared/entry.ts'
import { loadRoutes } from '../../shared/load/load.contract.ts'
import { heatOfTown } from '../../shared/load/load.ts'

export const handler = api(loadRoutes, {
  getTownLoad: ({ caller, params, query }) => heatOfTown(caller, params.townCode, query.from, query.weeks),
})
