import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { countyApp } from '../../infra/county-app.ts'
import { loadCountyConfig } from '../../infra/county-config.ts'
import { indexNames } from '../../infra/data-stack.ts'
import { domains, functionSources } from '../../infra/domains.ts'
import { routeKey } from '../../shared/platform/contract.ts'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
interface Resource {
  Type: string
  Properties?: { [key: string]: Json }
  Metadata?: { [key: string]: Json }
  DependsOn?: string | string[]
}
interface Template {
  Resources: Record<string, Resource>
  Parameters?: Record<string, { [key: string]: Json }>
}

const outdirs: string[] = []
afterAll(() => {
  for (const outdir of outdirs) rmSync(outdir, { recursive: true, force: true })
})

function synthesise(region: string | undefined, change: Partial<ReturnType<typeof loadCountyConfig>> = {}) {
  const outdir = mkdtempSync(join(tmpdir(), 'xingcun-synth-'))
  outdirs.push(outdir)
  const config = { ...loadCountyConfig('zhuji'), ...change }
  const assembly = countyApp({ config, bundle: false, outdir, env: region ? { region } : {} }).synth()
  const [data, service] = assembly.stacks.map(({ template }) => template as Template)
  if (!data || !service) throw new Error('two stacks are wanted')
  return { data, service, stackTags: assembly.stacks.map(({ tags }) => tags) }
}

const places = ['cn-north-1', 'cn-northwest-1', 'us-east-1', undefined] as const
const synthesised = new Map(places.map((place) => [place, synthesise(place)]))
const china = synthesised.get('cn-north-1') as ReturnType<typeof synthesise>

const ofType = (template: Template, type: string) =>
  Object.entries(template.Resources).filter(([, resource]) => resource.Type === type)

function referencesIn(value: Json | undefined, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) referencesIn(each, found)
  else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      if (key === 'Ref' && typeof member === 'string') found.add(member)
      else if (key === 'Fn::GetAtt' && Array.isArray(member)) found.add(String(member[0]))
      else if (key === 'Fn::Sub') {
        const text = Array.isArray(member) ? String(member[0]) : String(member)
        for (const match of text.matchAll(/\$\{([A-Za-z0-9]+)/g)) found.add(match[1] ?? '')
        referencesIn(member, found)
      } else referencesIn(member, found)
    }
  }
  return found
}

/** A cycle of resources that each need the next, or undefined. Synthesis does not look for one; deployment fails on it. */
function cycleIn(template: Template): string[] | undefined {
  const needs = new Map(
    Object.entries(template.Resources).map(([id, { Properties, DependsOn }]) => {
      const found = referencesIn(Properties)
      for (const each of [DependsOn ?? []].flat()) found.add(each)
      return [id, [...found].filter((name) => name in template.Resources)]
    }),
  )
  const done = new Set<string>()
  const visit = (id: string, path: string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id]
    if (done.has(id)) return undefined
    for (const next of needs.get(id) ?? []) {
      const found = visit(next, [...path, id])
      if (found) return found
    }
    done.add(id)
    return undefined
  }
  for (const id of needs.keys()) {
    const found = visit(id, [])
    if (found) return found
  }
  return undefined
}

describe.each(places)('the stacks in %s', (place) => {
  const { data, service } = synthesised.get(place) as { data: Template; service: Template }

  it('name no partition of their own', () => {
    expect(JSON.stringify([data, service])).not.toMatch(/arn:aws(-cn)?:/)
  })

  it('name no region of their own', () => {
    const written = JSON.stringify([data, service])
    if (place === undefined) expect(written).not.toMatch(/(cn-north|us-east)/)
    else for (const other of places) if (other && other !== place) expect(written).not.toContain(other)
  })

  it('have no cycle', () => {
    expect(cycleIn(data)).toBeUndefined()
    expect(cycleIn(service)).toBeUndefined()
  })
})

describe.each(places)('what a region would refuse, in %s', (place) => {
  const { service } = synthesised.get(place) as { service: Template }

  it('a mapping of the stream bears no tags: China’s regions know none', () => {
    const mappings = ofType(service, 'AWS::Lambda::EventSourceMapping')
    expect(mappings).toHaveLength(2)
    for (const [, { Properties }] of mappings) expect(Properties).not.toHaveProperty('Tags')
  })

  it('no property is an empty text, which is taken for a name and not for none', () => {
    const empty = Object.entries(service.Resources).flatMap(([id, { Properties }]) =>
      Object.entries(Properties ?? {}).flatMap(([name, value]) => (value === '' ? [`${id}.${name}`] : [])),
    )
    expect(empty).toEqual([])
    expect(ofType(service, 'AWS::Events::Archive')).toHaveLength(1)
  })
})

test('the cycle check finds a cycle', () => {
  const template: Template = {
    Resources: {
      A: { Type: 'x', Properties: { b: { Ref: 'B' } } },
      B: { Type: 'x', Properties: { c: { 'Fn::GetAtt': ['C', 'Arn'] } } },
      C: { Type: 'x', DependsOn: ['A'] },
    },
  }
  expect(cycleIn(template)).toEqual(['A', 'B', 'C', 'A'])
})

describe('the table', () => {
  const [[, table] = []] = ofType(china.data, 'AWS::DynamoDB::Table')

  it('is one, keyed as the code spells keys, with stream, recovery and expiry', () => {
    expect(ofType(china.data, 'AWS::DynamoDB::Table')).toHaveLength(1)
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    })
  })

  it('has the indexes that tests create too', () => {
    const indexes = table?.Properties?.GlobalSecondaryIndexes as { IndexName: string; Projection: Json }[]
    expect(indexes.map(({ IndexName }) => IndexName)).toEqual([...indexNames])
    expect([...indexNames]).toEqual(['gsi1', 'gsi2', 'gsi3', 'list1', 'list2', 'due'])
    const cards = { ProjectionType: 'INCLUDE', NonKeyAttributes: ['card', 'assigneeIds'] }
    const projected = (index: string) =>
      index === 'due'
        ? { ProjectionType: 'KEYS_ONLY' }
        : index.startsWith('list')
          ? cards
          : { ProjectionType: 'ALL' }
    for (const { IndexName, Projection } of indexes) expect(Projection).toEqual(projected(IndexName))
  })

  it("is encrypted with the county's own key where the county asks", () => {
    expect(ofType(china.data, 'AWS::KMS::Key')).toHaveLength(0)
    const own = synthesise('cn-north-1', { customerManagedKey: true })
    expect(ofType(own.data, 'AWS::KMS::Key')).toHaveLength(1)
    const [[, encrypted] = []] = ofType(own.data, 'AWS::DynamoDB::Table')
    expect(encrypted?.Properties?.SSESpecification).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' })
    expect(cycleIn(own.service)).toBeUndefined()
  })
})

describe('the API', () => {
  const [[, api] = []] = ofType(china.service, 'AWS::ApiGatewayV2::Api')
  const document = api?.Properties?.Body as unknown as {
    openapi: string
    tags: Json
    paths: Record<string, Record<string, Operation & { name: string }[]>>
    components: { [kind: string]: Record<string, { [key: string]: Json }> }
  }
  interface Operation {
    security: Json
    'x-amazon-apigateway-integration': { $ref: string }
  }
  const explicit = Object.entries(document.paths).filter(([path]) => path.startsWith('/v1/'))
  const routes = explicit.flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => method !== 'parameters')
      .map(([method, operation]) => ({
        key: `${method.toUpperCase()} ${path}`,
        operation: operation as Operation,
      })),
  )
  const declared = Object.entries(domains.routesOf).flatMap(([domain, each]) =>
    Object.values(each).map((route) => [routeKey(route), domain] as const),
  )

  it('has every declared route once and no other, each explicit', () => {
    expect(routes.map(({ key }) => key).sort()).toEqual(declared.map(([key]) => key).sort())
    expect(new Set(declared.map(([key]) => key)).size).toBe(declared.length)
    for (const { key } of routes) expect(key).toMatch(/^(GET|POST|PUT|PATCH|DELETE) \/v1\/[^+*$]+$/)
    const separate = ['Route', 'Integration', 'Authorizer'].flatMap((kind) =>
      ofType(china.service, `AWS::ApiGatewayV2::${kind}`),
    )
    expect(separate).toEqual([])
  })

  it('hands each route to the function of its domain, which it may call', () => {
    const domains = new Map<string, string>(declared)
    const permitted = ofType(china.service, 'AWS::Lambda::Permission')
      .filter(([, { Properties }]) => Properties?.Principal === 'apigateway.amazonaws.com')
      .flatMap(([, { Properties }]) => [...referencesIn(Properties?.FunctionName)])
    for (const { key, operation } of routes) {
      const name = operation['x-amazon-apigateway-integration'].$ref.split('/').at(-1) ?? ''
      const integration = document.components['x-amazon-apigateway-integrations']?.[name]
      expect(integration).toMatchObject({
        type: 'aws_proxy',
        payloadFormatVersion: '2.0',
        httpMethod: 'POST',
      })
      const fn = [...referencesIn(integration?.uri)].find((id) => id in china.service.Resources) ?? ''
      const source = china.service.Resources[fn]?.Metadata?.['xingcun:source']
      expect({ key, source }).toEqual({ key, source: `functions/api/${domains.get(key)}.ts` })
      expect(permitted).toContain(fn)
    }
  })

  it('lets nobody in without a token, whose issuer and audience are parameters', () => {
    for (const { operation } of routes) expect(operation.security).toEqual([{ Identity: [] }])
    expect(Object.keys(china.service.Parameters ?? {})).toEqual(
      expect.arrayContaining(['IdentityIssuer', 'IdentityAudience']),
    )
    expect(document.components.securitySchemes?.Identity?.['x-amazon-apigateway-authorizer']).toEqual({
      type: 'jwt',
      identitySource: '$request.header.Authorization',
      jwtConfiguration: { audience: [{ Ref: 'IdentityAudience' }], issuer: { Ref: 'IdentityIssuer' } },
    })
  })

  it('has one function answer what no route is there for: with a token like any other, but for what browsers ask without one', () => {
    const { '/$default': otherwise, '/{proxy+}': asked, ...others } = document.paths
    expect(Object.keys(others)).toEqual(explicit.map(([path]) => path))
    const to = { $ref: '#/components/x-amazon-apigateway-integrations/reference' }
    expect(otherwise).toEqual({
      'x-amazon-apigateway-any-method': {
        ...{ isDefaultRoute: true, security: [{ Identity: [] }], responses: expect.anything() },
        'x-amazon-apigateway-integration': to,
      },
    })
    expect(Object.keys(asked ?? {})).toEqual(['parameters', 'options'])
    expect(asked?.options).toMatchObject({ security: [], 'x-amazon-apigateway-integration': to })
  })

  it('lets pages of the county’s own origins call, and of no other', () => {
    const crossOrigin = (template: Template) => {
      const [[, api] = []] = ofType(template, 'AWS::ApiGatewayV2::Api')
      const body = api?.Properties?.Body as { [key: string]: Json } | undefined
      return body?.['x-amazon-apigateway-cors']
    }
    expect(crossOrigin(china.service)).toBeUndefined()
    const origins = ['https://xczs.zhuji.example', 'http://localhost:5173']
    expect(crossOrigin(synthesise(undefined, { origins }).service)).toEqual({
      allowOrigins: origins,
      allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      allowHeaders: [
        ...['accept-language', 'authorization', 'content-type'],
        ...['idempotency-key', 'if-match', 'if-none-match'],
      ],
      exposeHeaders: [
        'allow',
        'apigw-requestid',
        'etag',
        'idempotency-replayed',
        'location',
        'retry-after',
        'x-trace-id',
      ],
      allowCredentials: false,
      maxAge: 7_200,
    })
  })

  it('names each parameter of a path, as the standard asks of a document', () => {
    for (const [path, { parameters = [] }] of Object.entries(document.paths)) {
      const named = (parameters as { name: string }[]).map(({ name }) => `{${name}}`)
      expect(named).toEqual(path.replace('+', '').match(/\{[^}]+\}/g) ?? [])
    }
  })

  it('is told nothing beside its document that CloudFormation refuses there, and fails where that is not understood', () => {
    expect(Object.keys(api?.Properties ?? {}).sort()).toEqual(['Body', 'FailOnWarnings'])
    expect(api?.Properties?.FailOnWarnings).toBe(true)
    expect(document.openapi).toMatch(/^3\.0\./)
    expect(document.tags).toEqual([{ name: 'county', 'x-amazon-apigateway-tag-value': '330681' }])
    expect(china.stackTags).toEqual([{}, {}])
  })

  it('is throttled and logs who called by route and answer', () => {
    const [[, stage] = []] = ofType(china.service, 'AWS::ApiGatewayV2::Stage')
    expect(stage?.Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    })
    const log = stage?.Properties?.AccessLogSettings as { Format: string } | undefined
    expect(Object.keys(JSON.parse(log?.Format ?? '{}')).sort()).toEqual([
      'caller',
      'error',
      'latency',
      'requestId',
      'route',
      'source',
      'status',
      'time',
    ])
  })
})

describe('the functions', () => {
  const functions = ofType(china.service, 'AWS::Lambda::Function')
  const bySource = new Map(
    functions.map(([id, each]) => [String(each.Metadata?.['xingcun:source']), { id, ...each }]),
  )

  it('are one for each entry point, on the same runtime, with logs that end', () => {
    const own = functions.filter(([, each]) => each.Metadata?.['xingcun:source'])
    expect([...bySource.keys()].filter((source) => source.startsWith('functions/')).sort()).toEqual(
      [...functionSources].sort(),
    )
    for (const [, each] of own) {
      expect(each.Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
      expect(each.Properties?.LoggingConfig).toBeDefined()
    }
    for (const [, group] of ofType(china.service, 'AWS::Logs::LogGroup')) {
      // R58: at least six months.
      expect(Number(group.Properties?.RetentionInDays)).toBeGreaterThanOrEqual(180)
    }
  })

  const actionsOf = (source: string): string[] => {
    const role = bySource.get(source)?.Properties?.Role
    const roleId = [...referencesIn(role)][0]
    const policies = china.service.Resources[roleId ?? '']?.Properties?.Policies as unknown as {
      PolicyDocument: { Statement: { Action: Json }[] }
    }[]
    return policies
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .flatMap(({ Action }) => [Action].flat().map(String))
  }

  test.each(Object.keys(domains.routesOf))(
    'the API function %s uses the table and does nothing else',
    (domain) => {
      const actions = actionsOf(`functions/api/${domain}.ts`)
      expect(actions).toContain('dynamodb:GetItem')
      expect(actions.filter((action) => !/^(dynamodb|logs):/.test(action))).toEqual([])
      expect(actions).not.toContain('dynamodb:Scan')
    },
  )

  it('those that only read may not change a record', () => {
    const writes = ['dynamodb:UpdateItem', 'dynamodb:DeleteItem']
    for (const domain of ['scoring', 'records', 'notices']) {
      const actions = actionsOf(`functions/api/${domain}.ts`)
      expect(actions.filter((action) => writes.includes(action))).toEqual([])
    }
    for (const domain of ['scoring', 'records']) {
      expect(actionsOf(`functions/api/${domain}.ts`)).not.toContain('dynamodb:PutItem')
    }
  })

  it('only the publisher puts events on the bus', () => {
    const putters = functionSources.filter((source) => actionsOf(source).includes('events:PutEvents'))
    expect(putters).toEqual(['functions/stream/publish.ts'])
  })

  it('only the publisher and the sweep start the review chain', () => {
    const starters = functionSources.filter((source) => actionsOf(source).includes('states:StartExecution'))
    expect(starters).toEqual(['functions/stream/publish.ts', 'functions/schedule/resume-stalled-work.ts'])
  })

  it('may do nothing to everything', () => {
    for (const source of functionSources) {
      expect(actionsOf(source).filter((action) => action === '*' || action.endsWith(':*'))).toEqual([])
    }
  })
})

describe('what fails has somewhere to go', () => {
  it('each stream reader stops at a failure, halves the batch and ends at a queue', () => {
    const mappings = ofType(china.service, 'AWS::Lambda::EventSourceMapping')
    expect(mappings).toHaveLength(2)
    for (const [, mapping] of mappings) {
      expect(mapping.Properties).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      })
      expect(referencesIn(mapping.Properties?.DestinationConfig).size).toBe(1)
    }
  })

  it('each rule and schedule has a queue', () => {
    for (const [, rule] of ofType(china.service, 'AWS::Events::Rule')) {
      for (const target of (rule.Properties?.Targets ?? []) as {
        DeadLetterConfig?: Json
        InputTransformer?: Json
      }[]) {
        // The archive's own rule feeds the archive, which takes everything.
        if (!target.InputTransformer) expect(target.DeadLetterConfig).toBeDefined()
      }
    }
    for (const [, schedule] of ofType(china.service, 'AWS::Scheduler::Schedule')) {
      expect(
        (schedule.Properties?.Target as { DeadLetterConfig?: Json } | undefined)?.DeadLetterConfig,
      ).toBeDefined()
    }
  })

  it('the clock, which fails at nothing when it stands still, is missed', () => {
    const silent = ofType(china.service, 'AWS::CloudWatch::Alarm').filter(
      ([, { Properties }]) => Properties?.TreatMissingData === 'breaching',
    )
    expect(silent.map(([, { Properties }]) => Properties)).toMatchObject([
      {
        ...{ Namespace: 'AWS/Lambda', MetricName: 'Invocations', Statistic: 'Sum', Period: 3600 },
        ...{ ComparisonOperator: 'LessThanThreshold', Threshold: 1 },
        Dimensions: [{ Name: 'FunctionName', Value: { Ref: expect.stringMatching(/^ResumeStalledWork/) } }],
      },
    ])
  })

  /** Up to the first name that is resolved when the county is deployed. */
  const described = ({ Properties }: { readonly Properties?: Record<string, unknown> }) => {
    const description = Properties?.AlarmDescription
    return typeof description === 'string'
      ? description
      : JSON.stringify(description).replace(/^.*?(?=docs\/)/, '')
  }

  it('each queue, the chain and the API have an alarm that names its section of the runbook', () => {
    const alarms = ofType(china.service, 'AWS::CloudWatch::Alarm')
    const queues = ofType(china.service, 'AWS::SQS::Queue')
    // The API's faults, the chain's failures, orders that stand, the lag of two readers, what nobody holds, and the clock.
    expect(alarms.length).toBe(queues.length + 7)
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8')
    for (const [, alarm] of alarms)
      expect(runbook).toContain(`## ${/^docs\/runbook\.md § ([^.]+)/.exec(described(alarm))?.[1]}\n`)
  })
})
