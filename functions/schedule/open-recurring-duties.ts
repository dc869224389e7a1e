/** Every hour: periods of recurring duties that are due bring forth their orders. */
import { now } from '../../shared/clock.ts'
import * as log from '../../shared/log.ts'
import { openPeriods } from '../../shared/recurring/opening.ts'

export async function handler(): Promise<{ steps: number }> {
  const steps = await openPeriods(now())
  if (steps > 0) log.info('moved recurring duties', { count: steps })
  return { steps }
}
