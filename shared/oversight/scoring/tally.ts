/**
 * Live counts of finished work per village, from work events alone (R36). Withdrawn work takes itself out of
 * what a village was asked (R52).
 */

import { now } from '../../platform/clock.ts'
import type { Addition } from '../../platform/counted.ts'
import type { Chapter } from '../../platform/history.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Caller, sees, tenuresOn } from '../../platform/who/actor.ts'
import { townOf, unitSaid } from '../../platform/who/unit.ts'
import { readClock } from '../../work/tasks/ledger.ts'
import type { Task } from '../../work/tasks/task.ts'
import { addition, type Counts, countsOfTown } from './tally.table.ts'

/** What one event adds to its village's counts; nothing for most. */
export function addedBy({ event, after }: Chapter): Partial<Counts> | undefined {
  switch (event.type) {
    case 'tasks.task-delivered':
      return { delivered: 1 }
    // R19, R52: what was rightly refused was never asked.
    case 'tasks.refusal-upheld':
    case 'tasks.task-withdrawn':
      return { withdrawn: 1 }
    case 'tasks.task-accepted': {
      const { ledger } = after as unknown as Task
      return { accepted: 1, ...(readClock(ledger, new Date(event.at)).overdue ? {} : { acceptedInTime: 1 }) }
    }
    default:
      return undefined
  }
}

export function tallyAddedBy(chapter: Chapter): Addition[] {
  const added = addedBy(chapter)
  if (!added) return []
  const { unit, unitName, town } = chapter.after as unknown as Task
  return [addition({ unit, unitName, town }, added)]
}

/** The counts of a town's villages, for those whose area it is and for the town's own villages. */
export async function tallyOfTown(caller: Caller, town: string) {
  const at = now()
  const own = tenuresOn(caller.actor, at).some(({ unit }) => townOf(unit) === town)
  if (!own && !sees(caller.actor, [town], at))
    refuse(commonRefusals.not_found, { thing: unitSaid(town, caller.language) })
  const counts = await countsOfTown(town)
  const before = (a: Counts, b: Counts) => a.acceptedInTime - b.acceptedInTime || a.accepted - b.accepted
  const units = counts
    .map((each) => ({
      ...each,
      open: each.delivered - each.accepted - each.withdrawn,
      rank: 1 + counts.filter((other) => before(other, each) > 0).length,
    }))
    .sort((a, b) => a.rank - b.rank || (a.unit < b.unit ? -1 : 1))
  return { town, units }
}
