/** The inside of a thread: the county's clock, and the functions, one event after another. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadedMore, useCompileCache } from './compile-cache.ts'
import type { FromThread, ThreadFunction, ThreadSetup, ToThread } from './function-threads.ts'
import type { FunctionError } from './local-function.ts'

const setup = workerData as ThreadSetup
const port = parentPort
if (!port) throw new Error('runs in a worker thread only')

useCompileCache()
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
interface Loaded {
  readonly fn: ThreadFunction
  /** The function's own, for as long as the thread lives: what it writes there no other function reads. */
  readonly environment: NodeJS.ProcessEnv
  handler: Handler | undefined
}

const functions = new Map<string, Loaded>(
  setup.functions.map((fn) => [fn.name, { fn, environment: { ...fn.environment }, handler: undefined }]),
)
let running = setup.functions[0]?.name ?? ''

for (const stream of [process.stdout, process.stderr]) {
  let rest = ''
  stream.write = (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
    const lines = (rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) answer({ kind: 'said', name: running, line })
    const called = [encoding, done].find((each) => typeof each === 'function') as (() => void) | undefined
    if (called) queueMicrotask(called)
    return true
  }
}

function described(cause: unknown): FunctionError {
  if (cause instanceof Error)
    return { errorType: cause.name, errorMessage: cause.message, trace: (cause.stack ?? '').split('\n') }
  return { errorType: typeof cause, errorMessage: String(cause) }
}

function answer(message: FromThread): void {
  port?.postMessage(message)
}

function contextOf({ name, arn, memoryMegabytes }: ThreadFunction, { id, timeoutMs }: ToThread): object {
  const deadline = performance.now() + timeoutMs
  return {
    awsRequestId: id,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMegabytes),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  }
}

async function load(loaded: Loaded): Promise<Handler> {
  const { module, handler, name } = loaded.fn
  const found = ((await import(module)) as Record<string, unknown>)[handler]
  if (typeof found !== 'function')
    throw Object.assign(new Error(`${module} exports no ${handler}`), { name: 'Runtime.HandlerNotFound' })
  loaded.handler = found as Handler
  loadedMore()
  answer({ kind: 'loaded', name })
  return loaded.handler
}

port.on('message', async (message: ToThread) => {
  const called = functions.get(message.name)
  if (!called) throw new Error(`no function ${message.name}`)
  running = message.name
  process.env = called.environment
  try {
    const handler = called.handler ?? (await load(called))
    const result =
      message.event === undefined
        ? undefined
        : await handler(JSON.parse(message.event), contextOf(called.fn, message))
    answer({ kind: 'done', payload: JSON.stringify(result) })
  } catch (cause) {
    answer({ kind: 'failed', error: described(cause) })
  }
})
