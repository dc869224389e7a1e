/** What `cdk` runs: `cdk deploy --all -c county=zhuji -c region=cn-north-1`. */
import { App } from 'aws-cdk-lib'
import { countyApp } from './county-app.ts'
import { ConfigProblem, loadCountyConfig } from './county-config.ts'
import { stopAtFindings } from './findings.ts'

const app = new App()
const region: string | undefined = app.node.tryGetContext('region') ?? process.env.CDK_DEFAULT_REGION
const account = process.env.CDK_DEFAULT_ACCOUNT
try {
  const config = loadCountyConfig(app.node.tryGetContext('county') ?? 'zhuji')
  const chosen = config.region ?? region
  countyApp({
    app,
    config,
    bundle: true,
    env: { ...(chosen ? { region: chosen } : {}), ...(account ? { account } : {}) },
  })
  stopAtFindings(app)
} catch (cause) {
  if (!(cause instanceof ConfigProblem)) throw cause
  process.stderr.write(`${cause.message}\n`)
  process.exit(1)
}
