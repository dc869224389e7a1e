/** How applications live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { applicationLifecycle } from './application.lifecycle.ts'
import { findApplication } from './applications.ts'

export const admissionRecords = {
  admission: { lifecycle: applicationLifecycle, find: findApplication },
} satisfies RecordKinds
