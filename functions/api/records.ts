/** The trace that work leaves by itself. */
import { recordsRoutes } from '../../shared/oversight/records/records.contract.ts'
import { recordsFields } from '../../shared/oversight/records/records.fields.ts'
import { trailOf } from '../../shared/oversight/records/trail.ts'
import { api } from '../../shared/platform/entry.ts'
import type { RecordKinds } from '../../shared/platform/record-kinds.ts'
import { recordsOf } from '../gathered/records.ts'

const kinds: RecordKinds = Object.assign({}, ...Object.values(recordsOf))

export const handler = api(recordsRoutes, recordsFields, {
  listEvents: ({ caller, params }) => trailOf(caller, kinds, params.kind, params.id),
})
