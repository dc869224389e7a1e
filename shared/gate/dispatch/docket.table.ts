/**
 * Where it is kept what is live under an item in a town. One small item for each, written with the submission that
 * adds to it, so that of two submissions at the same moment one sees the other.
 *
 * | question                                   | key                              |
 * |--------------------------------------------|----------------------------------|
 * | what is live of an item in a town          | pk DOCKET#town, sk sieve code    |
 *
 * An entry only points at an order, which alone says whether it is still live: what ends an order writes nothing here,
 * and the next submission drops what has ended.
 */

import { get } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'
import { insert, replace, type Write } from '../../platform/writes.ts'

export interface DocketEntry {
  readonly orderId: string
  readonly submittedAt: string
  /** The units asked, without the nine digits of their town. */
  readonly units: readonly string[]
  /** Its first and last day. */
  readonly from: string
  readonly to: string
}

export interface Docket {
  readonly town: string
  readonly sieveCode: string
  /** 0 before the first entry. */
  readonly version: number
  readonly entries: readonly DocketEntry[]
}

const keyOf = ({ town, sieveCode }: Pick<Docket, 'town' | 'sieveCode'>) => ({
  pk: `DOCKET#${town}`,
  sk: sieveCode,
})

export async function docketOf(town: string, sieveCode: string): Promise<Docket> {
  const item = await get<Item & Docket>(keyOf({ town, sieveCode }))
  return { town, sieveCode, version: item?.version ?? 0, entries: item?.entries ?? [] }
}

/**
 * An item weighs 50 bytes an entry and 6 a unit; of a town's 51 villages each has one order of an item at a time, or
 * a few where a reviewer let repeats pass. This many stay below a tenth of what an item may weigh; of more, those that
 * end first are no longer held against new ones.
 */
const most = 300

/** The write that replaces the docket by these entries; it is lost when somebody else was faster. */
export function writeDocket(docket: Docket, entries: readonly DocketEntry[]): Write {
  const kept = [...entries].sort((a, b) => (a.to < b.to ? 1 : -1)).slice(0, most)
  const { town, sieveCode } = docket
  const item = {
    ...keyOf(docket),
    kind: 'docket',
    town,
    sieveCode,
    version: docket.version + 1,
    entries: kept,
  }
  return docket.version === 0 ? insert(item) : replace(item, docket.version)
}
