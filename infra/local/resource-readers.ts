/** Reads single resources of the templates: what of them the laptop county runs, or why it cannot. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { functionName, queueName } from './arn.ts'
import { unsupportedIn } from './event-pattern.ts'
import { type Json, type JsonObject, listOf, numberOf, objectOf, textOf } from './json.ts'
import type { LocalFunction } from './lambda-host.ts'
import { checkDefinition, type Definition } from './machine-definition.ts'
import type { Machine, Route, Rule, Schedule, StreamMapping, Target } from './parts.ts'
import { parseSchedule, type ScheduleExpression } from './schedule-expression.ts'
import { StartFailure } from './start-failure.ts'
import type { Resolver, Resource } from './template.ts'

export function cannot(resource: Resource, what: string): StartFailure {
  const at = `${resource.stack}/${resource.id} (${resource.type})`
  return new StartFailure(`the laptop county cannot run ${at}: ${what} / 本机县无法运行 ${at}:${what}`)
}

export function functionsOf(
  resolver: Resolver,
  directory: string,
  { root, bundled }: { readonly root: string; readonly bundled: boolean },
): LocalFunction[] {
  const asyncConfigs = new Map(
    resolver.ofType('AWS::Lambda::EventInvokeConfig').map((each) => {
      const properties = resolver.properties(each)
      return [functionName(properties.FunctionName) ?? textOf(properties.FunctionName), properties] as const
    }),
  )
  return resolver.ofType('AWS::Lambda::Function').map((resource) => {
    const properties = resolver.properties(resource)
    const name = resolver.nameOf(resource)
    const [file = '', handler = ''] = (textOf(properties.Handler) ?? '').split('.')
    const source = textOf(resource.metadata['xingcun:source'])
    if (!bundled && !source) throw cannot(resource, 'Metadata xingcun:source is missing')
    const hash = textOf(objectOf(properties.Code).S3Key)?.replace(/\.zip$/, '')
    const asset = textOf(resource.metadata['aws:asset:path']) ?? `asset.${hash}`
    const module = bundled ? join(directory, asset, `${file}.mjs`) : join(root, source ?? '')
    if (!existsSync(module)) throw cannot(resource, `there is no ${module}`)
    const onFailure = objectOf(objectOf(asyncConfigs.get(name)?.DestinationConfig).OnFailure).Destination
    return {
      name,
      arn: resolver.arnOf(resource),
      module,
      handler,
      timeoutSeconds: numberOf(properties.Timeout) ?? 3,
      memoryMegabytes: numberOf(properties.MemorySize) ?? 128,
      environment: Object.fromEntries(
        Object.entries(objectOf(objectOf(properties.Environment).Variables)).map(([key, value]) => [
          key,
          String(value),
        ]),
      ),
      reserved: numberOf(properties.ReservedConcurrentExecutions),
      deadLetters: queueName(onFailure) ?? queueName(objectOf(properties.DeadLetterConfig).TargetArn),
    }
  })
}

function referred(resource: Resource, resolver: Resolver, reference: Json, type: string): Resource {
  const found = resolver
    .ofType(type)
    .find((each) => each.stack === resource.stack && resolver.nameOf(each) === reference)
  if (!found) throw cannot(resource, `it refers to a ${type} that is not there`)
  return found
}

export function routeOf(resource: Resource, resolver: Resolver): Route {
  const { RouteKey, Target: target, AuthorizationType, AuthorizerId } = resolver.properties(resource)
  const key = textOf(RouteKey) ?? ''
  const [method = '', path = ''] = key.split(' ')
  if (!path.startsWith('/') || method === 'ANY')
    throw cannot(resource, `route ${key} is not one method and path`)
  const integration = resolver.properties(
    referred(resource, resolver, textOf(target)?.split('/')[1], 'AWS::ApiGatewayV2::Integration'),
  )
  const fn = functionName(integration.IntegrationUri)
  if (integration.IntegrationType !== 'AWS_PROXY' || integration.PayloadFormatVersion !== '2.0' || !fn)
    throw cannot(resource, 'its integration is not a Lambda proxy with payload format 2.0')
  const stage = resolver.ofType('AWS::ApiGatewayV2::Stage').find((each) => each.stack === resource.stack)
  if (stage && resolver.properties(stage).StageName !== '$default')
    throw cannot(stage, 'only $default is served')
  if (AuthorizationType !== 'JWT') {
    if (AuthorizationType === undefined || AuthorizationType === 'NONE')
      return { key, method, path, function: fn, jwt: undefined }
    throw cannot(resource, `authorization ${String(AuthorizationType)}`)
  }
  const authorizer = resolver.properties(
    referred(resource, resolver, AuthorizerId, 'AWS::ApiGatewayV2::Authorizer'),
  )
  const { Issuer, Audience } = objectOf(authorizer.JwtConfiguration)
  const audience = (Array.isArray(Audience) ? listOf(Audience) : [Audience]).map(String)
  return { key, method, path, function: fn, jwt: { issuer: String(Issuer), audience } }
}

export function streamOf(resource: Resource, resolver: Resolver): StreamMapping | undefined {
  const properties = resolver.properties(resource)
  if (properties.Enabled === false) return undefined
  if (properties.TumblingWindowInSeconds) throw cannot(resource, 'tumbling windows')
  const source = textOf(properties.EventSourceArn) ?? ''
  const table = /:table\/([^/]+)\/stream\//.exec(source)?.[1]
  if (!table) throw cannot(resource, `event source ${source} is not a table's stream`)
  const filters = listOf(objectOf(properties.FilterCriteria).Filters).map(
    (each) => JSON.parse(textOf(objectOf(each).Pattern) ?? '{}') as JsonObject,
  )
  for (const filter of filters) {
    const unknown = unsupportedIn(filter)
    if (unknown) throw cannot(resource, `filter ${unknown}`)
  }
  return {
    id: `${resource.stack}/${resource.id}`,
    table,
    function: functionName(properties.FunctionName) ?? textOf(properties.FunctionName) ?? '',
    batchSize: numberOf(properties.BatchSize) ?? 100,
    bisect: properties.BisectBatchOnFunctionError === true,
    reportsItems: listOf(properties.FunctionResponseTypes).includes('ReportBatchItemFailures'),
    retries: numberOf(properties.MaximumRetryAttempts) ?? -1,
    fromStart: properties.StartingPosition !== 'LATEST',
    filters,
    deadLetters: queueName(objectOf(objectOf(properties.DestinationConfig).OnFailure).Destination),
  }
}

function targetOf(resource: Resource, target: JsonObject): Target {
  const arn = textOf(target.Arn) ?? ''
  const fn = functionName(arn)
  const machine = arn.includes(':states:') && arn.includes(':stateMachine:')
  if (!fn && !machine) throw cannot(resource, `target ${arn}`)
  return {
    kind: fn ? 'function' : 'machine',
    name: fn ?? arn,
    retries: numberOf(objectOf(target.RetryPolicy).MaximumRetryAttempts) ?? 185,
    deadLetters: queueName(objectOf(target.DeadLetterConfig).Arn),
    input: target,
  }
}

export function ruleOf(resource: Resource, resolver: Resolver): Rule | undefined {
  const { EventPattern, EventBusName, State, Targets } = resolver.properties(resource)
  if (EventPattern === undefined || State === 'DISABLED') return undefined
  const unknown = unsupportedIn(EventPattern)
  if (unknown) throw cannot(resource, `event pattern ${unknown}`)
  const bus = textOf(EventBusName) ?? 'default'
  return {
    name: resolver.nameOf(resource),
    bus: bus.slice(bus.lastIndexOf('/') + 1),
    pattern: objectOf(EventPattern),
    targets: listOf(Targets).map((each) => targetOf(resource, objectOf(each))),
  }
}

export function scheduledRuleOf(resource: Resource, resolver: Resolver): Schedule[] {
  const { ScheduleExpression, State, Targets } = resolver.properties(resource)
  if (ScheduleExpression === undefined || State === 'DISABLED') return []
  const name = resolver.nameOf(resource)
  return listOf(Targets).map((each, at) => ({
    name: `${name}#${at}`,
    expression: parsed(resource, String(ScheduleExpression), 'UTC'),
    target: targetOf(resource, objectOf(each)),
  }))
}

export function scheduleOf(resource: Resource, resolver: Resolver): Schedule | undefined {
  const properties = resolver.properties(resource)
  if (properties.State === 'DISABLED') return undefined
  const zone = textOf(properties.ScheduleExpressionTimezone) ?? 'UTC'
  return {
    name: resolver.nameOf(resource),
    expression: parsed(resource, String(properties.ScheduleExpression), zone),
    target: targetOf(resource, objectOf(properties.Target)),
  }
}

function parsed(resource: Resource, expression: string, zone: string): ScheduleExpression {
  const schedule = parseSchedule(expression, zone)
  if (!schedule) throw cannot(resource, `schedule ${expression} (${zone})`)
  return schedule
}

export function machineOf(resource: Resource, resolver: Resolver): Machine {
  const properties = resolver.properties(resource)
  if (properties.StateMachineType === 'EXPRESS') throw cannot(resource, 'an express state machine')
  let text = textOf(properties.DefinitionString) ?? JSON.stringify(properties.Definition ?? null)
  for (const [name, value] of Object.entries(objectOf(properties.DefinitionSubstitutions)))
    text = text.replaceAll(`\${${name}}`, String(value))
  const definition = JSON.parse(text) as Definition
  const problem = checkDefinition(definition)
  if (problem) throw cannot(resource, problem)
  return { arn: resolver.arnOf(resource), name: resolver.nameOf(resource), definition }
}
