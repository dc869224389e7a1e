/** Every quarter of an hour: backtests whose next page nobody has asked for go on. */
import { resumeBacktests } from '../../shared/backtest/run.ts'
import { now } from '../../shared/clock.ts'
import * as log from '../../shared/log.ts'

export async function handler(): Promise<{ resumed: number }> {
  const resumed = await resumeBacktests(now())
  if (resumed > 0) log.info('took up backtests that stood still', { count: resumed })
  return { resumed }
}
