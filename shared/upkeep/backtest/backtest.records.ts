/** How backtests live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { backtestLifecycle } from './backtest.ts'
import { findBacktest } from './backtests.ts'

export const backtestRecords = {
  backtest: { lifecycle: backtestLifecycle, find: findBacktest },
} satisfies RecordKinds
