/** The register a county starts with: what its first list cites, with the repeals that R3 names. */

import { putAll } from '../../platform/bulk.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import { change } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import { ConditionLost, transact } from '../../platform/writes.ts'
import type { Item } from '../catalogue/item.ts'
import { changesOf, instrumentKeeping, type MarkedChange, writeChanges } from './instrument.table.ts'
import type { Instrument, StatusChange } from './instrument.ts'
import { instrumentIdOf } from './instruments.ts'

/** R3: what the Ecological Environment Code repealed. */
const codeName = '生态环境法典'
const codeDay = '2026-08-15'
const source = `《${codeName}》（${codeDay} 施行）`

/** Every instrument that the items cite; the ones an item knows to be gone, marked so. */
export function citedInstruments(county: string, items: readonly Item[], listFrom: string, at: Date) {
  const cited = Map.groupBy(
    items.flatMap(({ basis }) => basis),
    ({ instrument }) => instrument,
  )
  return [...cited].map(([name, bases]): Omit<Instrument, 'version' | 'trail'> => {
    const gone = bases.some(({ repealedBy }) => repealedBy === codeName)
    const repealed: StatusChange = {
      ...{ kind: 'repealed', day: codeDay, repealedBy: codeName, edition: null, source },
      recordedAt: at.toISOString(),
    }
    // The list's own first day and the day before all law say only that the source gives none.
    const known = bases.map(({ from }) => from).filter((from) => from > listFrom)
    return {
      id: instrumentIdOf(county, name),
      state: gone ? 'repealed' : 'current',
      ...{ county, name, issuer: null, level: null },
      edition: bases.find(({ edition }) => edition !== null)?.edition ?? null,
      from: known.length === bases.length ? (known.sort()[0] ?? null) : null,
      to: gone ? addDays(codeDay, -1) : null,
      repealedBy: gone ? codeName : null,
      source: '首版清单所列依据',
      changes: gone ? [repealed] : [],
      createdAt: at.toISOString(),
      updatedAt: at.toISOString(),
    }
  })
}

/** Writes the register unless there is one. @returns how many instruments it has then, 0 when it was there before */
export async function enterFirst(
  county: string,
  items: readonly Item[],
  listFrom: string,
  at: Date,
): Promise<number> {
  const before = await changesOf(county)
  if (before.version > 0) return 0
  const instruments = citedInstruments(county, items, listFrom, at)
  const written = instruments.flatMap((instrument) => {
    const commandId = derivedId('sys', 'bootstrap', instrument.id)
    const event = { type: 'instruments.instrument-entered', by: { system: 'bootstrap' }, at } as const
    const { writes } = change(instrumentKeeping, undefined, instrument, {
      ...{ ...event, commandId, requestHash: '' },
    })
    return writes.flatMap((write) => (write.kind === 'insert' ? [write.item] : []))
  })
  await putAll(written)
  const marked = instruments.flatMap(({ id, name, changes }): MarkedChange[] =>
    changes.map(({ kind, day, repealedBy }) => ({
      ...{ instrumentId: id, name, kind, day, repealedBy },
      // Of what was gone before the list was published nobody needs to be told.
      announced: day <= dayOf(at),
    })),
  )
  try {
    // Last: until it is there, the register is written anew.
    await transact([writeChanges(county, before, marked)])
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
  }
  return instruments.length
}
