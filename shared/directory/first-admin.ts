/** The county administrator whom the holder of the account appoints: nobody else is there to give the post, or can. */
import { addDays, dayOf } from '../platform/clock.ts'
import { actAsSystem } from '../platform/commit.ts'
import { type Read, read } from '../platform/fields.ts'
import type { HeldTenure } from '../platform/who/post.ts'
import { StaffRow } from './appointment.ts'
import type { DirectoryEvent } from './directory.events.ts'
import { directoryFields } from './directory.fields.ts'
import { directoryRefusals } from './directory.refusals.ts'
import {
  cardsOf,
  gateAsRead,
  gateOf,
  type Person,
  type PersonCard,
  registerKeeping,
  registerOf,
  writeCard,
} from './directory.table.ts'
import { withTenure } from './posts.ts'
import { emptyRegister, holdersOn, type Register, sameTenure, toTenure } from './register.ts'

/** Who administers, or is to. */
export type Admin = Person

/** What cannot be an administrator, a line for each fault. */
export class UnfitAdmin extends Error {}

export interface FirstAdmin {
  /** False when the county has an administrator today: then nothing is changed. */
  readonly appointed: boolean
  /** Who holds the post today. */
  readonly admins: readonly Admin[]
}

const seatOf = (county: string) => ({ unit: county, post: 'county_admin' }) as const

/**
 * The person as a row of a staff import would name him.
 * @throws UnfitAdmin where no token could ever name such a person, or the name is none
 */
export function fitAdmin(person: Person, county: string): Person {
  const row = rowOf(person, county, '2023-01-01')
  return { personId: row.personId, name: row.name }
}

function rowOf(person: Person, county: string, from: string): StaffRow {
  const [row, inEnglish] = (['zh', 'en'] as const).map((language) =>
    read(StaffRow, { ...person, ...seatOf(county), from }, '', language, directoryFields),
  ) as [Read<typeof StaffRow>, Read<typeof StaffRow>]
  if (row.success) return row.data
  const en = inEnglish.success ? [] : inEnglish.errors
  throw new UnfitAdmin(row.errors.map(({ detail }, at) => `${detail} / ${en[at]?.detail}`).join('\n'))
}

/** @throws UnfitAdmin where the id is on file under another name */
async function tenureFor(county: string, person: Person, from: string): Promise<HeldTenure> {
  const row = rowOf(person, county, from)
  const card = (await cardsOf([row.personId])).get(row.personId)
  if (card && card.name !== row.name) {
    const { person_name_differs: differs } = directoryRefusals
    const { zh, en } = differs
    throw new UnfitAdmin(`${card.personId} ${card.name}：${zh} / ${en}`)
  }
  return toTenure(row, county, row.name)
}

/** @throws UnfitAdmin before anything is written */
export async function appointFirstAdmin(county: string, person: Person, at: Date): Promise<FirstAdmin> {
  const given = await tenureFor(county, person, dayOf(at))
  const before = await registerOf(county)
  const admins = holdersOn(before?.tenures ?? [], seatOf(county), dayOf(at))
  if (admins.length > 0) return { appointed: false, admins }
  const appointed = await give(county, given, before, at, { act: 'first-admin', reason: null })
  return { appointed, admins: [given] }
}

/**
 * Makes somebody administrator and nobody else. He begins before the others end, so that the county is never without; what was
 * stopped between the two is made whole by saying it again. Those who end have held the post until the day before, and one
 * who began today not for a day: from now on he is not administrator.
 * @returns who was one until now
 * @throws UnfitAdmin, and Error before the first bootstrap, and while an import of staff is under way
 */
export async function replaceAdmins(
  county: string,
  person: Person,
  reason: string,
  at: Date,
): Promise<{ readonly appointed: boolean; readonly ended: readonly Person[] }> {
  const day = dayOf(at)
  const given = await tenureFor(county, person, day)
  const gate = await gateOf(county)
  if (gate.version === 0)
    throw new Error(
      '此县尚未建立，请先用 --admin 运行 bootstrap / this county has no units yet: run bootstrap with --admin first',
    )
  if (gate.openImport)
    throw new Error(
      `正在批量导入人员（${gate.openImport}），一刻钟内自行完成，请稍后再运行 / an import of staff is under way and ends by itself within a quarter of an hour: run this again then`,
    )
  const before = await registerOf(county)
  const holding = holdersOn(before?.tenures ?? [], seatOf(county), day)
  const held = holding.some(({ personId }) => personId === given.personId)
  const step = { act: 'replace-admin', reason }
  const appointed = held ? false : await give(county, given, before, at, step)
  const ended = holding.filter(({ personId }) => personId !== given.personId)
  for (const tenure of ended) {
    const register = (await registerOf(county)) ?? emptyRegister(county)
    const over = { ...tenure, to: addDays(day, -1) }
    await write(county, register, over, at, {
      step: [step.act, county, tenure.personId, day, 'ended', register.version],
      announce: { type: 'directory.post-ended', data: { ended: over }, reason },
    })
  }
  return { appointed, ended }
}

const give = async (
  county: string,
  given: HeldTenure,
  before: Register | undefined,
  at: Date,
  { act, reason }: { act: string; reason: string | null },
) =>
  write(county, before, given, at, {
    step: [act, county, given.personId, given.from, ...(before ? [before.version] : [])],
    announce: { type: 'directory.post-given', data: { given }, reason },
  })

/** Puts a tenure into the county's register, or in the place of the one it changes, and on its person's card. */
async function write(
  county: string,
  before: Register | undefined,
  tenure: HeldTenure,
  at: Date,
  told: { readonly step: readonly (string | number)[]; readonly announce: DirectoryEvent },
): Promise<boolean> {
  const { personId, name } = tenure
  const [gate, cards] = await Promise.all([gateOf(county), cardsOf([personId])])
  const card: PersonCard = cards.get(personId) ?? { personId, name, tenures: [], version: 0 }
  const others = (before?.tenures ?? []).filter((each) => !sameTenure(each, tenure))
  const done = await actAsSystem({
    system: 'bootstrap',
    keeping: registerKeeping,
    before,
    next: { id: county, unit: county, state: 'kept', tenures: [...others, tenure] },
    at,
    ...told,
    also: [writeCard({ ...card, tenures: withTenure(card, tenure) }), gateAsRead(county, gate)],
  })
  return done !== undefined
}
