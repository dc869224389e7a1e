/** Every hour: applications near or past a limit are reminded of or escalated, and opinion windows that are over close. */

import { now } from '../../shared/platform/clock.ts'
import * as log from '../../shared/platform/log.ts'
import { watchAdmissions } from '../../shared/upkeep/admission/admission-watch.ts'

export async function handler(): Promise<{ steps: number }> {
  const steps = await watchAdmissions(now())
  if (steps > 0) log.info('watched admissions', { count: steps })
  return { steps }
}
