/** How orders live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { findOrder } from './orders.ts'

export const dispatchRecords = {
  order: { lifecycle: orderLifecycle, find: findOrder },
} satisfies RecordKinds
