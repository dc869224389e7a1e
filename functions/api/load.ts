/** How busy the villages are. */

import { loadRoutes } from '../../shared/gate/load/load.contract.ts'
import { loadFields } from '../../shared/gate/load/load.fields.ts'
import { heatOfTown } from '../../shared/gate/load/load.ts'
import { api } from '../../shared/platform/entry.ts'

export const handler = api(loadRoutes, loadFields, {
  getTownLoad: ({ caller, params, query }) => heatOfTown(caller, params.townCode, query.from, query.weeks),
})
