/** Who sits where in the county today: posts that any of its departments may seat. */

import { departmentsOfCounty, findUnits, townsOfCounty } from '../../directory/directory.ts'
import { dayOf } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { remember } from '../../platform/memory.ts'
import { type Caller, tenuresOn } from '../../platform/who/actor.ts'
import { findActor } from '../../platform/who/actors.ts'
import { holders } from '../../platform/who/holders.ts'
import { type HeldTenure, heldOn, type PostName, withHeirs } from '../../platform/who/post.ts'
import type { Surroundings } from './application.lifecycle.ts'
import type { Seat } from './panel.ts'

// Departments change once in years; the registers behind their posts have a memory of their own. Marked pure, so that a
// bundle that never asks carries neither the query nor, by it, a grant.
const departments = /* @__PURE__ */ remember(30_000, 4, departmentsOfCounty)

/** Everyone who holds the post in the county itself or one of its departments. */
export async function countySeats(post: PostName, at: Date): Promise<HeldTenure[]> {
  const { code } = county()
  const units = [code, ...(await departments(code))]
  return (await Promise.all(units.map((unit) => holders(unit, post, at)))).flat()
}

export async function surroundingsOf({ actor }: Caller, at: Date): Promise<Surroundings> {
  const tenures = tenuresOn(actor, at)
  const towns = tenures.flatMap(({ unit }) => (/^\d{9}$/.test(unit) ? [unit] : []))
  const offices = tenures.flatMap(({ post, unit }) => (post === 'catalogue_officer' ? [unit] : []))
  const heirs = withHeirs(['catalogue_officer'])
  // R39: while no officer is seated anywhere the office is the county's own, where its line begins.
  if (offices.length === 0 && tenures.some(({ post }) => heirs.includes(post))) {
    const vacant = (await countySeats('catalogue_officer', at)).length === 0
    if (vacant) offices.push(county().code)
  }
  return { offices: [...new Set(offices)], towns: [...new Set(towns)] }
}

/** The holders of `panel_member` on the day, with their units' names and their other posts. */
export async function panelSeats(at: Date): Promise<Seat[]> {
  const seats = await countySeats('panel_member', at)
  const names = new Map(
    (await findUnits(seats.map(({ unit }) => unit))).map(({ code, name }) => [code, name]),
  )
  const day = dayOf(at)
  return Promise.all(
    seats.map(async (seat) => {
      const tenures = (await findActor(seat.personId))?.tenures.filter((tenure) => heldOn(tenure, day)) ?? []
      const units = [...new Set([seat.unit, ...tenures.map(({ unit }) => unit)])]
      return { ...seat, unitName: names.get(seat.unit) ?? seat.unit, units }
    }),
  )
}

/** The towns of the county that exist on the day, by code. */
export async function townsToday(at: Date): Promise<{ code: string; name: string }[]> {
  const day = dayOf(at)
  const towns = await findUnits(await townsOfCounty(county().code))
  return towns.filter(({ from, to }) => heldOn({ from, to }, day)).sort((a, b) => (a.code < b.code ? -1 : 1))
}
