import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import document from '../../docs/openapi.json' with { type: 'json' }
import { handler } from '../../functions/api/reference.ts'
import { routesOf } from '../../functions/gathered/routes.ts'
import { exportedSchemas } from '../../infra/openapi/schemas.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { Change, ChangeKind } from '../../shared/lists/catalogue/change.ts'
import { labelsOf } from '../../shared/platform/choice.ts'
import { type Routes, routeKey, type Schema } from '../../shared/platform/contract.ts'
import { read } from '../../shared/platform/fields.ts'
import { referenceRoutes } from '../../shared/reference/reference.contract.ts'
import { type ApiDocument, vocabularyOf } from '../../shared/reference/vocabulary.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import { openCounty, people } from '../support/domain-county.ts'

/** Every schema within one, itself included, each with the way to it. */
function within(schema: unknown, way: string, seen: Map<Schema, string>): void {
  if (Array.isArray(schema)) {
    for (const each of schema) within(each, way, seen)
  } else if (schema instanceof z.core.$ZodType) {
    if (seen.has(schema)) return
    seen.set(schema, way)
    for (const [key, member] of Object.entries(schema._zod.def)) {
      if (key === 'shape')
        for (const [field, inner] of Object.entries(member as object)) within(inner, `${way}.${field}`, seen)
      else within(key === 'getter' ? (member as () => unknown)() : member, way, seen)
    }
  }
}

const reached = new Map<Schema, string>()
for (const [domain, routes] of Object.entries(routesOf as Readonly<Record<string, Routes>>))
  for (const [name, { params, query, body, reply, carries = {} }] of Object.entries(routes)) {
    const refused = Object.values(carries).flatMap((each) => Object.values(each))
    for (const [part, schema] of Object.entries({ params, query, body, reply, refused }))
      within(schema, `${domain}.${name} ${part}`, reached)
  }

const typeOf = (schema: Schema) => schema._zod.def.type
const enumerations = [...reached].filter(([schema]) => typeOf(schema) === 'enum')
const api = document as unknown as ApiDocument

describe('the enumerations of the contracts', () => {
  it('are found wherever they stand', () => {
    expect(reached.size).toBeGreaterThan(1000)
    expect(enumerations.length).toBeGreaterThan(60)
  })

  it('are each declared by what people call their values', () => {
    const bare = enumerations.filter(([schema]) => !labelsOf(schema)).map(([, way]) => way)
    expect(bare).toEqual([])
  })

  it('are not spelled as unions of single values', () => {
    const literals = [...reached].filter(([schema]) => {
      const { def } = schema._zod as unknown as { def: { type: string; options?: readonly Schema[] } }
      return def.type === 'union' && def.options?.every((option) => typeOf(option) === 'literal')
    })
    expect(literals.map(([, way]) => way)).toEqual([])
  })

  it('call no two values of theirs the same, in either language', () => {
    const wrong = enumerations.flatMap(([schema, way]) => {
      const labels = Object.values(labelsOf(schema) ?? {})
      const distinct = (language: 'zh' | 'en') => new Set(labels.map((label) => label[language].trim())).size
      const empty = labels.some(({ zh, en }) => zh.trim() === '' || en.trim() === '')
      return empty || distinct('zh') < labels.length || distinct('en') < labels.length ? [way] : []
    })
    expect(wrong).toEqual([])
  })

  it('are called in Chinese without Latin letters, in full-width punctuation', () => {
    const foreign = enumerations.flatMap(([schema, way]) =>
      Object.values(labelsOf(schema) ?? {})
        .filter(({ zh }) => !/\p{Script=Han}/u.test(zh) || /[A-Za-z,.:;!?()]/.test(zh))
        .map(({ zh }) => `${way}: ${zh}`),
    )
    expect(foreign).toEqual([])
  })

  it('stand in the document by a name of their own, and in the vocabulary with the same words', async () => {
    const named = await exportedSchemas()
    const vocabulary = vocabularyOf(api).enumerations
    const told = new Map<string, unknown>()
    for (const [schema, way] of enumerations) {
      const { name } = named.get(schema) ?? {}
      if (name === undefined) throw new Error(`${way} is exported by no name`)
      const labels = Object.entries(labelsOf(schema) ?? {}).map(([value, { zh, en }]) => ({ value, zh, en }))
      const component = api.components.schemas[name]
      expect(component, name).toMatchObject({
        enum: labels.map(({ value }) => value),
        'x-labels': Object.fromEntries(labels.map(({ value, ...label }) => [value, label])),
      })
      told.set(name, labels)
    }
    // Why something is refused is listed there, too.
    const { ProblemCode: _, ...chosen } = vocabulary
    expect(chosen).toEqual(Object.fromEntries(told))
  })
})

describe('a value that is none of them', () => {
  const told = (schema: Schema, input: unknown, names = {}) => {
    const result = read(schema, input, '', 'zh', names)
    return result.success ? [] : result.errors.map(({ pointer, detail }) => `${pointer} ${detail}`)
  }

  it('is refused with what there is to choose from, in the caller’s words', () => {
    expect(told(dispatchRoutes.reviewOrder.body, { outcome: '同意' }, { outcome: '结论' })).toEqual([
      '/outcome 结论：请选择“通过”“退回修改”或“驳回”',
    ])
    expect(told(tasksRoutes.listTasks.query, { mine: 'mine' }, { mine: '只看自己的' })).toEqual([
      '/mine 只看自己的：请选择“是”或“否”',
    ])
  })

  it('is told so of the kind of a change, too', () => {
    const written = Object.values(labelsOf(ChangeKind) ?? {}).map(({ zh }) => zh)
    const asked = `/kind 类型：请从以下各项中选一项：${written.slice(1).join('、')}`
    expect(told(Change, { kind: 'import' })).toEqual([asked])
    expect(told(Change, {})).toEqual([asked])
    const kinds = Change._zod.propValues.kind as ReadonlySet<unknown>
    expect(['import', ...kinds]).toEqual(ChangeKind.options)
  })
})

describe('GET /v1/vocabulary', () => {
  beforeAll(async () => {
    await openCounty()
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
    return () => vi.restoreAllMocks()
  })

  it('answers anybody of the county with every enumeration and every line', async () => {
    const route = referenceRoutes.getVocabulary
    const answer = await handler(
      {
        ...{
          version: '2.0',
          routeKey: routeKey(route),
          rawPath: route.path,
          rawQueryString: '',
          headers: {},
        },
        requestContext: {
          authorizer: { jwt: { claims: { sub: people.cadre }, scopes: null } },
          http: { method: route.method, path: route.path },
          requestId: 'r-1',
        },
        isBase64Encoded: false,
      } as unknown as Parameters<typeof handler>[0],
      {} as Parameters<typeof handler>[1],
    )
    expect(answer.statusCode).toBe(200)
    const { enumerations: told, lines } = z.parse(route.reply, JSON.parse(answer.body ?? ''))
    expect(told.RejectionCode?.[0]).toEqual({ value: 'off_catalogue', zh: '清单外', en: 'off the list' })
    expect(told.OrderState?.map(({ zh }) => zh)).toContain('待集体讨论')
    expect(Object.keys(told).length).toBeGreaterThan(60)
    expect(lines).toContainEqual({ name: '民政', code: 'MZ', department: expect.stringMatching(/./) })
  })
})
