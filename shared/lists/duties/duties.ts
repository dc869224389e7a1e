/**
 * The duty list that counts in a town, served from memory: its own if it has one, else the county's. Which lists are in
 * force is asked for every ten seconds, their duties are read when they changed.
 */

import { findUnits } from '../../directory/directory.ts'
import { now } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { remember } from '../../platform/memory.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Caller, tenuresOn } from '../../platform/who/actor.ts'
import { townOf, unitSaid } from '../../platform/who/unit.ts'
import { dutiesIn, dutyListsOf } from './duty.table.ts'
import type { Duty, DutyCategory, DutyList } from './duty.ts'
import { type DutyIndex, indexOf, rank } from './duty-search.ts'
import { type TakenBack, takenBackIn } from './taken-back.ts'

export interface DutiesInForce {
  /** Undefined before a list was imported: then no duty is known. */
  readonly list: DutyList | undefined
  readonly index: DutyIndex
}

const none: DutiesInForce = { list: undefined, index: /* @__PURE__ */ indexOf([]) }

/** Of an area's own list and its county's, the first that says anything. */
export async function listInForce(area: string): Promise<DutyList | undefined> {
  const lists = await dutyListsOf([...new Set([area, county().code])])
  return lists.find(({ count }) => count > 0)
}

// Marked pure, so that functions that only read orders are not bundled with it, nor granted its reads.
const inForce = /* @__PURE__ */ remember(10_000, 200, listInForce)
// A county has few towns with a list of their own; the others share the county's.
const contents = new Map<string, Promise<DutiesInForce>>()
const mostKept = 50

export async function dutiesOfArea(area: string): Promise<DutiesInForce> {
  const list = await inForce(area)
  if (!list) return none
  const name = `${list.area} ${list.contentHash}`
  const kept = contents.get(name)
  if (kept) return kept
  const loaded = dutiesIn(list).then((duties) => ({ list, index: indexOf(duties) }))
  contents.set(name, loaded)
  loaded.catch(() => contents.delete(name))
  const oldest = contents.keys().next().value
  if (contents.size > mostKept && oldest !== undefined) contents.delete(oldest)
  return loaded
}

/** A function that changed a list sees it at once. */
export const forgetDuties = () => inForce.forget()

/** The area whose list the caller means: the one named, else the caller's town, else the county. */
export function areaOf(caller: Caller, named: string | undefined): string {
  if (named?.startsWith(county().code)) return named
  if (named !== undefined)
    return refuse(commonRefusals.not_found, { thing: unitSaid(named, caller.language) })
  const towns = tenuresOn(caller.actor, now()).map(({ unit }) => townOf(unit))
  return towns.find((town) => town !== null) ?? county().code
}

export interface DutyFilter {
  readonly q?: string | undefined
  readonly category?: DutyCategory | undefined
  readonly line?: string | undefined
}

/** Duties that pass the filter: by fit when there is a text, else in the order of the list. */
export function filterDuties({ index }: DutiesInForce, { q, category, line }: DutyFilter): Duty[] {
  const candidates = q === undefined ? index.duties : rank(index, q).map(({ duty }) => duty)
  return candidates.filter(
    (duty) =>
      (category === undefined || duty.category === category) && (line === undefined || duty.line === line),
  )
}

/** The list an area has itself, with its rows as they were imported. @throws Refusal `not_found` when it has none */
export async function exportDuties(caller: Caller, area: string): Promise<{ list: DutyList; rows: Duty[] }> {
  const [list] = area.startsWith(county().code) ? await dutyListsOf([area]) : []
  if (!list || list.count === 0) {
    return refuse(commonRefusals.not_found, {
      thing: caller.language === 'zh' ? `单位 ${area} 的履职清单` : `Duty list of ${area}`,
    })
  }
  return { list, rows: await dutiesIn(list) }
}

/** R9: what a text asks for that was taken back from the town, with the department's name. */
export async function takenBackFrom(town: string, text: { object: string | null; action: string | null }) {
  const { index } = await dutiesOfArea(town)
  const found = takenBackIn(index, text)
  const codeOf = ({ duty }: TakenBack) => `${county().code}-${duty.department ?? ''}`
  const names = new Map(
    (await findUnits([...new Set(found.map(codeOf))])).map(({ code, name }) => [code, name]),
  )
  return found.map((each) => ({ ...each, departmentName: names.get(codeOf(each)) ?? codeOf(each) }))
}
