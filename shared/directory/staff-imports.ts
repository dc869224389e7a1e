/**
 * A staff import is checked as a whole, staged, and accepted in one transaction that also shuts the county's gate:
 * from then on no single appointment can come between, and the import is carried to its end (staff-import-steps.ts).
 */

import { now } from '../platform/clock.ts'
import { byPerson, create, idFor } from '../platform/commit.ts'
import { county } from '../platform/county.ts'
import { contentHash } from '../platform/ids.ts'
import { commonRefusals, refuse } from '../platform/refusals.ts'
import { type Caller, tenuresOn } from '../platform/who/actor.ts'
import type { Standing } from '../platform/who/policy.ts'
import { registerUnitOf } from '../platform/who/seats.ts'
import { titlesOf } from '../platform/who/titles.ts'
import type { StaffRow } from './appointment.ts'
import { directoryRefusals } from './directory.refusals.ts'
import { gateOf, moveGate } from './directory.table.ts'
import {
  importById,
  importKeeping,
  importKey,
  servedUnits,
  stagedRows,
  stageRows,
} from './staff-import.table.ts'
import { faultsOfRows, readRows, rowsByRegister, type StaffImport } from './staff-import.ts'
import { carryOut, knownOf, overfull, refuseFaults } from './staff-import-steps.ts'

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
    const known = await knownOf(plain)
    const faults = [...errors, ...faultsOfRows(read, known, caller.language)]
    refuseFaults(faults.length > 0 ? faults : overfull(plain, known, caller.language))
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
  await create({
    caller,
    keeping: importKeeping,
    pk: importKey(id).pk,
    at,
    build: async () => {
      if (await importById(id)) refuse(commonRefusals.already_exists, { thing: importSaid(id, caller) })
      const gate = await gateOf(county().code)
      if (gate.openImport) refuse(directoryRefusals.import_underway, { importId: gate.openImport })
      await check()
      const hash = contentHash(accepted)
      await stageRows({ id, contentHash: hash }, accepted, at)
      return {
        record: {
          id,
          state: 'applying' as const,
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

const importSaid = (id: string, { language }: Caller) =>
  `${language === 'zh' ? '人员导入' : 'Staff import'} ${id}`

/** @throws Refusal `not_found` */
export async function getStaffImport(caller: Caller, id: string): Promise<StaffImportReport> {
  adminStanding(caller, now())
  return reportOf(
    (await importById(id)) ?? refuse(commonRefusals.not_found, { thing: importSaid(id, caller) }),
  )
}

export async function resumeStaffImport(caller: Caller, id: string): Promise<StaffImportReport> {
  adminStanding(caller, now())
  if (!(await importById(id))) refuse(commonRefusals.not_found, { thing: importSaid(id, caller) })
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
  if (!admin) return refuse(commonRefusals.forbidden, { needed: titlesOf(['county_admin'], caller.language) })
  const { post, unit, acting, actingFor } = admin
  return { post, unit, acting, actingFor, standsInFor: null }
}

function sizeOf(rows: readonly StaffRow[]) {
  const people = new Set(rows.map(({ personId }) => personId)).size
  return { rows: rows.length, people, units: new Set(rows.map(({ unit }) => registerUnitOf(unit))).size }
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
