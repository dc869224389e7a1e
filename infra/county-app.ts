/** One county's app: its data stack and its service stack, from its one config file. */

import { fileURLToPath } from 'node:url'
import { App, type AppProps, type Environment, Tags } from 'aws-cdk-lib'
import { bundleFunctions } from './bundle.ts'
import type { CountyConfig } from './county-config.ts'
import { DataStack } from './data-stack.ts'
import { functionSources, ServiceStack } from './service-stack.ts'

export interface CountyAppProps {
  readonly config: CountyConfig
  /** True: the functions are bundled as they deploy; false: their assets are the sources, for the laptop. */
  readonly bundle: boolean
  readonly outdir?: string
  readonly env?: Environment
  readonly app?: App
}

const bundles = fileURLToPath(new URL('../dist/functions', import.meta.url))

/** `.synth()` on the result gives the templates. */
export function countyApp(props: CountyAppProps): App {
  const { config } = props
  if (props.bundle) bundleFunctions(functionSources, bundles)
  const appProps: AppProps = { ...(props.outdir ? { outdir: props.outdir } : {}), analyticsReporting: false }
  const app = props.app ?? new App(appProps)
  const name = config.slug[0]?.toUpperCase() + config.slug.slice(1)
  const region = config.region
  const env: Environment = props.env ?? (region ? { region } : {})
  const data = new DataStack(app, `${name}Data`, { env, config, description: `${config.name} 兴村治社:数据` })
  new ServiceStack(app, `${name}Service`, {
    env,
    config,
    data,
    code: props.bundle ? { bundles } : 'sources',
    description: `${config.name} 兴村治社:服务`,
  })
  Tags.of(app).add('county', config.code)
  return app
}
