/**
 * Units come from outside: division codes, and the county's own list of departments, stations and grids. They are
 * written under keys nobody else writes, so a repeat changes nothing; the directory's record says what was imported.
 */

import { putAll } from '../platform/bulk.ts'
import { actAsSystem } from '../platform/commit.ts'
import { contentHash } from '../platform/ids.ts'
import type { Unit } from '../platform/who/unit.ts'
import { ConditionLost, transact } from '../platform/writes.ts'
import { directoryKeeping, directoryOf, gateOf, moveGate, unitItem, unitsBelow } from './directory.table.ts'

/**
 * Writes the units, then the record of the import.
 * @param source what they came from, for the record
 * @returns how many units were written
 */
export async function importUnits(
  county: string,
  units: readonly Unit[],
  source: string,
  at: Date,
): Promise<number> {
  await putAll(units.map(unitItem))
  await openGate(county)
  const before = await directoryOf(county)
  const hash = contentHash(units)
  await actAsSystem({
    system: 'bootstrap',
    keeping: directoryKeeping,
    before,
    next: { id: county, state: 'kept', county, units: units.length, contentHash: hash },
    at,
    step: ['units-imported', county, hash],
    announce: { type: 'directory.units-imported', data: { source } },
  })
  return units.length
}

/** The counties of a city that have units in this table: one at most, unless something went wrong. */
export const countiesIn = (city: string): Promise<Unit[]> => unitsBelow(city, 'county')

/** The gate that staff changes demand stands from the first units on. */
async function openGate(county: string): Promise<void> {
  const gate = await gateOf(county)
  if (gate.version > 0) return
  try {
    await transact([moveGate(county, gate, null)])
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
  }
}
