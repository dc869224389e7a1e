/** A table that was restored is looked at before a county is deployed onto it. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { tableFindings } from '../../infra/cli/table-findings.ts'
import { type CountyConfig, loadCountyConfig } from '../../infra/county-config.ts'
import { tableIndexes } from '../../infra/data-stack.ts'

const existingTable = { name: 'zhuji-restored', streamLabel: '2026-11-27T08:00:00.000' }
const config: CountyConfig = { ...loadCountyConfig('zhuji'), existingTable, region: 'cn-north-1' }
const keys = (prefix: string) => [
  { AttributeName: `${prefix}pk`, KeyType: 'HASH' },
  { AttributeName: `${prefix}sk`, KeyType: 'RANGE' },
]
const indexes = tableIndexes.map(({ name, projection }) => ({
  ...{ IndexName: name, IndexStatus: 'ACTIVE', KeySchema: keys(name) },
  Projection:
    typeof projection === 'string'
      ? { ProjectionType: projection }
      : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projection].reverse() },
}))
const whole = {
  ...{ TableStatus: 'ACTIVE', KeySchema: keys(''), GlobalSecondaryIndexes: indexes },
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  ...{ LatestStreamLabel: existingTable.streamLabel, DeletionProtectionEnabled: true },
}
type Answers = Record<string, unknown>
const sound: Answers = {
  DescribeTable: { Table: whole },
  DescribeTimeToLive: { TimeToLiveDescription: { AttributeName: 'ttl', TimeToLiveStatus: 'ENABLED' } },
  DescribeContinuousBackups: {
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: 'ENABLED',
      PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: 'ENABLED' },
    },
  },
}

let server: Server
let answers: Answers
const before = { ...process.env }
beforeAll(async () => {
  server = createServer((request, response) => {
    const [, operation = ''] = String(request.headers['x-amz-target']).split('.')
    const answer = answers[operation]
    response.writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' })
    response.end(JSON.stringify(answer ?? { __type: 'ResourceNotFoundException', message: 'not found' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env.AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' })
})
afterAll(() => {
  server.close()
  // These files share one process.
  for (const name of ['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
})
beforeEach(() => {
  answers = sound
})

const wrong = async (asked = config) =>
  (await tableFindings(asked)).filter(({ ok }) => !ok).map(({ text }) => text)
const table = (change: object) => ({ ...sound, DescribeTable: { Table: { ...whole, ...change } } })

it('that is as CloudFormation would have made it is fine', async () => {
  expect(await wrong()).toEqual([])
  expect((await tableFindings(config)).length).toBeGreaterThan(tableIndexes.length)
})

it('that the county’s file does not name is not looked for', async () => {
  const { existingTable: _, ...own } = config
  answers = {}
  expect(await wrong(own)).toEqual([])
})

it.each<[string, Answers, RegExp]>([
  ['that is not there', {}, /没有数据表 zhuji-restored/],
  ['that is still made', table({ TableStatus: 'CREATING' }), /CREATING/],
  [
    'of other keys',
    table({ KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }] }),
    /主键应为 pk HASH, sk RANGE/,
  ],
  [
    'whose keys are numbers',
    table({ AttributeDefinitions: [{ AttributeName: 'sk', AttributeType: 'N' }] }),
    /sk 应为 S/,
  ],
  [
    'that was restored without an index',
    table({ GlobalSecondaryIndexes: indexes.slice(1) }),
    /缺少索引 gsi1/,
  ],
  [
    'whose index carries less',
    table({
      GlobalSecondaryIndexes: indexes.map((each) =>
        each.IndexName === 'list1' ? { ...each, Projection: { ProjectionType: 'KEYS_ONLY' } } : each,
      ),
    }),
    /索引 list1 应为/,
  ],
  [
    'whose index is still filled',
    table({
      GlobalSecondaryIndexes: indexes.map((each) => ({
        ...each,
        IndexStatus: each.IndexName === 'due' ? 'CREATING' : 'ACTIVE',
      })),
    }),
    /索引 due 状态为 CREATING/,
  ],
  ['without a stream', table({ StreamSpecification: undefined }), /没有数据流/],
  [
    'whose stream tells the keys alone',
    table({ StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' } }),
    /应为 NEW_AND_OLD_IMAGES，实为 KEYS_ONLY/,
  ],
  [
    'whose stream was opened anew',
    table({ LatestStreamLabel: '2026-11-28T08:00:00.000' }),
    /2026-11-28.*配置里写的是 2026-11-27/,
  ],
  ['that anybody may delete', table({ DeletionProtectionEnabled: false }), /没有防删除保护/],
  [
    'from which nothing expires',
    { ...sound, DescribeTimeToLive: { TimeToLiveDescription: { TimeToLiveStatus: 'DISABLED' } } },
    /没有按 ttl 过期/,
  ],
  [
    'that could not be restored again',
    {
      ...sound,
      DescribeContinuousBackups: { ContinuousBackupsDescription: { ContinuousBackupsStatus: 'ENABLED' } },
    },
    /没有开启时间点恢复/,
  ],
])('%s is not', async (_, given, why) => {
  answers = given
  const found = await wrong()
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(why)
})

it('that is not encrypted with the county’s key, where it wants one, is not', async () => {
  expect(await wrong({ ...config, customerManagedKey: true })).toEqual([
    expect.stringMatching(/没有用县里的密钥加密/),
  ])
  answers = table({ SSEDescription: { Status: 'ENABLED', SSEType: 'KMS' } })
  expect(await wrong({ ...config, customerManagedKey: true })).toEqual([])
})
