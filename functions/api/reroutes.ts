/** Reroutes: offered again, accepted, declined, closed. */

import { reroutesRoutes } from '../../shared/gate/reroutes/reroutes.contract.ts'
import { reroutesFields } from '../../shared/gate/reroutes/reroutes.fields.ts'
import * as reroutes from '../../shared/gate/reroutes/reroutes.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'

export const handler = api(reroutesRoutes, reroutesFields, {
  offerReroute: async ({ caller, params, body }) =>
    reroutes.viewOf(await reroutes.offerAgain(caller, params.orderId, body.unit, body.reason), caller),
  listReroutes: async ({ caller, query }) => {
    const { limit, cursor, unit } = query
    const scope = { route: 'listReroutes', query: { unit }, personId: caller.actor.personId }
    const page = await reroutes.listReroutes(caller, unit, limit, await openCursor(scope, cursor))
    return {
      reroutes: await Promise.all(page.items.map((reroute) => reroutes.viewOf(reroute, caller))),
      nextCursor: await sealCursor(scope, page.next),
    }
  },
  getReroute: async ({ caller, params }) =>
    reroutes.viewOf(await reroutes.findReroute(caller, params.rerouteId), caller),
  acceptReroute: async ({ caller, params }) =>
    reroutes.viewOf(await reroutes.accept(caller, params.rerouteId), caller),
  declineReroute: async ({ caller, params, body }) =>
    reroutes.viewOf(await reroutes.decline(caller, params.rerouteId, body.reason), caller),
  closeReroute: async ({ caller, params, body }) =>
    reroutes.viewOf(await reroutes.close(caller, params.rerouteId, body.result), caller),
})
