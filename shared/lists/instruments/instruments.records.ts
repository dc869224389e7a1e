/** How instruments live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { instrumentLifecycle } from './instrument.ts'
import { findInstrument } from './instrument-register.ts'

export const instrumentsRecords = {
  instrument: { lifecycle: instrumentLifecycle, find: findInstrument },
} satisfies RecordKinds
