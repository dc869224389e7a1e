/** Every hour: the yearly revision opens on its date, gathers, reminds, closes the towns’ window, and is published on its day. */
import { now } from '../../shared/platform/clock.ts'
import * as log from '../../shared/platform/log.ts'
import { reviseCatalogue } from '../../shared/upkeep/revision/revision-watch.ts'

export async function handler(): Promise<{ steps: number }> {
  const steps = await reviseCatalogue(now())
  if (steps > 0) log.info('moved the yearly revision', { count: steps })
  return { steps }
}
