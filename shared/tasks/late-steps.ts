/** A co-party that lets its step run out is on record; the step stays open and the village's clock stands still (R30). */
import { actAsSystem } from '../commit.ts'
import { county } from '../county.ts'
import { ConditionLost } from '../table.ts'
import { openSteps } from './co-party.ts'
import { lateSteps, taskKeeping } from './task.table.ts'

/** Notes on tasks which of their open steps ran out by an instant. @returns how many tasks */
export async function noteLateSteps(at: Date): Promise<number> {
  let noted = 0
  const instant = at.toISOString()
  for (const task of await lateSteps(county().code, instant)) {
    const late = openSteps(task.steps).filter(({ lapsedAt, dueAt }) => lapsedAt === null && dueAt <= instant)
    if (late.length === 0) continue
    try {
      const done = await actAsSystem({
        system: 'schedule',
        keeping: taskKeeping,
        before: task,
        next: {
          ...task,
          steps:
            task.steps?.map((step) => (late.includes(step) ? { ...step, lapsedAt: instant } : step)) ?? [],
        },
        at,
        step: ['step-late', task.id, ...late.map(({ openedAt, coParty }) => `${coParty}@${openedAt}`)],
        announce: {
          type: 'tasks.co-party-lapsed',
          data: { unit: task.unit, coParties: late.map((step) => step.unit) },
        },
      })
      if (done) noted += 1
    } catch (cause) {
      // Signed off at this very moment: the better outcome.
      if (!(cause instanceof ConditionLost)) throw cause
    }
  }
  return noted
}
