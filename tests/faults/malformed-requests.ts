/** Requests of every route with something wrong in them: what people, broken clients and attackers send. */
import fc from 'fast-check'
import type { Route } from '../../shared/platform/contract.ts'
import { terms } from '../gate/recurring/standing.ts'
import { add, retire, split } from '../lists/catalogue/changes.ts'
import { officer } from '../lists/catalogue/officers.ts'
import {
  content,
  offList,
  people,
  sieveCode,
  takingStation,
  town,
  village,
} from '../support/domain-county.ts'
import { staff, wanted, yes } from '../upkeep/admission/application-county.ts'

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
const appointment = { personId: 'p-new', name: '张三', post: 'village_cadre', from: '2026-12-01' }
const reason = '情况有变'
/** Sound bodies of routes whose contracts have no example: what the mutations start from. */
const soundBodies: Readonly<Record<string, object>> = {
  screen: content(),
  draftOrder: content(offList),
  editOrder: content(),
  withdrawOrder: { reason },
  reviewOrder: {
    outcome: 'reject',
    attempt: 1,
    code: 'off_catalogue',
    text: reason,
    rerouteTo: takingStation,
  },
  offerReroute: { unit: takingStation, reason },
  declineReroute: { reason },
  closeReroute: { result: reason },
  assignTask: { assignees: [people.cadre, people.gridMember], note: reason },
  reportProgress: { text: reason },
  submitTask: {
    note: reason,
    evidence: [{ kind: 'list', text: '走访名单', reference: 'f-1' }],
    answers: {
      registered_population: { value: 812, asOf: '2026-11-01' },
      population_80: { confirm: 1 },
      canteen_open: { value: true },
      canteen_operator: { value: '某餐饮服务部' },
    },
  },
  enterElement: {
    ...{ code: 'farmland_area', title: '耕地面积', type: 'number', measure: '亩', validMonths: 12 },
  },
  correctElement: { title: '在册户籍人口', validMonths: 6 },
  endElement: { day: '2026-12-31', reason },
  enterForm: {
    ...{ title: '耕地情况表', department: '330681-D20', listYears: [2026], filingNumber: '备1' },
    ...{ from: '2026-01-01', to: null, fields: [{ element: 'registered_population', required: false }] },
  },
  correctForm: {
    title: '人口情况表',
    to: '2027-12-31',
    fields: [{ element: 'population_80', required: true }],
  },
  endForm: { day: '2026-12-31', reason },
  sendBackTask: { reason },
  withdrawTask: { reason },
  noteHandover: { text: reason },
  givePost: { ...appointment, to: null, acting: true, actingFor: '李四', lines: [] },
  endPost: { personId: people.cadre, post: 'village_cadre', to: '2026-12-31', reason },
  draftAdmission: wanted(),
  editAdmission: wanted(),
  withdrawAdmission: { reason },
  returnAdmission: { reason, round: 1 },
  answerAdmission: { ...yes, round: 1 },
  recuseFromAdmission: { reason, round: 1 },
  giveOpinion: { opinion: 'objection', text: reason, round: 1 },
  replyToObjection: { town, text: reason, round: 1 },
  approveAdmission: { text: reason, round: 1 },
  refuseAdmission: { reason, round: 1 },
  enterInstrument: { name: '浙江省养老服务条例', level: 'local_regulation', source: '公告' },
  correctInstrument: { issuer: '浙江省人大常委会', from: null },
  amendInstrument: { day: '2026-12-01', edition: '2026修订', source: '公告' },
  repealInstrument: { day: '2026-12-01', repealedBy: '浙江省养老服务条例', source: '公告' },
  reinstateInstrument: { reason },
  decideCollectively: {
    ...{ attempt: 1, heldOn: '2026-11-23', eligible: 9, present: 8, yes: 7, no: 0, abstain: 1 },
    ...{ recused: [{ name: '张三', reason: '近亲属在受益村' }], minutes: '会议记录第 12 号' },
  },
  askExtension: { until: '2026-12-30', reason },
  ruleExtension: { outcome: 'refused', text: reason },
  callCoPartyIn: { coParty: 0, need: reason },
  signOffStep: { coParty: 0, result: reason },
  refuseTask: { code: 'not_on_list', text: '清单里没有这一项' },
  ruleRefusal: { outcome: 'upheld', text: reason },
  appealRefusal: { text: reason },
  markMajor: { reason },
  reviewEmergency: { outcome: 'abuse', attempt: 1, text: reason },
  mergeOrder: { into: `ord_${'0'.repeat(20)}`, text: reason },
  acceptProposal: { reason, changes: [retire(sieveCode)] },
  dismissProposal: { reason },
  setDay: { publishOn: '2026-12-30' },
  takeBackRevision: { reason },
  answerRevision: { agrees: true, reason },
  recuseFromRevision: { reason },
  giveOpinionOnRevision: { opinion: 'objection', text: reason },
  replyToTown: { town, text: reason },
  draftRecurringDuty: terms(),
  changeRecurringDuty: terms({ period: 'quarter', dayOfPeriod: 15 }),
  pauseRecurringDuty: { reason },
  endRecurringDuty: { reason },
  startBacktest: { from: '2026-01-01', to: '2026-12-31' },
  abandonBacktest: { reason },
  importSheet: {
    rows: [
      { 过筛编码: sieveCode, 事项名称: '走访', 法律法规依据: '《社会救助法》§5;自2026-07-01;条文写明村社' },
    ],
    dryRun: true,
    fileName: 'a.csv',
    reason,
    panelDecision: null,
    missing: 'retire',
  },
  openDraft: { title: '2027 年修订', effectiveFrom: '2027-01-01' },
  describeDraft: { title: '2027 年修订', effectiveFrom: null },
  addChanges: { changes: [retire(sieveCode), split(sieveCode, [{}, {}]), add()] },
  takeOutChange: { reason },
  approveDraft: { text: reason },
  abandonDraft: { reason },
  importDuties: {
    rows: [
      { code: 'J001', matter: '违法建设的巡查与制止', category: 'basic', line: '综合执法', station: 'S01' },
    ],
    dryRun: true,
  },
  importStaff: { rows: [{ ...appointment, unit: village }, appointment], dryRun: true },
}
export const soundQueries: Readonly<Record<string, Record<string, string>>> = {
  listOrders: { town, state: 'in_review' },
  listReroutes: { unit: takingStation },
  listRecurringDuties: { town },
  listTasks: { unit: village, open: 'true', mine: 'false' },
  listItems: { q: '走访老人', kind: 'assist' },
  listUnits: { kind: 'village' },
  listBacktestOrders: { outcome: 'stopped', town },
  listPeople: { post: 'village_cadre' },
  listElements: { title: '户籍' },
  listForms: { title: '村社' },
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

type Path = readonly (string | number)[]
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

export const soundBodyOf = (name: string): object | undefined => soundBodies[name]

function bodyOf(name: string): fc.Arbitrary<{ body?: string | undefined; base64?: boolean }> {
  const sound = soundBodyOf(name) ?? {}
  const change = fc.record({
    path: fc.constantFrom(...pathsOf(sound)),
    set: fc.option(value, { nil: undefined, freq: 6 }),
    add: fc.option(text, { nil: undefined, freq: 5 }),
  })
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

export function requestOf(name: string, route: Route): fc.Arbitrary<Request> {
  const wanted = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param)
  const sound = fc.record(
    Object.fromEntries(wanted.map((param) => [param, fc.constantFrom(...(known[param] ?? ['x']))])),
  )
  const wrong = fc.dictionary(fc.oneof(fc.constantFrom(...wanted, 'x'), text), text, { maxKeys: 3 })
  const soundQuery = fc.constant(soundQueries[name])
  const names = ['limit', 'cursor', ...Object.keys(soundQueries[name] ?? {})]
  const wrongQuery = fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, text),
    text,
    { maxKeys: 3 },
  )
  const cursors = fc.base64String({ maxLength: 120 }).map((cursor) => ({ ...soundQueries[name], cursor }))
  const headers = fc.record(
    {
      'idempotency-key': fc.oneof(text, fc.constantFrom('key-12345', 'k'.repeat(129))),
      'if-match': fc.oneof(text, fc.constantFrom('"1"', 'W/"2"', '*', '"99999999999999999999"', '1, 2')),
      'accept-language': fc.oneof(text, fc.constantFrom('en', 'en-GB,en;q=0.9', 'zh', '*', 'fr;q=x')),
      'x-amzn-trace-id': text,
      'content-type': text,
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
      query: fc.oneof({ weight: 3, arbitrary: soundQuery }, { weight: 2, arbitrary: wrongQuery }, cursors),
      headers: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, headers),
      sent: route.method === 'GET' ? fc.constant({}) : bodyOf(name),
    })
    .map(({ sent, ...rest }) => ({ ...rest, ...sent }))
}
