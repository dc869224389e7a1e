/** One county's app: its data stack and its service stack, from its one config file. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, type AppProps, type Environment, Tags } from 'aws-cdk-lib'
import { bundleFunctions } from './bundle.ts'
import type { CountyConfig } from './county-config.ts'
import { DataStack } from './data-stack.ts'
import { domains, functionSources } from './domains.ts'
import { ServiceStack } from './service-stack.ts'
import type { IndexShape } from './table-release.ts'

export interface CountyAppProps {
  readonly config: CountyConfig
  /** True: the functions are bundled as they deploy; false: their assets are the sources, for the laptop. */
  readonly bundle: boolean
  readonly outdir?: string
  readonly env?: Environment
  readonly app?: App
  /** The table’s indexes on the way from one release to the next. */
  readonly indexes?: readonly IndexShape[]
}

/** The feature flags of a deployment. The CDK's command line hands them to its app; an app by itself must ask. */
export function featureFlags(): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8')).context
}

/** `.synth()` on the result gives the templates. */
export function countyApp(props: CountyAppProps): App {
  const { config } = props
  const appProps: AppProps = {
    ...(props.outdir ? { outdir: props.outdir } : {}),
    analyticsReporting: false,
    // The bundled laptop county finds a function's asset by this.
    context: { ...featureFlags(), 'aws:cdk:enable-asset-metadata': true },
  }
  const app = props.app ?? new App(appProps)
  // A folder of this run's own: a synthesis beside it, and the CDK's memory of assets by path, never see it half done.
  const bundles = props.bundle ? mkdtempSync(join(tmpdir(), 'xingcun-bundles-')) : undefined
  if (bundles) bundleFunctions(functionSources, bundles)
  const name = config.slug[0]?.toUpperCase() + config.slug.slice(1)
  const region = config.region
  const env: Environment = props.env ?? (region ? { region } : {})
  const data = new DataStack(app, `${name}Data`, {
    ...{ env, config, description: `${config.name} 兴村治社：数据` },
    ...(props.indexes ? { indexes: props.indexes } : {}),
  })
  const countyTags = { county: config.code }
  new ServiceStack(app, `${name}Service`, {
    env,
    config,
    data,
    code: bundles ? { bundles } : 'sources',
    ...{ domains, countyTags },
    description: `${config.name} 兴村治社：服务`,
  })
  // Each bundle was copied into the cloud assembly when its function was made.
  if (bundles) rmSync(bundles, { recursive: true })
  for (const [key, value] of Object.entries(countyTags)) {
    Tags.of(app).add(key, value, {
      excludeResourceTypes: [
        // An API that is built from a document refuses tags from anywhere else, and a stack hands its own to all it holds.
        ...['AWS::ApiGatewayV2::Api', 'aws:cdk:stack'],
        // China's regions refuse a tagged mapping, and the deployment with it.
        'AWS::Lambda::EventSourceMapping',
      ],
    })
  }
  return app
}
