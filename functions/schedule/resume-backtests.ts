/** Every quarter of an hour: backtests whose next page nobody has asked for go on. */

import { now } from '../../shared/platform/clock.ts'
import * as log from '../../shared/platform/log.ts'
import { resumeBacktests } from '../../shared/upkeep/backtest/backtest-run.ts'

export async function handler(): Promise<{ resumed: number }> {
  const resumed = await resumeBacktests(now())
  if (resumed > 0) log.info('took up backtests that stood still', { count: resumed })
  return { resumed }
}
