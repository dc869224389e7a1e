import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { expect, it } from 'vitest'
import { documentClient } from '../../shared/platform/table.ts'

it('the client has every step of the SDK’s own but the two that do nothing here', () => {
  process.env.AWS_REGION ??= 'local'
  const names = (client: { middlewareStack: { identify(): string[] } }) =>
    client.middlewareStack.identify().map((each) => each.replace(/ .*/, ''))
  const own = names(new DynamoDBClient({}))
  const idle = ['loggerMiddleware', 'getUserAgentMiddleware']
  expect(own).toEqual(expect.arrayContaining(idle))
  expect(names(documentClient())).toEqual(own.filter((each) => !idle.includes(each)))
})
