/** Where the catalogue is kept: the units of the county in which an officer for it sits. */

import { departmentsOfCounty } from '../../directory/directory.ts'
import { county } from '../../platform/county.ts'
import { remember } from '../../platform/memory.ts'
import { holders, type Seat, seatOf } from '../../platform/who/holders.ts'

// Departments change once in years; the registers behind their posts have a memory of their own. Marked pure, so that a
// bundle that never asks carries neither the query nor, by it, a grant.
const departments = /* @__PURE__ */ remember(30_000, 4, departmentsOfCounty)

/** The county itself while no officer is seated anywhere, so that the line of R39 begins there. */
export async function offices(at: Date): Promise<string[]> {
  const { code } = county()
  const units = [code, ...(await departments(code))]
  const seated = await Promise.all(units.map((unit) => holders(unit, 'catalogue_officer', at)))
  const kept = units.filter((_, index) => (seated[index] ?? []).length > 0)
  return kept.length === 0 ? [code] : kept
}

/** The seats of the catalogue's officers; whoever answers for them while there is none (R39). */
export async function officerSeats(at: Date): Promise<Seat[]> {
  return Promise.all((await offices(at)).map((unit) => seatOf(unit, 'catalogue_officer', at)))
}

export async function catalogueOfficers(at: Date): Promise<string[]> {
  return (await officerSeats(at)).flatMap(({ people }) => people.map(({ personId }) => personId))
}
