/**
 * /local/*: what exists on the laptop only. People, tokens, the clock, dead letters, executions, waiting for quiet, and the
 * page of the API.
 */
import type { Label } from '../../shared/platform/language.ts'
import { postTitles } from '../../shared/platform/who/titles.ts'
import type { AlarmState } from './alarms.ts'
import type { Deliveries } from './deliveries.ts'
import type { DemoPerson } from './demo-county.ts'
import { docsPage } from './docs-page/docs-page.ts'
import type { LocalEndpoints } from './gateway.ts'
import { type Answer, json, problem } from './http-event.ts'
import type { Issuer } from './issuer.ts'
import { isObject, type JsonObject, numberOf } from './json.ts'
import type { LambdaHost } from './lambda-host.ts'
import type { StateMachines } from './state-machines.ts'
import { localAccount } from './template.ts'
import type { VirtualClock } from './virtual-clock.ts'

export interface LocalCounty {
  readonly slug: string
  readonly name: string
  readonly people: readonly DemoPerson[]
  /** Of anybody in the table. */
  personIn(personId: string): Promise<DemoPerson | undefined>
  /** Whom the demo brought; where it brought nobody, who is in the table. */
  everybody(): Promise<readonly DemoPerson[]>
  readonly issuer: Issuer
  readonly clock: VirtualClock
  readonly deliveries: Deliveries
  readonly machines: StateMachines
  readonly fail: LambdaHost['fail']
  /** The alarms of the templates, as each stands now. */
  alarms(): AlarmState[]
  /** What a command of county IT needs to speak to this county. */
  readonly commandEnvironment: Readonly<Record<string, string>>
  idle(
    timeoutMs: number,
  ): Promise<{ readonly idle: boolean; readonly underWay: Readonly<Record<string, number>> }>
}

// A month of real time: long enough that nobody meets an expired token while trying something.
const tokenSeconds = 30 * 86_400
const longestIdleMs = 60_000

export function localEndpoints(options: {
  readonly county: () => LocalCounty | undefined
  readonly reset: () => Promise<void>
}): LocalEndpoints {
  const endpoints: Readonly<
    Record<string, (county: LocalCounty, url: URL, body: JsonObject) => Promise<Answer> | Answer>
  > = {
    'GET /local/people': people,
    'POST /local/token': token,
    'GET /local/clock': ({ clock }) => json(200, clockFace(clock)),
    'POST /local/clock': moveClock,
    'POST /local/reset': async () => {
      await options.reset()
      return json(200, { status: 'ready' })
    },
    'GET /local/dead-letters': ({ deliveries, commandEnvironment }) =>
      json(200, {
        items: deliveries.deadLetters().map((each) => ({
          ...each,
          payload: JSON.parse(each.payload),
          error: JSON.parse(each.error),
          at: new Date(each.at).toISOString(),
          redrive: `npm run redrive -- ${commandEnvironment.AWS_ENDPOINT_URL_SQS}/${localAccount}/${each.queue} ${each.target}`,
        })),
      }),
    'POST /local/dead-letters/redrive': ({ deliveries }) => json(200, { redriven: deliveries.redrive() }),
    'GET /local/alarms': ({ alarms }, url) => {
      const wanted = url.searchParams.get('state')
      return json(200, { items: alarms().filter(({ state }) => !wanted || state === wanted) })
    },
    'POST /local/faults': faults,
    'GET /local/environment': ({ commandEnvironment }) => ({
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: Object.entries(commandEnvironment)
        .map(([name, value]) => `export ${name}='${value}'\n`)
        .join(''),
    }),
    'GET /local/executions': ({ machines }) =>
      json(200, {
        items: machines.list().map((each) => ({
          name: each.name,
          status: each.status,
          state: each.state,
          startedAt: new Date(each.started_at).toISOString(),
          ...(each.stopped_at === null ? {} : { stoppedAt: new Date(each.stopped_at).toISOString() }),
          input: JSON.parse(each.input),
          ...(each.output === null ? {} : { output: JSON.parse(each.output) }),
          ...(each.error === null ? {} : { error: each.error, cause: each.cause }),
        })),
      }),
    'GET /local/idle': async (county, url) => {
      const asked = numberOf(url.searchParams.get('timeoutMs')) ?? 10_000
      const result = await county.idle(Math.min(Math.max(asked, 0), longestIdleMs))
      return json(result.idle ? 200 : 503, result)
    },
  }

  return async (method, url, bytes) => {
    const county = options.county()
    const key = `${method} ${url.pathname}`
    if (key === 'GET /local/health' || key === 'GET /')
      return json(county ? 200 : 503, {
        status: county ? 'ready' : 'starting',
        ...(county
          ? { county: county.slug, name: county.name, now: new Date(county.clock.now()).toISOString() }
          : {}),
      })
    const page = method === 'GET' ? docsPage(url.pathname) : undefined
    if (page) return page
    const endpoint = endpoints[key]
    if (!endpoint)
      return problem(404, 'route_unknown', 'Not Found', `没有这个接口：${key} / no such route: ${key}`)
    if (!county)
      return problem(503, 'starting', 'Service Unavailable', '本机县正在启动 / the county is starting')
    const body = bodyOf(bytes)
    if (!body) return invalid('', '请求体须为 JSON 对象 / the body must be a JSON object')
    return endpoint(county, url, body)
  }
}

function bodyOf(bytes: Buffer): JsonObject | undefined {
  if (bytes.length === 0) return {}
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'))
    return isObject(body) ? body : undefined
  } catch {
    return undefined
  }
}

function invalid(pointer: string, detail: string): Answer {
  const answer = problem(400, 'invalid_request', '请求内容有误', detail)
  const body = {
    ...JSON.parse(String(answer.body)),
    errors: [{ pointer: pointer === '' ? '' : `/${pointer}`, code: 'invalid_format', detail }],
  }
  return { ...answer, body: JSON.stringify(body) }
}

async function people({ everybody }: LocalCounty, url: URL): Promise<Answer> {
  const all = await everybody()
  const [unit, post, q] = ['unit', 'post', 'q'].map((name) => url.searchParams.get(name))
  const limit = numberOf(url.searchParams.get('limit')) ?? all.length
  // Each word of q may be of a name, a unit, a post or an id: 枫桥镇 分管领导.
  const words = q?.split(/\s+/) ?? []
  const found = all.filter((person) => {
    const held = person.posts.filter((each) => (!unit || each.unit === unit) && (!post || each.post === post))
    const texts = [person.personId, person.name, ...held.flatMap((each) => [each.unitName, titleOf(each)])]
    return held.length > 0 && words.every((word) => texts.some((text) => text.includes(word)))
  })
  return json(200, { items: found.slice(0, Math.max(limit, 0)).map(titled), total: found.length })
}

const titleOf = ({ post }: DemoPerson['posts'][number]): string =>
  (postTitles as Readonly<Record<string, Label>>)[post]?.zh ?? post

const titled = (person: DemoPerson) => ({
  ...person,
  posts: person.posts.map((each) => ({ ...each, postTitle: titleOf(each) })),
})

/** Which functions fail from now on, by their ids in the template: what a rehearsal of the runbook begins with. */
function faults({ fail }: LocalCounty, _: URL, body: JsonObject): Answer {
  const { functions } = body
  if (!Array.isArray(functions) || functions.some((each) => typeof each !== 'string'))
    return invalid(
      'functions',
      '函数：请填写函数名的列表，如 ["Publish"]，空列表为全部恢复 / functions: a list of names such as ["Publish"]; empty to mend all',
    )
  const unknown = fail(functions as string[])
  if (unknown.length === 0) return json(200, { functions })
  fail([])
  return invalid(
    'functions',
    `函数：没有 ${unknown.join('、')} / functions: none is called ${unknown.join(', ')}`,
  )
}

async function token(
  { people: all, personIn, issuer }: LocalCounty,
  _: URL,
  body: JsonObject,
): Promise<Answer> {
  const { personId, expiresInSeconds = tokenSeconds } = body
  if (typeof personId !== 'string' || personId === '')
    return invalid(
      'personId',
      '人员编号：必填，请填写 GET /local/people 所列人员的编号 / personId: one of GET /local/people',
    )
  const person = all.find((each) => each.personId === personId) ?? (await personIn(personId))
  if (!person)
    return invalid(
      'personId',
      `人员编号：没有编号为 ${personId} 的人员，可用的编号见 GET /local/people，或先导入此人 / personId: nobody is called ${personId}; see GET /local/people, or import him first`,
    )
  if (typeof expiresInSeconds !== 'number' || !Number.isInteger(expiresInSeconds))
    return invalid(
      'expiresInSeconds',
      '有效期：应填整数，单位为秒 / expiresInSeconds: a whole number of seconds',
    )
  return json(200, {
    token: await issuer.sign(personId, expiresInSeconds),
    expiresInSeconds,
    person: titled(person),
  })
}

function clockFace(clock: VirtualClock): JsonObject {
  return { now: new Date(clock.now()).toISOString(), offsetSeconds: Math.round(clock.offsetMs / 1000) }
}

const unitsMs = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000 }
// Dates beyond this year are typing mistakes, and the calendar of working days ends long before.
const latest = Date.parse('2100-01-01T00:00:00Z')

function moveClock({ clock }: LocalCounty, _: URL, body: JsonObject): Answer {
  const given = ['now', 'advance', 'offsetSeconds'].filter((name) => body[name] !== undefined)
  if (given.length !== 1)
    return invalid(
      '',
      '请在 now、advance、offsetSeconds 三项中恰好填写一项 / give exactly one of now, advance, offsetSeconds',
    )
  const [field = ''] = given
  const target = clockTarget(clock, body)
  if (target === undefined)
    return invalid(
      field,
      `${field}：now 为 ISO 8601 时刻，advance 为天、时、分、秒（days、hours、minutes、seconds），offsetSeconds 为秒数 / ${field}: an ISO 8601 instant, an amount of days, hours, minutes and seconds, or seconds`,
    )
  if (target > latest) return invalid(field, `${field}：不能晚于 2100 年 / ${field}: not after the year 2100`)
  // A second of grace: the present offset, sent back rounded, is not a step back.
  if (target < clock.now() - 1000)
    return invalid(field, `${field}：时钟不能倒拨 / the clock does not go back`)
  clock.moveTo(Math.max(target, clock.now() + 1))
  return json(200, clockFace(clock))
}

function clockTarget(clock: VirtualClock, { now, advance, offsetSeconds }: JsonObject): number | undefined {
  if (typeof now === 'string') {
    const at = Date.parse(now)
    return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(now) && Number.isFinite(at) ? at : undefined
  }
  if (typeof offsetSeconds === 'number' && Number.isFinite(offsetSeconds))
    return Date.now() + offsetSeconds * 1000
  if (!isObject(advance) || Object.keys(advance).length === 0) return undefined
  let by = 0
  for (const [unit, amount] of Object.entries(advance)) {
    const ms = unitsMs[unit as keyof typeof unitsMs]
    if (ms === undefined || typeof amount !== 'number' || !Number.isFinite(amount)) return undefined
    by += ms * amount
  }
  return clock.now() + by
}
