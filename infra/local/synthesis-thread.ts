/** Synthesises in a thread that ends with it: a process that has loaded the CDK measures 240 MB, and a running county needs nothing of it. */
import { readFileSync, rmSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { Templates } from './blueprint.ts'
import { useCompileCache } from './compile-cache.ts'
import type { JsonObject } from './json.ts'
import type { SynthesisRequest } from './synthesis.ts'

useCompileCache()
const { config, bundle, outdir } = workerData as SynthesisRequest
// Loaded here and not above, to be compiled from the cache.
const { App } = await import('aws-cdk-lib')
const { countyApp } = await import('../county-app.ts')
rmSync(outdir, { recursive: true, force: true })
// The feature flags of a deployment; the CDK's command line reads them, an App by itself does not.
const cdkJson = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'))
const app = new App({
  outdir,
  analyticsReporting: false,
  treeMetadata: false,
  // Checks the templates' form and changes nothing in them; it takes twice as long as the rest of the
  // synthesis, and `npm run synth -- -c county=…` and the tests of infra/ run it.
  builtinCloudFormationValidation: false,
  context: { ...cdkJson.context, 'aws:cdk:enable-asset-metadata': true },
})
const assembly = countyApp({ config, bundle, app }).synth()
parentPort?.postMessage({
  directory: assembly.directory,
  stacks: assembly.stacks.map(({ stackName, template }) => ({
    name: stackName,
    template: template as JsonObject,
  })),
} satisfies Templates)
