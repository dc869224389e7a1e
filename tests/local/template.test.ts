// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation spells its substitutions so
import { describe, expect, it, test } from 'vitest'
import type { Json } from '../../infra/local/json.ts'
import { createResolver } from '../../infra/local/template.ts'

const stacks = [
  {
    name: 'Data',
    template: {
      Resources: {
        Table: {
          Type: 'AWS::DynamoDB::Table',
          Properties: { TableName: { 'Fn::Sub': '${AWS::StackName}-orders' } },
        },
      },
      Outputs: {
        Name: { Value: { Ref: 'Table' }, Export: { Name: 'Data:Name' } },
        Plain: { Value: { 'Fn::GetAtt': ['Table', 'Arn'] } },
      },
    },
  },
  {
    name: 'Service',
    template: {
      Parameters: { Given: { Type: 'String' }, Preset: { Type: 'String', Default: 'preset' } },
      Conditions: {
        InChina: { 'Fn::Equals': [{ Ref: 'AWS::Partition' }, 'aws-cn'] },
        Elsewhere: { 'Fn::Not': [{ Condition: 'InChina' }] },
      },
      Mappings: { Sizes: { small: { memory: 256 } } },
      Resources: {
        Fn: { Type: 'AWS::Lambda::Function', Properties: {} },
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { 'Fn::GetAtt': 'Fn.Arn' } } },
        Never: { Type: 'AWS::Lambda::Function', Condition: 'Elsewhere', Properties: {} },
        Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties: { StateMachineName: 'chain' } },
        Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'county' } },
        Queue: { Type: 'AWS::SQS::Queue', Properties: {} },
      },
    },
  },
]
const resolver = createResolver(stacks, { Given: 'told' })
const resolve = (value: Json) => resolver.resolve(value, 'Service')

describe('resolve a template value', () => {
  test.each<[string, Json, Json]>([
    ['a parameter that was given', { Ref: 'Given' }, 'told'],
    ['a parameter with a default', { Ref: 'Preset' }, 'preset'],
    ['the partition', { 'Fn::Sub': 'arn:${AWS::Partition}:x' }, 'arn:aws-cn:x'],
    ['a name across stacks', { 'Fn::ImportValue': 'Data:Name' }, 'Data-orders'],
    [
      'an output across stacks',
      { 'Fn::GetStackOutput': { StackName: 'Data', OutputName: 'Plain' } },
      'arn:aws-cn:dynamodb:cn-north-1:000000000000:table/Data-orders',
    ],
    ['a function without a name', { Ref: 'Fn' }, 'Service-Fn'],
    ['an alias', { Ref: 'Live' }, 'arn:aws-cn:lambda:cn-north-1:000000000000:function:Service-Fn:Live'],
    ['a machine', { Ref: 'Machine' }, 'arn:aws-cn:states:cn-north-1:000000000000:stateMachine:chain'],
    ['a bus', { 'Fn::GetAtt': ['Bus', 'Arn'] }, 'arn:aws-cn:events:cn-north-1:000000000000:event-bus/county'],
    ['a queue', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:aws-cn:sqs:cn-north-1:000000000000:Service-Queue'],
    ['a join', { 'Fn::Join': ['/', ['a', { Ref: 'Fn' }]] }, 'a/Service-Fn'],
    ['a part of a split', { 'Fn::Select': [1, { 'Fn::Split': [',', 'a,b'] }] }, 'b'],
    ['a substitution', { 'Fn::Sub': ['${a}-${Fn}-${!kept}', { a: 'x' }] }, 'x-Service-Fn-${kept}'],
    ['a condition', { 'Fn::If': ['InChina', 'here', 'there'] }, 'here'],
    ['a mapping', { 'Fn::FindInMap': ['Sizes', 'small', 'memory'] }, 256],
    ['no value', [{ Ref: 'AWS::NoValue' }, 'kept'], ['kept']],
  ])('%s', (_, value, expected) => {
    expect(resolve(value)).toEqual(expected)
  })

  it('says which stack and what, when it cannot', () => {
    expect(() => resolve({ Ref: 'Nobody' })).toThrow(/Service.*Nobody/)
    expect(() => resolve({ 'Fn::Cidr': [] })).toThrow(/Fn::Cidr/)
    expect(() => createResolver(stacks).resolve({ Ref: 'Given' }, 'Service')).toThrow(/Given has no value/)
  })

  it('leaves out a resource whose condition does not hold', () => {
    expect(resolver.ofType('AWS::Lambda::Function').map(({ id }) => id)).toEqual(['Fn'])
  })
})
