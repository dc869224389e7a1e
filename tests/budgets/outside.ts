/** The bus and Step Functions as far as the publisher speaks to them: takes everything, and counts what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Outside {
  /** What was asked so far, by operation. */
  readonly asked: ReadonlyMap<string, number>
  /** Events on the bus so far, and the bytes of their details. */
  readonly events: () => { readonly count: number; readonly bytes: number }
  close(): Promise<void>
}

interface Entries {
  readonly Entries: readonly { readonly Detail?: string }[]
}

/** Points the SDK of this process at itself. */
export async function openOutside(): Promise<Outside> {
  const asked = new Map<string, number>()
  let count = 0
  let bytes = 0
  const server = createServer((request, response) => void answer(request, response))
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? ''
    asked.set(operation, (asked.get(operation) ?? 0) + 1)
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
    response.setHeader('Content-Type', String(request.headers['content-type']))
    if (operation !== 'PutEvents') {
      // Whoever asks after an execution hears that it runs.
      response.end(
        JSON.stringify({ executionArn: 'arn:aws:states:::execution', startDate: 0, status: 'RUNNING' }),
      )
      return
    }
    const { Entries } = body as Entries
    count += Entries.length
    for (const { Detail = '' } of Entries) bytes += Buffer.byteLength(Detail)
    response.end(
      JSON.stringify({ FailedEntryCount: 0, Entries: Entries.map((_, at) => ({ EventId: `${at}` })) }),
    )
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SFN: url,
    AWS_ENDPOINT_URL_EVENTBRIDGE: url,
    BUS_NAME: 'bus',
    REVIEW_CHAIN_ARN: 'arn:aws:states:us-east-1:000000000000:stateMachine:chain',
  })
  return {
    asked,
    events: () => ({ count, bytes }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
