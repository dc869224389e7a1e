/** Every hour: clocks of tasks that are at their warning or their end, and what others let lie past its limit (R19, R30, R38). */
import { now } from '../../shared/platform/clock.ts'
import * as log from '../../shared/platform/log.ts'
import { watchTasks } from '../../shared/work/tasks/task-watch.ts'

export async function handler(): Promise<{ steps: number }> {
  const steps = await watchTasks(now())
  if (steps > 0) log.info('moved the clocks of tasks', { count: steps })
  return { steps }
}
