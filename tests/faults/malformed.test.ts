import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { routesOf } from '../../functions/gathered/routes.ts'
import { writeDemoForms } from '../../infra/local/demo.ts'
import { orderStates } from '../../shared/gate/dispatch/order.ts'
import { formIdOf } from '../../shared/gate/forms/first-forms.ts'
import { findForm } from '../../shared/gate/forms/forms.ts'
import type { Answers } from '../../shared/gate/forms/held-answer.ts'
import { rerouteStates } from '../../shared/gate/reroutes/reroute.ts'
import { instrumentIdOf } from '../../shared/lists/instruments/instruments.ts'
import { type Example, type Route, type Routes, routeKey } from '../../shared/platform/contract.ts'
import type { api } from '../../shared/platform/entry.ts'
import { put, transact } from '../../shared/platform/writes.ts'
import { goOn } from '../../shared/upkeep/backtest/backtest-run.ts'
import { start as startBacktest } from '../../shared/upkeep/backtest/backtests.ts'
import { allProposals } from '../../shared/upkeep/revision/revision.table.ts'
import { reviseCatalogue } from '../../shared/upkeep/revision/revision-watch.ts'
import { roundIdOf } from '../../shared/upkeep/revision/round.ts'
import { handoverKeeping } from '../../shared/work/handovers/handover.table.ts'
import { taskStates } from '../../shared/work/tasks/task.ts'
import { handIn, tasksAsking } from '../gate/forms/form-county.ts'
import { active, drafted } from '../gate/recurring/standing.ts'
import { retire } from '../lists/catalogue/changes.ts'
import { approvedDraft, asOfficer, openedDraft } from '../lists/catalogue/officers.ts'
import {
  content,
  county,
  type DomainCounty,
  monday,
  offList,
  openCounty,
  orderIn,
  people,
  rerouteIn,
  sieveCode,
  taskIn,
  town,
  village,
} from '../support/domain-county.ts'
import {
  beforeApproval,
  beforePanel,
  beforeTowns,
  submitted,
} from '../upkeep/admission/application-county.ts'
import { handoverOf } from '../work/handovers/hands.ts'
import { differs, operations } from './document.ts'
import { admin, examples, inAddress, known, type Request, requestOf } from './malformed-requests.ts'

type Handler = ReturnType<typeof api>
const domains = await Promise.all(
  Object.entries(routesOf as Readonly<Record<string, Routes>>).map(async ([domain, routes]) => {
    const { handler }: { handler: Handler } = await import(`../../functions/api/${domain}.ts`)
    return { routes, handler }
  }),
)
const everyRoute = domains.flatMap(({ routes, handler }) =>
  Object.entries(routes).map(([name, declared]) => {
    const route = declared as Route
    const key = routeKey(route)
    const operation = operations.find(({ method, path }) => `${method} ${path}` === key)
    if (!operation) throw new Error(`${key} is not in the document`)
    return { name, route, operation, handler }
  }),
)

/** What the logs say of each answer of 500: the error, and where in our sources it was met. */
const unforeseen: string[] = []
function causeOf(line: string): string {
  const { name, error, stack } = JSON.parse(line) as Record<string, string>
  const own = stack?.split('\n').find((at) => /\/(shared|functions)\//.test(at)) ?? ''
  return `${name} ${String(error).slice(0, 120)} ${own.trim().replace(/.*\/main\//, '')}`
}
const write = process.stdout.write.bind(process.stdout)
function heard(line: string | Uint8Array): boolean {
  if (String(line).includes('"unforeseen"')) unforeseen.push(causeOf(String(line)))
  return write(line)
}

async function send(handler: Handler, route: Route, request: Request) {
  const event = {
    version: '2.0',
    routeKey: routeKey(route),
    rawPath: route.path,
    rawQueryString: '',
    headers: request.headers ?? {},
    ...(request.params ? { pathParameters: request.params } : {}),
    ...(request.query ? { queryStringParameters: request.query } : {}),
    ...(request.body === undefined ? {} : { body: request.body }),
    isBase64Encoded: request.base64 ?? false,
    requestContext: {
      authorizer: { jwt: { claims: { sub: request.sub }, scopes: null } },
      http: { method: route.method, path: route.path },
      requestId: 'r-1',
    },
  }
  return handler(event as unknown as Parameters<Handler>[0], {} as Parameters<Handler>[1])
}

/** What is wrong with an answer; undefined when it is as promised. */
function faultOf(
  route: Route,
  request: Request,
  answer: Awaited<ReturnType<typeof send>>,
): string | undefined {
  const status = answer.statusCode ?? 0
  if (status >= 500 || status < 200) return `${status}: ${unforeseen.at(-1)}`
  const sent = answer.body ?? ''
  const body = answer.isBase64Encoded ? gunzipSync(Buffer.from(sent, 'base64')).toString('utf8') : sent
  // A Lambda answers with 6 MB at most; more is a 502 to the caller.
  if (body.length > 5_000_000) return `an answer of ${body.length} characters`
  const reply = body === '' ? undefined : JSON.parse(body)
  const key = routeKey(route)
  const operation = everyRoute.find((each) => routeKey(each.route) === key)?.operation
  const otherwise = operation && differs(operation, status, String(answer.headers?.['content-type']), reply)
  if (otherwise) return `${otherwise} ${body.slice(0, 200)}`
  if (status === 304) return undefined
  if (status < 400)
    return z.safeParse(route.reply, reply).success
      ? undefined
      : `a reply beyond its contract: ${body.slice(0, 300)}`
  if (!String(answer.headers?.['content-type']).startsWith('application/problem+json'))
    return 'not problem+json'
  const english = /^\s*en\b/i.test(String(request.headers?.['accept-language'] ?? ''))
  if (
    typeof reply.code !== 'string' ||
    reply.status !== status ||
    !reply.type ||
    typeof reply.traceId !== 'string'
  )
    return `an incomplete problem: ${body.slice(0, 300)}`
  if (
    /\p{Script=Han}/u.test(reply.title) === english &&
    !JSON.stringify(reply.params ?? '').match(/\p{Script=Han}/u)
  )
    return `a title in the other language: ${reply.title}`
  if (/[{}]/.test(reply.title)) return `a title with a hole: ${reply.title}`
  const errors: { pointer: string; code: string; detail: string }[] = reply.errors ?? []
  if (reply.code === 'invalid_request' && errors.length === 0) return 'an invalid request without errors'
  const odd = errors.find(
    ({ pointer, code, detail }) =>
      // The empty pointer is the whole body (RFC 6901), and then the words say so.
      !(pointer === ''
        ? /^(请求体|body)/.test(detail)
        : /^(#\/(query|path|header)(\/|$)|\/)/.test(pointer)) ||
      // A name of the schema's library is nobody's code.
      /^(custom|unrecognized_keys|invalid_union|invalid_key|invalid_element)$/.test(code || 'custom') ||
      !detail ||
      /native code|\[object|(received|接收) undefined|Invalid|期望|正则/.test(detail) ||
      // Sentences for what nobody found words for.
      /(：|: )(格式不对|内容不符合要求|is not spelled right|not valid)$/.test(detail),
  )
  return odd && `an error that names no field: ${JSON.stringify(odd).slice(0, 300)}`
}

/** What 居家养老服务需求调查表 asks. */
const answers: Answers = {
  registered_population: { value: 1810 },
  population_60: { value: 431 },
  population_80: { value: 77 },
  living_alone_60: { value: 22 },
  canteen_open: { value: true },
}

/** The small county with records of every kind in every state, and their ids in `known`. */
async function openCountyAtWork(): Promise<DomainCounty> {
  const opened = await openCounty()
  known.orderId = await Promise.all(orderStates.map(async (state) => (await orderIn(state)).id))
  known.taskId = await Promise.all(taskStates.map(async (state) => (await taskIn(state)).id))
  known.rerouteId = await Promise.all(rerouteStates.map(async (state) => (await rerouteIn(state)).id))
  known.instrumentId = ['社会救助法', '绍兴市居家养老服务条例'].map((name) => instrumentIdOf('330681', name))
  known.draftId = [await openedDraft([retire(sieveCode)]), await approvedDraft([retire(sieveCode)])].map(
    ({ id }) => id,
  )
  const { id: backtestId } = await startBacktest(await asOfficer(), known.draftId[0] ?? '', {
    from: '2026-01-01',
    to: '2026-12-31',
  })
  await goOn(backtestId, 1, new Date())
  await writeDemoForms(county, monday)
  known.formId = ['村社人口基本情况表', '居家养老服务需求调查表'].map((title) => formIdOf('330681', title))
  const care = await findForm(await asOfficer(), known.formId[1] ?? '')
  // What one task has handed in, the next may confirm.
  await handIn(await (await tasksAsking(care))(), answers)
  known.taskId.push((await (await tasksAsking(care))()).id)
  known.backtestId = [backtestId]
  known.dutyId = [(await active()).id, (await drafted()).id]
  known.id = [...known.dutyId, ...known.orderId, ...known.taskId, ...known.rerouteId]
  const applications = [await submitted(), await beforePanel(), await beforeTowns(), await beforeApproval()]
  known.applicationId = applications.map(({ id }) => id)
  await reviseCatalogue(new Date('2027-01-06T09:00:00+08:00'))
  known.proposalId = (await allProposals(roundIdOf('330681', 2027))).slice(0, 3).map(({ id }) => id)
  const handover = { ...handoverOf(town), from: { personId: people.deputy, name: '张三' } }
  await transact([put(handoverKeeping.toItem(handover))])
  known.handoverId = [handover.id]
  known.importId = [`imp_${'0'.repeat(20)}`]
  return opened
}

/** The example as it stands, and once more for each record that exists in place of the one it names. */
function soundRequestsOf(name: string, { params, query, body }: Example<Route>): Request[] {
  // Answers belong to the task that asks for them.
  const there: typeof known = {
    ...known,
    ...(name === 'submitTask' ? { taskId: known.taskId?.slice(-1) ?? [] } : {}),
  }
  const paths = Object.entries(inAddress(params ?? {})).reduce<Record<string, string>[]>(
    (paths, [param, value]) => {
      const values = /^[a-z]{3}_[0-9a-z]{20}$/.test(value) ? [value, ...(there[param] ?? [])] : [value]
      return paths.flatMap((path) => values.map((each) => ({ ...path, [param]: each })))
    },
    [{}],
  )
  return paths.map((path) => ({
    params: path,
    query: query ? inAddress(query) : undefined,
    body: body ? JSON.stringify(body) : undefined,
  }))
}

describe('the example of a route', () => {
  let staff: DomainCounty['staff']
  let done = 0
  beforeAll(async () => {
    staff = (await openCountyAtWork()).staff
    vi.spyOn(process.stdout, 'write').mockImplementation(heard)
  })
  afterAll(() => {
    vi.restoreAllMocks()
    console.log(`${done} of ${Object.keys(examples).length} examples found their record in the right state`)
  })

  it.each(everyRoute.filter(({ name }) => examples[name]))(
    'to $name is sound, whoever sends it of those who may',
    async ({ name, route, handler }) => {
      const senders = staff.filter(({ post }) => route.who === 'anyone' || route.who.includes(post))
      const requests = soundRequestsOf(name, examples[name] ?? {}).flatMap((request) =>
        senders.map(({ personId }) => ({ ...request, sub: personId })),
      )
      expect(requests).not.toEqual([])
      // Up to the first that is done; those before may be refused, but not for what they say.
      for (const request of requests) {
        const answer = await send(handler, route, request)
        expect(faultOf(route, request, answer), JSON.stringify(request)).toBeUndefined()
        expect(answer.statusCode, answer.body).not.toBe(400)
        if ((answer.statusCode ?? 0) >= 300) continue
        done += 1
        return
      }
    },
  )
})

describe('a malformed request', () => {
  let sent = 0
  let started = 0
  beforeAll(async () => {
    await openCountyAtWork()
    vi.spyOn(process.stdout, 'write').mockImplementation(heard)
    started = performance.now()
  })
  afterAll(() => {
    vi.restoreAllMocks()
    console.log(`${sent} malformed requests in ${Math.round((performance.now() - started) / 100) / 10} s`)
  })

  // A part of them, so that all tests end soon; `npm run malformed` sends the whole.
  const runs = Math.ceil(Number(process.env.MALFORMED ?? 21_000) / everyRoute.length)
  // The same requests every time; SEED tries others.
  const seed = Number(process.env.SEED ?? 20_261_123)

  it.each(everyRoute)(
    'to $name is answered below 500, in words that name the field',
    async ({ name, route, operation, handler }) => {
      const faults = new Map<string, string>()
      for (const request of fc.sample(requestOf(name, route, operation), { numRuns: runs, seed })) {
        sent += 1
        const fault = faultOf(route, request, await send(handler, route, request))
        if (fault) faults.set(fault, JSON.stringify(request).slice(0, 400))
      }
      expect([...faults]).toEqual([])
    },
  )
})

describe('a request at the edge', () => {
  const routeNamed = (wanted: string) => {
    const found = everyRoute.find(({ name }) => name === wanted)
    if (!found) throw new Error(`no route ${wanted}`)
    return found
  }
  const faultOn = async (name: string, request: Request) => {
    const { route, handler } = routeNamed(name)
    return faultOf(route, request, await send(handler, route, request))
  }
  const leader = people.leader
  const json = (body: unknown) => ({ body: JSON.stringify(body) })
  const manyFields = Object.fromEntries(Array.from({ length: 300_000 }, (_, n) => [`f${n}`, 1]))

  beforeAll(async () => {
    await openCounty()
    vi.spyOn(process.stdout, 'write').mockImplementation(heard)
  })
  afterAll(() => {
    vi.restoreAllMocks()
  })

  it.each([
    ['300,000 receivers', 'draftOrder', { sub: leader, ...json({ units: Array(300_000).fill(1) }) }],
    ['300,000 rows', 'importStaff', { sub: admin, ...json({ rows: Array(300_000).fill(1) }) }],
    ['300,000 fields', 'draftOrder', { sub: leader, ...json(manyFields) }],
    ['a row of 300,000 fields', 'importStaff', { sub: admin, ...json({ rows: [manyFields] }) }],
    [
      'a row of a deep value',
      'importStaff',
      { sub: admin, body: `{"rows":[{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}` },
    ],
    ['half a character in a text', 'draftOrder', { sub: leader, ...json(content({ place: '村\ud800东' })) }],
    ['half a character in the raw body', 'draftOrder', { sub: leader, body: '{"place":"村\ud800东"}' }],
    [
      'half a character in a person',
      'draftOrder',
      { sub: leader, ...json(content({ coParties: [{ unit: village, personId: '\udfff', duty: '协助' }] })) },
    ],
    ['a subject that is no id', 'getMe', { sub: '\ud800' }],
    ['a subject longer than a key', 'getMe', { sub: 'a'.repeat(3_000) }],
    [
      'the last day there is',
      'endPost',
      {
        sub: admin,
        params: { unitCode: village },
        ...json({ personId: people.villageSecretary, post: 'village_party_secretary', to: '9999-12-31' }),
      },
    ],
    [
      'the first day of the last year',
      'givePost',
      {
        sub: admin,
        params: { unitCode: village },
        ...json({
          personId: 'p-new-1',
          name: '张三',
          post: 'village_cadre',
          from: '9999-01-01',
          to: '9999-12-31',
        }),
      },
    ],
  ] as const)('with %s is answered below 500 by %s', async (_, name, request) => {
    expect(await faultOn(name, request)).toBeUndefined()
  })

  it.each([
    ['reportProgress', 'in_progress', { text: '走访\ud800' }],
    ['assignTask', 'received', { assignees: ['\ud800'] }],
    ['submitTask', 'in_progress', { note: '走访\udfff', evidence: [{ kind: 'list', text: '走访名单' }] }],
  ] as const)('with half a character is refused by %s, and changes nothing', async (name, state, body) => {
    const { id } = await taskIn(state)
    const sub = name === 'assignTask' ? people.villageSecretary : people.cadre
    expect(await faultOn(name, { sub, params: { taskId: id }, ...json(body) })).toBeUndefined()
  })

  it('for an order with a finding in every word is screened, saved and submitted', async () => {
    const flood = content({
      ...offList,
      object: '工业固废清运',
      action: '清理拆除处罚取缔'.repeat(125),
      finishStandard: '清理拆除处罚取缔'.repeat(125),
      coParties: [],
    })
    expect(await faultOn('screen', { sub: leader, ...json(flood) })).toBeUndefined()
    const { id } = await orderIn('draft', { content: flood })
    expect(await faultOn('submitOrder', { sub: leader, params: { orderId: id } })).toBeUndefined()
  })

  it('for one more word on a task that has a long history is answered below 500', async () => {
    const { id } = await taskIn('in_progress')
    const report = { sub: people.cadre, params: { taskId: id }, ...json({ text: '走'.repeat(1_000) }) }
    const faults: (string | undefined)[] = []
    for (let n = 0; n < 150; n += 1) faults.push(await faultOn('reportProgress', report))
    expect(faults.filter(Boolean).slice(0, 1)).toEqual([])
  })
})
