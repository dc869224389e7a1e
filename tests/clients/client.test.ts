import { describe, expect, it } from 'vitest'
import {
  type CountyOptions,
  type CountyProblem,
  openCounty,
  settled,
  type Tries,
} from '../../clients/typescript/client.ts'

type Given = Response | Error | ((request: Request) => Response | Promise<Response>)

interface Sent {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
const busy = (headers?: Record<string, string>) => json(503, { message: 'Service Unavailable' }, headers)
const broken = () => new TypeError('fetch failed')

/** A county that gives these answers, one after the other, and what was sent to it. */
function scripted(answers: Given[], options: Partial<CountyOptions> = {}) {
  const sent: Sent[] = []
  const pauses: number[] = []
  const tries: Tries = { firstPauseMs: 1, ...options.tries }
  const county = openCounty({
    baseUrl: 'http://county.example',
    token: () => 't',
    ...options,
    tries,
    async fetch(request) {
      request.signal.throwIfAborted()
      const { method, url, headers } = request
      sent.push({ method, url: new URL(url), headers, body: await request.text() })
      pauses.push(performance.now())
      const answer = answers.shift() ?? json(200, {})
      if (answer instanceof Error) throw answer
      return typeof answer === 'function' ? answer(request) : answer
    },
  })
  return { county, sent, pauses }
}

const body = { units: ['330681109229'], object: '独居老人' }

describe('a command that may not have arrived', () => {
  it('is sent again byte for byte, under the same key, until it is answered', async () => {
    const { county, sent } = scripted([broken(), json(502, {}), busy(), json(201, { id: 'o' })])
    expect((await county.post('/v1/orders', { body })).data.id).toBe('o')
    expect(sent).toHaveLength(4)
    expect(new Set(sent.map((each) => each.body))).toEqual(new Set([JSON.stringify(body)]))
    const keys = new Set(sent.map(({ headers }) => headers.get('idempotency-key')))
    expect([...keys]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)])
    expect(sent.map(({ headers }) => headers.get('content-type'))).toEqual(Array(4).fill('application/json'))
  })

  it('bears the key it is given, and another one each time it is a new act', async () => {
    const { county, sent } = scripted([])
    await county.post('/v1/orders', { body, key: 'form-0001' })
    await county.post('/v1/orders', { body })
    await county.post('/v1/orders', { body })
    expect(sent[0]?.headers.get('idempotency-key')).toBe('form-0001')
    expect(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(3)
  })

  it('is sent again where the answer broke off halfway', async () => {
    const halfway = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":'))
        controller.error(new TypeError('terminated'))
      },
    })
    const { county, sent } = scripted([new Response(halfway), json(201, { id: 'o' })])
    expect((await county.post('/v1/orders', { body })).data.id).toBe('o')
    expect(sent).toHaveLength(2)
  })

  it('is given up after as many tries as are allowed, with the last reason', async () => {
    const { county, sent } = scripted([busy(), broken()], { tries: { most: 2 } })
    const { problem } = await settled(county.post('/v1/orders', { body }))
    expect(problem).toMatchObject({ status: 0, code: 'network', cause: { message: 'fetch failed' } })
    expect(sent).toHaveLength(2)
  })

  it('is not waited for longer than one try may take', async () => {
    const silent = (request: Request) =>
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason))
      })
    const { county } = scripted([silent, json(200, { personId: 'p' })], { tries: { timeoutMs: 20 } })
    expect((await county.get('/v1/me')).data.personId).toBe('p')
  })
})

it.each([400, 403, 404, 409, 412, 413, 415, 422, 428])(
  '%i is an answer, and never asked again',
  async (status) => {
    const { county, sent } = scripted([json(status, { code: 'some', detail: '说明', title: '标题', status })])
    await expect(county.post('/v1/orders', { body })).rejects.toMatchObject({ status, code: 'some' })
    expect(sent).toHaveLength(1)
  },
)

describe('Retry-After', () => {
  it('is waited for, in seconds or as a date', async () => {
    const { county, pauses } = scripted([
      json(429, { message: 'Too Many Requests' }, { 'retry-after': '1' }),
      busy({ 'retry-after': new Date(Date.now() + 3_000).toUTCString() }),
    ])
    await county.get('/v1/me')
    const [first = 0, second = 0, third = 0] = pauses
    expect(second - first).toBeGreaterThanOrEqual(990)
    expect(third - second).toBeGreaterThan(500)
  })

  it('is told to the caller where it is longer than he would wait', async () => {
    const { county, sent } = scripted([busy({ 'retry-after': '120' })])
    await expect(county.get('/v1/me')).rejects.toMatchObject({ retryAfterSeconds: 120 })
    expect(sent).toHaveLength(1)
  })
})

describe('a caller who gives up', () => {
  it('is not kept waiting by a pause', async () => {
    const leaving = new AbortController()
    const { county, sent } = scripted([busy({ 'retry-after': '9' })])
    const asked = county.get('/v1/me', { signal: leaving.signal })
    setTimeout(() => leaving.abort(new Error('left the page')), 30)
    await expect(asked).rejects.toThrow('left the page')
    expect(sent).toHaveLength(1)
  })

  it('while he is signed in again sends nothing', async () => {
    const leaving = new AbortController()
    const token = () => {
      leaving.abort(new Error('left the page'))
      return 't'
    }
    const { county, sent } = scripted([], { token })
    await expect(county.get('/v1/me', { signal: leaving.signal })).rejects.toThrow('left the page')
    expect(sent).toEqual([])
  })

  it('meets his own reason, no problem, and nothing is sent again', async () => {
    const leaving = new AbortController()
    const { county, sent } = scripted([
      (request) => {
        leaving.abort(new Error('left the page'))
        throw request.signal.reason
      },
    ])
    await expect(settled(county.post('/v1/orders', { body, signal: leaving.signal }))).rejects.toThrow(
      'left the page',
    )
    expect(sent).toHaveLength(1)
  })
})

describe('a pause of the caller’s own', () => {
  it('takes the place of waiting, and ends the call by throwing', async () => {
    const met: string[] = []
    const pause = async ({ code }: CountyProblem, tried: number) => {
      met.push(`${tried} ${code}`)
      if (tried === 2) throw new Error('enough')
    }
    const { county } = scripted([broken(), busy(), busy()], { tries: { pause, most: 9 } })
    await expect(county.get('/v1/me')).rejects.toThrow('enough')
    expect(met).toEqual(['1 network', '2 gateway_unavailable'])
  })
})

describe('a token that is refused', () => {
  const unauthorized = () => json(401, { message: 'Unauthorized' })

  /** Signed in with a token that has expired; a new one takes a moment. */
  function signedIn(renew: () => string) {
    const asked: boolean[] = []
    let present = 'old'
    return {
      asked,
      async token({ refresh }: { refresh: boolean }) {
        asked.push(refresh)
        if (refresh) {
          await new Promise((resolve) => setTimeout(resolve, 10))
          present = renew()
        }
        return present
      },
    }
  }
  const onlyNew = (request: Request) =>
    request.headers.get('authorization') === 'Bearer new' ? json(200, { personId: 'p' }) : unauthorized()

  it('is renewed once for all who met it, whenever they come back', async () => {
    const { token, asked } = signedIn(() => 'new')
    const late = async (request: Request) => {
      await new Promise((resolve) => setTimeout(resolve, 40))
      return onlyNew(request)
    }
    const { county, sent } = scripted([...Array(4).fill(onlyNew), late, ...Array(5).fill(onlyNew)], { token })
    await Promise.all(Array.from({ length: 5 }, () => county.get('/v1/me')))
    expect(asked.filter(Boolean)).toHaveLength(1)
    expect(sent).toHaveLength(10)
  })

  it('and whose renewal does not hold either is told so after one repetition, and asked for anew by the next call', async () => {
    const renewals = ['still old', 'new']
    const { token, asked } = signedIn(() => renewals.shift() ?? '')
    const { county, sent } = scripted([onlyNew, onlyNew, onlyNew, onlyNew], { token })
    await expect(county.get('/v1/me')).rejects.toMatchObject({ status: 401, code: 'gateway_unauthorized' })
    expect(sent).toHaveLength(2)
    expect((await county.get('/v1/me')).data.personId).toBe('p')
    expect(asked.filter(Boolean)).toHaveLength(2)
  })

  it('and cannot be renewed: who signs in says why', async () => {
    const { token } = signedIn(() => {
      throw new Error('sign in again')
    })
    const { county } = scripted([onlyNew, onlyNew], { token })
    await expect(county.get('/v1/me')).rejects.toThrow('sign in again')
    await expect(county.get('/v1/me')).rejects.toThrow('sign in again')
  })
})

describe('what the county did not say itself', () => {
  const once = { tries: { most: 1 } }
  it.each([
    [401, 'Unauthorized', 'gateway_unauthorized', '未登录或登录已失效，请重新登录'],
    [403, 'Forbidden', 'gateway_forbidden', '当前登录身份不能访问本接口'],
    [404, 'Not Found', 'gateway_not_found', '没有这个接口，请检查服务地址'],
    [413, 'Request Entity Too Large', 'gateway_too_large', '提交的内容太大，请减少后重新提交'],
    [429, 'Too Many Requests', 'gateway_too_many_requests', '请求过于频繁，请稍后重试'],
    [500, 'Internal Server Error', 'gateway_failed', '服务出错，请稍后重试'],
    [503, 'Service Unavailable', 'gateway_unavailable', '服务暂时不可用，请稍后重试'],
  ])('%i {"message":"%s"} is %s', async (status, message, code, detail) => {
    const answer = () => json(status, { message }, { 'apigw-requestid': 'gw-1' })
    const { county } = scripted([answer(), answer()], once)
    await expect(county.get('/v1/me')).rejects.toMatchObject({ status, code, detail, traceId: 'gw-1' })
    const english = scripted([answer(), answer()], { ...once, language: 'en' })
    const { problem } = await settled(english.county.get('/v1/me'))
    expect(problem?.detail).toMatch(/^[\x20-\x7e]+$/)
  })

  it('is told in the language of the call', async () => {
    const { county, sent } = scripted([broken(), broken()], once)
    await expect(county.get('/v1/me')).rejects.toThrow('网络不通')
    await expect(county.get('/v1/me', { language: 'en' })).rejects.toThrow('check the network')
    expect(sent.map(({ headers }) => headers.get('accept-language'))).toEqual(['zh-CN', 'en'])
  })

  it('is a problem also where it looks like a success', async () => {
    const { county } = scripted([new Response('<html>请登录校园网</html>')])
    await expect(county.get('/v1/me')).rejects.toMatchObject({ status: 200, code: 'unreadable' })
  })
})

describe('a problem of the county', () => {
  it('is an Error with all that the document gives', async () => {
    const told = {
      ...{ type: 'urn:xingcun:problem:order_blocked', status: 422, code: 'order_blocked' },
      ...{ title: '未通过过筛', detail: '差编码', traceId: 'tr', params: { count: 1 } },
      errors: [{ pointer: '/sieveCode', code: 'required', detail: '过筛编码：必填' }],
      findings: ['code_missing'],
    }
    const { county } = scripted([json(422, told)])
    const { problem } = await settled(county.post('/v1/orders', { body }))
    expect(problem).toBeInstanceOf(Error)
    expect(problem).toMatchObject({
      ...{ name: 'CountyProblem', status: 422, code: 'order_blocked', title: '未通过过筛', detail: '差编码' },
      ...{
        errors: told.errors,
        params: told.params,
        traceId: 'tr',
        document: { findings: ['code_missing'] },
      },
      message: 'POST /v1/orders: 422 order_blocked: 差编码',
    })
  })
})

describe('a list', () => {
  const pages = () => [
    json(200, { tasks: [{ id: 'a' }, { id: 'b' }], nextCursor: 'x y&z' }),
    json(200, { tasks: [], nextCursor: 'more' }),
    json(200, { tasks: [{ id: 'c' }], nextCursor: null }),
  ]

  it('is followed item by item to its end, over pages that are empty', async () => {
    const { county, sent } = scripted(pages())
    const seen = []
    for await (const { id } of county.each('/v1/tasks', { query: { unit: 'u', limit: 2 } })) seen.push(id)
    expect(seen).toEqual(['a', 'b', 'c'])
    expect(sent.map(({ url }) => Object.fromEntries(url.searchParams))).toEqual([
      { unit: 'u', limit: '2' },
      { unit: 'u', limit: '2', cursor: 'x y&z' },
      { unit: 'u', limit: '2', cursor: 'more' },
    ])
  })

  it('is asked for no further than it is read', async () => {
    const { county, sent } = scripted(pages())
    for await (const { data } of county.pages('/v1/tasks')) {
      expect(data.tasks).toHaveLength(2)
      break
    }
    expect(sent).toHaveLength(1)
  })
})

describe('a version that was seen', () => {
  const order = json(200, { id: 'o', version: 7 }, { etag: '"7"' })
  const path = { orderId: 'o' }

  it('is told by the record, by the answer it came in, or by its tag', async () => {
    const { county, sent } = scripted([order])
    const read = await county.get('/v1/orders/{orderId}', { path })
    expect(read).toMatchObject({ etag: '"7"', replayed: false })
    for (const seen of [read, read.data, '"7"'])
      await county.patch('/v1/orders/{orderId}', { path, seen, body: { object: '老人' } })
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual([null, '"7"', '"7"', '"7"'])
  })

  it('has to be one', async () => {
    const { county } = scripted([json(200, { orders: [], nextCursor: null })])
    const seen = await county.get('/v1/orders')
    const edit = county.patch('/v1/orders/{orderId}', { path, seen, body: {} })
    await expect(edit).rejects.toThrow('bears no version')
  })

  it('is the same object where nothing has changed', async () => {
    const { county, sent } = scripted([
      json(200, { duties: [] }, { etag: '"h1"' }),
      new Response(null, { status: 304 }),
      json(200, { duties: [] }, { etag: '"h2"' }),
    ])
    const first = await county.get('/v1/duties')
    const second = await county.get('/v1/duties', { known: first })
    const third = await county.get('/v1/duties', { known: second })
    expect(second).toBe(first)
    expect(third.etag).toBe('"h2"')
    expect(sent.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, '"h1"', '"h1"'])
  })
})

it('an answer says whether the command had been done before', async () => {
  const { county } = scripted([json(201, { id: 'o' }, { 'idempotency-replayed': 'true' })])
  expect(await county.post('/v1/orders', { body })).toMatchObject({ replayed: true })
})
