import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { examplesOf } from '../../functions/gathered/examples.ts'
import { routesOf } from '../../functions/gathered/routes.ts'
import type { Example, Route, Routes } from '../../shared/platform/contract.ts'

const everyRoute = Object.entries(routesOf as Readonly<Record<string, Routes>>).flatMap(
  ([domain, routes]) => {
    const given = (examplesOf as Readonly<Record<string, Readonly<Record<string, Example<Route>>>>>)[domain]
    return Object.entries(routes).map(([name, route]) => ({ name, route, example: given?.[name] }))
  },
)
const shown = everyRoute.flatMap(({ example, ...rest }) => (example ? [{ ...rest, example }] : []))

const placesOf = ({ path }: Route) => [...path.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place)
/** What a list may be narrowed by: its query without the paging. */
const filtersOf = ({ query }: Route) =>
  Object.keys(query ? (z.toJSONSchema(query, { unrepresentable: 'any' }).properties ?? {}) : {}).filter(
    (name) => name !== 'limit' && name !== 'cursor',
  )

/** Every text within, with where it stands. */
function textsIn(value: unknown, at = ''): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${at}/${key}`))
}

describe('the examples', () => {
  it('are there for every route that takes a body, and for every list that can be narrowed', () => {
    const missing = everyRoute.filter(
      ({ route, example }) =>
        (route.body && !example?.body) || (filtersOf(route).length > 0 && !example?.query),
    )
    expect(missing.map(({ name }) => name)).toEqual([])
    expect(new Set(everyRoute.map(({ name }) => name)).size, 'told apart by name').toBe(everyRoute.length)
    expect(shown.length).toBeGreaterThan(85)
  })

  it('name every place of their paths, and only what their routes take', () => {
    for (const { name, route, example } of shown) {
      expect(Object.keys(example.params ?? {}).sort(), name).toEqual(placesOf(route).sort())
      for (const part of ['query', 'body'] as const)
        expect(example[part] !== undefined && route[part] === undefined, `${name} ${part}`).toBe(false)
    }
  })

  it.each(shown)('are read as they are written: $name', ({ route, example }) => {
    for (const part of ['params', 'query', 'body'] as const) {
      const schema = route[part]
      const written = example[part]
      // What was left out may be filled in.
      if (schema && written !== undefined) expect(z.parse(schema, written)).toMatchObject(written as object)
    }
  })

  it('are punctuated as Chinese is, apart from the bases in a sheet, which are written by rule', () => {
    const half = /[\p{Script=Han}“”《》）][,:;?!()]|[,:;?!()][\p{Script=Han}“”《》（]/u
    const texts = shown.flatMap(({ name, example }) => textsIn(example, name))
    expect(texts.length).toBeGreaterThan(400)
    expect(texts.filter(({ at, text }) => half.test(text) && !at.endsWith('法律法规依据'))).toEqual([])
  })

  it('name nobody who could be meant', () => {
    const texts = shown.flatMap(({ name, example }) => textsIn(example, name))
    const people = texts.filter(({ at }) =>
      /\/(contact|recused|rows)\/.*name$|\/actingFor$|^givePost\/body\/name$/.test(at),
    )
    const phones = texts.filter(({ at }) => at.endsWith('/phone'))
    expect(people.filter(({ text }) => !/^(张三|李四|王五|赵六)$/.test(text))).toEqual([])
    expect(phones.filter(({ text }) => !/^0575-0000000\d$/.test(text))).toEqual([])
    expect(phones.length).toBeGreaterThan(2)
  })
})
