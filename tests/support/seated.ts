/** A county seated anew in the same process: what was remembered of the one before is forgotten. */

import type { StaffRow } from '../../shared/directory/appointment.ts'
import { forgetActor } from '../../shared/platform/who/actors.ts'
import { forgetRegister } from '../../shared/platform/who/holders.ts'
import { openCounty } from './domain-county.ts'

/** @param instead rows in the place of those whom the standing staff has under the same ids */
export async function seated(
  instead: readonly StaffRow[] = [],
  without: readonly string[] = [],
): Promise<readonly StaffRow[]> {
  const gone = [...without, ...instead.map(({ personId }) => personId)]
  const { staff } = await openCounty(instead, ({ personId }) => gone.includes(personId))
  for (const personId of [...gone, ...staff.map((row) => row.personId)]) forgetActor(personId)
  for (const unit of new Set(staff.map((row) => row.unit))) forgetRegister(unit)
  return staff
}
