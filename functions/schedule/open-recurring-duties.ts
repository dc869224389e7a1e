/** Every hour: periods of recurring duties that are due bring forth their orders. */

import { openPeriods } from '../../shared/gate/recurring/period-opening.ts'
import { now } from '../../shared/platform/clock.ts'
import * as log from '../../shared/platform/log.ts'

export async function handler(): Promise<{ steps: number }> {
  const steps = await openPeriods(now())
  if (steps > 0) log.info('moved recurring duties', { count: steps })
  return { steps }
}
