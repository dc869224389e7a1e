import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { refusalsOf as tablesOf } from '../../functions/gathered/refusals.ts'
import { routesOf } from '../../functions/gathered/routes.ts'
import { instrumentsRefusals } from '../../shared/lists/instruments/instruments.refusals.ts'
import { type Route, type Routes, routeKey, routes } from '../../shared/platform/contract.ts'
import { api } from '../../shared/platform/entry.ts'
import { commonRefusals, type Reason, refuse } from '../../shared/platform/refusals.ts'
import { refusalsOf, refusalsOfShape } from '../../shared/platform/route-refusals.ts'
import { demandDeclared, undeclaredIn } from '../support/undeclared.ts'

const everyRoute = Object.values(routesOf as Readonly<Record<string, Routes>>).flatMap((domain) =>
  Object.entries(domain).map(([name, route]) => ({ name, route: route as Route })),
)
const codesOf = (reasons: readonly Pick<Reason, 'code'>[] = []) => reasons.map(({ code }) => code)

describe('what a route declares to be refused for', () => {
  it.each(everyRoute)('$name: beyond what its shape says, and once', ({ route }) => {
    const { refusals = [], never = [] } = route
    const declared = codesOf(refusals)
    const ofShape = codesOf(refusalsOfShape(route))
    expect(declared.filter((code) => ofShape.includes(code))).toEqual([])
    expect([...new Set(declared)]).toEqual(declared)
    // What it never meets is nothing to except unless its shape says it.
    expect(codesOf(never).filter((code) => !ofShape.includes(code))).toEqual([])
    expect(codesOf(refusalsOf(route)).filter((code) => codesOf(never).includes(code))).toEqual([])
  })

  it.each(everyRoute)(
    '$name: with statuses of problems (RFC 9457), the lower before the higher',
    ({ route }) => {
      const statuses = refusalsOf(route).map(({ status }) => status)
      expect(statuses.filter((status) => status < 400 || status > 599)).toEqual([])
      expect(statuses).toEqual(statuses.toSorted((one, other) => one - other))
    },
  )
})

describe('every reason', () => {
  const root = join(import.meta.dirname, '..', '..')
  const sources = globSync('shared/**/*.ts', { cwd: root })
    .filter((path) => !/\.(refusals|contract)\.ts$/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))

  /** A source with its calls of `refuseField` apart: their reasons stand in `errors`, never as the code of an answer. */
  function withoutFields(source: string): { rest: string; fields: string } {
    let [rest, fields] = ['', '']
    for (let from = 0; ; ) {
      const call = source.indexOf('refuseField(', from)
      if (call < 0) return { rest: rest + source.slice(from), fields }
      let end = call + 'refuseField('.length
      for (let open = 1; open > 0 && end < source.length; end += 1)
        open += source[end] === '(' ? 1 : source[end] === ')' ? -1 : 0
      rest += source.slice(from, call)
      fields += source.slice(call, end)
      from = end
    }
  }
  const parts = sources.map(withoutFields)
  const wholes = parts.map(({ rest }) => rest).join('\n')
  const ofFields = parts.map(({ fields }) => fields).join('\n')

  const tables: Readonly<Record<string, Readonly<Record<string, Reason>>>> = {
    ...tablesOf,
    common: commonRefusals,
  }
  const reasons = Object.entries(tables).flatMap(([domain, table]) =>
    Object.values(table).map(({ code }) => {
      const named = new RegExp(`\\b${domain}Refusals\\.${code}\\b`)
      return {
        ...{ domain, code },
        /** Refuses a request as a whole. */
        whole: named.test(wholes),
        /** Is told of a field, or of a row of a sheet: found by its code, put into words where it is told. */
        part: named.test(ofFields) || wholes.includes(`'${code}'`),
      }
    }),
  )
  const answered = new Set(everyRoute.flatMap(({ route }) => codesOf(refusalsOf(route))))

  /** What is asked for is no route. */
  const ofNoRoute = codesOf([commonRefusals.route_unknown, commonRefusals.method_not_allowed])
  /** Its guard is for a record as nothing writes it: what is marked repealed has the repeal among its changes. */
  const outOfReach = codesOf([instrumentsRefusals.no_repeal])

  /** Given as the words of a field; the whole is `malformed_text`. */
  const ofAField = codesOf([commonRefusals.field_malformed])

  it('is some route’s to answer, or is told of a field or row', () => {
    const idle = reasons.filter(({ code, part }) => !answered.has(code) && !part)
    expect(codesOf(idle).sort()).toEqual([...outOfReach, ...ofNoRoute, ...ofAField].sort())
  })

  it('that refuses a request as a whole is some route’s to answer', () => {
    const undeclared = reasons.filter(({ code, whole }) => whole && !answered.has(code))
    expect(codesOf(undeclared).filter((code) => ![...ofNoRoute, ...ofAField].includes(code))).toEqual(
      outOfReach,
    )
  })

  it('of a domain that a route answers refuses a request as a whole', () => {
    const idle = reasons.filter(
      ({ domain, code, whole }) => domain !== 'common' && answered.has(code) && !whole,
    )
    expect(codesOf(idle)).toEqual([])
  })
})

describe('a refusal', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  const refusing = (refusals: readonly Reason[]) =>
    routes({
      trySomething: {
        method: 'POST',
        path: '/v1/trials',
        summary: { zh: '试一试', en: 'Try something' },
        who: 'anyone',
        // Refused while it is read, before anybody asks who calls.
        body: z.pipe(
          z.unknown(),
          z.transform(() => refuse(commonRefusals.self_review)),
        ),
        reply: z.unknown(),
        refusals,
      },
    })

  async function tried(refusals: readonly Reason[]) {
    const logged: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
    const declared = refusing(refusals)
    const handler = api(declared, {}, { trySomething: async () => null })
    const event = {
      ...{
        version: '2.0',
        routeKey: routeKey(declared.trySomething),
        rawPath: '/v1/trials',
        rawQueryString: '',
      },
      ...{ headers: {}, body: '{}', isBase64Encoded: false },
      requestContext: { http: { method: 'POST', path: '/v1/trials' }, requestId: 'r-1' },
    }
    const answer = await handler(
      event as unknown as Parameters<typeof handler>[0],
      {} as Parameters<typeof handler>[1],
    )
    return {
      status: answer.statusCode,
      code: JSON.parse(answer.body ?? '').code,
      undeclared: undeclaredIn(logged.join('')),
    }
  }

  it('that the route declares is answered', async () => {
    const { undeclared, ...answer } = await tried([commonRefusals.self_review])
    expect(answer).toEqual({ status: 403, code: 'self_review' })
    expect(() => demandDeclared(undeclared)).not.toThrow()
  })

  it('that it does not declare is answered too, and no test passes in which that happens', async () => {
    const { undeclared, ...answer } = await tried([])
    expect(answer).toEqual({ status: 403, code: 'self_review' })
    expect(() => demandDeclared(undeclared)).toThrow('POST /v1/trials: self_review')
  })
})
