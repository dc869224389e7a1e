/** Which units and whose posts someone may see. Deny when nothing matches; someone else's unit is not found. */
import { type Actor, areaOf, tenuresOn } from '../platform/who/actor.ts'
import type { PostName, Tenure } from '../platform/who/post.ts'
import { townOf, villageOf, within } from '../platform/who/unit.ts'

const isStation = (code: string) => /^\d{9}-S/.test(code)
const isDepartment = (code: string) => /^\d{6}-D/.test(code)
const same = (a: string | null, b: string | null) => a !== null && a === b

/** The area of his post; his own unit, those above it and his village's grids; whom he turns to for help. */
function knows(tenure: Tenure, code: string): boolean {
  const { unit } = tenure
  const area = areaOf(tenure)
  if (area !== undefined && within(area, code)) return true
  if (code === unit || (!code.includes('-') && within(code, unit))) return true
  if (same(villageOf(code), villageOf(unit))) return true
  // A station works in all of its town, a department through the towns of its county.
  if (isStation(unit) && same(townOf(code), townOf(unit))) return true
  if (isDepartment(unit) && code.length === 9 && code.startsWith(unit.slice(0, 6))) return true
  if (isStation(code)) return same(townOf(code), townOf(unit))
  return isDepartment(code) && unit.startsWith(code.slice(0, 6))
}

export function mayKnowUnit(actor: Actor, code: string, at: Date): boolean {
  return tenuresOn(actor, at).some((tenure) => knows(tenure, code))
}

/** Town posts that name a department's person as co-party (R30). */
const coPartyFinders: ReadonlySet<PostName> = new Set<PostName>([
  'leader_in_charge',
  'deputy_party_secretary',
  'party_secretary',
  'town_operator',
])

/** The staff of one's area, and colleagues of the same unit or village. */
function knowsStaff(tenure: Tenure, code: string): boolean {
  const area = areaOf(tenure)
  if (area !== undefined && within(area, code)) return true
  return code === tenure.unit || same(villageOf(code), villageOf(tenure.unit))
}

export function maySeeHolder(actor: Actor, code: string, post: PostName, at: Date): boolean {
  return tenuresOn(actor, at).some((tenure) => {
    if (knowsStaff(tenure, code)) return true
    const officer = post === 'department_officer' && isDepartment(code)
    return officer && coPartyFinders.has(tenure.post) && tenure.unit.startsWith(code.slice(0, 6))
  })
}

/** Whether any of a unit's holders can be seen: otherwise the list itself is not found. */
export function mayListStaff(actor: Actor, code: string, at: Date): boolean {
  return maySeeHolder(actor, code, 'department_officer', at)
}
