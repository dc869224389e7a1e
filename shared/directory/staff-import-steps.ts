/**
 * What was staged is checked again behind the gate, then carried into every register, each once; whoever finds an
 * import unfinished after a kill carries it on to its end.
 */

import { addDays, now } from '../platform/clock.ts'
import { change, mostBytes } from '../platform/commit.ts'
import type { Language } from '../platform/language.ts'
import { commonRefusals, type FieldError, Refusal, refuse } from '../platform/refusals.ts'
import type { HeldTenure } from '../platform/who/post.ts'
import { registerUnitOf } from '../platform/who/seats.ts'
import { ConditionLost, transact } from '../platform/writes.ts'
import type { StaffRow } from './appointment.ts'
import {
  cardsOf,
  gateOf,
  moveGate,
  registerKeeping,
  registerOf,
  registersOf,
  unitsByCode,
  writeCard,
} from './directory.table.ts'
import { withTenure } from './posts.ts'
import { vacantOn } from './register.ts'
import { importById, importKeeping, stagedRows, stepId } from './staff-import.table.ts'
import {
  faultAt,
  faultsOfRows,
  type Known,
  merged,
  rowsByRegister,
  type StaffImport,
} from './staff-import.ts'

/** A function of the API is given 15 s, and has read all rows by now; what is not carried over in this time is resumed. */
const patienceMs = 8_000
/** 1 register, 1 event and a card a person: a transaction holds 100 items. */
const peopleAtOnce = 90
const errorsShown = 500

export function refuseFaults(errors: readonly FieldError[]): void {
  if (errors.length === 0) return
  throw new Refusal(commonRefusals.rows_invalid, { count: errors.length }, errors.slice(0, errorsShown))
}

export async function knownOf(rows: readonly StaffRow[]): Promise<Known> {
  const codes = [...new Set(rows.map(({ unit }) => unit))]
  const [units, registers, people] = await Promise.all([
    unitsByCode(codes),
    registersOf(codes),
    cardsOf(rows.map(({ personId }) => personId)),
  ])
  return { units: new Map(units.map((unit) => [unit.code, unit])), registers, people }
}

// Who did it, what fell vacant with ninety rows, and what stands around it.
const besideTenures = 16 * 1024

/**
 * Rows that no register can take, told before the gate is shut: its event says whole what it was and what it is. An import
 * that met it on the way would leave the gate shut, with half of it done.
 */
export function overfull(rows: readonly StaffRow[], known: Known, language: Language): FieldError[] {
  const at = new Map(rows.map(({ unit }, at) => [registerUnitOf(unit), at] as const).reverse())
  return rowsByRegister(rows).flatMap(([unit, tenures]) => {
    const whole = merged(known.registers.get(unit)?.tenures ?? [], tenures)
    const bytes = Buffer.byteLength(JSON.stringify(whole))
    if (2 * bytes + besideTenures <= mostBytes()) return []
    return [faultAt(at.get(unit) ?? 0, 'unit', 'register_full', { unit, count: whole.length }, language)]
  })
}

/** @throws Refusal `rows_invalid` when what was accepted stopped fitting before the gate was shut */
export async function carryOut(id: string, language: Language): Promise<StaffImport> {
  const record = await importById(id)
  if (!record) throw new Error(`import ${id} is gone`)
  if (record.state !== 'applying') return record
  const until = performance.now() + patienceMs
  const rows = await stagedRows(record)
  const numbered = rows.map((row, at) => ({ row, at }))
  const known = await knownOf(rows)
  const errors = [...faultsOfRows(numbered, known, language), ...overfull(rows, known, language)]
  if (errors.length > 0) {
    await close(record, 'refused')
    refuseFaults(errors)
  }
  const units = rowsByRegister(rows)
  const worker = async () => {
    for (let next = units.shift(); next && performance.now() < until; next = units.shift()) {
      const [unit, tenures] = next
      for (let from = 0; from < tenures.length; from += peopleAtOnce) {
        await serve(record, unit, from / peopleAtOnce, tenures.slice(from, from + peopleAtOnce))
      }
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return performance.now() < until ? close(record, 'done') : record
}

/** One step: the rows of one unit, in its register and on the cards of its people. */
async function serve(
  record: StaffImport,
  unit: string,
  part: number,
  rows: readonly HeldTenure[],
): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const [register, cards] = await Promise.all([
      registerOf(unit),
      cardsOf(rows.map(({ personId }) => personId)),
    ])
    const tenures = merged(register?.tenures ?? [], rows)
    const vacated = rows.filter((row) => row.to !== null && vacantOn(tenures, row, addDays(row.to, 1)))
    const { writes } = change(
      registerKeeping,
      register,
      { id: unit, unit, state: 'kept', tenures },
      {
        type: 'directory.staff-imported',
        data: { importId: record.id, vacated: vacated.map(({ unit, post, to }) => ({ unit, post, to })) },
        by: record.by,
        at: now(),
        commandId: stepId(record.id, unit, part),
        requestHash: '',
      },
    )
    for (const row of rows) {
      const { personId, name } = row
      const card = cards.get(personId) ?? { personId, name, tenures: [], version: 0 }
      cards.set(personId, { ...card, tenures: withTenure(card, row) })
    }
    try {
      await transact([...writes, ...[...cards.values()].map(writeCard)])
      return
    } catch (cause) {
      if (!(cause instanceof ConditionLost)) throw cause
      if (cause.lost.includes(1)) return
    }
  }
  refuse(commonRefusals.too_busy)
}

async function close(record: StaffImport, state: 'done' | 'refused'): Promise<StaffImport> {
  const at = now()
  const gate = await gateOf(record.county)
  const done = change(
    importKeeping,
    record,
    { ...record, state, finishedAt: at.toISOString() },
    {
      type: 'directory.staff-import-closed',
      by: record.by,
      at,
      commandId: stepId(record.id, 'close', 0),
      requestHash: '',
    },
  )
  try {
    await transact([...done.writes, moveGate(record.county, gate, null)])
    return done.record
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
    return (await importById(record.id)) ?? record
  }
}
