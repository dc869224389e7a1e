/** Two stacks as CDK writes them, small: notes, approvals of notes, a bus and a daily tick. */
import type { Templates } from '../../../infra/local/blueprint.ts'
import type { Json, JsonObject } from '../../../infra/local/json.ts'

const county = {
  code: '330681',
  name: '诸暨市',
  slug: 'zhuji',
  rules: {},
}
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] })
const imported = (name: string) => ({ 'Fn::ImportValue': `HallData:${name}` })
const joined = (...parts: readonly Json[]) => ({ 'Fn::Join': ['', parts] })

function fn(file: string, environment: JsonObject = {}, more: JsonObject = {}): JsonObject {
  return {
    Type: 'AWS::Lambda::Function',
    Metadata: { 'xingcun:source': `tests/local/village-hall/functions/${file}.ts` },
    Properties: {
      Handler: 'index.handler',
      Timeout: 2,
      MemorySize: 256,
      Environment: {
        Variables: { TABLE_NAME: imported('Table'), COUNTY: JSON.stringify(county), ...environment },
      },
      ...more,
    },
  }
}

/** The API's document; a route as CDK writes it, with its check and its function. */
export function hallApi(
  keys: readonly string[],
  route: JsonObject = hallRoute,
  more: JsonObject = {},
): JsonObject {
  const paths: Record<string, Record<string, Json>> = {}
  for (const key of keys) {
    const [method = '', path = ''] = key.split(' ')
    paths[path] = { ...paths[path], [method.toLowerCase()]: route }
  }
  const Body = {
    openapi: '3.0.1',
    info: { title: 'hall', version: '1' },
    'x-amazon-apigateway-cors': {
      allowOrigins: ['https://hall.example'],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['authorization'],
      exposeHeaders: ['etag'],
      maxAge: 60,
    },
    paths,
    components: {
      securitySchemes: {
        Identity: {
          type: 'oauth2',
          flows: {},
          'x-amazon-apigateway-authorizer': {
            type: 'jwt',
            identitySource: '$request.header.Authorization',
            jwtConfiguration: { issuer: { Ref: 'Issuer' }, audience: [{ Ref: 'Audience' }] },
          },
        },
      },
      'x-amazon-apigateway-integrations': {
        notes: {
          type: 'aws_proxy',
          httpMethod: 'POST',
          payloadFormatVersion: '2.0',
          uri: joined(
            'arn:aws-cn:apigateway:cn-north-1:lambda:path/2015-03-31/functions/',
            arn('Notes'),
            '/invocations',
          ),
        },
      },
    },
    ...more,
  }
  return { Type: 'AWS::ApiGatewayV2::Api', Properties: { Body } }
}

const hallIntegration = { $ref: '#/components/x-amazon-apigateway-integrations/notes' }
export const hallRoute: JsonObject = {
  security: [{ Identity: [] }],
  'x-amazon-apigateway-integration': hallIntegration,
}

function stream(target: string, more: JsonObject = {}): JsonObject {
  return {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: imported('Stream'),
      FunctionName: { Ref: target },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 5,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: arn('StreamDeadLetters') } },
      ...more,
    },
  }
}

function call(step: string, resource: string, more: JsonObject, token: JsonObject = {}): JsonObject {
  return {
    Type: 'Task',
    Resource: resource,
    Parameters: { FunctionName: '<approval>', Payload: { step, 'id.$': '$.id', ...token } },
    Retry: [{ ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 1, MaxAttempts: 2, BackoffRate: 2 }],
    ...more,
  }
}

const approvalDefinition: JsonObject = {
  StartAt: 'Wait for the decision',
  States: {
    'Wait for the decision': call(
      'wait',
      'arn:<partition>:states:::lambda:invoke.waitForTaskToken',
      {
        TimeoutSecondsPath: '$.seconds',
        ResultPath: '$.decision',
        Next: 'What was decided',
        Catch: [{ ErrorEquals: ['States.Timeout'], ResultPath: '$.timeout', Next: 'Remind' }],
      },
      { 'token.$': '$$.Task.Token' },
    ),
    Remind: call('remind', 'arn:<partition>:states:::lambda:invoke', {
      ResultPath: null,
      Next: 'Wait for the decision',
    }),
    'What was decided': {
      Type: 'Choice',
      Choices: [{ Variable: '$.decision.outcome', StringEquals: 'approved', Next: 'Let the ink dry' }],
      Default: 'Ended',
    },
    'Let the ink dry': { Type: 'Wait', Seconds: 3600, Next: 'Approve' },
    Approve: call('approve', 'arn:<partition>:states:::lambda:invoke', {
      ResultPath: '$.approval',
      ResultSelector: { 'times.$': '$.Payload.times' },
      Next: 'Ended',
    }),
    Ended: { Type: 'Succeed' },
  },
}

const [beforePartition, ...afterPartition] = JSON.stringify(approvalDefinition).split('<partition>')
const definition = joined(
  beforePartition,
  ...afterPartition.flatMap((part) => [
    { Ref: 'AWS::Partition' },
    ...part.split('<approval>').flatMap((piece, at) => (at === 0 ? [piece] : [arn('Approval'), piece])),
  ]),
)

const data: JsonObject = {
  Resources: {
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      },
    },
  },
  Outputs: {
    Table: { Value: { Ref: 'Table' }, Export: { Name: 'HallData:Table' } },
    Stream: {
      Value: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      Export: { Name: 'HallData:Stream' },
    },
  },
}

const service: JsonObject = {
  Parameters: { Issuer: { Type: 'String' }, Audience: { Type: 'String' } },
  Resources: {
    Api: hallApi([
      'POST /v1/notes/{id}',
      'POST /v1/notes/{id}/decide',
      'GET /v1/notes/{id}',
      'GET /v1/echo/{id}',
      'GET /v1/ticks',
      'POST /v1/sleep',
      'POST /v1/exit',
    ]),
    Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { StageName: '$default' } },
    Notes: fn('notes', {}, { Timeout: 1 }),
    Publish: fn('publish', { BUS_NAME: { Ref: 'Bus' }, APPROVAL_ARN: { Ref: 'Machine' } }),
    Project: fn('project'),
    Tell: fn('tell'),
    Approval: fn('approval'),
    Tick: fn('tick'),
    StreamDeadLetters: { Type: 'AWS::SQS::Queue', Properties: {} },
    BusDeadLetters: { Type: 'AWS::SQS::Queue', Properties: {} },
    PublishStream: stream('Publish'),
    ProjectStream: stream('Project'),
    Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'hall' } },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventBusName: { Ref: 'Bus' },
        EventPattern: { source: ['hall'], 'detail-type': [{ prefix: 'note-' }] },
        Targets: [{ Id: 'Tell', Arn: arn('Tell'), DeadLetterConfig: { Arn: arn('BusDeadLetters') } }],
      },
    },
    Machine: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { DefinitionString: definition },
    },
    Daily: {
      Type: 'AWS::Scheduler::Schedule',
      Properties: {
        ScheduleExpression: 'cron(0 8 * * ? *)',
        ScheduleExpressionTimezone: 'Asia/Shanghai',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { Arn: arn('Tick'), RoleArn: 'role', Input: '{}' },
      },
    },
  },
}

/** The templates, with resources added to or replaced in the service stack. */
export function hallTemplates(resources: JsonObject = {}): Templates {
  return {
    directory: '/nowhere',
    stacks: [
      { name: 'HallData', template: data },
      {
        name: 'HallService',
        template: { ...service, Resources: { ...(service.Resources as JsonObject), ...resources } },
      },
    ],
  }
}
