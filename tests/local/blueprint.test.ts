import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { readBlueprint } from '../../infra/local/blueprint.ts'
import { routeFor } from '../../infra/local/gateway.ts'
import type { JsonObject } from '../../infra/local/json.ts'
import { checkDefinition, type Definition } from '../../infra/local/machine-definition.ts'
import { hallApi, hallRoute, hallTemplates } from './village-hall/templates.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (resources: JsonObject = {}) =>
  readBlueprint(hallTemplates(resources), {
    root,
    bundled: false,
    issuer: 'https://issuer',
    audience: 'hall',
  })

describe('read the templates', () => {
  it('finds what is there and nothing else', () => {
    const blueprint = read()
    expect(blueprint.routes).toHaveLength(7)
    expect(blueprint.routes[0]?.jwt).toEqual({ issuer: 'https://issuer', audience: ['hall'] })
    expect(blueprint.streams.map(({ function: name }) => name)).toEqual([
      'HallService-Publish',
      'HallService-Project',
    ])
    expect(blueprint.rules[0]).toMatchObject({ bus: 'hall', targets: [{ name: 'HallService-Tell' }] })
    expect(blueprint.schedules).toHaveLength(1)
    expect(blueprint.machines[0]?.name).toBe('HallService-Machine')
  })

  it('asks for a token where the document does, and nowhere else', () => {
    const jwtOf = (route: JsonObject, more: JsonObject = {}) =>
      read({ Api: hallApi(['GET /v1/ticks'], route, more) }).routes.map(({ key, jwt }) => [key, jwt])
    const asked = [['GET /v1/ticks', { issuer: 'https://issuer', audience: ['hall'] }]]
    const open = [['GET /v1/ticks', undefined]]
    const { security, ...bare } = hallRoute
    expect(jwtOf(hallRoute)).toEqual(asked)
    expect(jwtOf(bare)).toEqual(open)
    expect(jwtOf(bare, { security: security ?? [] })).toEqual(asked)
    expect(jwtOf({ ...bare, security: [] }, { security: security ?? [] })).toEqual(open)
  })

  test.each<[string, JsonObject, RegExp]>([
    ['a resource type it does not know', { X: { Type: 'AWS::RDS::DBInstance' } }, /X.*AWS::RDS::DBInstance/],
    [
      'a pattern it cannot judge',
      { X: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: [{ wildcard: 'a*' }] } } } },
      /wildcard/,
    ],
    [
      'a schedule it cannot read',
      { X: { Type: 'AWS::Scheduler::Schedule', Properties: { ScheduleExpression: 'sometimes' } } },
      /sometimes/,
    ],
    [
      'a function without its source',
      { X: { Type: 'AWS::Lambda::Function', Properties: { Handler: 'index.handler' } } },
      /xingcun:source/,
    ],
    [
      'a route beside the document',
      { X: { Type: 'AWS::ApiGatewayV2::Route', Properties: { RouteKey: 'GET /v1/ticks' } } },
      /X.*AWS::ApiGatewayV2::Route/,
    ],
    ['a route of any path', { Api: hallApi(['GET $default']) }, /\$default/],
    [
      'a route of any method',
      { Api: hallApi(['x-amazon-apigateway-any-method /v1/ticks']) },
      /\/v1\/ticks is not one method/,
    ],
    [
      'a route without a function',
      { Api: hallApi(['GET /v1/ticks'], { security: [{ Identity: [] }] }) },
      /GET \/v1\/ticks is not a Lambda proxy/,
    ],
    [
      'a check that is not there',
      { Api: hallApi(['GET /v1/ticks'], { ...hallRoute, security: [{ Nobody: [] }] }) },
      /GET \/v1\/ticks is not checked/,
    ],
  ])('ends the start in one line on %s', (_, resources, line) => {
    expect(() => read(resources)).toThrow(line)
    expect(() => read(resources)).toThrow(/^[^\n]+$/)
  })
})

describe('check a state machine', () => {
  const withState = (state: JsonObject): Definition => ({ StartAt: 'A', States: { A: state } })

  test.each<[string, Definition, RegExp]>([
    ['JSONata', { ...withState({ Type: 'Pass' }), QueryLanguage: 'JSONata' }, /JSONata/],
    ['JSONata in a state', withState({ Type: 'Pass', QueryLanguage: 'JSONata' }), /"A".*JSONata/],
    ['variables', withState({ Type: 'Pass', Assign: { x: 1 } }), /Assign/],
    [
      'heartbeats',
      withState({ Type: 'Task', Resource: 'arn:aws-cn:states:::lambda:invoke', HeartbeatSeconds: 5 }),
      /HeartbeatSeconds/,
    ],
    ['a map', withState({ Type: 'Map' }), /Map/],
    ['chance', withState({ Type: 'Pass', Parameters: { 'id.$': 'States.UUID()' } }), /UUID/],
    [
      'other services',
      withState({ Type: 'Task', Resource: 'arn:aws-cn:states:::sns:publish' }),
      /sns:publish/,
    ],
    [
      'what hides in a branch',
      withState({ Type: 'Parallel', Branches: [withState({ Type: 'Pass', Assign: {} })] }),
      /Assign/,
    ],
  ])('refuses %s', (_, definition, line) => {
    expect(checkDefinition(definition)).toMatch(line)
  })
})

describe('find the route', () => {
  const routes = [
    'GET /v1/orders/{id}',
    'GET /v1/orders/mine',
    'POST /v1/orders',
    'GET /v1/files/{path+}',
  ].map((key) => {
    const [method = '', path = ''] = key.split(' ')
    return { key, method, path, function: 'f', jwt: undefined }
  })
  test.each<[string, string, string | undefined, object | undefined]>([
    ['GET', '/v1/orders/mine', 'GET /v1/orders/mine', {}],
    ['GET', '/v1/orders/%E6%9D%91', 'GET /v1/orders/{id}', { id: '村' }],
    ['GET', '/v1/files/a/b', 'GET /v1/files/{path+}', { path: 'a/b' }],
    ['POST', '/v1/orders', 'POST /v1/orders', {}],
    ['DELETE', '/v1/orders', undefined, undefined],
    ['GET', '/v1/orders/', undefined, undefined],
  ])('%s %s', (method, path, key, params) => {
    const found = routeFor(routes, method, path)
    expect(found?.route.key).toBe(key)
    expect(found?.params).toEqual(params)
  })
})
