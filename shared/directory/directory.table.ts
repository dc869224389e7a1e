/**
 * Where units, registers of posts and people are kept.
 *
 * | question                                  | key                                              |
 * |-------------------------------------------|--------------------------------------------------|
 * | one unit                                  | pk UNIT#code, sk UNIT                            |
 * | the units one level below a unit          | gsi1 UNITS#parent, sk kind#code                  |
 * | a unit's register: who holds posts, ever  | pk UNIT#code, sk REGISTER (one item, versioned)  |
 * | one person with all tenures               | pk PERSON#id, sk PERSON (one item, versioned)    |
 * | may staff change now, or is an import on  | pk DIRECTORY#county, sk GATE                     |
 * | the county's unit lists as imported       | pk DIRECTORY#county, sk DIRECTORY                |
 *
 * A grid's posts are in its village's register. A tenure is written twice in one transaction: in its unit's register, which is the record with the events, and on
 * its person's card, which is what a request reads first.
 */

import type { Keeping, Recorded } from '../platform/commit.ts'
import { all, get, getMany, type Page, page } from '../platform/reads.ts'
import type { Item, Key } from '../platform/table.ts'
import type { Tenure } from '../platform/who/post.ts'
import { packed, personKey, registerKey, registerUnitOf, unpacked } from '../platform/who/seats.ts'
import type { Unit } from '../platform/who/unit.ts'
import { check, insert, replace, type Write } from '../platform/writes.ts'
import type { DirectoryEvent } from './directory.events.ts'
import { emptyRegister, type Register } from './register.ts'

export interface Person {
  readonly personId: string
  readonly name: string
}

const unitPk = (code: string) => `UNIT#${code}`

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

export async function unitByCode(code: string): Promise<Unit | undefined> {
  const item = await get({ pk: unitPk(code), sk: 'UNIT' })
  return item && toUnit(item)
}

/** In the order of the codes; unknown codes are left out. */
export async function unitsByCode(codes: readonly string[]): Promise<Unit[]> {
  return (await getMany([...new Set(codes)].map((code) => ({ pk: unitPk(code), sk: 'UNIT' })))).map(toUnit)
}

const below = (parent: string, kind?: Unit['kind']) =>
  ({ index: 'gsi1', pk: `UNITS#${parent}`, ...(kind ? { prefix: `${kind}#` } : {}) }) as const

export async function unitsBelow(parent: string, kind?: Unit['kind']): Promise<Unit[]> {
  return (await all(below(parent, kind))).map(toUnit)
}

export async function pageOfUnitsBelow(
  parent: string,
  kind: Unit['kind'] | undefined,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Unit>> {
  const found = await page(below(parent, kind), limit, from)
  return { ...found, items: found.items.map(toUnit) }
}

export const registerKeeping: Keeping<Register, DirectoryEvent> = {
  kind: 'unit',
  toItem: (register) => ({ ...registerKey(register.unit), kind: 'register', ...packed(register) }),
  unitsOf: ({ unit }) => [unit],
}

function withoutKey(item: Item): Record<string, unknown> {
  const { pk: _pk, sk: _sk, kind: _kind, ...record } = item
  return record
}

/** The register that keeps the posts of a unit. */
export async function registerOf(unit: string): Promise<Register | undefined> {
  const item = await get(registerKey(unit))
  return item && unpacked<Register>(item)
}

/** The registers that keep the units' posts, by their own units; an empty one where there is none yet. */
export async function registersOf(units: readonly string[]): Promise<Map<string, Register>> {
  const homes = [...new Set(units.map(registerUnitOf))]
  const items = await getMany(homes.map(registerKey))
  const found = new Map(items.map((item) => [String(item.unit), unpacked<Register>(item)]))
  return new Map(homes.map((unit) => [unit, found.get(unit) ?? emptyRegister(unit)]))
}

/** Opens a unit's register; loses its condition when there is one. */
export const insertRegister = (register: Register): Write => insert(registerKeeping.toItem(register))

/** What a person's own item says: the posts from every register that names him. */
export interface PersonCard extends Person {
  readonly version: number
  readonly tenures: readonly Tenure[]
}

export function cardItem(card: PersonCard): Item {
  return { ...personKey(card.personId), kind: 'person', ...packed(card) }
}

/** Writes the card one version on; a card of version 0 does not exist yet. */
export function writeCard(card: PersonCard): Write {
  const item = cardItem({ ...card, version: card.version + 1 })
  return card.version === 0 ? insert(item) : replace(item, card.version)
}

export async function cardsOf(personIds: readonly string[]): Promise<Map<string, PersonCard>> {
  const items = await getMany([...new Set(personIds)].map(personKey))
  return new Map(items.map((item) => [String(item.personId), unpacked<PersonCard>(item)]))
}

/** One staff import at a time, and no single appointment while it runs: each demands the gate as it was read. */
export interface Gate {
  readonly version: number
  readonly openImport: string | null
}

const gateKey = (county: string): Key => ({ pk: `DIRECTORY#${county}`, sk: 'GATE' })

export async function gateOf(county: string): Promise<Gate> {
  const item = await get(gateKey(county))
  return item ? (withoutKey(item) as unknown as Gate) : { version: 0, openImport: null }
}

export const gateAsRead = (county: string, gate: Gate): Write => check(gateKey(county), gate.version)

export function moveGate(county: string, gate: Gate, openImport: string | null): Write {
  const item = { ...gateKey(county), kind: 'gate', version: gate.version + 1, openImport }
  return gate.version === 0 ? insert(item) : replace(item, gate.version)
}

/** What the county's units were imported from. */
export interface Directory extends Recorded {
  readonly state: 'kept'
  readonly county: string
  readonly units: number
  /** Hash over the units of the latest import. */
  readonly contentHash: string
}

export const directoryKeeping: Keeping<Directory, DirectoryEvent> = {
  kind: 'directory',
  toItem: (record) => ({ pk: `DIRECTORY#${record.county}`, sk: 'DIRECTORY', kind: 'directory', ...record }),
  unitsOf: ({ county }) => [county],
}

export async function directoryOf(county: string): Promise<Directory | undefined> {
  const item = await get({ pk: `DIRECTORY#${county}`, sk: 'DIRECTORY' })
  return item && (withoutKey(item) as unknown as Directory)
}
