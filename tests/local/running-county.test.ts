import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openJournal } from '../../infra/local/journal.ts'
import { type RunningCounty, startCounty } from '../../infra/local/running-county.ts'
import { hallTemplates } from './village-hall/templates.ts'

const folder = mkdtempSync(join(tmpdir(), 'county-'))
const demoModule = new URL('./village-hall/demo.ts', import.meta.url).href
const options = { slug: 'zhuji', port: 0, dataDir: join(folder, 'a'), templates: hallTemplates(), demoModule }
let county: RunningCounty
let token: string

async function call(method: string, path: string, body?: string, headers: Record<string, string> = {}) {
  const response = await fetch(county.url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined }
}
const move = (advance: object) => call('POST', '/local/clock', JSON.stringify({ advance }))
const quiet = async () => expect(await county.idle(15_000)).toBe(true)

beforeAll(async () => {
  county = await startCounty(options)
  token = await county.token('zhang-san')
})
afterAll(async () => {
  await county.stop()
  rmSync(folder, { recursive: true })
})

describe('answer a request', () => {
  it('hands the function the event API Gateway would', async () => {
    const { body } = await call('GET', '/v1/echo/%E6%9D%91?a=1&a=2')
    expect(body).toMatchObject({
      version: '2.0',
      routeKey: 'GET /v1/echo/{id}',
      rawQueryString: 'a=1&a=2',
      queryStringParameters: { a: '1,2' },
      pathParameters: { id: '村' },
      requestContext: { authorizer: { jwt: { claims: { sub: 'zhang-san' } } }, http: { method: 'GET' } },
      isBase64Encoded: false,
    })
  })

  it('refuses a missing, an expired and a foreign token with 401', async () => {
    const expired = await call('POST', '/local/token', '{"personId":"li-si","expiresInSeconds":-1}')
    for (const authorization of ['', 'Bearer x.y.z', `Bearer ${expired.body.token}`]) {
      const { status, headers, body } = await call('GET', '/v1/echo/a', undefined, { authorization })
      expect(status).toBe(401)
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(body).toEqual({ message: 'Unauthorized' })
    }
  })

  it('knows no route that the template does not have', async () => {
    const unknown = await call('GET', '/v1/elsewhere')
    expect([unknown.status, unknown.body]).toEqual([404, { message: 'Not Found' }])
    expect((await call('DELETE', '/v1/ticks')).status).toBe(404)
  })

  it('lets pages of the template’s origins call, and of no other', async () => {
    const asking = { 'access-control-request-method': 'POST' }
    const page = 'https://hall.example'
    const granted = await call('OPTIONS', '/v1/ticks', undefined, {
      ...asking,
      origin: page,
      authorization: '',
    })
    expect(granted.status).toBe(204)
    expect(Object.fromEntries(granted.headers)).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-methods': 'GET,POST',
      'access-control-allow-headers': 'authorization',
      'access-control-max-age': '60',
    })
    const other = { origin: 'https://elsewhere.example' }
    const refused = await call('OPTIONS', '/v1/ticks', undefined, { ...asking, ...other, authorization: '' })
    const read = await call('GET', '/v1/ticks', undefined, { origin: page })
    const hidden = await call('GET', '/v1/ticks', undefined, other)
    const allowed = ({ headers }: typeof read) => headers.get('access-control-allow-origin')
    expect([read, refused, hidden].map(allowed)).toEqual([page, null, null])
    expect(read.headers.get('access-control-expose-headers')).toBe('etag')
  })

  it('refuses a body over 10 MB, and one that is over the 6 MB of a function as it is handed over', async () => {
    const megabyte = 1024 * 1024
    for (const sent of ['x'.repeat(10 * megabyte + 1), 'x'.repeat(6 * megabyte), '"'.repeat(3 * megabyte)]) {
      const { status, body } = await call('POST', '/v1/notes/big', sent)
      expect([status, body]).toEqual([413, { message: 'Request Entity Too Large' }])
    }
  })

  it('ends a function at its timeout and replaces one that broke', async () => {
    for (const path of ['/v1/sleep', '/v1/exit']) {
      const { status, body } = await call('POST', path)
      expect([status, body]).toEqual([500, { message: 'Internal Server Error' }])
    }
    expect((await call('GET', '/v1/ticks')).status).toBe(200)
  })
})

describe('follow a write', () => {
  it('does not take the seed for news', async () => {
    await quiet()
    expect((await call('GET', '/v1/notes/first')).body).toEqual({
      note: { pk: 'NOTE#first', sk: 'note', text: 'from the start' },
    })
  })

  it('reaches both readers of the stream, the bus and the approval', async () => {
    expect((await call('POST', '/v1/notes/one', 'hello')).status).toBe(201)
    await quiet()
    const { body } = await call('GET', '/v1/notes/one')
    expect(body).toMatchObject({ projected: { texts: 'hello;' }, told: { type: 'note-written' } })
    expect((await call('GET', '/local/executions')).body.items[0]).toMatchObject({
      name: 'one',
      status: 'RUNNING',
      state: 'Wait for the decision',
    })
  })

  it('keeps the order of one key', async () => {
    for (let at = 0; at < 12; at += 1) await call('POST', '/v1/notes/order', String(at))
    await quiet()
    const { body } = await call('GET', '/v1/notes/order')
    expect(body.projected.texts).toBe('0;1;2;3;4;5;6;7;8;9;10;11;')
  })

  it('puts a record that keeps failing with the dead letters, and the others through', async () => {
    await Promise.all(['a', 'poison', 'c'].map((text) => call('POST', `/v1/notes/${text}-note`, text)))
    await quiet()
    const { items } = (await call('GET', '/local/dead-letters')).body
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      queue: 'HallService-StreamDeadLetters',
      source: 'HallService/PublishStream',
    })
    expect((await call('GET', '/v1/notes/c-note')).body).toMatchObject({ told: {}, projected: {} })
  })

  it('puts an event nobody takes with the dead letters, and redrives on demand', async () => {
    await call('POST', '/v1/notes/mute', 'untellable')
    await quiet()
    const before = (await call('GET', '/local/dead-letters')).body.items
    expect(before.at(-1)).toMatchObject({ queue: 'HallService-BusDeadLetters', attempts: 3 })
    expect((await call('POST', '/local/dead-letters/redrive')).body.redriven).toBe(before.length)
    await quiet()
    expect((await call('GET', '/local/dead-letters')).body.items).toHaveLength(before.length)
  })
})

describe('move the clock', () => {
  it('fires the limit of a waiting approval and each schedule passed', async () => {
    await call('POST', '/v1/notes/slow', 'hello')
    await quiet()
    await move({ days: 2, seconds: 1 })
    await quiet()
    const { body } = await call('GET', '/v1/notes/slow')
    expect(body.reminded.times).toBe('1')
    expect(Date.parse(body.reminded.at)).toBeGreaterThan(Date.now() + 2 * 86_400_000)
    expect((await call('GET', '/v1/ticks')).body.ticks.times).toBe('2')
  })

  it('does not go back, and names the wrong field', async () => {
    for (const [body, pointer] of [
      ['{"offsetSeconds":0}', '/offsetSeconds'],
      ['{"now":"yesterday"}', '/now'],
      ['{"advance":{"weeks":1}}', '/advance'],
      ['{"advance":{"days":-1}}', '/advance'],
      ['{}', ''],
    ]) {
      const answer = await call('POST', '/local/clock', body)
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].pointer).toBe(pointer)
    }
  })
})

describe('list people and give tokens', () => {
  it('filters by unit, post and text', async () => {
    const names = async (query: string) =>
      (await call('GET', `/local/people${query}`)).body.items.map(({ name }: { name: string }) => name)
    expect(await names('')).toEqual(['张三', '李四'])
    expect(await names('?post=village_party_secretary')).toEqual(['李四'])
    expect(await names('?unit=330681109')).toEqual(['张三'])
    expect(await names(`?q=${encodeURIComponent('霞朗桥')}`)).toEqual(['李四'])
    expect(await names(`?q=${encodeURIComponent('书记 霞朗桥')}`)).toEqual(['李四'])
    expect(await names('?limit=1')).toEqual(['张三'])
  })

  it('names the field when the person is unknown', async () => {
    const { status, body } = await call('POST', '/local/token', '{"personId":"nobody"}')
    expect(status).toBe(400)
    expect(body.errors[0].pointer).toBe('/personId')
    expect(body.detail).toContain('nobody')
  })
})

describe('refuse to start', () => {
  const line = (more: object) => startCounty({ ...options, dataDir: join(folder, 'b'), ...more })

  it('on a busy port', async () => {
    const busy = createServer().listen(0)
    const address = busy.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(line({ port })).rejects.toThrow(new RegExp(`^port ${port} is busy: [^\\n]+$`))
    busy.close()
  })

  it('on a data folder that a running county uses, naming its process', async () => {
    await expect(line({ dataDir: options.dataDir })).rejects.toThrow(
      new RegExp(`^[^\\n]*pid ${process.pid}[^\\n]*$`),
    )
  })

  it('on data that another version wrote, saying how to begin anew', async () => {
    const dataDir = join(folder, 'old')
    mkdirSync(dataDir)
    const journal = openJournal(join(dataDir, 'county.db'))
    journal.set('slug', options.slug)
    journal.close()
    await expect(line({ dataDir })).rejects.toThrow(/^[^\n]*npm run reset[^\n]*$/)
  })

  it('on a county that does not exist, listing those that do', async () => {
    const { templates: _, ...real } = options
    await expect(startCounty({ ...real, slug: 'atlantis' })).rejects.toThrow(
      /^[^\n]*atlantis[^\n]*zhuji[^\n]*$/,
    )
  })

  it('without an engine', async () => {
    process.env.DYNAMODB_ENDPOINT = 'http://127.0.0.1:9'
    try {
      await expect(line({})).rejects.toThrow(/^no table engine answers[^\n]+$/)
    } finally {
      delete process.env.DYNAMODB_ENDPOINT
    }
  })
})

describe('of a stage that is throttled', () => {
  it('takes as many requests at once as the burst, and tells the others that they are too many', async () => {
    const settings = { ThrottlingRateLimit: 0.001, ThrottlingBurstLimit: 3 }
    const stage = {
      Type: 'AWS::ApiGatewayV2::Stage',
      Properties: { StageName: '$default', DefaultRouteSettings: settings },
    }
    const slow = await startCounty({
      ...{ ...options, dataDir: join(folder, 'throttled'), prewarm: false },
      templates: hallTemplates({ Stage: stage }),
    })
    const answers: unknown[] = []
    for (let at = 0; at < 5; at += 1) {
      const answer = await fetch(`${slow.url}/v1/ticks`)
      answers.push([answer.status, await answer.json()])
    }
    await slow.stop()
    const [unknown, tooMany] = [
      [401, { message: 'Unauthorized' }],
      [429, { message: 'Too Many Requests' }],
    ]
    expect(answers).toEqual([unknown, unknown, unknown, tooMany, tooMany])
  })
})

describe('stop, start again and reset', () => {
  it('keeps everything over a restart, forgets all but the tokens at a reset', async () => {
    await county.stop()
    await expect(startCounty({ ...options, slug: 'yuecheng' })).rejects.toThrow(/zhuji, not yuecheng/)
    county = await startCounty(options)
    const { body } = await call('GET', '/v1/notes/one')
    expect(body).toMatchObject({ note: { text: 'hello' }, projected: { texts: 'hello;' } })
    expect((await call('GET', '/local/clock')).body.offsetSeconds).toBeGreaterThan(86_400)

    const [, aws = ''] =
      /AWS_ENDPOINT_URL_LAMBDA='(.*)'/.exec(await (await fetch(`${county.url}/local/environment`)).text()) ??
      []
    let resetting = true
    const answered = new Set<number>()
    const calling = (async () => {
      while (resetting) answered.add((await fetch(`${aws}/2015-03-31/functions/nobody/configuration`)).status)
    })()
    expect((await call('POST', '/local/reset')).status).toBe(200)
    resetting = false
    await calling
    // Whoever calls the AWS endpoint meanwhile is told to come again, and ends nothing.
    expect(answered).toContain(503)
    expect((await call('GET', '/v1/notes/one')).body).toEqual({})
    expect((await call('GET', '/local/clock')).body.offsetSeconds).toBe(0)
    expect((await call('GET', '/local/executions')).body.items).toEqual([])
    await call('POST', '/v1/notes/one', 'again')
    await quiet()
    expect((await call('GET', '/v1/notes/one')).body.projected.texts).toBe('again;')
  })
})
