import { describe, expect, test } from 'vitest'
import { readPermissions } from '../../infra/local/cloud/permissions.ts'
import type { Resolver } from '../../infra/local/template.ts'

/** A function with a role that allows one action on one resource. */
function allowing(Action: string, Resource: string) {
  const properties: Record<string, object> = {
    'AWS::IAM::Role': {
      Policies: [{ PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource }] } }],
    },
    'AWS::Lambda::Function': { Role: 'arn:aws:iam::1:role/named' },
  }
  const resolver = {
    ofType: (type: string) => (properties[type] ? [type] : []),
    properties: (type: string) => properties[type],
    nameOf: () => 'named',
  }
  return readPermissions(resolver as unknown as Resolver)
}

describe('what a role allows', () => {
  test.each([
    ['dynamodb:GetItem', 'table/a', 'dynamodb:getitem', 'table/a', true],
    ['dynamodb:*', '*', 'dynamodb:GetItem', 'table/a', true],
    ['dynamodb:Get*', '*', 'dynamodb:PutItem', 'table/a', false],
    ['s:Do', 'table/a/*', 's:Do', 'table/a/index/b', true],
    ['s:Do', 'table/a/*', 's:Do', 'table/a', false],
    ['s:Do', 'table/*/index/*b', 's:Do', 'table/a/index/ab/index/bb', true],
    ['s:Do', 'table/*/index/b', 's:Do', 'table/a/index/b/c', false],
    ['s:Do', 'tabl?/a', 's:Do', 'table/a', true],
    ['s:Do', 'table/a?', 's:Do', 'table/a', false],
    ['s:Do', 'table/a.b', 's:Do', 'table/a-b', false],
    ['s:Do', 'Table/a', 's:Do', 'table/a', false],
  ])('%s on %s, asked %s on %s: %s', (action, resource, asked, of, answer) => {
    expect(allowing(action, resource).allows('named', asked, of)).toBe(answer)
  })
})
