/** A fresh table on the real engine for a test file, and the environment the functions would have. */
import { randomBytes } from 'node:crypto'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { inject } from 'vitest'
import { listOf } from '../../infra/local/json.ts'
import { engineCaller } from '../../infra/local/table-engine-call.ts'
import type { TestEngine } from './engine.ts'

const indexes = ['gsi1', 'gsi2', 'gsi3', 'list1', 'list2', 'due']

function projectionOf(index: string) {
  if (index === 'due') return { ProjectionType: 'KEYS_ONLY' as const }
  return index.startsWith('list')
    ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: ['card', 'assigneeIds'] }
    : { ProjectionType: 'ALL' as const }
}

/** The engine of this worker, which runs one test file at a time. */
export function ownEngine(): TestEngine {
  const engines = inject('engines')
  const engine = engines[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % engines.length]
  if (!engine) throw new Error('no engine was started')
  return engine
}

/** Points the code under test at a table that nobody has made yet, and forgets those before it. @returns its name */
export async function nextTable(county = { code: '330681', name: '诸暨市', slug: 'zhuji' }): Promise<string> {
  const { endpoint, file } = ownEngine()
  const TABLE_NAME = `test-${randomBytes(6).toString('hex')}`
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    TABLE_NAME,
    COUNTY: JSON.stringify({ ...county, rules: {} }),
  })
  // Another engine may be somebody else's too; our own keeps its tables in memory.
  if (file !== undefined) {
    const call = engineCaller(endpoint)
    for (const TableName of listOf((await call('ListTables', {})).TableNames))
      await call('DeleteTable', { TableName })
    call.close()
  }
  return TABLE_NAME
}

/** Creates the table and points the code under test at it. The same shape as infra/data-stack.ts, which a test compares. */
export async function freshTable(county?: { code: string; name: string; slug: string }): Promise<string> {
  const TableName = await nextTable(county)
  const client = new DynamoDBClient({ endpoint: ownEngine().endpoint })
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
