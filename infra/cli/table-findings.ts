/** What a table that took the place of the data stack's own has to be: CloudFormation made that one, and nobody made this. */
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  type KeySchemaElement,
  ResourceNotFoundException,
  type TableDescription,
} from '@aws-sdk/client-dynamodb'
import type { CountyConfig } from '../county-config.ts'
import { tableIndexes } from '../data-stack.ts'
import { bad, type Finding, fine } from './finding.ts'

/** Reads the table that the county's file names, and only reads. */
export async function tableFindings(config: CountyConfig): Promise<Finding[]> {
  const { existingTable, region } = config
  if (!existingTable) return []
  const TableName = existingTable.name
  const client = new DynamoDBClient(region ? { region } : {})
  try {
    const { Table = {} } = await client.send(new DescribeTableCommand({ TableName }))
    const { TimeToLiveDescription: ttl } = await client.send(new DescribeTimeToLiveCommand({ TableName }))
    const { ContinuousBackupsDescription: backups } = await client.send(
      new DescribeContinuousBackupsCommand({ TableName }),
    )
    return [
      ...shapeFindings(Table),
      ...streamFindings(Table, existingTable.streamLabel),
      ttl?.AttributeName === 'ttl' && /^ENABL/.test(ttl.TimeToLiveStatus ?? '')
        ? fine('ttl')
        : bad('没有按 ttl 过期 / does not expire by ttl'),
      backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus === 'ENABLED'
        ? fine('PointInTimeRecovery')
        : bad('没有开启时间点恢复 / cannot be restored to a point in time'),
      Table.DeletionProtectionEnabled || !config.retainData
        ? fine('DeletionProtection')
        : bad('没有防删除保护 / is not protected against deletion'),
      config.customerManagedKey && Table.SSEDescription?.SSEType !== 'KMS'
        ? bad('没有用县里的密钥加密 / is not encrypted with the county’s key')
        : fine('encryption'),
    ].map(({ ok, text }) => ({ ok, text: `${TableName}: ${text}` }))
  } catch (cause) {
    if (!(cause instanceof ResourceNotFoundException)) throw cause
    return [bad(`没有数据表 ${TableName} / there is no table ${TableName}`)]
  } finally {
    client.destroy()
  }
}

const keys = (schema: readonly KeySchemaElement[] = []) =>
  schema.map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(', ')
const keysOf = (prefix: string) => `${prefix}pk HASH, ${prefix}sk RANGE`

function shapeFindings(table: TableDescription): Finding[] {
  const found: Finding[] = []
  if (table.TableStatus !== 'ACTIVE')
    found.push(bad(`状态为 ${table.TableStatus}，请稍候 / is ${table.TableStatus}, wait for it`))
  found.push(
    keys(table.KeySchema) === keysOf('')
      ? fine(keysOf(''))
      : bad(`主键应为 ${keysOf('')}，实为 ${keys(table.KeySchema)} / wants the keys ${keysOf('')}`),
  )
  const notText = (table.AttributeDefinitions ?? []).filter(({ AttributeType }) => AttributeType !== 'S')
  for (const { AttributeName } of notText) found.push(bad(`${AttributeName} 应为 S / has to be S`))
  for (const { name, projection } of tableIndexes) {
    const index = table.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === name)
    const { ProjectionType, NonKeyAttributes = [] } = index?.Projection ?? {}
    const carried =
      typeof projection === 'string'
        ? ProjectionType === projection
        : ProjectionType === 'INCLUDE' &&
          [...NonKeyAttributes].sort().join() === [...projection].sort().join()
    if (!index) found.push(bad(`缺少索引 ${name} / has no index ${name}`))
    else if (keys(index.KeySchema) !== keysOf(name) || !carried)
      found.push(
        bad(
          `索引 ${name} 应为 ${keysOf(name)}，投影 ${String(projection)} / the index ${name} wants those keys and that projection`,
        ),
      )
    else if (index.IndexStatus !== 'ACTIVE')
      found.push(bad(`索引 ${name} 状态为 ${index.IndexStatus} / the index ${name} is ${index.IndexStatus}`))
    else found.push(fine(name))
  }
  return found
}

/** The readers want what the record was as well; they are deployed to one stream by its label, and a table has had several. */
function streamFindings(table: TableDescription, label: string): Finding[] {
  const { StreamEnabled, StreamViewType } = table.StreamSpecification ?? {}
  if (!StreamEnabled) return [bad('没有数据流 / has no stream')]
  return [
    StreamViewType === 'NEW_AND_OLD_IMAGES'
      ? fine(StreamViewType)
      : bad(
          `数据流应为 NEW_AND_OLD_IMAGES，实为 ${StreamViewType} / the stream has to be NEW_AND_OLD_IMAGES`,
        ),
    table.LatestStreamLabel === label
      ? fine(label)
      : bad(
          `数据流是 ${table.LatestStreamLabel}，配置里写的是 ${label} / the stream is ${table.LatestStreamLabel}, and the county’s file says ${label}`,
        ),
  ]
}
