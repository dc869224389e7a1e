/** The trace that work leaves by itself. */
import { api } from '../../shared/entry.ts'
import { recordsRoutes } from '../../shared/records/records.contract.ts'
import { trailOf } from '../../shared/records/trail.ts'

export const handler = api(recordsRoutes, {
  listEvents: ({ caller, params }) => trailOf(caller, params.kind, params.id),
})
