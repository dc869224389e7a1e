/** The templates of one county, synthesised in this process exactly as they would be for a deployment. */
import { readFileSync, rmSync } from 'node:fs'
import { ConfigProblem, type CountyConfig, loadCountyConfig } from '../county-config.ts'
import type { Templates } from './blueprint.ts'
import type { JsonObject } from './json.ts'
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

/** @param outdir takes the cloud assembly, and with it the bundles that a bundled county runs */
export async function synthesise(config: CountyConfig, bundle: boolean, outdir: string): Promise<Templates> {
  // Loaded here and not above: the CDK takes half a second, in which the table engine starts already.
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
  return {
    directory: assembly.directory,
    stacks: assembly.stacks.map(({ stackName, template }) => ({
      name: stackName,
      template: template as JsonObject,
    })),
  }
}
