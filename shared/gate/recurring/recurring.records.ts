/** How recurring duties live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { findDuty } from './recurring-duties.ts'
import { dutyLifecycle } from './recurring-duty.ts'

export const recurringRecords = {
  recurring: { lifecycle: dutyLifecycle, find: findDuty },
} satisfies RecordKinds
