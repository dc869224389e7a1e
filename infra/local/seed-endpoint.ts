/**
 * The table engine as the seed sees it. The engine syncs its file once for every item of a BatchWriteItem, 8,462
 * times for the demo county; a transaction syncs once for all of its items. So batches go on as transactions.
 */
import { createServer } from 'node:http'
import { isObject, type JsonObject, listOf, objectOf } from './json.ts'
import { onLoopback } from './loopback.ts'
import { type EngineCall, EngineRefusal } from './table-engine-call.ts'

export interface SeedEndpoint {
  readonly url: string
  close(): Promise<void>
}

export async function openSeedEndpoint(call: EngineCall): Promise<SeedEndpoint> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const reply = (status: number, body: JsonObject) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
      response.end(JSON.stringify(body))
    }
    try {
      const [, operation = ''] = String(request.headers['x-amz-target']).split('.')
      const body = objectOf(JSON.parse(Buffer.concat(chunks).toString()))
      const puts = operation === 'BatchWriteItem' ? putsOf(body) : undefined
      if (puts) {
        await call('TransactWriteItems', { TransactItems: puts })
        reply(200, { UnprocessedItems: {} })
      } else reply(200, await call(operation, body))
    } catch (cause) {
      if (cause instanceof EngineRefusal) reply(400, cause.answer)
      else reply(500, { __type: 'InternalServerError', message: String(cause) })
    }
  })
  return {
    url: await onLoopback(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The batch as puts of a transaction; undefined when it deletes too. */
function putsOf({ RequestItems }: JsonObject): JsonObject[] | undefined {
  const puts = Object.entries(objectOf(RequestItems)).flatMap(([TableName, requests]) =>
    listOf(requests).map((each) => ({ TableName, Item: objectOf(objectOf(each).PutRequest).Item })),
  )
  return puts.every(({ Item }) => isObject(Item)) ? puts.map((Put) => ({ Put })) : undefined
}
