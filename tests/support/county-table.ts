/** A fresh table on the real engine for a test file, and the environment the functions would have. */
import { randomBytes } from 'node:crypto'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { inject } from 'vitest'

const indexes = ['gsi1', 'gsi2', 'gsi3', 'list1', 'list2', 'due']

function projectionOf(index: string) {
  if (index === 'due') return { ProjectionType: 'KEYS_ONLY' as const }
  return index.startsWith('list')
    ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: ['card', 'assigneeIds'] }
    : { ProjectionType: 'ALL' as const }
}

/** Creates the table and points the code under test at it. The same shape as infra/data-stack.ts, which a test compares. */
export async function freshTable(
  county = { code: '330681', name: '诸暨市', slug: 'zhuji' },
): Promise<string> {
  const endpoint = inject('dynamodbEndpoint')
  const TableName = `test-${randomBytes(6).toString('hex')}`
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    TABLE_NAME: TableName,
    COUNTY: JSON.stringify({ ...county, rules: {} }),
  })
  const client = new DynamoDBClient({ endpoint })
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', ...indexes.flatMap((index) => [`${index}pk`, `${index}sk`])].map(
        (AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        }),
      ),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: indexes.map((IndexName) => ({
        IndexName,
        KeySchema: [
          { AttributeName: `${IndexName}pk`, KeyType: 'HASH' },
          { AttributeName: `${IndexName}sk`, KeyType: 'RANGE' },
        ],
        Projection: projectionOf(IndexName),
      })),
    }),
  )
  client.destroy()
  return TableName
}
