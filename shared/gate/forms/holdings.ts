/** What is held of villages, for those whose area it is: whoever needs it reads it here instead of asking (R32). */

import { findUnits } from '../../directory/directory.ts'
import { dayOf, now } from '../../platform/clock.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Actor, type Caller, sees, tenuresOn } from '../../platform/who/actor.ts'
import { townOf, type Unit, unitSaid, villageOf } from '../../platform/who/unit.ts'
import { findElement } from './elements.ts'
import { heldInTown, heldOfUnit } from './form.table.ts'
import { type Held, isValid } from './held-answer.ts'

/** A village's data, by element. @throws Refusal `not_found` outside the area */
export async function dataOfUnit(
  caller: Caller,
  code: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<{ unit: Unit; found: Page<Held> }> {
  const unit = await readable(caller, code)
  return { unit, found: await heldOfUnit(code, limit, from) }
}

/** One element over a town, by village: the table that would have been collected. */
export async function dataOfTown(
  caller: Caller,
  town: string,
  element: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<{ unit: Unit; element: Awaited<ReturnType<typeof findElement>>; found: Page<Held> }> {
  const [unit, asked] = [await readable(caller, town), await findElement(caller, element)]
  return { unit, element: asked, found: await heldInTown(town, element, limit, from) }
}

const isDepartment = (unit: string) => /^\d{6}-D\d{2}$/.test(unit)
const isStation = (unit: string) => /^\d{9}-S\d{2}$/.test(unit)

/**
 * Who reads what is held of a village, or of all villages of a town: whoever oversees it, the stations of its town and
 * the departments of its county; a village's own people what is its own.
 */
function mayReadHeld(actor: Actor, place: string, at: Date): boolean {
  if (sees(actor, [place], at)) return true
  return tenuresOn(actor, at).some(
    ({ unit }) =>
      villageOf(unit) === place ||
      (isStation(unit) && townOf(unit) === townOf(place)) ||
      (isDepartment(unit) && place.startsWith(unit.slice(0, 6))),
  )
}

async function readable(caller: Caller, code: string): Promise<Unit> {
  const [unit] = mayReadHeld(caller.actor, code, now()) ? await findUnits([code]) : []
  return unit ?? refuse(commonRefusals.not_found, { thing: unitSaid(code, caller.language) })
}

export function viewOf(held: Held) {
  return { ...held, valid: isValid(held, dayOf(now())), source: { ...held.source }, by: { ...held.by } }
}
