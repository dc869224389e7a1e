/** Events on their way to the bus: many in a call, in order, and none passed over that it did not take. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { announce } from '../../shared/platform/bus.ts'
import type { StoredEvent } from '../../shared/platform/events.ts'

interface Entry {
  readonly DetailType: string
  readonly Detail: string
}
let server: Server
const calls: Entry[][] = []
/** Types that the bus refuses, and those at which it does not answer at all. */
let refused: readonly string[] = []
let silent: readonly string[] = []

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = JSON.parse((await request.setEncoding('utf8').toArray()).join('')) as { Entries: Entry[] }
    calls.push(body.Entries)
    if (body.Entries.some(({ DetailType }) => silent.includes(DetailType)))
      return response.writeHead(400).end('{}')
    const Entries = body.Entries.map(({ DetailType }) =>
      refused.includes(DetailType) ? { ErrorCode: 'Throttled', ErrorMessage: 'later' } : { EventId: 'e' },
    )
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify({ Entries, FailedEntryCount: 0 }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_EVENTBRIDGE: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ AWS_REGION: 'cn-north-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    COUNTY: JSON.stringify({ code: '330681', name: '诸暨市', slug: 'zhuji', rules: {} }),
  })
})
afterAll(() => server.close())
beforeEach(() => {
  calls.length = 0
  refused = []
  silent = []
})

const events = (many: number, text = '') =>
  Array.from({ length: many }, (_, at) => ({
    ...{ eventId: `evt_${at}`, type: `t.${at}`, at: '2026-11-27T08:00:00.000Z', data: { text } },
  })) as unknown as StoredEvent[]
const sent = () => calls.map((entries) => entries.map(({ DetailType }) => DetailType))

it('sends ten in a call, in their order', async () => {
  expect(await announce(events(23))).toBe(23)
  expect(sent().map(({ length }) => length)).toEqual([10, 10, 3])
  expect(sent().flat()).toEqual(events(23).map(({ type }) => type))
})

it('sends no more in a call than the bus takes of all together', async () => {
  expect(await announce(events(5, '字'.repeat(33_000)))).toBe(5)
  for (const entries of calls)
    expect(entries.reduce((sum, { Detail }) => sum + Buffer.byteLength(Detail), 0)).toBeLessThan(256 * 1024)
  expect(calls.length).toBe(3)
})

it('counts those before the first that was refused, and goes no further', async () => {
  refused = ['t.12', 't.15']
  expect(await announce(events(30))).toBe(12)
  expect(calls).toHaveLength(2)
})

it('counts the calls before the one that failed', async () => {
  silent = ['t.13']
  expect(await announce(events(30))).toBe(10)
})

it('has nothing to say of nothing', async () => {
  expect(await announce([])).toBe(0)
  expect(calls).toEqual([])
})
