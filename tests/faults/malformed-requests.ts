/** Requests of every route with something wrong in them: what people, broken clients and attackers send. */
import fc from 'fast-check'
import * as z from 'zod/mini'
import { examplesOf } from '../../functions/gathered/examples.ts'
import type { Example, Route } from '../../shared/platform/contract.ts'
import { officer } from '../lists/catalogue/officers.ts'
import { people, sieveCode, takingStation, town, village } from '../support/domain-county.ts'
import { staff } from '../upkeep/admission/application-county.ts'
import { beyond, type Json, type Path, placesIn } from './document.ts'

export interface Request {
  readonly sub?: unknown
  readonly params?: Record<string, unknown> | undefined
  readonly query?: Record<string, unknown> | undefined
  readonly headers?: Record<string, unknown>
  /** As it is sent: text that need not be JSON. */
  readonly body?: string | undefined
  readonly base64?: boolean
}

export const admin = 'p-330681-admin'
/** Of the department that applies in the examples, 消防救援局. */
const applicant = 'p-330681-d10'

/** By the route's name, which no two domains share. */
export const examples: Readonly<Record<string, Example<Route>>> = Object.assign(
  {},
  ...Object.values(examplesOf),
)
/** What the mutations of a body start from: the route's example, with every field that a body may leave out. */
export function soundBodyOf(name: string, { body }: Route): object | undefined {
  const sound = examples[name]?.body
  return body && sound ? (z.parse(body, sound) as object) : undefined
}
/** Path and query as an address has them: everything is text. */
export const inAddress = (values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
/** The example's query as an address has it. */
export function soundQueryOf(name: string): Record<string, string> | undefined {
  const { query } = examples[name] ?? {}
  return query ? inAddress(query) : undefined
}

/** Ids that exist, filled when the county stands. */
export const known: Record<string, string[]> = {
  unitCode: [village, town, takingStation, '330681', '3306', '330681-D01', `${village}-G01`],
  townCode: [town],
  elementCode: ['registered_population', 'canteen_operator', 'nobody_knows'],
  handoverId: [`hnd_${'0'.repeat(20)}`],
  post: ['leader_in_charge', 'grid_member', 'village_party_secretary'],
  personId: Object.values(people),
  sieveCode: [sieveCode],
  version: ['1', '2', '0'],
  other: ['1', '2'],
  number: ['1', '2', '99999'],
  year: ['2026', '2027'],
  kind: ['order', 'task', 'reroute', 'admission', 'recurring'],
  area: ['330681', town],
}

// What people, broken clients and attackers send where something else belongs.
export const huge = '长'.repeat(350_000)
export const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const spiteful = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\u0007\u001b[31m',
    '\ud800',
    'x\udfff',
    '\u202e',
    '\ufeff',
    '🏴‍☠️',
    '\u2028',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'Infinity'],
  ...[
    '-0',
    '1e400',
    '0x10',
    '01',
    '1.5',
    '-1',
    '101',
    '9'.repeat(400),
    'true',
    '[]',
    '{}',
    '%00',
    '../../etc',
  ],
  ...['0000-00-00', '0000-01-01', '9999-12-31', '2026-02-30', '2026-13-01', '2026-11-23T00:00:00Z'],
  ...['330681109999', '999999999999', 'ORDER#x', "' OR 1=1 --", '<script>', '${jndi:x}', 'a'.repeat(3_000)],
]
const text = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...spiteful) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 300 }) },
)
const value = fc.oneof(
  { weight: 10, arbitrary: text as fc.Arbitrary<unknown> },
  {
    weight: 6,
    arbitrary: fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21, -0, 2 ** 53, [], {}, [[]], [null]),
  },
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      Array(10_000).fill('x'),
      Array(10_000).fill(null),
      huge,
      JSON.parse(nested(1_000)),
    ),
  },
)

function pathsOf(sound: unknown, path: Path = []): Path[] {
  if (sound === null || typeof sound !== 'object') return [path]
  return [path, ...Object.entries(sound).flatMap(([key, member]) => pathsOf(member, [...path, key]))]
}

/** Sets, adds or takes away what stands at a path; a key may be `__proto__`, as JSON allows. */
function mutated(sound: unknown, [key, ...rest]: Path, change: { set?: unknown; add?: string }): unknown {
  if (key === undefined || typeof sound !== 'object' || sound === null) {
    if (change.add === undefined || sound === null || typeof sound !== 'object') return change.set
    return withMember(sound, change.add, change.set)
  }
  const holder = sound as Record<string, unknown>
  return withMember(holder, String(key), mutated(holder[key], rest, change))
}
function withMember(holder: object, key: string, member: unknown): unknown {
  const copy = Array.isArray(holder) ? [...holder] : { ...holder }
  return Object.defineProperty(copy, key, {
    value: member,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

function bodyOf(
  name: string,
  route: Route,
  schema: Json | undefined,
): fc.Arbitrary<{ body?: string | undefined; base64?: boolean }> {
  const sound = soundBodyOf(name, route) ?? {}
  const anywhere: fc.Arbitrary<Change> = fc.record({
    path: fc.constantFrom(...pathsOf(sound)),
    set: fc.option(value, { nil: undefined, freq: 6 }),
    add: fc.option(text, { nil: undefined, freq: 5 }),
  })
  const places = schema ? placesIn(schema) : []
  const byTheDocument = places.map(([path, belongs]) =>
    beyond(belongs).map((set): Change => ({ path, set, add: undefined })),
  )
  const change =
    byTheDocument.length > 0 ? fc.oneof(anywhere, anywhere, fc.oneof(...byTheDocument)) : anywhere
  const json = (body: unknown) => ({ body: JSON.stringify(body) })
  const altered = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    json(
      changes.reduce((body: unknown, { path, set, add }) => {
        return mutated(body, path, add === undefined ? { set } : { set, add })
      }, sound),
    ),
  )
  const raw = JSON.stringify(sound)
  const notJson = fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"',
    'undefined',
    '{"a":}',
    `\ufeff${raw}`,
    raw.slice(0, -1),
    nested(100_000),
    '{"a":1}{"b":2}',
    '\u0000',
    'a=1&b=2',
    '{"__proto__":{"x":1}}',
  )
  return fc.oneof(
    { weight: 14, arbitrary: altered },
    { weight: 2, arbitrary: fc.constant(json(sound)) },
    { weight: 2, arbitrary: value.map(json) },
    { weight: 3, arbitrary: notJson.map((body) => ({ body })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { body: btoa(encodeURI(raw)), base64: true },
        { body: '*', base64: true },
        { body: raw, base64: true },
        {},
      ),
    },
  )
}

interface Change {
  readonly path: Path
  readonly set: unknown
  readonly add: string | undefined
}

/** @param operation as the document has the route: its query, and what belongs into its body */
export function requestOf(
  name: string,
  route: Route,
  operation: { readonly query: Readonly<Record<string, Json>>; readonly body: Json | undefined },
): fc.Arbitrary<Request> {
  const wanted = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param)
  const sound = fc.record(
    Object.fromEntries(wanted.map((param) => [param, fc.constantFrom(...(known[param] ?? ['x']))])),
  )
  const wrong = fc.dictionary(fc.oneof(fc.constantFrom(...wanted, 'x'), text), text, { maxKeys: 3 })
  const query = soundQueryOf(name)
  const soundQuery = fc.constant(query)
  const names = ['limit', 'cursor', ...Object.keys(operation.query)]
  const wrongQuery = fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, text),
    text,
    { maxKeys: 3 },
  )
  const edges = Object.entries(operation.query).map(([field, schema]) =>
    beyond(schema).map((each) => ({
      ...query,
      [field]: typeof each === 'string' ? each : JSON.stringify(each),
    })),
  )
  const cursors = fc.base64String({ maxLength: 120 }).map((cursor) => ({ ...query, cursor }))
  const headers = fc.record(
    {
      'idempotency-key': fc.oneof(text, fc.constantFrom('key-12345', 'k'.repeat(129))),
      'if-match': fc.oneof(text, fc.constantFrom('"1"', 'W/"2"', '*', '"99999999999999999999"', '1, 2')),
      'accept-language': fc.oneof(text, fc.constantFrom('en', 'en-GB,en;q=0.9', 'zh', '*', 'fr;q=x')),
      'x-amzn-trace-id': text,
      accept: fc.oneof(text, fc.constantFrom('*/*', 'application/json', 'text/html', 'application/*;q=0.1')),
      'accept-encoding': fc.oneof(text, fc.constantFrom('gzip', 'br, gzip;q=0', 'gzip;q=0.5, *')),
      'if-none-match': fc.oneof(text, fc.constantFrom('*', 'W/"x"')),
      'content-type': fc.oneof(
        text,
        fc.constantFrom('application/json', 'application/json;charset=gbk', 'text/plain'),
      ),
    },
    { requiredKeys: [] },
  )
  const someone = fc.constantFrom(
    people.leader,
    people.deputy,
    people.villageSecretary,
    people.cadre,
    people.taker,
    admin,
    officer,
    ...Object.values(staff),
    applicant,
  )
  return fc
    .record({
      sub: fc.oneof(
        { weight: 20, arbitrary: someone as fc.Arbitrary<unknown> },
        fc.constantFrom(undefined, '', 'p-nobody', 7, '\ud800', 'a'.repeat(3_000)),
      ),
      params: fc.oneof(
        { weight: 5, arbitrary: sound },
        { weight: 1, arbitrary: wrong },
        fc.constant(undefined),
      ),
      query: fc.oneof(
        { weight: 3, arbitrary: soundQuery },
        { weight: 2, arbitrary: wrongQuery },
        cursors,
        ...edges,
      ),
      headers: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, headers),
      sent:
        route.method === 'GET'
          ? fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, fc.constant({ body: '{"x":1}' }))
          : bodyOf(name, route, operation.body),
    })
    .map(({ sent, ...rest }) => ({ ...rest, ...sent }))
}
