/** Makes the county's functions from what is declared of them. */
import { RemovalPolicy, type Stack } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { type CountyConfig, countyOf } from './county-config.ts'
import { type EntryPoint, sourceOf, type Trigger } from './entry-points.ts'
import { type CodeFrom, ServiceFunction } from './service-function.ts'

export type MakeFunction = (point: EntryPoint, failed?: IQueue) => ServiceFunction

export function functionMaker(
  stack: Stack,
  { config, code, table }: { readonly config: CountyConfig; readonly code: CodeFrom; readonly table: ITable },
): MakeFunction {
  const logGroups = new Map<Trigger, LogGroup>()
  // One a way in and not one a function: it is read by the trace id of a request or the id of an event, and each
  // stream in it is named for its function.
  const logGroup = (trigger: Trigger) => {
    const group =
      logGroups.get(trigger) ??
      new LogGroup(stack, `${inPascal(trigger)}Logs`, {
        retention: config.logRetentionDays,
        removalPolicy: config.retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      })
    logGroups.set(trigger, group)
    return group
  }
  return (point, failed) =>
    new ServiceFunction(stack, idOf(point), {
      source: sourceOf(point),
      ...{ code, table },
      timeout: point.seconds,
      county: countyOf(config),
      logGroup: logGroup(point.trigger),
      ...(failed ? { deadLetters: failed } : {}),
    }).may(point.uses, point.indexes)
}

/** `Notify`, `WatchTasks`; an API function shares its domain's name with nothing else: `ApiTasks`. */
export function idOf({ trigger, name }: EntryPoint): string {
  return inPascal(trigger === 'api' ? `api-${name}` : name)
}

function inPascal(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, _hyphen, letter: string) => letter.toUpperCase())
}
