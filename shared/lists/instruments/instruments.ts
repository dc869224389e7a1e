/**
 * The register of what items stand on. The catalogue officer enters an instrument and marks what becomes of it from
 * which day; that day comes by itself, and the list read on it knows (R3).
 */

import { addDays, now } from '../../platform/clock.ts'
import { act, create } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { derivedId } from '../../platform/ids.ts'
import { demand } from '../../platform/lifecycle.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import type { Write } from '../../platform/writes.ts'
import { offices } from '../catalogue/offices.ts'
import {
  changesOf,
  instrumentById,
  instrumentKeeping,
  instrumentKey,
  instrumentsOf,
  type MarkedChange,
  type MarkedChanges,
  writeChanges,
} from './instrument.table.ts'
import {
  type Amendment,
  type Instrument,
  type InstrumentAction,
  type InstrumentChanges,
  type InstrumentEntry,
  instrumentLifecycleIn,
  type Repeal,
  type StatusChange,
  type Unknown,
  unknownOf,
} from './instrument.ts'
import { findInstrument, forgetChanges } from './instrument-register.ts'
import { instrumentsRefusals } from './instruments.refusals.ts'

/** One name, one instrument: items cite it by name, whatever the edition. */
export const instrumentIdOf = (code: string, name: string) => derivedId('ins', code, name)

/** By name. */
export async function listInstruments(
  {
    name: prefix,
    unknown,
    limit,
  }: { name?: string | undefined; unknown?: Unknown | undefined; limit: number },
  from: Record<string, unknown> | undefined,
): Promise<Page<Instrument>> {
  return instrumentsOf(county().code, { prefix, unknown }, limit, from)
}

/** @throws Refusal `already_exists` when the name is in the register */
export async function enter(
  caller: Caller,
  { name, source, ...entry }: InstrumentEntry,
): Promise<Instrument> {
  const at = now()
  const { code } = county()
  const id = instrumentIdOf(code, name)
  const record: Omit<Instrument, 'version' | 'trail'> = {
    ...{ id, state: 'current', county: code, name, ...entry, to: null, repealedBy: null, source },
    ...{ changes: [], createdAt: at.toISOString(), updatedAt: at.toISOString() },
  }
  return create({
    caller,
    keeping: instrumentKeeping,
    pk: instrumentKey(id).pk,
    at,
    build: async () => {
      const cycle = instrumentLifecycleIn(await offices(at))
      const draft = { ...record, version: 0, trail: { seq: 0, hash: null } }
      const standing = await demand(cycle, draft, 'correct', caller, at)
      if (await instrumentById(id)) refuse(commonRefusals.already_exists, { thing: `《${name}》` })
      const marked = await changesOf(code)
      const also = notingUnknown(marked, record)
      return { record, standing, announce: { type: 'instruments.instrument-entered' }, also }
    },
  })
}

/** The one record of what became of instruments and what is unknown of them, where either is different now. */
function notingUnknown(
  marked: MarkedChanges,
  instrument: Omit<Instrument, 'version' | 'trail'>,
  changes?: readonly MarkedChange[],
): Write[] {
  const { name } = instrument
  const what = unknownOf(instrument)
  const was = marked.unknown.find((each) => each.name === name)?.what ?? []
  const same = was.join() === what.join()
  if (same && !changes) return []
  const others = marked.unknown.filter((each) => each.name !== name)
  const unknown = same ? marked.unknown : what.length > 0 ? [...others, { name, what }] : others
  return [writeChanges(instrument.county, marked, { unknown, ...(changes ? { changes } : {}) })]
}

async function step(
  caller: Caller,
  id: string,
  action: InstrumentAction,
  decide: (
    instrument: Instrument,
    marked: MarkedChanges,
    at: Date,
  ) => {
    set: Partial<Instrument>
    type: 'corrected' | 'amended' | 'repealed' | 'reinstated'
    reason?: string
    changes?: readonly MarkedChange[]
  },
): Promise<Instrument> {
  const at = now()
  const instrument = await findInstrument(caller, id)
  const done = await act({
    caller,
    keeping: instrumentKeeping,
    lifecycle: instrumentLifecycleIn(await offices(at)),
    record: instrument,
    action,
    at,
    decide: async () => {
      const marked = await changesOf(instrument.county)
      const { set, type, reason = null, changes } = decide(instrument, marked, at)
      const also = notingUnknown(marked, { ...instrument, ...set }, changes)
      return {
        set: { ...set, updatedAt: at.toISOString() },
        announce: { type: `instruments.instrument-${type}`, reason },
        also,
      }
    },
  })
  forgetChanges()
  return done
}

export async function correct(
  caller: Caller,
  id: string,
  changes: { readonly [Field in keyof InstrumentChanges]?: InstrumentChanges[Field] | undefined },
): Promise<Instrument> {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  return step(caller, id, 'correct', () => ({ set, type: 'corrected' }))
}

/** The text changes on a day: from then on what cites the older text needs review and is carried by it no more (R3). */
export async function amend(
  caller: Caller,
  id: string,
  { day, edition, source }: Amendment,
): Promise<Instrument> {
  return step(caller, id, 'amend', (instrument, marked, at) => {
    demandAfterStart(instrument, day)
    const change: StatusChange = {
      ...{ kind: 'amended', day, repealedBy: null, edition, source, recordedAt: at.toISOString() },
    }
    return {
      set: { edition: edition ?? instrument.edition, changes: [...instrument.changes, change] },
      type: 'amended',
      changes: [...marked.changes, markedOf(instrument, change)],
    }
  })
}

/** It is gone from a day on, past or to come. */
export async function repeal(
  caller: Caller,
  id: string,
  { day, repealedBy, source }: Repeal,
): Promise<Instrument> {
  return step(caller, id, 'repeal', (instrument, marked, at) => {
    demandAfterStart(instrument, day)
    const change: StatusChange = {
      ...{ kind: 'repealed', day, repealedBy, edition: null, source, recordedAt: at.toISOString() },
    }
    return {
      set: {
        ...{ state: 'repealed', to: addDays(day, -1), repealedBy },
        changes: [...instrument.changes, change],
      },
      type: 'repealed',
      changes: [...marked.changes, markedOf(instrument, change)],
    }
  })
}

export async function reinstate(caller: Caller, id: string, reason: string): Promise<Instrument> {
  return step(caller, id, 'reinstate', (instrument, marked) => ({
    set: {
      ...{ state: 'current', to: null, repealedBy: null },
      changes: instrument.changes.filter(({ kind }) => kind !== 'repealed'),
    },
    type: 'reinstated',
    reason,
    changes: marked.changes.filter(({ instrumentId, kind }) => instrumentId !== id || kind !== 'repealed'),
  }))
}

function markedOf({ id, name }: Instrument, { kind, day, repealedBy }: StatusChange): MarkedChange {
  return { instrumentId: id, name, kind, day, repealedBy, announced: false }
}

function demandAfterStart({ from }: Instrument, day: string): void {
  if (from !== null && day <= from) refuseField('/day', instrumentsRefusals.day_before_start, { from })
}
