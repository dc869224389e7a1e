/** How reroutes live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { rerouteLifecycle } from './reroute.ts'
import { findReroute } from './reroutes.ts'

export const reroutesRecords = {
  reroute: { lifecycle: rerouteLifecycle, find: findReroute },
} satisfies RecordKinds
