/**
 * A staff import is checked as a whole, staged, and accepted in one transaction that also shuts the county's gate:
 * from then on no single appointment can come between. What was staged is checked again behind the gate, then carried
 * into every unit's register, each once; whoever finds it unfinished after a kill carries it on to its end.
 */
import { type Caller, tenuresOn } from '../actor.ts'
import { addDays, now } from '../clock.ts'
import { byPerson, change, create, idFor } from '../commit.ts'
import { county } from '../county.ts'
import { type FieldError, type Language, Refusal, refuse } from '../errors.ts'
import { contentHash } from '../ids.ts'
import type { Standing } from '../policy.ts'
import { ConditionLost, transact } from '../table.ts'
import type { StaffRow } from './appointment.ts'
import {
  cardsOf,
  gateOf,
  type HeldTenure,
  moveGate,
  registerKeeping,
  registerOf,
  registersOf,
  unitsByCode,
  writeCard,
} from './directory.table.ts'
import { withTenure } from './posts.ts'
import { registerUnitOf, vacantOn } from './register.ts'
import {
  importById,
  importKeeping,
  importKey,
  servedUnits,
  stagedRows,
  stageRows,
  stepId,
} from './staff-import.table.ts'
import {
  faultsOfRows,
  type Known,
  merged,
  readRows,
  rowsByRegister,
  type StaffImport,
} from './staff-import.ts'

/** A gateway waits 30 s for its function; what is not carried over by then is resumed. */
const patienceMs = 20_000
/** 1 register, 1 event and a card a person: a transaction holds 100 items. */
const peopleAtOnce = 90
const errorsShown = 500

export interface StaffImportReport extends Pick<StaffImport, 'version' | 'rows' | 'people' | 'units'> {
  readonly id: string | null
  readonly state: StaffImport['state'] | 'checked'
  readonly unitsDone: number
  readonly createdAt: string | null
  readonly finishedAt: string | null
}

export async function importStaff(
  caller: Caller,
  rows: readonly unknown[],
  dryRun: boolean,
): Promise<StaffImportReport> {
  const at = now()
  const standing = adminStanding(caller, at)
  const id = idFor('imp', caller)
  let accepted: StaffRow[] = []
  const check = async () => {
    const { read, errors } = readRows(rows, caller.language)
    const plain = read.map(({ row }) => row)
    refuseFaults([...errors, ...faultsOfRows(read, await knownOf(plain), caller.language)])
    accepted = plain
  }
  if (dryRun) {
    await check()
    return {
      ...sizeOf(accepted),
      id: null,
      state: 'checked',
      version: 0,
      unitsDone: 0,
      createdAt: null,
      finishedAt: null,
    }
  }
  await create<StaffImport>({
    caller,
    keeping: importKeeping,
    pk: importKey(id).pk,
    at,
    build: async () => {
      if (await importById(id)) refuse('already_exists', { thing: id })
      const gate = await gateOf(county().code)
      if (gate.openImport) refuse('import_underway', { importId: gate.openImport })
      await check()
      const hash = contentHash(accepted)
      await stageRows({ id, contentHash: hash }, accepted, at)
      return {
        record: {
          id,
          state: 'applying',
          county: county().code,
          ...sizeOf(accepted),
          contentHash: hash,
          by: byPerson(caller, standing),
          createdAt: at.toISOString(),
          finishedAt: null,
        },
        standing,
        announce: { type: 'directory.staff-import-opened' },
        also: [moveGate(county().code, gate, id)],
      }
    },
  })
  return reportOf(await carryOut(id, caller.language))
}

/** @throws Refusal `not_found` */
export async function getStaffImport(caller: Caller, id: string): Promise<StaffImportReport> {
  adminStanding(caller, now())
  return reportOf((await importById(id)) ?? refuse('not_found', { thing: id }))
}

export async function resumeStaffImport(caller: Caller, id: string): Promise<StaffImportReport> {
  adminStanding(caller, now())
  if (!(await importById(id))) refuse('not_found', { thing: id })
  return reportOf(await carryOut(id, caller.language))
}

/** For the clock: carries on whatever import stands open. @returns its id, if there was one */
export async function resumeOpenImport(): Promise<string | undefined> {
  const { openImport } = await gateOf(county().code)
  if (openImport) await carryOut(openImport, 'zh')
  return openImport ?? undefined
}

function adminStanding(caller: Caller, at: Date): Standing {
  const admin = tenuresOn(caller.actor, at).find(
    ({ post, unit }) => post === 'county_admin' && unit === county().code,
  )
  if (!admin) return refuse('forbidden', { needed: 'county_admin' })
  const { post, unit, acting, actingFor } = admin
  return { post, unit, acting, actingFor, standsInFor: null }
}

function refuseFaults(errors: readonly FieldError[]): void {
  if (errors.length === 0) return
  throw new Refusal('rows_invalid', { count: errors.length }, errors.slice(0, errorsShown))
}

function sizeOf(rows: readonly StaffRow[]) {
  const people = new Set(rows.map(({ personId }) => personId)).size
  return { rows: rows.length, people, units: new Set(rows.map(({ unit }) => registerUnitOf(unit))).size }
}

async function knownOf(rows: readonly StaffRow[]): Promise<Known> {
  const codes = [...new Set(rows.map(({ unit }) => unit))]
  const [units, registers, people] = await Promise.all([
    unitsByCode(codes),
    registersOf(codes),
    cardsOf(rows.map(({ personId }) => personId)),
  ])
  return { units: new Map(units.map((unit) => [unit.code, unit])), registers, people }
}

async function reportOf(record: StaffImport): Promise<StaffImportReport> {
  const { id, version, state, rows, people, units, createdAt, finishedAt } = record
  let unitsDone = state === 'done' ? units : 0
  if (state === 'applying') {
    const codes = rowsByRegister(await stagedRows(record)).map(([unit]) => unit)
    unitsDone = await servedUnits(id, codes)
  }
  return { id, version, state, rows, people, units, unitsDone, createdAt, finishedAt }
}

/** @throws Refusal `rows_invalid` when what was accepted stopped fitting before the gate was shut */
async function carryOut(id: string, language: Language): Promise<StaffImport> {
  const record = await importById(id)
  if (!record) throw new Error(`import ${id} is gone`)
  if (record.state !== 'applying') return record
  const until = performance.now() + patienceMs
  const rows = await stagedRows(record)
  const numbered = rows.map((row, at) => ({ row, at }))
  const errors = faultsOfRows(numbered, await knownOf(rows), language)
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
  refuse('too_busy')
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
