/**
 * Where it is kept how much each village has been asked for, week by week, counted from the tasks' events.
 *
 * | question                                     | key                                   |
 * |----------------------------------------------|---------------------------------------|
 * | what a town's villages are asked, by week    | pk LOAD#town, sk monday#unit          |
 */

import type { Addition } from '../../platform/counted.ts'
import { all } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'

/** A village's open work of one week, by the day it is due. */
export interface WeekLoad {
  readonly unit: string
  readonly unitName: string
  /** The Monday. */
  readonly week: string
  /** Tasks not yet accepted or withdrawn. */
  readonly open: number
  /** Hours that the open tasks are estimated at. */
  readonly hours: number
  /** Inspections of the village, whether over or still to come (R34). */
  readonly inspections: number
  /** How many open tasks are due on each day that has any. */
  readonly due: Readonly<Record<string, number>>
}

export interface Asked {
  readonly town: string
  readonly unit: string
  readonly unitName: string
  readonly week: string
  readonly due: string
  readonly open: number
  readonly hours: number
  readonly inspections: number
}

// Estimates are in quarters of an hour at the finest, and counts are whole numbers.
const perHour = 4

export function addition({ town, unit, unitName, week, due, open, hours, inspections }: Asked): Addition {
  return {
    key: { pk: `LOAD#${town}`, sk: `${week}#${unit}` },
    set: { kind: 'load', unit, unitName, week },
    add: { open, quarters: Math.round(hours * perHour), inspections, [`due_${due}`]: open },
    remembers: true,
  }
}

/** The loads of a town's villages from one week through another, those with none left out. */
export async function loadsOfTown(town: string, fromWeek: string, toWeek: string): Promise<WeekLoad[]> {
  const items = await all<Item & Record<string, unknown>>({
    pk: `LOAD#${town}`,
    between: [fromWeek, `${toWeek}~`],
    eventual: true,
  })
  return items.map((item) => ({
    unit: String(item.unit),
    unitName: String(item.unitName),
    week: String(item.week),
    open: Number(item.open),
    hours: Number(item.quarters) / perHour,
    inspections: Number(item.inspections),
    due: Object.fromEntries(
      Object.entries(item).flatMap(([name, count]) =>
        name.startsWith('due_') && Number(count) > 0 ? [[name.slice('due_'.length), Number(count)]] : [],
      ),
    ),
  }))
}
