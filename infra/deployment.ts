/** What a deployment is told on the command line, held against the county's own file. */
import { Annotations, type App, type Environment, Stack } from 'aws-cdk-lib'
import { ConfigProblem, type CountyConfig, knownCounties, loadCountyConfig, Region } from './county-config.ts'

/** What `-c` says, and what the CDK found out from the credentials. */
export interface Told {
  readonly county?: unknown
  readonly region?: unknown
  readonly defaultRegion?: string | undefined
  readonly account?: string | undefined
}

/** @throws ConfigProblem where no county is named, or the place is not one, or not the one of its file */
export function deploymentOf(told: Told): { readonly config: CountyConfig; readonly env: Environment } {
  const { county, account } = told
  if (typeof county !== 'string' || county === '') {
    const known = knownCounties()
    throw new ConfigProblem(
      `请用 -c county=<县> 写明是哪个县，现有：${known.join('、')} / say which county: -c county=<county>; known: ${known.join(', ')}`,
    )
  }
  const config = loadCountyConfig(county)
  const region = regionOf(config, told)
  if (account !== undefined && !/^\d{12}$/.test(account))
    throw new ConfigProblem(
      `账号 ${account}：应为 12 位数字（CDK_DEFAULT_ACCOUNT） / account ${account}: must be 12 digits (CDK_DEFAULT_ACCOUNT)`,
    )
  return { config, env: { ...(region ? { region } : {}), ...(account ? { account } : {}) } }
}

/**
 * A county for show goes where the credentials are at home; one for work only to a place that somebody wrote down.
 * @throws ConfigProblem where the command line names another region than the county’s file, or neither names one
 */
export function regionOf({ slug, region: own, demo }: CountyConfig, { region: asked, defaultRegion }: Told) {
  if (asked === undefined && own === undefined && !demo)
    throw new ConfigProblem(
      `没有写明区域：请在 infra/counties/${slug}.json 中填写 "region": "cn-north-1"，或用 -c region=cn-north-1 / no region: write "region": "cn-north-1" into infra/counties/${slug}.json, or say -c region=cn-north-1`,
    )
  if (asked === undefined) return own ?? defaultRegion
  if (!Region.safeParse(asked).success)
    throw new ConfigProblem(
      `-c region=${asked}：没有这个区域，例如 cn-north-1、cn-northwest-1 / no such region; such as cn-north-1, cn-northwest-1`,
    )
  if (own !== undefined && own !== asked)
    throw new ConfigProblem(
      `-c region=${asked} 与 infra/counties/${slug}.json 的 region ${own} 不一致，请改正其一 / -c region=${asked} is not ${own}, the region of infra/counties/${slug}.json: mend one of them`,
    )
  return String(asked)
}

/** A county for show may be deployed to try it; whoever does is told that nobody will hear its alarms. */
export function warnOfDemo(app: App, { slug, demo }: CountyConfig): void {
  const stack = app.node.children.find(Stack.isStack)
  if (!demo || !stack) return
  Annotations.of(stack).addWarningV2(
    'xingcun:demo',
    `infra/counties/${slug}.json 写明 "demo": true，是演示县，没有人接收告警；正式部署请去掉 demo 并填写 alarmTopic / says "demo": true: a county for show, whose alarms nobody hears; for work leave demo out and name an alarmTopic`,
  )
}
