import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { examplesOf } from '../../functions/gathered/examples.ts'
import { routesOf } from '../../functions/gathered/routes.ts'
import type { Example, Route } from '../../shared/platform/contract.ts'
import { type FieldNames, read } from '../../shared/platform/fields.ts'

const namesOf = Object.fromEntries(
  await Promise.all(
    globSync('shared/**/*.fields.ts', { cwd: join(import.meta.dirname, '../..') }).map(async (file) => {
      const [names] = Object.values(await import(join(import.meta.dirname, '../..', file)))
      return [file.split('/').at(-2), names] as const
    }),
  ),
) as Readonly<Record<string, FieldNames>>

const examples: Readonly<Record<string, Example<Route>>> = Object.assign({}, ...Object.values(examplesOf))

const left = Symbol('left out')
const wrong: readonly unknown[] = [
  ...[left, null, true, 0, -1, 1.5, 1e21, 99_999_999, '', ' ', '甲', '乙'.repeat(5000), 'abc', '2026-13-45'],
  ...['0000-00-00', '2026-02-30', '13-45', '1.234', [], [null], {}, Array(5000).fill('丙')],
]

function paths(sound: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (sound === null || typeof sound !== 'object') return [[...path]]
  const inner = Array.isArray(sound)
    ? sound.slice(0, 1).flatMap((each, index) => paths(each, [...path, index]))
    : Object.entries(sound).flatMap(([key, each]) => paths(each, [...path, key]))
  return path.length === 0 ? inner : [[...path], ...inner]
}

function put(sound: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  const copy = (Array.isArray(sound) ? [...sound] : { ...(sound as object) }) as Record<
    string | number,
    unknown
  >
  if (rest.length === 0 && value === left) delete copy[key]
  else copy[key] = put(copy[key], rest, value)
  return copy
}

/** What a person is told of every field of every form, with what he may have typed into it. */
const told = Object.entries(routesOf).flatMap(([domain, routes]) =>
  Object.entries(routes as Record<string, Route>).flatMap(([name, route]) =>
    (['body', 'query', 'params'] as const).flatMap((part) => {
      const schema = route[part] as z.ZodMiniType | undefined
      const sound = (part === 'params' ? examples[name]?.params : examples[name]?.[part]) ?? {}
      if (!schema) return []
      const filled = part === 'body' ? Object.assign({}, z.safeParse(schema, sound).data ?? {}, sound) : sound
      return [...paths(filled), ['nobody']].flatMap((path) =>
        wrong.flatMap((value) => {
          const found = read(
            schema,
            put(filled, path, value),
            part === 'body' ? '' : `#/${part}`,
            'zh',
            namesOf[domain] ?? {},
          )
          return found.success
            ? []
            : found.errors.map(({ detail, code, pointer }) => ({
                at: `${name} ${part} ${pointer}`,
                code,
                detail: detail.replace(/乙{9,}/g, '乙'),
              }))
        }),
      )
    }),
  ),
)

/** Codes of units, accounts and elements are spelled in an example, or told to be so spelled. */
const example = /例如.*|以字母开头|小写英文字母|\. _ - @ :/g
const details = [...new Set(told.filter(({ code }) => code !== 'unknown_field').map(({ detail }) => detail))]
const datesIn = (detail: string) =>
  /(?:日期|日)(?:第 \d+ 项)?：/.test(detail) && !/必填|没有这一天/.test(detail)

describe('what a person is told of a field that is wrong', () => {
  it('is told of every field of every form', () => {
    expect(told.length).toBeGreaterThan(10_000)
    expect(details.length).toBeGreaterThan(500)
  })

  it('names the field and says what to type, in no Latin letters', () => {
    expect(details.filter((detail) => /[A-Za-z]{2}/.test(detail.replace(example, '')))).toEqual([])
    expect(
      details.filter((detail) => !/^\p{Script=Han}[^：]*：.|^\p{Script=Han}.*必填$/u.test(detail)),
    ).toEqual([])
  })

  it('is more than that it is wrong', () => {
    expect(details.filter((detail) => /格式不对|不符合要求|期望|正则|无效/.test(detail))).toEqual([])
  })

  it('gives an example of a date', () => {
    const dates = details.filter(datesIn)
    expect(dates.length).toBeGreaterThan(15)
    expect(dates.filter((detail) => !detail.includes('例如 2026-12-18'))).toEqual([])
  })

  it('names what may be chosen where nothing was', () => {
    const left = told.filter(({ at, code }) => code === 'required' && / \/(?:outcome|opinion)$/.test(at))
    expect(left.length).toBeGreaterThan(5)
    expect(left.filter(({ detail }) => !detail.includes('请选择') && !detail.includes('选一项'))).toEqual([])
    const extension = left.find(({ at }) => at.startsWith('ruleExtension'))
    expect(extension?.detail).toBe('审批结论：请选择“批准”或“不批准”')
  })

  it('says nothing twice', () => {
    const twice = /(\p{Script=Han}{4,})[^、，；。]{0,4}\1/u
    expect(details.filter((detail) => twice.test(detail.replace(/请选择.*/, '')))).toEqual([])
  })
})
