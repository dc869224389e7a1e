/**
 * Where the live counts are kept.
 *
 * | question                             | key                                         |
 * |--------------------------------------|---------------------------------------------|
 * | the counts of a town's units         | pk TALLY#town, sk unit                      |
 */

import type { Addition } from '../../platform/counted.ts'
import { all } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'

export interface Counts {
  delivered: number
  accepted: number
  acceptedInTime: number
  withdrawn: number
}

export function addition(
  unit: { town: string; unit: string; unitName: string },
  added: Partial<Counts>,
): Addition {
  return {
    key: { pk: `TALLY#${unit.town}`, sk: unit.unit },
    set: { kind: 'tally', unitName: unit.unitName },
    add: added,
  }
}

export async function countsOfTown(town: string): Promise<({ unit: string; unitName: string } & Counts)[]> {
  const items = await all<Item & Partial<Counts> & { unitName: string }>({
    pk: `TALLY#${town}`,
    eventual: true,
  })
  return items.map(({ sk, unitName, delivered = 0, accepted = 0, acceptedInTime = 0, withdrawn = 0 }) => ({
    unit: sk,
    unitName,
    delivered,
    accepted,
    acceptedInTime,
    withdrawn,
  }))
}
