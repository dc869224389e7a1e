/**
 * The AWS APIs besides the table's, on a loopback port of their own: EventBridge and Step Functions, which the functions
 * call, and Lambda and SQS, which the commands of county IT call. AWS JSON 1.0 and 1.1; Lambda's own is REST.
 */
import { createServer, type IncomingMessage } from 'node:http'
import type { Bus } from './bus.ts'
import { denial, type Permissions, signer } from './cloud/permissions.ts'
import type { Deliveries } from './deliveries.ts'
import type { ExecutionRow } from './executions.ts'
import { type Json, type JsonObject, listOf, objectOf, textOf } from './json.ts'
import type { LambdaHost } from './lambda-host.ts'
import type { LocalFunction } from './local-function.ts'
import { onLoopback } from './loopback.ts'
import { createQueues } from './queues.ts'
import { ServiceError } from './service-error.ts'
import type { StateMachines } from './state-machines.ts'
import { localAccount, localPartition, localRegion } from './template.ts'

export interface AwsEndpoint {
  readonly url: string
  close(): Promise<void>
}

/** What answers; of the county that runs when it is asked. */
export interface Serving {
  readonly bus: Bus
  readonly machines: StateMachines
  readonly deliveries: Deliveries
  /** The names of the queues that there are. */
  readonly queues: readonly string[]
  readonly invoke: LambdaHost['invoke']
  readonly functions: readonly LocalFunction[]
  /** What the roles of the functions allow, where that is asked. */
  readonly permissions?: Permissions | undefined
}

/** @param served undefined while the county starts afresh: whoever calls then is told to try again, as the SDKs do. */
export async function openAwsEndpoint(served: () => Serving | undefined): Promise<AwsEndpoint> {
  const serving = () => {
    const now = served()
    if (!now) throw new ServiceError('ServiceUnavailable', 'the county is starting')
    return now
  }
  const machines = () => serving().machines
  const queues = createQueues(serving)
  const operations: Readonly<Record<string, (request: JsonObject) => JsonObject>> = {
    'AWSEvents.PutEvents': (request) => serving().bus.put(request),
    'AmazonSQS.ReceiveMessage': queues.receive,
    'AmazonSQS.ChangeMessageVisibility': queues.hide,
    'AmazonSQS.DeleteMessage': queues.remove,
    'AmazonSQS.GetQueueAttributes': queues.count,
    'AWSStepFunctions.StartExecution': ({ stateMachineArn, name, input }) => {
      const started = machines().start(String(stateMachineArn), textOf(name), textOf(input) ?? '{}')
      return { executionArn: started.arn, startDate: started.started_at / 1000 }
    },
    'AWSStepFunctions.DescribeExecution': ({ executionArn }) =>
      described(machines().describe(String(executionArn))),
    'AWSStepFunctions.SendTaskSuccess': ({ taskToken, output }) => {
      machines().succeed(String(taskToken), String(output))
      return {}
    },
    'AWSStepFunctions.SendTaskFailure': ({ taskToken, error, cause }) => {
      machines().fail(String(taskToken), textOf(error) ?? 'States.TaskFailed', textOf(cause) ?? '')
      return {}
    },
  }

  async function answer(request: IncomingMessage): Promise<Reply> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    const [, fn = '', what] =
      /^\/2015-03-31\/functions\/([^/]{1,140})\/(invocations|configuration)$/.exec(request.url ?? '') ?? []
    if (what) {
      const asked = what === 'configuration' ? configuration : invocation
      const { headers, ...reply } = await asked(serving(), decodeURIComponent(fn), bytes)
      return { ...reply, headers: { 'content-type': 'application/json', ...headers } }
    }
    const target = String(request.headers['x-amz-target'])
    const operation = operations[target]
    if (!operation) return failure(400, 'UnknownOperationException', `${target} is not served locally`)
    const { permissions } = serving()
    const who = signer(request.headers.authorization)
    const asked = objectOf(JSON.parse(bytes.toString() || '{}'))
    const { action, resource } = needs(target, asked)
    if (permissions && action && !permissions.allows(who, action, resource))
      return { status: 400, body: denial(who, action, resource) }
    return { status: 200, body: operation(asked) }
  }

  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(request).catch(failed)
    response.writeHead(status, {
      'content-type': request.headers['content-type'] ?? 'application/x-amz-json-1.0',
      ...headers,
    })
    response.end(JSON.stringify(body))
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

/** The permission that a function needs for a call; what the commands of county IT call needs none here. */
function needs(
  target: string,
  { stateMachineArn, executionArn, Entries }: JsonObject,
): { action?: string; resource?: string } {
  const [service, operation] = target.split('.')
  if (service === 'AWSEvents') {
    const bus = String(objectOf(listOf(Entries)[0]).EventBusName ?? 'default')
    const arn = bus.startsWith('arn:')
      ? bus
      : `arn:${localPartition}:events:${localRegion}:${localAccount}:event-bus/${bus}`
    return { action: `events:${operation}`, resource: arn }
  }
  if (service !== 'AWSStepFunctions') return {}
  // A token names no machine.
  const resource = textOf(stateMachineArn) ?? textOf(executionArn)
  return { action: `states:${operation}`, ...(resource ? { resource } : {}) }
}

const refusals: Readonly<Record<string, number>> = {
  ResourceNotFoundException: 404,
  RequestTooLargeException: 413,
}

interface Reply {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body: Json
}

/** What a function was deployed with, as far as the commands ask: its environment, and where its dead letters go. */
function configuration({ functions }: Serving, name: string): Reply {
  const found = functions.find((each) => each.name === name)
  if (!found)
    return {
      ...{ status: 404, headers: { 'x-amzn-errortype': 'ResourceNotFoundException' } },
      body: { Message: `no function ${name}` },
    }
  const queue = `arn:${localPartition}:sqs:${localRegion}:${localAccount}:${found.deadLetters}`
  return {
    status: 200,
    body: {
      ...{ FunctionName: name, FunctionArn: found.arn, Environment: { Variables: { ...found.environment } } },
      ...(found.deadLetters ? { DeadLetterConfig: { TargetArn: queue } } : {}),
    },
  }
}

const failure = (status: number, name: string, message: string): Reply => ({
  status,
  headers: { 'x-amzn-errortype': name },
  body: { __type: name, message },
})

/** A caller's mistake, a county between two starts, or a fault of ours; none of them ends the county. */
function failed(cause: unknown): Reply {
  if (!(cause instanceof ServiceError)) return failure(500, 'InternalFailure', String(cause))
  return failure(cause.name === 'ServiceUnavailable' ? 503 : 400, cause.name, cause.message)
}

/** A call of a function that waits for what comes of it. */
async function invocation({ invoke }: Serving, name: string, bytes: Buffer): Promise<Reply> {
  const outcome = await invoke(name, JSON.parse(bytes.toString() || '{}') as Json)
  if (outcome.ok) return { status: 200, body: outcome.payload }
  const { errorType, errorMessage } = outcome.error
  const status = refusals[errorType]
  if (status) return { status, headers: { 'x-amzn-errortype': errorType }, body: { Message: errorMessage } }
  return {
    status: 200,
    headers: { 'x-amz-function-error': 'Unhandled' },
    body: { ...outcome.error } as JsonObject,
  }
}

function described(row: ExecutionRow): JsonObject {
  return {
    executionArn: row.arn,
    stateMachineArn: row.machine,
    name: row.name,
    status: row.status,
    startDate: row.started_at / 1000,
    input: row.input,
    ...(row.stopped_at === null ? {} : { stopDate: row.stopped_at / 1000 }),
    ...(row.output === null ? {} : { output: row.output }),
    ...(row.error === null ? {} : { error: row.error, cause: row.cause }),
  }
}
