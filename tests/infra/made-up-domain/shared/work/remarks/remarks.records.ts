/** How remarks live, and who reads them with their trail. */
import type { RecordKinds } from '../../platform/record-kinds.ts'
import { remarkLifecycle } from './remark.ts'
import { findRemark } from './remarks.ts'

export const remarksRecords = {
  remark: { lifecycle: remarkLifecycle, find: findRemark },
} satisfies RecordKinds
