/** The table as the cloud gives it to a function: what its role does not allow is denied, and indexes are late. */
import { Agent, createServer, request as send } from 'node:http'
import { type JsonObject, listOf, objectOf, textOf } from '../json.ts'
import { onLoopback } from '../loopback.ts'
import { denial, type Permissions, signer } from './permissions.ts'

export interface TableEndpoint {
  readonly url: string
  close(): Promise<void>
}

const oneTable = new Set(['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'])
const ofTransaction: Readonly<Record<string, string>> = {
  ...{ Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem' },
  ...{ ConditionCheck: 'ConditionCheckItem', Get: 'GetItem' },
}

/** The permissions that a call takes: action and table, or an index of it. */
function taken(operation: string, body: JsonObject): { action: string; on: string }[] {
  if (oneTable.has(operation)) {
    const index = textOf(body.IndexName)
    return [{ action: operation, on: `${body.TableName}${index ? `/index/${index}` : ''}` }]
  }
  if (operation.startsWith('Batch'))
    return Object.keys(objectOf(body.RequestItems)).map((on) => ({ action: operation, on }))
  if (operation.startsWith('Transact'))
    return listOf(body.TransactItems).flatMap((each) =>
      Object.entries(objectOf(each)).map(([kind, item]) => ({
        action: ofTransaction[kind] ?? kind,
        on: String(objectOf(item).TableName),
      })),
    )
  return [{ action: operation, on: String(body.TableName ?? '*') }]
}

export async function openTableEndpoint(options: {
  /** The engine itself, and the one that answers for its indexes. */
  readonly engine: string
  readonly indexes: string
  readonly permissions: Permissions
  /** ARN of a table by its name. */
  readonly arnOf: (table: string) => string
}): Promise<TableEndpoint> {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    const [, operation = ''] = String(request.headers['x-amz-target']).split('.')
    const body = objectOf(JSON.parse(bytes.toString() || '{}'))
    const fn = signer(request.headers.authorization)
    for (const { action, on } of taken(operation, body)) {
      const [table = '', ...index] = on.split('/')
      const resource = [options.arnOf(table), ...index].join('/')
      if (options.permissions.allows(fn, `dynamodb:${action}`, resource)) continue
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' })
      return response.end(JSON.stringify(denial(fn, `dynamodb:${action}`, resource)))
    }
    const { host: _, ...headers } = request.headers
    const to = operation === 'Query' && body.IndexName ? options.indexes : options.engine
    const passed = send(to, { method: 'POST', headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    // As when the connection to a service breaks: whoever called tries again.
    passed.on('error', () => response.destroy())
    passed.end(bytes)
  })
  return {
    url: await onLoopback(server),
    close: () =>
      new Promise((resolve) => {
        agent.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
