/**
 * Where the register of forms is kept, and what villages have answered.
 *
 * | question                                      | key                                                      |
 * |-----------------------------------------------|----------------------------------------------------------|
 * | one data element                              | pk DATA_ELEMENT#id, sk DATA_ELEMENT                      |
 * | the county's elements, by title               | gsi1 DATA_ELEMENTS#county, sk title                      |
 * | whether a title is taken                      | pk DATA_ELEMENTS#county, sk TITLE#title                  |
 * | one form                                      | pk FORM#id, sk FORM                                      |
 * | the county's forms, by title                  | gsi1 FORMS#county, sk title#id                           |
 * | what is held of a unit, by element            | pk HELD#unit, sk element (versioned)                     |
 * | what a town's units answered to one element   | gsi1 HELD#town#element, sk unit                          |
 * | which of a town's units hold one, until when  | pk HOLDERS#town, sk element (one attribute a unit)       |
 *
 * A submission of an order looks at the last alone: one call for all elements, however many villages it asks. It is
 * marked in the transaction that writes what is held, so the two never differ.
 */

import type { Keeping } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import { get, getMany, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import { townOf } from '../../platform/who/unit.ts'
import { insert, mark, remove, replace, type Write } from '../../platform/writes.ts'
import type { Holders } from './asked-form.ts'
import { type Element, plainTitle } from './element.ts'
import type { Form } from './form.ts'
import type { FormsEvent } from './forms.events.ts'
import type { Held } from './held-answer.ts'

export const elementIdOf = (county: string, code: string) => derivedId('elm', county, code)
export const elementKey = (id: string): Key => ({ pk: `DATA_ELEMENT#${id}`, sk: 'DATA_ELEMENT' })
export const formKey = (id: string): Key => ({ pk: `FORM#${id}`, sk: 'FORM' })

export const elementKeeping: Keeping<Element, FormsEvent> = {
  kind: 'data_element',
  toItem: (element) => ({
    ...elementKey(element.id),
    kind: 'data_element',
    gsi1pk: `DATA_ELEMENTS#${element.county}`,
    gsi1sk: element.title,
    ...element,
  }),
  unitsOf: ({ county }) => [county],
}

export const formKeeping: Keeping<Form, FormsEvent> = {
  kind: 'form',
  toItem: (form) => ({
    ...formKey(form.id),
    kind: 'form',
    gsi1pk: `FORMS#${form.county}`,
    gsi1sk: `${form.title}#${form.id}`,
    ...form,
  }),
  unitsOf: ({ county }) => [county],
}

function record<R>(item: Item): R {
  const { pk: _pk, sk: _sk, kind: _kind, gsi1pk: _gsi1pk, gsi1sk: _gsi1sk, ...rest } = item
  return rest as unknown as R
}

export async function elementById(id: string): Promise<Element | undefined> {
  const item = await get(elementKey(id))
  return item && record<Element>(item)
}

/** By code; those that are not in the register are left out. */
export async function elementsByCode(
  county: string,
  codes: readonly string[],
): Promise<Map<string, Element>> {
  return (await registered(county, [...new Set(codes)])).elements
}

export async function elementsOf(
  county: string,
  prefix: string | undefined,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Element>> {
  return listed<Element>(`DATA_ELEMENTS#${county}`, prefix, limit, from)
}

const titleKey = (county: string, title: string): Key => ({
  pk: `DATA_ELEMENTS#${county}`,
  sk: `TITLE#${plainTitle(title)}`,
})

/** The code of the element that has the title. */
export async function titleTaken(county: string, title: string): Promise<string | undefined> {
  const item = await get<Item & { code: string }>(titleKey(county, title))
  return item?.code
}

/** An element has one title, and a title one element. */
export function takeTitle({ county, code }: Element, title: string, before?: string): Write[] {
  if (before !== undefined && plainTitle(before) === plainTitle(title)) return []
  const taken = insert({ ...titleKey(county, title), kind: 'data_element_title', code })
  return before === undefined ? [taken] : [taken, remove(titleKey(county, before))]
}

export async function formById(id: string): Promise<Form | undefined> {
  const item = await get(formKey(id))
  return item && record<Form>(item)
}

/** In the order of the ids; those that are not there are left out. */
export async function formsById(ids: readonly string[]): Promise<Form[]> {
  return (await getMany(ids.map(formKey))).map(record<Form>)
}

export async function formsOf(
  county: string,
  prefix: string | undefined,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Form>> {
  return listed<Form>(`FORMS#${county}`, prefix, limit, from)
}

async function listed<R>(
  pk: string,
  prefix: string | undefined,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<R>> {
  const question = { index: 'gsi1', pk } as const
  const found = await page(prefix ? { ...question, prefix } : question, limit, from)
  return { ...found, items: found.items.map(record<R>) }
}

const heldKey = (unit: string, element: string): Key => ({ pk: `HELD#${unit}`, sk: element })
const holdersKey = (town: string, element: string): Key => ({ pk: `HOLDERS#${town}`, sk: element })
const holderPrefix = 'until_'

/** What the register says of elements, and with a town which of its units hold them: one call. */
export async function registered(
  county: string,
  codes: readonly string[],
  town?: string,
): Promise<{ elements: Map<string, Element>; holders: Holders[] }> {
  const keys = codes.map((code) => elementKey(elementIdOf(county, code)))
  const items = await getMany([...keys, ...(town ? codes.map((code) => holdersKey(town, code)) : [])])
  const elements = items.filter(({ kind }) => kind === 'data_element').map(record<Element>)
  return {
    elements: new Map(elements.map((element) => [element.code, element])),
    holders: items.filter(({ kind }) => kind === 'holders').map(toHolders),
  }
}

function toHolders({ sk, ...item }: Item): Holders {
  const until = Object.entries(item).flatMap(([name, day]) =>
    name.startsWith(holderPrefix) ? [[name.slice(holderPrefix.length), String(day)] as const] : [],
  )
  return { element: sk, until: new Map(until) }
}

/** By element; what was never answered is left out. */
export async function heldOf(unit: string, elements: readonly string[]): Promise<Map<string, Held>> {
  const items = await getMany(elements.map((element) => heldKey(unit, element)))
  return new Map(items.map((item) => [item.sk, record<Held>(item)]))
}

/** Takes the place of the version that was read; the units that hold the element know it at once. */
export function holdWrites(held: Held): Write[] {
  const { unit, element, version, validUntil } = held
  const town = townOf(unit) ?? unit
  const item = {
    ...heldKey(unit, element),
    kind: 'held',
    gsi1pk: `HELD#${town}#${element}`,
    gsi1sk: unit,
    ...held,
  }
  return [
    version === 1 ? insert(item) : replace(item, version - 1),
    mark(holdersKey(town, element), { kind: 'holders', [`${holderPrefix}${unit}`]: validUntil }),
  ]
}

/** By element code. */
export async function heldOfUnit(
  unit: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Held>> {
  const found = await page({ pk: `HELD#${unit}`, eventual: true }, limit, from)
  return { ...found, items: found.items.map(record<Held>) }
}

/** By unit. */
export async function heldInTown(
  town: string,
  element: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Held>> {
  const found = await page({ index: 'gsi1', pk: `HELD#${town}#${element}` }, limit, from)
  return { ...found, items: found.items.map(record<Held>) }
}
