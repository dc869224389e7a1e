/** Every hour: applications near or past a limit are reminded of or escalated, and opinion windows that are over close. */
import { watchAdmissions } from '../../shared/admission/watch.ts'
import { now } from '../../shared/clock.ts'
import * as log from '../../shared/log.ts'

export async function handler(): Promise<{ steps: number }> {
  const steps = await watchAdmissions(now())
  if (steps > 0) log.info('watched admissions', { count: steps })
  return { steps }
}
