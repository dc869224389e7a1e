/**
 * A duty list is imported whole: its rows are checked, put where nobody reads them, and made to count by the one
 * record of the area's list. The same rows again change nothing. A town that imports no rows gives its own list up.
 */

import { departmentsOfCounty, findUnits, townsOfCounty } from '../../directory/directory.ts'
import { knownLines, standardStations } from '../../directory/standard-units.ts'
import { now } from '../../platform/clock.ts'
import { byPerson, change, firstAnswer } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { contentHash } from '../../platform/ids.ts'
import { commonRefusals, Refusal, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { countyOffice } from '../../platform/who/county-office.ts'
import type { Standing } from '../../platform/who/policy.ts'
import { ConditionLost, transact } from '../../platform/writes.ts'
import { forgetDuties } from './duties.ts'
import { dutiesIn, dutyListKeeping, dutyListKey, dutyListsOf, putDuties } from './duty.table.ts'
import { type Duty, type DutyList, differenceOf, inOrder } from './duty.ts'
import { faultsOfRows, type Known, readRows } from './duty-import.ts'

/** An answer of more errors than this is read by nobody. */
const errorsShown = 500

export interface DutyImportReport {
  readonly state: 'checked' | 'done'
  readonly area: string
  /** The list's version afterwards; 0 where there is none yet. */
  readonly version: number
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly contentHash: string
}

interface Asked {
  readonly area?: string | undefined
  readonly rows: readonly unknown[]
  readonly dryRun: boolean
}

/** @throws Refusal `rows_invalid` with an error for each row and column; nothing is written then */
export async function importDuties(caller: Caller, { area, rows, dryRun }: Asked): Promise<DutyImportReport> {
  const at = now()
  const standing = countyOffice(caller, at)
  const of = await demandArea(area ?? county().code, rows)
  if (!dryRun) {
    const answered = await firstAnswer<DutyList>(dutyListKey(of).pk, caller)
    if (answered) return reportOf(answered)
  }
  const duties = await demandSound(caller, of, rows)
  const [before] = await dutyListsOf([of])
  const list = {
    id: of,
    area: of,
    state: 'published',
    count: duties.length,
    contentHash: contentHash(duties),
    publishedAt: at.toISOString(),
    difference: differenceOf(before && before.count > 0 ? await dutiesIn(before) : [], duties),
  } as const
  const version = before?.version ?? 0
  if (dryRun) return { ...reportOf({ ...list, version }), state: 'checked' }
  const { ifMatch } = caller.command
  if (ifMatch !== undefined && ifMatch !== version) {
    refuse(commonRefusals.precondition_failed, { expected: ifMatch, version })
  }
  if (before?.contentHash === list.contentHash) return reportOf({ ...list, version })
  await putDuties(list, duties)
  return reportOf(await publish(caller, standing, before, list))
}

function reportOf(list: Omit<DutyList, 'trail'>): DutyImportReport {
  const { area, version, count, contentHash, difference } = list
  return { state: 'done', area, version, rows: count, ...difference, contentHash }
}

async function publish(
  caller: Caller,
  standing: Standing,
  before: DutyList | undefined,
  list: Omit<DutyList, 'version' | 'trail'>,
): Promise<DutyList> {
  const { area, count, publishedAt } = list
  const { record, writes } = change(dutyListKeeping, before, list, {
    type: 'duties.list-imported',
    data: { area, count },
    by: byPerson(caller, standing),
    at: new Date(publishedAt),
    commandId: caller.command.id,
    requestHash: caller.command.requestHash,
  })
  try {
    await transact(writes)
    forgetDuties()
    return record
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
    const answered = await firstAnswer<DutyList>(dutyListKey(area).pk, caller)
    if (answered) return answered
    const [current] = await dutyListsOf([area])
    return refuse(commonRefusals.conflict, { version: current?.version ?? 0 })
  }
}

/** The county itself or one of its towns; only a town can do without a list of its own. */
async function demandArea(area: string, rows: readonly unknown[]): Promise<string> {
  if (area === county().code) {
    if (rows.length === 0) refuseField('/rows', commonRefusals.required)
    return area
  }
  const [town] = area.startsWith(county().code) ? await findUnits([area]) : []
  if (town?.kind !== 'town') refuseField('/area', commonRefusals.unit_unknown, { unit: area })
  return area
}

async function demandSound(caller: Caller, area: string, rows: readonly unknown[]): Promise<Duty[]> {
  const { read, errors } = readRows(rows, caller.language)
  const known = await knownIn(
    area,
    read.map(({ duty }) => duty),
  )
  const faults = [...errors, ...faultsOfRows(read, known, caller.language)]
  if (faults.length > 0) {
    const inPlace = faults.sort((a, b) => rowOf(a.pointer) - rowOf(b.pointer))
    throw new Refusal(commonRefusals.rows_invalid, { count: faults.length }, inPlace.slice(0, errorsShown))
  }
  return inOrder(read.map(({ duty }) => duty))
}

const rowOf = (pointer: string) => Number(pointer.split('/')[2])

/** A town's stations are its own; a county's list may name any that one of its towns has. */
async function knownIn(area: string, duties: readonly Duty[]): Promise<Known> {
  const named = [...new Set(duties.flatMap(({ station }) => station ?? []))]
  const standard = area === county().code ? standardStations.map(({ code }) => code) : []
  const further = named.filter((station) => !standard.includes(station))
  const towns = area !== county().code ? [area] : further.length > 0 ? await townsOfCounty(area) : []
  const [stations, departments] = await Promise.all([
    findUnits(towns.flatMap((town) => further.map((station) => `${town}-${station}`))),
    departmentsOfCounty(county().code),
  ])
  const suffix = (code: string) => code.split('-')[1] ?? ''
  return {
    lines: knownLines,
    stations: new Set([...standard, ...stations.map(({ code }) => suffix(code))]),
    departments: new Set(departments.map(suffix)),
  }
}
