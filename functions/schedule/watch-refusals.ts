/** Every hour: refusals that a town has not ruled on within its limit go to the county (R19). */
import { now } from '../../shared/clock.ts'
import * as log from '../../shared/log.ts'
import { passOnLateRefusals } from '../../shared/tasks/late-refusals.ts'

export async function handler(): Promise<{ passedOn: number }> {
  const passedOn = await passOnLateRefusals(now())
  if (passedOn > 0) log.warn('refusals were passed on to the county', { count: passedOn })
  return { passedOn }
}
