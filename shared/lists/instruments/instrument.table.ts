/**
 * Where instruments are kept.
 *
 * | question                                  | key                                                        |
 * |-------------------------------------------|------------------------------------------------------------|
 * | one instrument                            | pk INSTRUMENT#id, sk INSTRUMENT                            |
 * | the county's instruments, by name         | gsi1 INSTRUMENTS#county, sk name                           |
 * | what became of any of them, and when, and | pk INSTRUMENTS#county, sk CHANGES (one item, versioned)    |
 * | of which of them what is unknown          |                                                            |
 *
 * Every order is screened by the last: a get, where the instruments themselves would be a query of a hundred. It is
 * written with the instrument's own change, in one transaction.
 */

import type { Keeping } from '../../platform/commit.ts'
import { get, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import { insert, replace, type Write } from '../../platform/writes.ts'
import { type Instrument, type Unknown, type UnknownOf, unknownOf } from './instrument.ts'
import type { InstrumentsEvent } from './instruments.events.ts'

/** A change of status as items feel it. */
export interface MarkedChange {
  readonly instrumentId: string
  readonly name: string
  readonly kind: 'amended' | 'repealed'
  /** First day on which it counts. */
  readonly day: string
  readonly repealedBy: string | null
  /** Whether the officers were told of the items it takes along. */
  readonly announced: boolean
}

export interface MarkedChanges {
  readonly version: number
  readonly changes: readonly MarkedChange[]
  readonly unknown: readonly UnknownOf[]
}

export const instrumentKey = (id: string): Key => ({ pk: `INSTRUMENT#${id}`, sk: 'INSTRUMENT' })
const changesKey = (county: string): Key => ({ pk: `INSTRUMENTS#${county}`, sk: 'CHANGES' })

export const instrumentKeeping: Keeping<Instrument, InstrumentsEvent> = {
  kind: 'instrument',
  toItem: (instrument) => ({
    ...instrumentKey(instrument.id),
    kind: 'instrument',
    gsi1pk: `INSTRUMENTS#${instrument.county}`,
    gsi1sk: instrument.name,
    ...instrument,
    unknown: unknownOf(instrument),
  }),
  unitsOf: ({ county }) => [county],
}

function toInstrument(item: Item): Instrument {
  const {
    pk: _pk,
    sk: _sk,
    kind: _kind,
    gsi1pk: _gsi1pk,
    gsi1sk: _gsi1sk,
    unknown: _unknown,
    ...instrument
  } = item
  return instrument as unknown as Instrument
}

export async function instrumentById(id: string): Promise<Instrument | undefined> {
  const item = await get(instrumentKey(id))
  return item && toInstrument(item)
}

export async function instrumentsOf(
  county: string,
  { prefix, unknown }: { prefix: string | undefined; unknown: Unknown | undefined },
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Instrument>> {
  const question = { index: 'gsi1', pk: `INSTRUMENTS#${county}` } as const
  const found = await page(
    {
      ...question,
      ...(prefix ? { prefix } : {}),
      ...(unknown ? { contains: ['unknown', unknown] as const } : {}),
    },
    limit,
    from,
  )
  return { ...found, items: found.items.map(toInstrument) }
}

/** Version 0 while the county has no register. */
export async function changesOf(county: string): Promise<MarkedChanges> {
  const item = await get<Item & MarkedChanges>(changesKey(county))
  if (!item) return { version: 0, changes: [], unknown: [] }
  return { version: item.version, changes: item.changes, unknown: item.unknown }
}

/** Conditional on the changes that were read; what is unknown stays unless it is given. */
export function writeChanges(
  county: string,
  before: MarkedChanges,
  { changes = before.changes, unknown = before.unknown }: Partial<Omit<MarkedChanges, 'version'>>,
): Write {
  const item = {
    ...changesKey(county),
    kind: 'instrument_changes',
    version: before.version + 1,
    changes: [...changes],
    unknown: [...unknown],
  }
  return before.version === 0 ? insert(item) : replace(item, before.version)
}
