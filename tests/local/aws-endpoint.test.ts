import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { type AwsEndpoint, openAwsEndpoint, type Serving } from '../../infra/local/aws-endpoint.ts'

let endpoint: AwsEndpoint
let served: Serving | undefined

beforeAll(async () => {
  endpoint = await openAwsEndpoint(() => served)
})
afterAll(() => endpoint.close())

const send = (path: string, target?: string, body = '{}') =>
  fetch(endpoint.url + path, {
    method: path === '/' || path.endsWith('invocations') ? 'POST' : 'GET',
    ...(target ? { headers: { 'x-amz-target': target } } : {}),
    ...(path === '/' || path.endsWith('invocations') ? { body } : {}),
  })

const functions = '/2015-03-31/functions/Publish'

test.each([
  ['/', 'AWSEvents.PutEvents'],
  ['/', 'AWSStepFunctions.StartExecution'],
  ['/', 'AmazonSQS.ReceiveMessage'],
  [`${functions}/configuration`, undefined],
  [`${functions}/invocations`, undefined],
])(
  'a county that starts afresh answers %s %s as a service that is not there for a moment',
  async (path, target) => {
    served = undefined
    const answer = await send(path, target)
    const body = (await answer.json()) as { __type?: string }
    expect([answer.status, answer.headers.get('x-amzn-errortype'), body.__type]).toEqual([
      503,
      'ServiceUnavailable',
      'ServiceUnavailable',
    ])
  },
)

it('goes on after what it cannot read', async () => {
  served = { permissions: undefined } as Serving
  expect((await send('/', 'AWSEvents.PutEvents', 'no JSON')).status).toBe(500)
  served = undefined
  expect((await send('/', 'AWSEvents.PutEvents')).status).toBe(503)
})
