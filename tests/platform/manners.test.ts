import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { routesOf } from '../../functions/gathered/routes.ts'
import { routeFor } from '../../infra/local/gateway.ts'
import { type Route, type Routes, routeKey, type Schema } from '../../shared/platform/contract.ts'
import type { api } from '../../shared/platform/entry.ts'
import { needsMatch, refusalsOf } from '../../shared/platform/route-refusals.ts'
import { examples, inAddress } from '../faults/malformed-requests.ts'
import { type DomainCounty, openCounty } from '../support/domain-county.ts'

type Handler = ReturnType<typeof api>
const everyRoute = (
  await Promise.all(
    Object.entries(routesOf as Readonly<Record<string, Routes>>).map(async ([domain, routes]) => {
      const { handler }: { handler: Handler } = await import(`../../functions/api/${domain}.ts`)
      return Object.entries(routes).map(([name, route]) => ({ name, route, handler }))
    }),
  )
).flat()

interface Sent {
  readonly headers?: Record<string, string>
  readonly query?: Record<string, string> | undefined
  readonly body?: string | undefined
  readonly base64?: boolean
}

let staff: DomainCounty['staff']
const anybody = (route: Route) =>
  staff.find(({ post }) => route.who === 'anyone' || route.who.includes(post))?.personId ?? ''

/** A sound request but for what is sent in its place. */
async function send({ name, route, handler }: (typeof everyRoute)[number], sent: Sent) {
  const example = examples[name] ?? {}
  const params = Object.fromEntries(
    [...route.path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => [param, 'ord_00000000000000000000']),
  )
  const { body = example.body && JSON.stringify(example.body), query = example.query } = sent
  const event = {
    routeKey: routeKey(route),
    rawPath: route.path,
    headers: sent.headers ?? {},
    pathParameters: { ...params, ...inAddress(example.params ?? {}) },
    ...(query ? { queryStringParameters: inAddress(query) } : {}),
    ...(body ? { body } : {}),
    isBase64Encoded: sent.base64 ?? false,
    requestContext: {
      authorizer: { jwt: { claims: { sub: anybody(route) }, scopes: null } },
      http: { method: route.method, path: route.path },
      requestId: 'r-1',
    },
  }
  const answer = await handler(event as unknown as Parameters<Handler>[0], {} as Parameters<Handler>[1])
  const text = answer.isBase64Encoded
    ? gunzipSync(Buffer.from(answer.body ?? '', 'base64')).toString('utf8')
    : (answer.body ?? '')
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers ?? {},
    body: text === '' ? undefined : JSON.parse(text),
  }
}

const gbk = Buffer.from([0x7b, 0x22, 0x78, 0x22, 0x3a, 0x22, 0xb9, 0xe3, 0x22, 0x7d])
/** What is wrong with a request, and how every route says so. */
const faults: readonly [string, Sent, number, string, string?][] = [
  ['that wants a page', { headers: { accept: 'text/html' } }, 406, 'not_acceptable'],
  [
    'of a form',
    { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'unsupported_media_type',
  ],
  [
    'in GBK by its own word',
    { body: '{}', headers: { 'content-type': 'application/json; charset=gbk' } },
    415,
    'unsupported_media_type',
  ],
  [
    'that is compressed',
    { body: '{}', headers: { 'content-encoding': 'gzip' } },
    415,
    'unsupported_media_type',
  ],
  ['in GBK', { body: gbk.toString('base64'), base64: true }, 400, 'malformed_text'],
  ['that lost its GBK on the way', { body: gbk.toString('utf8') }, 400, 'malformed_text', '/x'],
  ['with a NUL', { body: '{"x":["a\\u0000"]}' }, 400, 'malformed_text', '/x/0'],
  ['with half a character', { body: '{"x":"\\ud800"}' }, 400, 'malformed_text', '/x'],
  ['that is no JSON', { body: '{' }, 400, 'malformed_json'],
  ['of a field that nobody declared', { body: '{"nobody":1}' }, 400, 'invalid_request', '/nobody'],
  ['of a query that nobody declared', { query: { nobody: '1' } }, 400, 'invalid_request', '#/query/nobody'],
  ['with a tag that is none', { headers: { 'if-match': '3' } }, 400, 'invalid_request', '#/header/if-match'],
  [
    'with tags of others',
    { headers: { 'if-match': '"x", "y"' } },
    400,
    'invalid_request',
    '#/header/if-match',
  ],
  [
    'with a key that is none',
    { headers: { 'idempotency-key': 'k' } },
    400,
    'invalid_request',
    '#/header/idempotency-key',
  ],
]

describe('every route', () => {
  beforeAll(async () => {
    staff = (await openCounty()).staff
  })

  describe.each(faults)('to a request %s', (_, sent, status, code, pointer) => {
    it(`answers ${status} ${code}${pointer ? `, naming ${pointer}` : ''}`, async () => {
      const different: string[] = []
      for (const each of everyRoute) {
        const { status: got, body, headers } = await send(each, sent)
        const named = (body.errors ?? []).map((error: { pointer: string }) => error.pointer)
        const right =
          got === status &&
          body.code === code &&
          (pointer === undefined || named.includes(pointer)) &&
          new Set(named).size === named.length &&
          String(headers['content-type']).startsWith('application/problem+json') &&
          String(headers.vary).includes('Accept-Language') &&
          headers['x-trace-id'] === body.traceId
        if (!right) different.push(`${each.name}: ${got} ${JSON.stringify(body).slice(0, 200)}`)
      }
      expect(different).toEqual([])
    })
  })

  it('takes a body with a byte order mark, of 1 MB at most but for imports of 5', async () => {
    for (const each of everyRoute) {
      const { body } = examples[each.name] ?? {}
      const marked = await send(each, { body: `\ufeff${JSON.stringify(body ?? {})}` })
      expect(marked.body?.code, each.name).not.toBe('malformed_json')
      const padded = (megabytes: number) => `{"x":"${'x'.repeat(megabytes * 1024 * 1024)}"}`
      const most = each.route.bulk ? 5 : 1
      expect((await send(each, { body: padded(most) })).status, each.name).toBe(413)
    }
  })

  it('that rewrites a record wants to know which version was seen, and no other does', async () => {
    for (const each of everyRoute) {
      const { status } = await send(each, {})
      if (needsMatch(each.route)) expect([each.name, status]).toEqual([each.name, 428])
      else expect(status, each.name).not.toBe(428)
    }
  })
})

describe('every contract', () => {
  const isIn = (schema: Schema | undefined, field: string) =>
    schema instanceof z.ZodMiniObject && field in schema.shape

  it('names each parameter of its path, and no other', () => {
    for (const { name, route } of everyRoute) {
      const wanted = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param)
      const given = route.params instanceof z.ZodMiniObject ? Object.keys(route.params.shape) : []
      expect([name, given.sort()]).toEqual([name, wanted.sort()])
    }
  })

  it('takes no field in query or body that it does not declare', () => {
    const open = everyRoute.filter(({ route: { query, body, params } }) =>
      [query, body, params].some(
        (schema) => schema instanceof z.ZodMiniObject && schema._zod.def.catchall?._zod.def.type !== 'never',
      ),
    )
    expect(open.map(({ name }) => name)).toEqual([])
  })

  it('that creates says where the new record is read', () => {
    const creating = everyRoute.filter(({ route }) => route.status === 201)
    expect(creating.length).toBeGreaterThan(8)
    const routes = everyRoute.map(({ name, route }) => ({
      ...{ key: name, method: route.method as string, path: route.path as string },
      ...{ function: '', jwt: undefined },
    }))
    for (const { name, route } of creating) {
      const path = route.location?.replace(/\{\w+\}/g, 'x') ?? ''
      expect([name, routeFor(routes, 'GET', path)?.route.method]).toEqual([name, 'GET'])
      const fields = [...(route.location ?? '').matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field)
      expect(
        fields.every((field) => isIn(route.reply, field) || isIn(route.params, field)),
        name,
      ).toBe(true)
    }
    expect(everyRoute.filter(({ route }) => route.location && route.status !== 201)).toEqual([])
  })

  it('that changes a versioned record may answer 412', () => {
    for (const { name, route } of everyRoute) {
      if (route.method === 'GET' || !route.versioned || !route.path.includes('{') || route.status === 201)
        continue
      const codes = refusalsOf(route).map(({ code }) => code)
      const spared = route.never?.some(({ code }) => code === 'precondition_failed')
      expect(spared || codes.includes('precondition_failed'), name).toBe(true)
    }
  })

  it('that is read often is tagged: oneself, units, the list, the vocabulary', () => {
    const tagged = everyRoute.filter(({ route }) => route.revalidated).map(({ name }) => name)
    const often = ['getMe', 'getUnit', 'listUnits', 'listItems', 'getItem', 'getVocabulary', 'getDocument']
    expect(often.filter((name) => !tagged.includes(name))).toEqual([])
    expect(everyRoute.filter(({ route }) => route.revalidated && route.method !== 'GET')).toEqual([])
  })
})
