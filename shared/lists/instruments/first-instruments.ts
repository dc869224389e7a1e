/**
 * The register a county starts with: the 153 instruments of instruments.csv, what its first list cites and what that
 * law replaced. A day or a standing that no source gives is unknown, not guessed.
 */

import { putAll } from '../../platform/bulk.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import { change } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import { ConditionLost, transact } from '../../platform/writes.ts'
import type { Row } from '../catalogue/first-items.ts'
import { changesOf, instrumentKeeping, type MarkedChange, writeChanges } from './instrument.table.ts'
import { type Instrument, type StatusChange, unknownOf } from './instrument.ts'
import { instrumentIdOf } from './instruments.ts'

/** @param rows of instruments.csv */
export function firstInstruments(
  county: string,
  rows: readonly Row[],
  at: Date,
): Omit<Instrument, 'version' | 'trail'>[] {
  return rows.map((row) => {
    const name = row.name ?? ''
    const gone = row.status === 'repealed'
    const day = row.repealed_on ?? ''
    const repealedBy = gone ? stated(row.replaced_by) : null
    const repealed: StatusChange = {
      ...{ kind: 'repealed', day, repealedBy, edition: null },
      ...{ source: `《${repealedBy}》`, recordedAt: at.toISOString() },
    }
    return {
      ...{ id: instrumentIdOf(county, name), county, name },
      state: gone ? 'repealed' : 'current',
      issuer: stated(row.issuer),
      level: stated(row.level) as Instrument['level'],
      edition: null,
      from: stated(row.in_force_from),
      firstInForce: stated(row.first_in_force),
      lastAmended: stated(row.last_amended),
      certainty: stated(row.certainty) as Instrument['certainty'],
      checkedUntil: stated(row.status_as_of),
      standingUnknown: row.status === 'unknown',
      note: stated(row.note),
      to: gone ? addDays(day, -1) : null,
      repealedBy,
      source: sourceSaid(row.source ?? ''),
      changes: gone ? [repealed] : [],
      createdAt: at.toISOString(),
      updatedAt: at.toISOString(),
    }
  })
}

/** A file in a store of statutes, of a day, is for those who check the sheet; people are told what it is. */
const sourceSaid = (source: string): string =>
  source.replace(/^[\w-]+\/[\w-]+ .* \((\d{4}-\d{2}-\d{2})\)$/, '公开的法律文本汇编（$1 版）')

const stated = (cell = ''): string | null => (cell === '' ? null : cell)

/** Writes the register unless there is one. @returns how many instruments it has then, 0 when it was there before */
export async function enterFirst(county: string, rows: readonly Row[], at: Date): Promise<number> {
  const before = await changesOf(county)
  if (before.version > 0) return 0
  const instruments = firstInstruments(county, rows, at)
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
  const unknown = instruments.flatMap((each) => {
    const what = unknownOf(each)
    return what.length > 0 ? [{ name: each.name, what }] : []
  })
  try {
    // Last: until it is there, the register is written anew.
    await transact([writeChanges(county, before, { changes: marked, unknown })])
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
  }
  return instruments.length
}
