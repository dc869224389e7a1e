/** How hand-overs live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { handoverLifecycle } from './handover.ts'
import { findHandover } from './handovers.ts'

export const handoversRecords = {
  handover: { lifecycle: handoverLifecycle, find: findHandover },
} satisfies RecordKinds
