/**
 * The threads that functions run in. A thread can run every function of its crew, and serves one event at a time, as a
 * Lambda sandbox does; what a function has for itself is its environment, its name in the log, and its limits.
 */
import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Json } from './json.ts'
import type { FunctionError, LocalFunction, Outcome } from './local-function.ts'

/** A function as a thread needs it. */
export interface ThreadFunction {
  readonly module: string
  readonly handler: string
  readonly name: string
  readonly arn: string
  readonly memoryMegabytes: number
  readonly environment: Readonly<Record<string, string>>
}
export interface ThreadSetup {
  readonly functions: readonly ThreadFunction[]
  readonly clock: SharedArrayBuffer
}
export interface ToThread {
  readonly id: string
  readonly name: string
  /** Left out, the function is only loaded. */
  readonly event: string | undefined
  readonly timeoutMs: number
}
export type FromThread =
  | { readonly kind: 'said'; readonly name: string; readonly line: string }
  | { readonly kind: 'loaded'; readonly name: string }
  | { readonly kind: 'done'; readonly payload: string | undefined }
  | { readonly kind: 'failed'; readonly error: FunctionError }

export interface Crew {
  /** @param event left out, the function is only loaded */
  run(fn: LocalFunction, event?: string): Promise<Outcome>
  stop(): Promise<void>
}

interface Run {
  readonly fn: LocalFunction
  readonly since: number
  /** Starts the function's time: not before it is loaded. */
  begin(): void
  settle(outcome: Outcome): void
}
interface Thread {
  readonly worker: Worker
  readonly loaded: Set<string>
  run: Run | undefined
}
interface Waiting {
  readonly fn: LocalFunction
  take(thread: Thread): void
  settle(outcome: Outcome): void
}

// Where all threads have been with the same events for so long, these wait for something: one more thread helps then, and
// only then, as a laptop has few cores.
const slowMs = 1000
// What Lambda takes of a call that waits for its answer, and gives back.
export const largestPayload = 6 * 1024 * 1024

export function createCrew(options: {
  readonly functions: readonly LocalFunction[]
  readonly environmentOf: (fn: LocalFunction) => Readonly<Record<string, string>>
  readonly clock: SharedArrayBuffer
  /** How many threads there are, and may be while all of them are slow. */
  readonly usual: number
  readonly most: number
  readonly said: (name: string, line: string) => void
}): Crew {
  const { functions, usual, most } = options
  const setup: ThreadSetup = {
    functions: functions.map((fn) => ({
      ...{ module: fn.module, handler: fn.handler, name: fn.name, arn: fn.arn },
      memoryMegabytes: fn.memoryMegabytes,
      environment: options.environmentOf(fn),
    })),
    clock: options.clock,
  }
  const heap = Math.max(256, ...functions.map(({ memoryMegabytes }) => memoryMegabytes))
  const threads = new Set<Thread>()
  const waiting: Waiting[] = []
  let looking: NodeJS.Timeout | undefined
  let stopped = false

  function start(): Thread {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: setup,
      env: {},
      stdout: true,
      stderr: true,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16 },
    })
    const thread: Thread = { worker, loaded: new Set(), run: undefined }
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'said') options.said(message.name, message.line)
      else if (message.kind === 'failed') thread.run?.settle({ ok: false, error: message.error })
      else if (message.kind === 'done') thread.run?.settle(outcomeOf(message.payload))
      else {
        thread.loaded.add(message.name)
        thread.run?.begin()
      }
    })
    const gone = (errorType: string, errorMessage: string) => {
      threads.delete(thread)
      thread.run?.settle({ ok: false, error: { errorType, errorMessage } })
    }
    worker.on('error', (cause) => gone('Runtime.UnhandledError', String(cause)))
    worker.on('exit', (code) => gone('Runtime.ExitError', `the function's thread ended with code ${code}`))
    threads.add(thread)
    return thread
  }

  function end(thread: Thread): void {
    threads.delete(thread)
    void thread.worker.terminate()
  }

  /** A thread that is free, rather one that has run the function before, rather the one that runs most. */
  function free(fn: LocalFunction): Thread | undefined {
    const idle = [...threads].filter(({ run }) => run === undefined)
    return idle.find(({ loaded }) => loaded.has(fn.name)) ?? idle[0]
  }

  const full = ({ name, reserved }: LocalFunction) =>
    reserved !== undefined &&
    [...threads].filter(({ run }) => run?.fn.name === name).length >= Math.max(reserved, 1)

  /** Gives threads to those who wait, in the order they came. */
  function assign(): void {
    if (stopped) return
    for (let at = 0; at < waiting.length; ) {
      const next = waiting[at]
      if (!next) return
      if (full(next.fn)) {
        at += 1
        continue
      }
      const thread = free(next.fn) ?? (threads.size < usual ? start() : undefined)
      if (!thread) break
      waiting.splice(at, 1)
      next.take(thread)
    }
    if (waiting.length > 0) looking ??= setTimeout(look, slowMs / 2)
  }

  function look(): void {
    looking = undefined
    const now = performance.now()
    const slow = [...threads].every(({ run }) => run && now - run.since > slowMs)
    if (slow && threads.size < most) start()
    assign()
  }

  function serve(thread: Thread, fn: LocalFunction, event: string | undefined): Promise<Outcome> {
    return new Promise((resolve) => {
      const id = randomUUID()
      const timeoutMs = fn.timeoutSeconds * 1000
      let timer: NodeJS.Timeout | undefined
      thread.run = {
        fn,
        since: performance.now(),
        begin() {
          timer = setTimeout(() => {
            end(thread)
            const errorMessage = `RequestId: ${id} Error: Task timed out after ${fn.timeoutSeconds.toFixed(2)} seconds`
            thread.run?.settle({ ok: false, error: { errorType: 'Sandbox.Timedout', errorMessage } })
          }, timeoutMs)
        },
        settle(outcome) {
          clearTimeout(timer)
          thread.run = undefined
          // What was started for slow events ends with them.
          if (threads.size > usual && waiting.length === 0) end(thread)
          resolve(outcome)
          assign()
        },
      }
      if (thread.loaded.has(fn.name)) thread.run.begin()
      thread.worker.postMessage({ id, name: fn.name, event, timeoutMs } satisfies ToThread)
    })
  }

  return {
    run: (fn, event) =>
      new Promise((resolve) => {
        waiting.push({ fn, take: (thread) => resolve(serve(thread, fn, event)), settle: resolve })
        assign()
      }),
    async stop() {
      stopped = true
      clearTimeout(looking)
      const error = { errorType: 'Lambda.ServiceException', errorMessage: 'the county is stopping' }
      for (const { settle } of waiting.splice(0)) settle({ ok: false, error })
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}

function outcomeOf(payload = 'null'): Outcome {
  if (Buffer.byteLength(payload) <= largestPayload) return { ok: true, payload: JSON.parse(payload) as Json }
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${largestPayload} bytes).`
  return { ok: false, error: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } }
}
