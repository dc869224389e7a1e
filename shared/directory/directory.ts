/** Reads of the directory: who am I, which units are there, who holds which post, who answers while it is vacant. */

import { dayOf, now } from '../platform/clock.ts'
import type { Language } from '../platform/language.ts'
import type { Page } from '../platform/reads.ts'
import { commonRefusals, refuse } from '../platform/refusals.ts'
import { type Caller, tenuresOn } from '../platform/who/actor.ts'
import { answering, staffOf } from '../platform/who/holders.ts'
import { type HeldTenure, heldOn, type PostName, type Tenure } from '../platform/who/post.ts'
import { seatsOf } from '../platform/who/seats.ts'
import { postTitles, unitKindTitles } from '../platform/who/titles.ts'
import { type Unit, unitSaid } from '../platform/who/unit.ts'
import { pageOfUnitsBelow, unitByCode, unitsBelow, unitsByCode } from './directory.table.ts'
import { mayKnowUnit, mayListStaff, maySeeHolder } from './visibility.ts'

/** The units of the codes that exist, in their order. For use by other domains: no area is checked. */
export async function findUnits(codes: readonly string[]): Promise<Unit[]> {
  return codes.length === 0 ? [] : unitsByCode(codes)
}

/** Codes of a county's towns, for the system's own rounds. */
export async function townsOfCounty(county: string): Promise<string[]> {
  return (await unitsBelow(county, 'town')).map(({ code }) => code)
}

/** A town's villages and communities. For use by other domains: no area is checked. */
export async function unitsOfTown(town: string): Promise<Unit[]> {
  const found = await Promise.all([unitsBelow(town, 'village'), unitsBelow(town, 'community')])
  return found.flat()
}

/** Codes of a town's villages and communities, for the system's own rounds. */
export async function villagesOfTown(town: string): Promise<string[]> {
  return (await unitsOfTown(town)).map(({ code }) => code)
}

/** Codes of a county's departments, for the system's own rounds. */
export async function departmentsOfCounty(county: string): Promise<string[]> {
  return (await unitsBelow(county, 'department')).map(({ code }) => code)
}

/** @throws Refusal `not_found` when it does not exist or is none of the caller's business */
export async function getUnit(caller: Caller, code: string, at = now()): Promise<Unit> {
  const known = mayKnowUnit(caller.actor, code, at)
  const unit = known ? await unitByCode(code) : undefined
  return unit ?? refuse(commonRefusals.not_found, { thing: unitSaid(code, caller.language) })
}

/** The units below that the caller may know of; an index read, so a unit imported this second may be missing. */
export async function listUnits(
  caller: Caller,
  parent: string,
  { kind, limit }: { kind?: Unit['kind'] | undefined; limit: number },
  from?: Record<string, unknown>,
): Promise<Page<Unit>> {
  const at = now()
  await getUnit(caller, parent, at)
  const kept: Unit[] = []
  let start = from
  do {
    const found = await pageOfUnitsBelow(parent, kind, limit, start)
    kept.push(...found.items.filter(({ code }) => mayKnowUnit(caller.actor, code, at)))
    start = found.next
  } while (kept.length === 0 && start)
  return start ? { items: kept, next: start as NonNullable<Page<Unit>['next']> } : { items: kept }
}

const staffSaid = ({ name }: Unit, language: Language) =>
  language === 'zh' ? `${name}的人员信息` : `Staff of ${name}`

/** Today's holders, by post and then by length of service. @throws Refusal `not_found` outside the caller's area */
export async function listPeople(
  caller: Caller,
  code: string,
  post: PostName | undefined,
): Promise<{ unit: Unit; people: HeldTenure[] }> {
  const at = now()
  const unit = await getUnit(caller, code, at)
  if (!mayListStaff(caller.actor, code, at))
    refuse(commonRefusals.not_found, { thing: staffSaid(unit, caller.language) })
  const people = (await staffOf(code, at))
    .filter((tenure) => post === undefined || tenure.post === post)
    .filter((tenure) => maySeeHolder(caller.actor, code, tenure.post, at))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return { unit, people }
}

/** Where a holder stands in the list of his unit. */
export const orderOf = ({ post, from, personId }: HeldTenure) => `${post}#${from}#${personId}`

/** R39, for whoever may see the post's own staff. */
export async function getAnswering(caller: Caller, code: string, post: PostName) {
  const at = now()
  const unit = await getUnit(caller, code, at)
  if (!maySeeHolder(caller.actor, code, post, at))
    refuse(commonRefusals.not_found, { thing: staffSaid(unit, caller.language) })
  const found = await answering(code, post, at)
  const answers = found.unit === code ? unit : await unitByCode(found.unit)
  return { ...found, unitName: answers?.name ?? found.unit }
}

/** The caller himself, with the posts held today. */
export async function getMe({ actor }: Caller) {
  return { personId: actor.personId, name: actor.name, posts: await inUnits(tenuresOn(actor, now())) }
}

/** Someone else, with those posts of today that the caller may see. @throws Refusal `not_found` when there is none */
export async function getPerson(caller: Caller, personId: string) {
  const at = now()
  const day = dayOf(at)
  const found = await seatsOf(personId)
  const visible = (found?.tenures ?? []).filter(
    (tenure) =>
      heldOn(tenure, day) &&
      (personId === caller.actor.personId || maySeeHolder(caller.actor, tenure.unit, tenure.post, at)),
  )
  if (!found || visible.length === 0) {
    return refuse(commonRefusals.not_found, {
      thing: caller.language === 'zh' ? `人员 ${personId}` : `Person ${personId}`,
    })
  }
  return { personId, name: found.name, posts: await inUnits(visible) }
}

async function inUnits(tenures: readonly Tenure[]): Promise<(Tenure & { unitOf: Unit | undefined })[]> {
  const units = new Map((await findUnits(tenures.map(({ unit }) => unit))).map((unit) => [unit.code, unit]))
  return tenures.map((tenure) => ({ ...tenure, unitOf: units.get(tenure.unit) }))
}

/** How units and holders look from outside, in the caller's language. */
export function viewOf({ language }: Pick<Caller, 'language'>) {
  const shared = ({ post, from, to, acting, actingFor, lines }: Tenure) => ({
    post,
    postText: postTitles[post][language],
    from,
    to,
    acting,
    actingFor,
    lines: [...lines],
  })
  return {
    unit: (unit: Unit) => ({ ...unit, kindText: unitKindTitles[unit.kind][language] }),
    holder: (tenure: HeldTenure) => ({
      ...shared(tenure),
      unit: tenure.unit,
      personId: tenure.personId,
      name: tenure.name,
    }),
    heldPost: (tenure: Tenure & { unitOf: Unit | undefined }) => ({
      ...shared(tenure),
      unit: tenure.unit,
      unitName: tenure.unitOf?.name ?? tenure.unit,
      unitKind: tenure.unitOf?.kind ?? ('county' as const),
    }),
    postText: (post: PostName) => postTitles[post][language],
  }
}
