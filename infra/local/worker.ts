/** The inside of a function's thread: the county's clock, the handler, one event after another. */
import { parentPort, workerData } from 'node:worker_threads'
import type { FromWorker, FunctionError, Invocation, WorkerSetup } from './lambda-host.ts'

const setup = workerData as WorkerSetup
const port = parentPort
if (!port) throw new Error('runs in a worker thread only')

const offset = new BigInt64Array(setup.clock)
const RealDate = Date
const now = () => RealDate.now() + Number(Atomics.load(offset, 0))
// Only "what time is it" changes; parsing, arithmetic and `instanceof` stay those of the real Date.
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
})
RealDate.prototype.constructor = globalThis.Date

type Handler = (event: unknown, context: object) => unknown

function described(cause: unknown): FunctionError {
  if (cause instanceof Error)
    return { errorType: cause.name, errorMessage: cause.message, trace: (cause.stack ?? '').split('\n') }
  return { errorType: typeof cause, errorMessage: String(cause) }
}

function answer(message: FromWorker): void {
  port?.postMessage(message)
}

function contextOf(invocation: Invocation): object {
  const deadline = performance.now() + invocation.timeoutMs
  return {
    awsRequestId: invocation.id,
    functionName: setup.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: setup.arn,
    memoryLimitInMB: String(setup.memoryMegabytes),
    logGroupName: `/aws/lambda/${setup.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  }
}

async function load(): Promise<Handler | undefined> {
  try {
    const module = (await import(setup.module)) as Record<string, unknown>
    const handler = module[setup.handler]
    if (typeof handler === 'function') return handler as Handler
    answer({
      kind: 'broken',
      error: {
        errorType: 'Runtime.HandlerNotFound',
        errorMessage: `${setup.module} exports no ${setup.handler}`,
      },
    })
  } catch (cause) {
    answer({ kind: 'broken', error: described(cause) })
  }
  return undefined
}

const handler = await load()
if (handler) {
  port.on('message', async (invocation: Invocation) => {
    try {
      const result = await handler(JSON.parse(invocation.event), contextOf(invocation))
      answer({ kind: 'done', id: invocation.id, payload: JSON.stringify(result) })
    } catch (cause) {
      answer({ kind: 'failed', id: invocation.id, error: described(cause) })
    }
  })
  answer({ kind: 'ready' })
}
