/** Every hour: what a town or a co-party has let lie past its limit, in tasks that wait for it (R19, R30). */
import { now } from '../../shared/clock.ts'
import * as log from '../../shared/log.ts'
import { passOnLateRefusals } from '../../shared/tasks/late-refusals.ts'
import { noteLateSteps } from '../../shared/tasks/late-steps.ts'

export async function handler(): Promise<{ passedOn: number; lateSteps: number }> {
  const at = now()
  const passedOn = await passOnLateRefusals(at)
  const lateSteps = await noteLateSteps(at)
  if (lateSteps > 0) log.warn('steps of co-parties ran out', { count: lateSteps })
  if (passedOn > 0) log.warn('refusals were passed on to the county', { count: passedOn })
  return { passedOn, lateSteps }
}
