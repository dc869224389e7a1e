/** The trace that work leaves by itself. */

import { recordsRoutes } from '../../shared/oversight/records/records.contract.ts'
import { recordsFields } from '../../shared/oversight/records/records.fields.ts'
import { trailOf } from '../../shared/oversight/records/trail.ts'
import { api } from '../../shared/platform/entry.ts'

export const handler = api(recordsRoutes, recordsFields, {
  listEvents: ({ caller, params }) => trailOf(caller, params.kind, params.id),
})
