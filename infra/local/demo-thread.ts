/** Runs demo.ts in a thread with a function's environment, beside the synthesis and out of the runner's own. */
import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { County } from '../../shared/platform/county.ts'
import { useCompileCache } from './compile-cache.ts'
import type { DemoCounty, DemoPerson } from './demo-county.ts'

export interface DemoRequest {
  readonly endpoint: string
  readonly tableName: string
  readonly county: County
  readonly now: string
  /** False where the county was seeded before: only its people are wanted. */
  readonly seed: boolean
}
type DemoAnswer = { readonly people: readonly DemoPerson[] } | { readonly error: string }

export interface DemoThread {
  run(request: DemoRequest): Promise<readonly DemoPerson[]>
  stop(): void
}

export function startDemoThread(module: string): DemoThread {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { module },
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const failed = once(worker, 'error').then(([cause]) => Promise.reject(cause))
  failed.catch(() => {})
  return {
    async run(request) {
      worker.postMessage(request)
      const [answer] = (await Promise.race([once(worker, 'message'), failed])) as [DemoAnswer]
      if ('error' in answer) throw new Error(`the demo county cannot be seeded: ${answer.error}`)
      return answer.people
    },
    stop() {
      void worker.terminate()
    },
  }
}

if (!isMainThread && typeof (workerData as { module?: unknown } | null)?.module === 'string') {
  useCompileCache()
  const demo = (await import((workerData as { module: string }).module)) as DemoCounty
  parentPort?.on('message', async ({ endpoint, tableName, county, now, seed }: DemoRequest) => {
    Object.assign(process.env, {
      TABLE_NAME: tableName,
      COUNTY: JSON.stringify(county),
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_REGION: 'cn-north-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    })
    try {
      if (seed) await demo.seedDemoCounty({ endpoint, tableName, county, now: new Date(now) })
      parentPort?.postMessage({ people: demo.demoPeople(county) } satisfies DemoAnswer)
    } catch (cause) {
      const error = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
      parentPort?.postMessage({ error } satisfies DemoAnswer)
    }
  })
}
