/** What `cdk` runs: `cdk deploy --all -c county=zhuji -c region=cn-north-1`. */
import { App } from 'aws-cdk-lib'
import { countyApp } from './county-app.ts'
import { ConfigProblem } from './county-config.ts'
import { tableIndexes } from './data-stack.ts'
import { deploymentOf, warnOfDemo } from './deployment.ts'
import { stopAtFindings } from './findings.ts'
import { type IndexShape, releasedIndexes, stagesBetween, stagesTold } from './table-release.ts'

/** @throws ConfigProblem where the way to this release has stages and none, or no such one, is named */
function stageOf(named: unknown): readonly IndexShape[] | undefined {
  const released = releasedIndexes()
  const stages = released ? stagesBetween(released, tableIndexes) : []
  if (named === undefined && stages.length <= 1) return undefined
  const stage = stages[Number(named) - 1]
  if (!stage) throw new ConfigProblem(stagesTold(stages.length))
  return stage
}

const app = new App()
const { CDK_DEFAULT_REGION: defaultRegion, CDK_DEFAULT_ACCOUNT: account } = process.env
const told = (key: string): unknown => app.node.tryGetContext(key)
try {
  const { config, env } = deploymentOf({
    ...{ county: told('county'), region: told('region'), defaultRegion, account },
  })
  const indexes = stageOf(told('stage'))
  countyApp({ app, config, bundle: true, ...(indexes ? { indexes } : {}), env })
  warnOfDemo(app, config)
  stopAtFindings(app)
} catch (cause) {
  if (!(cause instanceof ConfigProblem)) throw cause
  process.stderr.write(`${cause.message}\n`)
  process.exit(1)
}
