/**
 * The functions of the templates, each in worker threads of its own with its own environment. A thread serves
 * one event at a time, as a Lambda sandbox does; a second one starts when the first is busy.
 */
import { randomUUID } from 'node:crypto'
import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import type { Activity } from './activity.ts'
import { isObject, type Json } from './json.ts'

export interface LocalFunction {
  readonly name: string
  readonly arn: string
  /** Absolute path of the module, source or bundle, and the export that handles. */
  readonly module: string
  readonly handler: string
  readonly timeoutSeconds: number
  readonly memoryMegabytes: number
  readonly environment: Readonly<Record<string, string>>
  /** Reserved concurrency, when the template sets one. */
  readonly reserved: number | undefined
  /** Name of the queue that takes asynchronous events it keeps failing; undefined: none. */
  readonly deadLetters: string | undefined
}

/** What an invocation came to. `error` is spelled as Lambda spells it: errorType, errorMessage, trace. */
export type Outcome =
  | { readonly ok: true; readonly payload: Json }
  | { readonly ok: false; readonly error: FunctionError }
export interface FunctionError {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace?: readonly string[]
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly error: FunctionError }
  | { readonly kind: 'done'; readonly id: string; readonly payload: string | undefined }
  | { readonly kind: 'failed'; readonly id: string; readonly error: FunctionError }

export interface WorkerSetup {
  readonly module: string
  readonly handler: string
  readonly name: string
  readonly arn: string
  readonly memoryMegabytes: number
  readonly clock: SharedArrayBuffer
}
export interface Invocation {
  readonly id: string
  readonly event: string
  readonly timeoutMs: number
}

export interface LambdaHost {
  invoke(name: string, event: Json): Promise<Outcome>
  /** Fails every call of these functions, by their ids in the template, until told otherwise. @returns those unknown */
  fail(ids: readonly string[]): string[]
  /** Starts one thread of every function, one after another, for a quick first call. */
  prewarm(): Promise<void>
  stop(): Promise<void>
}

interface Instance {
  readonly worker: Worker
  readonly ready: Promise<FunctionError | undefined>
  busy: boolean
  settle: ((outcome: Outcome) => void) | undefined
}
interface Pool {
  readonly fn: LocalFunction
  readonly instances: Set<Instance>
  readonly queue: (() => void)[]
}

// Two threads of a function are enough to let races happen; a laptop has few cores and each thread its own heap.
const mostThreads = 2
// What Lambda takes of a call that waits for its answer, and gives back.
const largestPayload = 6 * 1024 * 1024
const largestLogBytes = 20_000_000

export function createLambdaHost(options: {
  readonly functions: readonly LocalFunction[]
  readonly environment: Readonly<Record<string, string>>
  readonly clock: SharedArrayBuffer
  readonly logFile: string
  readonly activity: Activity
  /** Takes what a function writes in the embedded metric format. */
  readonly measured?: (line: unknown) => void
  /** Told of every call of a function, of one that fails too. */
  readonly called?: (name: string) => void
  /** Whether each function signs with its own name, by which its role is found. */
  readonly signed?: boolean
  /** Called after every invocation: what it wrote may now be on a stream. */
  readonly finished: () => void
}): LambdaHost {
  const { activity, environment, clock, logFile } = options
  if (existsSync(logFile) && statSync(logFile).size > largestLogBytes) renameSync(logFile, `${logFile}.1`)
  const log = createWriteStream(logFile, { flags: 'a' })
  const pools = new Map<string, Pool>(
    options.functions.map((fn) => [fn.name, { fn, instances: new Set(), queue: [] }]),
  )
  let stopping = false
  let failing: ReadonlySet<string> = new Set()

  function keep(fn: LocalFunction, line: string): void {
    let entry: unknown
    try {
      entry = JSON.parse(line)
    } catch {}
    const fields = isObject(entry) ? entry : { message: line }
    if (fields._aws) options.measured?.(fields)
    log.write(`${JSON.stringify({ function: fn.name, ...fields })}\n`)
  }

  function start(pool: Pool): Instance {
    const { fn } = pool
    const setup: WorkerSetup = {
      module: fn.module,
      handler: fn.handler,
      name: fn.name,
      arn: fn.arn,
      memoryMegabytes: fn.memoryMegabytes,
      clock,
    }
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      env: {
        ...environment,
        ...(options.signed ? { AWS_ACCESS_KEY_ID: fn.name } : {}),
        AWS_LAMBDA_FUNCTION_NAME: fn.name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMegabytes),
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        ...fn.environment,
      },
      workerData: setup,
      stdout: true,
      stderr: true,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: {
        maxOldGenerationSizeMb: Math.max(fn.memoryMegabytes, 256),
        maxYoungGenerationSizeMb: 16,
      },
    })
    const settled = Promise.withResolvers<FunctionError | undefined>()
    const instance: Instance = { worker, ready: settled.promise, busy: false, settle: undefined }
    for (const stream of [worker.stdout, worker.stderr])
      createInterface({ input: stream }).on('line', (line) => keep(fn, line))
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') settled.resolve(undefined)
      else if (message.kind === 'broken') settled.resolve(message.error)
      else if (message.kind === 'failed') instance.settle?.({ ok: false, error: message.error })
      else instance.settle?.(outcomeOf(message.payload))
    })
    const gone = (errorType: string, errorMessage: string) => {
      pool.instances.delete(instance)
      settled.resolve({ errorType, errorMessage })
      instance.settle?.({ ok: false, error: { errorType, errorMessage } })
    }
    worker.on('error', (cause) => gone('Runtime.UnhandledError', String(cause)))
    worker.on('exit', (code) => gone('Runtime.ExitError', `the function's thread ended with code ${code}`))
    pool.instances.add(instance)
    return instance
  }

  function discard(pool: Pool, instance: Instance): void {
    pool.instances.delete(instance)
    void instance.worker.terminate()
  }

  async function acquire(pool: Pool): Promise<Instance> {
    for (;;) {
      const free = [...pool.instances].find(({ busy }) => !busy)
      const most = Math.min(pool.fn.reserved ?? mostThreads, mostThreads)
      const instance = free ?? (pool.instances.size < Math.max(most, 1) ? start(pool) : undefined)
      if (instance) {
        instance.busy = true
        return instance
      }
      await new Promise<void>((resolve) => pool.queue.push(resolve))
    }
  }

  async function run(pool: Pool, instance: Instance, event: string): Promise<Outcome> {
    const broken = await instance.ready
    if (broken) {
      discard(pool, instance)
      return { ok: false, error: broken }
    }
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    const id = randomUUID()
    const timeoutMs = pool.fn.timeoutSeconds * 1000
    const timer = setTimeout(() => {
      discard(pool, instance)
      const errorMessage = `RequestId: ${id} Error: Task timed out after ${pool.fn.timeoutSeconds.toFixed(2)} seconds`
      resolve({ ok: false, error: { errorType: 'Sandbox.Timedout', errorMessage } })
    }, timeoutMs)
    instance.settle = resolve
    const invocation: Invocation = { id, event, timeoutMs }
    instance.worker.postMessage(invocation)
    const outcome = await promise
    clearTimeout(timer)
    return outcome
  }

  return {
    async invoke(name, event) {
      const pool = pools.get(name)
      if (!pool)
        return {
          ok: false,
          error: { errorType: 'ResourceNotFoundException', errorMessage: `no function ${name}` },
        }
      if (stopping)
        return {
          ok: false,
          error: { errorType: 'Lambda.ServiceException', errorMessage: 'the county is stopping' },
        }
      options.called?.(name)
      if (failing.has(idOf(name)))
        return { ok: false, error: { errorType: 'Broken', errorMessage: `${name} was told to fail` } }
      const payload = JSON.stringify(event)
      if (Buffer.byteLength(payload) > largestPayload)
        return { ok: false, error: { errorType: 'RequestTooLargeException', errorMessage: 'over 6 MB' } }
      const end = activity.begin('function')
      try {
        const instance = await acquire(pool)
        const outcome = await run(pool, instance, payload)
        instance.settle = undefined
        instance.busy = false
        if (!outcome.ok)
          keep(pool.fn, JSON.stringify({ level: 'error', message: 'invocation failed', ...outcome.error }))
        return outcome
      } finally {
        pool.queue.shift()?.()
        end()
        options.finished()
      }
    },
    fail(ids) {
      const known = new Set([...pools.keys()].map(idOf))
      failing = new Set(ids)
      return ids.filter((id) => !known.has(id))
    },
    async prewarm() {
      for (const pool of pools.values()) {
        if (stopping) return
        if (pool.instances.size > 0) continue
        const instance = start(pool)
        if (await instance.ready) discard(pool, instance)
      }
    },
    async stop() {
      stopping = true
      await Promise.all(
        [...pools.values()].flatMap(({ instances }) =>
          [...instances].map(({ worker }) => worker.terminate()),
        ),
      )
      await new Promise<void>((resolve) => log.end(() => resolve()))
    },
  }
}

function outcomeOf(payload = 'null'): Outcome {
  if (Buffer.byteLength(payload) <= largestPayload) return { ok: true, payload: JSON.parse(payload) as Json }
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${largestPayload} bytes).`
  return { ok: false, error: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } }
}

/** `Service-Publish1A2B3C4D` is called Publish in the code. */
const idOf = (name: string) => name.replace(/^.*-/, '').replace(/[0-9A-F]{8}$/, '')
