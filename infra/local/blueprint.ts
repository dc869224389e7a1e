/** What the templates ask for, read once at the start: anything the laptop county cannot run ends the start. */

import { type Permissions, readPermissions } from './cloud/permissions.ts'
import { type Json, listOf, objectOf, textOf } from './json.ts'
import type { LocalFunction } from './local-function.ts'
import type {
  AlarmShape,
  GatewayManners,
  LocalTable,
  Machine,
  Route,
  Rule,
  Schedule,
  StreamMapping,
} from './parts.ts'
import {
  alarmOf,
  cannot,
  functionsOf,
  jwtAuthorizers,
  machineOf,
  mannersOf,
  routesOf,
  ruleOf,
  scheduledRuleOf,
  scheduleOf,
  streamOf,
} from './resource-readers.ts'
import { createResolver, type StackTemplate } from './template.ts'

export interface Templates {
  readonly stacks: readonly StackTemplate[]
  /** The cloud assembly's directory: bundled assets are found relative to it. */
  readonly directory: string
}

export interface Blueprint {
  readonly tables: readonly LocalTable[]
  readonly functions: readonly LocalFunction[]
  readonly routes: readonly Route[]
  readonly manners: GatewayManners | undefined
  readonly streams: readonly StreamMapping[]
  readonly buses: readonly string[]
  /** By name. */
  readonly queues: readonly string[]
  readonly rules: readonly Rule[]
  readonly schedules: readonly Schedule[]
  readonly machines: readonly Machine[]
  readonly alarms: readonly AlarmShape[]
  readonly permissions: Permissions
}

/** Types that have an effect in AWS and need nothing on a laptop, or are read through the resource they serve. */
const nothingToRun = new Set([
  'AWS::ApiGatewayV2::Stage',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Events::Archive',
  'AWS::Events::EventBusPolicy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Version',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::QueryDefinition',
  'AWS::Logs::ResourcePolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::ScheduleGroup',
])
const run = new Set([
  'AWS::CloudWatch::Alarm',
  'AWS::ApiGatewayV2::Api',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Scheduler::Schedule',
  'AWS::StepFunctions::StateMachine',
])

export function readBlueprint(
  templates: Templates,
  options: {
    readonly root: string
    readonly bundled: boolean
    readonly issuer: string
    readonly audience: string
  },
): Blueprint {
  const resolver = createResolver(templates.stacks, issuerParameters(templates, options))
  for (const resource of resolver.resources)
    if (!run.has(resource.type) && !nothingToRun.has(resource.type))
      throw cannot(resource, 'this resource type is not known to it')
  const machines = resolver
    .ofType('AWS::StepFunctions::StateMachine')
    .map((each) => machineOf(each, resolver))
  const buses = ['default', ...resolver.ofType('AWS::Events::EventBus').map((each) => resolver.nameOf(each))]
  return {
    tables: resolver.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map((each) => ({
      name: resolver.nameOf(each),
      arn: resolver.arnOf(each),
      properties: resolver.properties(each),
    })),
    functions: functionsOf(resolver, templates.directory, options),
    routes: resolver.ofType('AWS::ApiGatewayV2::Api').flatMap((each) => routesOf(each, resolver)),
    manners: resolver.ofType('AWS::ApiGatewayV2::Api').map((each) => mannersOf(each, resolver))[0],
    streams: resolver
      .ofType('AWS::Lambda::EventSourceMapping')
      .flatMap((each) => streamOf(each, resolver) ?? []),
    buses,
    queues: resolver.ofType('AWS::SQS::Queue').map((each) => resolver.nameOf(each)),
    rules: resolver.ofType('AWS::Events::Rule').flatMap((each) => ruleOf(each, resolver) ?? []),
    schedules: [
      ...resolver.ofType('AWS::Scheduler::Schedule').flatMap((each) => scheduleOf(each, resolver) ?? []),
      ...resolver.ofType('AWS::Events::Rule').flatMap((each) => scheduledRuleOf(each, resolver)),
    ],
    machines,
    alarms: resolver.ofType('AWS::CloudWatch::Alarm').map((each) => alarmOf(each, resolver)),
    permissions: readPermissions(resolver),
  }
}

/** The parameters that the authorizers read take the local issuer; every other needs a default. */
function issuerParameters(
  templates: Templates,
  { issuer, audience }: { readonly issuer: string; readonly audience: string },
): Record<string, string> {
  const values: Record<string, string> = {}
  for (const { template } of templates.stacks)
    for (const resource of Object.values(objectOf(template.Resources))) {
      const { Type, Properties } = objectOf(resource)
      if (Type !== 'AWS::ApiGatewayV2::Api') continue
      const ref = (value: Json) => textOf(objectOf(value).Ref)
      for (const authorizer of Object.values(jwtAuthorizers(objectOf(objectOf(Properties).Body)))) {
        const issuerParameter = ref(authorizer.issuer)
        if (issuerParameter) values[issuerParameter] = issuer
        for (const each of listOf(authorizer.audience)) {
          const parameter = ref(each)
          if (parameter) values[parameter] = audience
        }
      }
    }
  return values
}
