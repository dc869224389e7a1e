/**
 * What waits for a unit: a co-party's open step for a department or station (R30), a refusal to be ruled on for a town or
 * the county (R19). Written and removed in the transaction of the act itself, so a list is never behind its tasks.
 */

import { now } from '../../platform/clock.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { sees, tenuresOn } from '../../platform/who/actor.ts'
import { unitSaid } from '../../platform/who/unit.ts'
import type { Write } from '../../platform/writes.ts'
import { type CoPartyStep, openSteps } from './co-party.ts'
import type { Refusal } from './refusal.ts'
import type { Task } from './task.ts'
import { gone, kept, type Waiting, waitingFor } from './waiting.table.ts'

const told = ({ id, title, unit, unitName, orderId }: Task) => ({
  ...{ taskId: id, title, village: unit, villageName: unitName, orderId },
})

function stepOf(task: Task, step: CoPartyStep): Waiting {
  const { unit, coParty, personId, need, openedAt, dueAt } = step
  return { ...told(task), kind: 'step', unit, coParty, personId, text: need, since: openedAt, dueAt }
}

/** A refusal that waits for its ruling; undefined when it waits for none. */
function refusalOf(task: Task, { level, dueAt, at, text }: Refusal): Waiting | undefined {
  if (!dueAt) return undefined
  const unit = level === 'town' ? task.town : task.town.slice(0, 6)
  return { ...told(task), kind: 'refusal', unit, coParty: null, personId: null, text, since: at, dueAt }
}

export const stepOpened = (task: Task, step: CoPartyStep): Write[] => [kept(stepOf(task, step))]
export const stepDone = (task: Task, step: CoPartyStep): Write[] => [gone(stepOf(task, step))]
/** Nothing of a task that is over waits for anybody. */
export const stepsDone = (task: Task): Write[] =>
  openSteps(task.steps).flatMap((step) => stepDone(task, step))

/** A refusal that goes from one who rules to the next, or to nobody. */
export function refusalMoved(task: Task, next: Refusal): Write[] {
  const before = task.refusal && refusalOf(task, task.refusal)
  const after = refusalOf(task, next)
  return [...(before ? [gone(before)] : []), ...(after ? [kept(after)] : [])]
}

/** What waits for a unit, what is due first on top, for its own people and those who oversee it. @throws Refusal `not_found` */
export async function listWaiting(
  caller: Caller,
  unit: string,
  limit: number,
  from: Record<string, unknown> | undefined,
): Promise<Page<Waiting & { overdue: boolean }>> {
  const at = now()
  const own = tenuresOn(caller.actor, at).some((tenure) => tenure.unit === unit)
  if (!own && !sees(caller.actor, [unit], at))
    refuse(commonRefusals.not_found, { thing: unitSaid(unit, caller.language) })
  const found = await waitingFor(unit, limit, from)
  const instant = at.toISOString()
  return { ...found, items: found.items.map((each) => ({ ...each, overdue: each.dueAt < instant })) }
}
