/**
 * Resolves what CloudFormation would resolve: references, attributes, joins, imports and conditions become
 * local names. Only what the laptop county reads is resolved, when it is read.
 */
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from './json.ts'
import { StartFailure } from './start-failure.ts'

export interface StackTemplate {
  readonly name: string
  readonly template: JsonObject
}

export interface Resource {
  readonly id: string
  readonly stack: string
  readonly type: string
  readonly properties: JsonObject
  readonly metadata: JsonObject
}

// Most counties deploy to AWS China: names shaped as there show an `arn:aws:` that slipped in.
export const localPartition = 'aws-cn'
export const localRegion = 'cn-north-1'
export const localAccount = '000000000000'

/** The property that names a resource, and how its ARN spells it, for the types others refer to. */
const namings: Readonly<
  Record<string, { readonly property: string; readonly arn: string; readonly refIsArn?: boolean }>
> = {
  'AWS::DynamoDB::Table': { property: 'TableName', arn: 'dynamodb::table/' },
  'AWS::DynamoDB::GlobalTable': { property: 'TableName', arn: 'dynamodb::table/' },
  'AWS::Lambda::Function': { property: 'FunctionName', arn: 'lambda::function:' },
  'AWS::SQS::Queue': { property: 'QueueName', arn: 'sqs::' },
  'AWS::Events::EventBus': { property: 'Name', arn: 'events::event-bus/' },
  'AWS::Events::Rule': { property: 'Name', arn: 'events::rule/' },
  'AWS::StepFunctions::StateMachine': {
    property: 'StateMachineName',
    arn: 'states::stateMachine:',
    refIsArn: true,
  },
  'AWS::Scheduler::Schedule': { property: 'Name', arn: 'scheduler::schedule/' },
  'AWS::Logs::LogGroup': { property: 'LogGroupName', arn: 'logs::log-group:' },
  'AWS::IAM::Role': { property: 'RoleName', arn: 'iam::role/' },
}

export interface Resolver {
  readonly resources: readonly Resource[]
  ofType(...types: readonly string[]): readonly Resource[]
  /** The value with every intrinsic resolved; `undefined` where CloudFormation says AWS::NoValue. */
  resolve(value: Json, stack: string): Json
  properties(resource: Resource): JsonObject
  nameOf(resource: Resource): string
  arnOf(resource: Resource): string
}

const dropped = Symbol('AWS::NoValue')

export function createResolver(
  stacks: readonly StackTemplate[],
  parameterValues: Readonly<Record<string, string>> = {},
): Resolver {
  const templates = new Map(stacks.map(({ name, template }) => [name, template]))
  const byId = new Map<string, Resource>()
  const exported = new Map<string, { stack: string; value: Json }>()
  for (const { name: stack, template } of stacks) {
    for (const [id, declared] of Object.entries(objectOf(template.Resources))) {
      const { Type, Properties, Metadata, Condition } = objectOf(declared)
      if (typeof Condition === 'string' && !condition(Condition, stack)) continue
      byId.set(`${stack}/${id}`, {
        id,
        stack,
        type: textOf(Type) ?? '',
        properties: objectOf(Properties),
        metadata: objectOf(Metadata),
      })
    }
  }
  for (const { name: stack, template } of stacks)
    for (const output of Object.values(objectOf(template.Outputs))) {
      const { Export, Value } = objectOf(output)
      if (Export === undefined) continue
      exported.set(String(resolve(objectOf(Export).Name, stack)), { stack, value: Value })
    }

  function broken(stack: string, what: string): StartFailure {
    return new StartFailure(`template ${stack}: ${what} / 模板 ${stack} 无法解释：${what}`)
  }

  function condition(name: string, stack: string): boolean {
    const declared = objectOf(templates.get(stack)?.Conditions)[name]
    return truth(declared, stack)
  }

  function truth(value: Json, stack: string): boolean {
    const [operator, operand] = Object.entries(objectOf(value))[0] ?? []
    const operands = listOf(operand)
    if (operator === 'Fn::Equals')
      return String(resolve(operands[0], stack)) === String(resolve(operands[1], stack))
    if (operator === 'Fn::And') return operands.every((each) => truth(each, stack))
    if (operator === 'Fn::Or') return operands.some((each) => truth(each, stack))
    if (operator === 'Fn::Not') return !truth(operands[0], stack)
    if (operator === 'Condition') return condition(String(operand), stack)
    throw broken(stack, `condition ${JSON.stringify(value)}`)
  }

  function nameOf(resource: Resource): string {
    const naming = namings[resource.type]
    const given = naming ? resolve(resource.properties[naming.property], resource.stack) : undefined
    return textOf(given) ?? `${resource.stack}-${resource.id}`
  }

  function arnOf(resource: Resource): string {
    if (resource.type === 'AWS::Lambda::Version' || resource.type === 'AWS::Lambda::Alias')
      return `${resolve(resource.properties.FunctionName, resource.stack)}:${resource.id}`
    const naming = namings[resource.type]
    const [service = '', kind = ''] = (
      naming?.arn ?? `${resource.type.split('::')[1]?.toLowerCase()}::`
    ).split('::')
    return `arn:${localPartition}:${service}:${localRegion}:${localAccount}:${kind}${nameOf(resource)}`
  }

  function ref(name: string, stack: string): Json | typeof dropped {
    switch (name) {
      case 'AWS::Partition':
        return localPartition
      case 'AWS::Region':
        return localRegion
      case 'AWS::AccountId':
        return localAccount
      case 'AWS::URLSuffix':
        return 'amazonaws.com.cn'
      case 'AWS::StackName':
        return stack
      case 'AWS::StackId':
        return `arn:${localPartition}:cloudformation:${localRegion}:${localAccount}:stack/${stack}/local`
      case 'AWS::NoValue':
        return dropped
    }
    const parameter = objectOf(templates.get(stack)?.Parameters)[name]
    if (parameter !== undefined) {
      const value = parameterValues[name] ?? resolve(objectOf(parameter).Default, stack)
      if (value === undefined) throw broken(stack, `parameter ${name} has no value`)
      return value
    }
    const resource = byId.get(`${stack}/${name}`)
    if (!resource) throw broken(stack, `Ref to ${name}, which is not there`)
    if (resource.type === 'AWS::Lambda::Version' || resource.type === 'AWS::Lambda::Alias')
      return arnOf(resource)
    return namings[resource.type]?.refIsArn ? arnOf(resource) : nameOf(resource)
  }

  function attribute(id: string, attr: string, stack: string): Json {
    const resource = byId.get(`${stack}/${id}`)
    if (!resource) throw broken(stack, `GetAtt of ${id}, which is not there`)
    if (attr === 'Arn' || attr === 'AliasArn' || attr === 'FunctionArn') return arnOf(resource)
    if (attr === 'StreamArn') return `${arnOf(resource)}/stream/local`
    if (attr === 'Name' || attr === 'QueueName' || attr === 'RoleName') return nameOf(resource)
    if (attr === 'Version') return '1'
    return `${nameOf(resource)}.${attr}`
  }

  function substitute(operand: Json, stack: string): string {
    const [text, given] = Array.isArray(operand) ? operand : [operand, {}]
    const values = objectOf(given)
    return String(text).replaceAll(/\$\{(!?)([^{}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`
      if (name in values) return String(resolve(values[name], stack))
      const [id = '', ...attr] = name.split('.')
      return String(attr.length > 0 ? attribute(id, attr.join('.'), stack) : ref(name, stack))
    })
  }

  function output(operand: Json, stack: string): Json {
    const { StackName, OutputName } = objectOf(operand)
    const from = String(resolve(StackName, stack))
    const declared = objectOf(templates.get(from)?.Outputs)[String(OutputName)]
    if (declared === undefined) throw broken(stack, `output ${from}.${String(OutputName)} is not there`)
    return resolve(objectOf(declared).Value, from)
  }

  function intrinsic(fn: string, operand: Json, stack: string): Json | typeof dropped {
    const operands = listOf(operand)
    switch (fn) {
      case 'Ref':
        return ref(String(operand), stack)
      case 'Fn::GetAtt': {
        const [id = '', ...attr] = typeof operand === 'string' ? operand.split('.') : operands.map(String)
        return attribute(id, attr.join('.'), stack)
      }
      case 'Fn::Join':
        return listOf(resolve(operands[1], stack)).map(String).join(String(operands[0]))
      case 'Fn::Sub':
        return substitute(operand, stack)
      case 'Fn::Select':
        return listOf(resolve(operands[1], stack))[Number(resolve(operands[0], stack))]
      case 'Fn::Split':
        return String(resolve(operands[1], stack)).split(String(operands[0]))
      case 'Fn::ImportValue': {
        const name = String(resolve(operand, stack))
        const found = exported.get(name)
        if (!found) throw broken(stack, `import ${name} is exported by no stack`)
        return resolve(found.value, found.stack)
      }
      case 'Fn::GetStackOutput':
        return output(operand, stack)
      case 'Fn::If':
        return resolveOrDrop(condition(String(operands[0]), stack) ? operands[1] : operands[2], stack)
      case 'Fn::FindInMap': {
        const [map, top, second] = operands.map((each) => String(resolve(each, stack)))
        const row = objectOf(objectOf(templates.get(stack)?.Mappings)[map ?? ''])[top ?? '']
        return resolve(objectOf(row)[second ?? ''], stack)
      }
    }
    throw broken(stack, `function ${fn} is not known to the laptop county`)
  }

  function resolveOrDrop(value: Json, stack: string): Json | typeof dropped {
    if (Array.isArray(value))
      return value
        .map((each) => resolveOrDrop(each as Json, stack))
        .filter((each): each is Json => each !== dropped)
    if (!isObject(value)) return value
    const members = Object.entries(value)
    const [first] = members
    if (members.length === 1 && first && (first[0] === 'Ref' || first[0].startsWith('Fn::')))
      return intrinsic(first[0], first[1], stack)
    const resolved: Record<string, Json> = {}
    for (const [key, member] of members) {
      const kept = resolveOrDrop(member, stack)
      if (kept !== dropped) resolved[key] = kept
    }
    return resolved
  }

  function resolve(value: Json, stack: string): Json {
    const resolved = resolveOrDrop(value, stack)
    return resolved === dropped ? undefined : resolved
  }

  const resources = [...byId.values()]
  return {
    resources,
    ofType: (...types) => resources.filter(({ type }) => types.includes(type)),
    resolve,
    properties: (resource) => objectOf(resolve(resource.properties, resource.stack)),
    nameOf,
    arnOf,
  }
}
