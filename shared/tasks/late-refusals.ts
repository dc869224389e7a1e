/** A refusal is never decided by silence: what the town lets lie goes to the county (R19). */
import { actAsSystem } from '../commit.ts'
import { county } from '../county.ts'
import { ConditionLost } from '../table.ts'
import { entry } from './ledger.ts'
import { rulerOf, rulingDue } from './ruling-limits.ts'
import { openRefusals, taskKeeping } from './task.table.ts'

/**
 * Hands refusals whose limit the town let pass to the county.
 * @returns how many
 */
export async function passOnLateRefusals(at: Date): Promise<number> {
  let passed = 0
  for (const task of await openRefusals(county().code, at.toISOString())) {
    const { refusal } = task
    if (!refusal || refusal.level === 'county') continue
    try {
      const done = await actAsSystem({
        system: 'schedule',
        keeping: taskKeeping,
        before: task,
        next: {
          ...task,
          refusal: { ...refusal, level: 'county', lapsed: true, dueAt: rulingDue('county', at) },
          ledger: [...task.ledger, entry('pause', at.toISOString(), rulerOf(task, 'county'))],
        },
        at,
        step: ['refusal-late', task.id, refusal.at],
        announce: { type: 'tasks.refusal-passed-on', data: { unit: task.unit, town: task.town } },
      })
      if (done) passed += 1
    } catch (cause) {
      // Somebody ruled at this very moment: the better outcome.
      if (!(cause instanceof ConditionLost)) throw cause
    }
  }
  return passed
}
