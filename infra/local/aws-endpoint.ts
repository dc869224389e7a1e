/** The EventBridge and Step Functions APIs the functions call, on a loopback port of their own: AWS JSON 1.0 and 1.1. */
import { createServer } from 'node:http'
import type { Bus } from './bus.ts'
import type { ExecutionRow } from './executions.ts'
import { type JsonObject, objectOf, textOf } from './json.ts'
import { type StateMachines, StepFunctionsError } from './state-machines.ts'

export interface AwsEndpoint {
  readonly url: string
  close(): Promise<void>
}

export async function openAwsEndpoint(bus: () => Bus, machines: () => StateMachines): Promise<AwsEndpoint> {
  const operations: Readonly<Record<string, (request: JsonObject) => JsonObject>> = {
    'AWSEvents.PutEvents': (request) => bus().put(request),
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

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const target = String(request.headers['x-amz-target'])
    const reply = (status: number, body: JsonObject) => {
      response.writeHead(status, {
        'content-type': request.headers['content-type'] ?? 'application/x-amz-json-1.0',
      })
      response.end(JSON.stringify(body))
    }
    const operation = operations[target]
    if (!operation)
      return reply(400, { __type: 'UnknownOperationException', message: `${target} is not served locally` })
    try {
      reply(200, operation(objectOf(JSON.parse(Buffer.concat(chunks).toString() || '{}'))))
    } catch (cause) {
      if (cause instanceof StepFunctionsError) reply(400, { __type: cause.name, message: cause.message })
      else reply(500, { __type: 'InternalFailure', message: String(cause) })
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
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
