/** Reads single resources of the templates: what of them the laptop county runs, or why it cannot. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { functionName, queueName } from './arn.ts'
import { unsupportedIn } from './event-pattern.ts'
import { type Json, type JsonObject, listOf, numberOf, objectOf, textOf } from './json.ts'
import type { LocalFunction } from './local-function.ts'
import { checkDefinition, type Definition } from './machine-definition.ts'
import type {
  AlarmShape,
  GatewayManners,
  Machine,
  Route,
  Rule,
  Schedule,
  StreamMapping,
  Target,
} from './parts.ts'
import { parseSchedule, type ScheduleExpression } from './schedule-expression.ts'
import { StartFailure } from './start-failure.ts'
import type { Resolver, Resource } from './template.ts'

export function cannot(resource: Resource, what: string): StartFailure {
  const at = `${resource.stack}/${resource.id} (${resource.type})`
  return new StartFailure(`the laptop county cannot run ${at}: ${what} / 本机县无法运行 ${at}：${what}`)
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

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options']

/** The routes of an API's OpenAPI document, each with the function behind it and the check before it. */
export function routesOf(resource: Resource, resolver: Resolver): Route[] {
  const stage = resolver.ofType('AWS::ApiGatewayV2::Stage').find((each) => each.stack === resource.stack)
  if (stage && resolver.properties(stage).StageName !== '$default')
    throw cannot(stage, 'only $default is served')
  const document = objectOf(resolver.properties(resource).Body)
  return Object.entries(objectOf(document.paths)).flatMap(([path, item]) => {
    const any = objectOf(item)['x-amazon-apigateway-any-method']
    if (objectOf(any).isDefaultRoute === true)
      return [routeOf(resource, document, '$default', 'ANY', path, objectOf(any))]
    if (!path.startsWith('/') || any !== undefined)
      throw cannot(resource, `route ${path} is not one method and path`)
    return Object.entries(objectOf(item))
      .filter(([method]) => methods.includes(method))
      .map(([name, operation]) => {
        const method = name.toUpperCase()
        return routeOf(resource, document, `${method} ${path}`, method, path, objectOf(operation))
      })
  })
}

function routeOf(
  resource: Resource,
  document: JsonObject,
  key: string,
  method: string,
  path: string,
  operation: JsonObject,
): Route {
  const fn = integratedFunction(document, operation)
  if (!fn) throw cannot(resource, `the integration of ${key} is not a Lambda proxy with payload format 2.0`)
  return { key, method, path, function: fn, jwt: checkOf(resource, key, document, operation) }
}

/** What pages of other origins may do, and how many requests are taken before 429. */
export function mannersOf(resource: Resource, resolver: Resolver): GatewayManners {
  const stage = resolver.ofType('AWS::ApiGatewayV2::Stage').find((each) => each.stack === resource.stack)
  const settings = objectOf(stage && resolver.properties(stage).DefaultRouteSettings)
  const cors = objectOf(resolver.properties(resource).Body)['x-amazon-apigateway-cors']
  const { allowOrigins, allowMethods, allowHeaders, exposeHeaders, maxAge } = objectOf(cors)
  const texts = (list: Json) => listOf(list).map(String)
  return {
    cors:
      cors === undefined
        ? undefined
        : {
            origins: texts(allowOrigins),
            methods: texts(allowMethods),
            headers: texts(allowHeaders),
            exposed: texts(exposeHeaders),
            maxAge: numberOf(maxAge) ?? 0,
          },
    rate: numberOf(settings.ThrottlingRateLimit) ?? 10_000,
    burst: numberOf(settings.ThrottlingBurstLimit) ?? 5_000,
  }
}

/** A part of the document by its `#/components/…`, or the thing itself. */
function component(document: JsonObject, value: Json): JsonObject {
  const reference = textOf(objectOf(value).$ref)
  if (reference === undefined) return objectOf(value)
  const [, ...names] = reference.split('/')
  return names.reduce((part, name) => objectOf(part[name]), document)
}

function integratedFunction(document: JsonObject, operation: JsonObject): string | undefined {
  const { type, payloadFormatVersion, uri } = component(
    document,
    operation['x-amazon-apigateway-integration'],
  )
  return String(type).toLowerCase() === 'aws_proxy' && payloadFormatVersion === '2.0'
    ? functionName(uri)
    : undefined
}

/** Undefined where the document asks for no token: there the gateway lets anybody in. */
function checkOf(resource: Resource, key: string, document: JsonObject, operation: JsonObject): Route['jwt'] {
  const [name, ...others] = listOf(operation.security ?? document.security).flatMap((each) =>
    Object.keys(objectOf(each)),
  )
  if (name === undefined) return undefined
  const authorizer = jwtAuthorizers(document)[name]
  if (!authorizer || others.length > 0) throw cannot(resource, `${key} is not checked by one JWT authorizer`)
  const { issuer, audience } = authorizer
  return { issuer: String(issuer), audience: listOf(audience).map(String) }
}

/** The `jwtConfiguration` of each scheme that checks tokens. */
export function jwtAuthorizers(document: JsonObject): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(objectOf(objectOf(document.components).securitySchemes)).flatMap(([name, scheme]) => {
      const authorizer = objectOf(objectOf(scheme)['x-amazon-apigateway-authorizer'])
      return authorizer.type === 'jwt' ? [[name, objectOf(authorizer.jwtConfiguration)]] : []
    }),
  )
}

export function streamOf(resource: Resource, resolver: Resolver): StreamMapping | undefined {
  const properties = resolver.properties(resource)
  if (properties.Enabled === false) return undefined
  if (properties.TumblingWindowInSeconds) throw cannot(resource, 'tumbling windows')
  const source = textOf(properties.EventSourceArn) ?? ''
  const table = /:table\/([^/]{1,255})\/stream\//.exec(source)?.[1]
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

/** What the laptop measures, see alarms.ts; a namespace of the county's own comes from its functions' logs. */
const measured = new Set([
  'AWS/ApiGateway/5xx',
  'AWS/Lambda/Invocations',
  'AWS/Lambda/IteratorAge',
  'AWS/SQS/ApproximateNumberOfMessagesVisible',
  'AWS/States/ExecutionsFailed',
])

export function alarmOf(resource: Resource, resolver: Resolver): AlarmShape {
  const properties = resolver.properties(resource)
  const metric = `${properties.Namespace}/${properties.MetricName}`
  if (metric.startsWith('AWS/') && !measured.has(metric))
    throw cannot(resource, `it does not measure ${metric}`)
  const comparison = `${properties.ComparisonOperator}, ${properties.TreatMissingData}`
  const below = comparison === 'LessThanThreshold, breaching'
  if (!below && comparison !== 'GreaterThanOrEqualToThreshold, notBreaching')
    throw cannot(resource, `it compares as ${comparison}`)
  if (properties.EvaluationPeriods !== 1) throw cannot(resource, 'it looks at more than one period')
  const [dimension, another] = listOf(properties.Dimensions).map(objectOf)
  if (another) throw cannot(resource, 'it has more than one dimension')
  return {
    name: resource.id.replace(/[0-9A-F]{8}$/, ''),
    description: textOf(properties.AlarmDescription) ?? '',
    metric,
    of: textOf(dimension?.Value),
    statistic: String(properties.Statistic),
    periodSeconds: Number(properties.Period),
    threshold: Number(properties.Threshold),
    below,
  }
}
