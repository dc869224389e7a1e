/**
 * Where units, people and tenures are kept.
 *
 * | question                              | key                                                    |
 * |---------------------------------------|--------------------------------------------------------|
 * | one unit                              | pk UNIT#code, sk UNIT                                   |
 * | the units one level below a unit      | gsi1 UNITS#parent, sk kind#code                         |
 * | one person with all tenures           | pk PERSON#id (sk PERSON and TENURE#…)                   |
 * | who holds posts in a unit, today or ever | gsi1 TENURES#unit, sk post#from#person               |
 */
import type { Item } from '../table.ts'
import { all, get, getMany } from '../table.ts'
import type { PostName, Tenure } from './post.ts'
import type { Unit } from './unit.ts'

export interface Person {
  readonly personId: string
  readonly name: string
}

const unitPk = (code: string) => `UNIT#${code}`
const personPk = (personId: string) => `PERSON#${personId}`

export function unitItem(unit: Unit): Item {
  return {
    pk: unitPk(unit.code),
    sk: 'UNIT',
    kind: 'unit',
    ...(unit.parent ? { gsi1pk: `UNITS#${unit.parent}`, gsi1sk: `${unit.kind}#${unit.code}` } : {}),
    unitKind: unit.kind,
    code: unit.code,
    name: unit.name,
    parent: unit.parent,
    from: unit.from,
    to: unit.to,
    successor: unit.successor,
  }
}

function toUnit(item: Item): Unit {
  const { code, name, unitKind, parent, from, to, successor } = item as Item &
    Omit<Unit, 'kind'> & { unitKind: Unit['kind'] }
  return { code, name, kind: unitKind, parent, from, to, successor }
}

export function personItem(person: Person): Item {
  return { pk: personPk(person.personId), sk: 'PERSON', kind: 'person', ...person }
}

export function tenureItem(person: Person, tenure: Tenure): Item {
  return {
    pk: personPk(person.personId),
    sk: `TENURE#${tenure.unit}#${tenure.post}#${tenure.from}`,
    kind: 'tenure',
    gsi1pk: `TENURES#${tenure.unit}`,
    gsi1sk: `${tenure.post}#${tenure.from}#${person.personId}`,
    ...person,
    ...tenure,
  }
}

export type HeldTenure = Tenure & Person

function toTenure(item: Item): HeldTenure {
  const { personId, name, post, unit, from, to, acting, actingFor, lines } = item as Item & HeldTenure
  return { personId, name, post, unit, from, to, acting, actingFor, lines }
}

export async function unitByCode(code: string): Promise<Unit | undefined> {
  const item = await get({ pk: unitPk(code), sk: 'UNIT' })
  return item && toUnit(item)
}

/** In the order of the codes; unknown codes are left out. */
export async function unitsByCode(codes: readonly string[]): Promise<Unit[]> {
  return (await getMany(codes.map((code) => ({ pk: unitPk(code), sk: 'UNIT' })))).map(toUnit)
}

export async function unitsBelow(parent: string, kind?: Unit['kind']): Promise<Unit[]> {
  return (await all({ index: 'gsi1', pk: `UNITS#${parent}`, ...(kind ? { prefix: `${kind}#` } : {}) })).map(
    toUnit,
  )
}

/** One query for the person and every tenure on file. */
export async function personWithTenures(
  personId: string,
): Promise<{ person: Person; tenures: Tenure[] } | undefined> {
  const items = await all({ pk: personPk(personId), eventual: true })
  const own = items.find((item) => item.sk === 'PERSON')
  if (!own) return undefined
  const tenures = items.filter((item) => item.sk.startsWith('TENURE#')).map(toTenure)
  return {
    person: { personId, name: String(own.name) },
    tenures: tenures.map(({ personId: _id, name: _name, ...tenure }) => tenure),
  }
}

/** Every tenure on file in a unit, past and future ones too; of one post when told. */
export async function tenuresIn(unit: string, post?: PostName): Promise<HeldTenure[]> {
  const question = { index: 'gsi1', pk: `TENURES#${unit}`, ...(post ? { prefix: `${post}#` } : {}) } as const
  return (await all(question)).map(toTenure)
}
