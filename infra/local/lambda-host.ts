/** The functions of the templates, called by name: whatever calls them, an event is JSON and comes back as JSON. */
import type { Activity } from './activity.ts'
import { openFunctionLog } from './function-log.ts'
import { createCrew, largestPayload } from './function-threads.ts'
import type { Json } from './json.ts'
import type { LocalFunction, Outcome } from './local-function.ts'

export interface LambdaHost {
  invoke(name: string, event: Json): Promise<Outcome>
  /** Fails every call of these functions, by their ids in the template, until told otherwise. @returns those unknown */
  fail(ids: readonly string[]): string[]
  /** Loads every function, one after another, for a quick first call. */
  prewarm(): Promise<void>
  stop(): Promise<void>
}

// Two threads are enough to let races happen, and what two cores can use.
const usualThreads = 2
const mostThreads = 8

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
  const { activity, signed } = options
  const functions = new Map(options.functions.map((fn) => [fn.name, fn]))
  const log = openFunctionLog(options.logFile, options.measured)
  const crewOf = (members: readonly LocalFunction[], most: number) =>
    createCrew({
      ...{ functions: members, clock: options.clock, said: log.keep },
      usual: usualThreads,
      most,
      environmentOf: (fn) => ({
        ...options.environment,
        ...(signed ? { AWS_ACCESS_KEY_ID: fn.name } : {}),
        AWS_LAMBDA_FUNCTION_NAME: fn.name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMegabytes),
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        ...fn.environment,
      }),
    })
  // A client of the SDK keeps the name that it first signed with: functions that sign for themselves share no thread.
  const shared = signed ? undefined : crewOf(options.functions, mostThreads)
  const crews = new Map(options.functions.map((fn) => [fn.name, shared ?? crewOf([fn], usualThreads)]))
  let stopping = false
  let failing: ReadonlySet<string> = new Set()

  return {
    async invoke(name, event) {
      const fn = functions.get(name)
      const crew = crews.get(name)
      if (!fn || !crew) return refused('ResourceNotFoundException', `no function ${name}`)
      if (stopping) return refused('Lambda.ServiceException', 'the county is stopping')
      options.called?.(name)
      if (failing.has(idOf(name))) return refused('Broken', `${name} was told to fail`)
      const payload = JSON.stringify(event)
      if (Buffer.byteLength(payload) > largestPayload) return refused('RequestTooLargeException', 'over 6 MB')
      const end = activity.begin('function')
      try {
        const outcome = await crew.run(fn, payload)
        if (!outcome.ok)
          log.keep(name, JSON.stringify({ level: 'error', message: 'invocation failed', ...outcome.error }))
        return outcome
      } finally {
        end()
        options.finished()
      }
    },
    fail(ids) {
      const known = new Set([...functions.keys()].map(idOf))
      failing = new Set(ids)
      return ids.filter((id) => !known.has(id))
    },
    async prewarm() {
      for (const fn of functions.values()) {
        if (stopping) return
        await crews.get(fn.name)?.run(fn)
      }
    },
    async stop() {
      stopping = true
      await Promise.all([...new Set(crews.values())].map((crew) => crew.stop()))
      await log.close()
    },
  }
}

const refused = (errorType: string, errorMessage: string): Outcome => ({
  ok: false,
  error: { errorType, errorMessage },
})

/** `Service-Publish1A2B3C4D` is called Publish in the code. */
const idOf = (name: string) => name.replace(/^.*-/, '').replace(/[0-9A-F]{8}$/, '')
