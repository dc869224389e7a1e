/**
 * How much a village has on its hands, before more is let through (R34): open work, hours, days on which several things
 * fall due, inspections of the week. Counted from tasks as they are delivered and closed.
 */

import { findUnits, villagesOfTown } from '../../directory/directory.ts'
import { addDays, dayOf, now, weekOf } from '../../platform/clock.ts'
import { county, type Rules } from '../../platform/county.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Caller, sees, tenuresOn } from '../../platform/who/actor.ts'
import { townOf, unitSaid } from '../../platform/who/unit.ts'
import { loadsOfTown, type WeekLoad } from './load.table.ts'

export { addition as loadAddition, type WeekLoad } from './load.table.ts'

/** A town's villages in the week of a day, for those units that have anything in it. */
export async function loadsInWeekOf(town: string, day: string): Promise<WeekLoad[]> {
  const week = weekOf(day)
  return loadsOfTown(town, week, week)
}

/** How full a week is by the county's caps. */
export function levelOf({ hours, inspections }: Pick<WeekLoad, 'hours' | 'inspections'>, rules: Rules) {
  if (hours > rules.weeklyHoursHard || inspections > rules.inspectionsPerWeek) return 'over' as const
  return hours > rules.weeklyHoursSoft ? ('busy' as const) : ('calm' as const)
}

/**
 * Every village of a town by week, those without work too, for people whose area it is and for its own villages.
 * @param from any day of the first week; @param weeks how many
 */
export async function heatOfTown(caller: Caller, town: string, from: string | undefined, weeks: number) {
  const at = now()
  const own = tenuresOn(caller.actor, at).some(({ unit }) => townOf(unit) === town)
  if (!own && !sees(caller.actor, [town], at))
    refuse(commonRefusals.not_found, { thing: unitSaid(town, caller.language) })
  const first = weekOf(from ?? dayOf(at))
  const mondays = Array.from({ length: weeks }, (_, index) => addDays(first, index * 7))
  const [loads, units] = await Promise.all([
    loadsOfTown(town, first, mondays.at(-1) ?? first),
    villagesOfTown(town).then(findUnits),
  ])
  const { rules } = county()
  const found = new Map(loads.map((load) => [`${load.week}#${load.unit}`, load]))
  return {
    town,
    weeks: mondays,
    caps: {
      weeklyHoursSoft: rules.weeklyHoursSoft,
      weeklyHoursHard: rules.weeklyHoursHard,
      inspectionsPerWeek: rules.inspectionsPerWeek,
    },
    units: units.map(({ code, name }) => ({
      unit: code,
      unitName: name,
      weeks: mondays.map((week) => {
        const { open, hours, inspections, due } = found.get(`${week}#${code}`) ?? nothing
        return {
          week,
          open,
          hours,
          inspections,
          due: { ...due },
          level: levelOf({ hours, inspections }, rules),
        }
      }),
    })),
  }
}

const nothing = { open: 0, hours: 0, inspections: 0, due: {} }
