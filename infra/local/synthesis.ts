/** The templates of one county, synthesised exactly as they would be for a deployment. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ConfigProblem, type CountyConfig, loadCountyConfig } from '../county-config.ts'
import type { Templates } from './blueprint.ts'
import { StartFailure } from './start-failure.ts'

/** @throws StartFailure that lists the known counties, or names the config's broken field */
export function configOf(slug: string): CountyConfig {
  try {
    return loadCountyConfig(slug)
  } catch (cause) {
    if (cause instanceof ConfigProblem) throw new StartFailure(cause.message.replaceAll('\n', ' '), cause)
    throw cause
  }
}

export interface SynthesisRequest {
  readonly config: CountyConfig
  readonly bundle: boolean
  /** Takes the cloud assembly, and with it the bundles that a bundled county runs. */
  readonly outdir: string
}

export async function synthesise(config: CountyConfig, bundle: boolean, outdir: string): Promise<Templates> {
  const request: SynthesisRequest = { config, bundle, outdir }
  const worker = new Worker(new URL('./synthesis-thread.ts', import.meta.url), {
    workerData: request,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  // What stops a synthesis is thrown here too.
  const [templates] = (await once(worker, 'message')) as [Templates]
  await worker.terminate()
  return templates
}
