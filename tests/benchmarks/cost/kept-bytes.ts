/** How many bytes a table keeps, as DynamoDB counts them: names and values, and a hundred of its own for each item. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { tableIndexes } from '../../../infra/data-stack.ts'
import { documentClient, type Item, tableName } from '../../../shared/platform/table.ts'

const perItem = 100

function sizeOf(value: unknown): number {
  if (value === null || typeof value === 'boolean') return 1
  if (typeof value === 'string') return Buffer.byteLength(value)
  // Two digits a byte, and one for the point and the sign.
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + sizeOf(each) + 1, 3)
  return attributesOf(value as Record<string, unknown>) + 3
}

function attributesOf(item: Readonly<Record<string, unknown>>): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value) + 1,
    0,
  )
}

function inIndexes(item: Item): number {
  let bytes = 0
  for (const { name, projection } of tableIndexes) {
    if (item[`${name}pk`] === undefined) continue
    const keys = ['pk', 'sk', `${name}pk`, `${name}sk`]
    const wanted = Array.isArray(projection)
      ? [...keys, ...projection]
      : projection === 'ALL'
        ? undefined
        : keys
    const kept = Object.entries(item).filter(([attribute]) => wanted?.includes(attribute) ?? true)
    bytes += attributesOf(Object.fromEntries(kept)) + perItem
  }
  return bytes
}

const yearSeconds = 365 * 86_400
/** What expires weighs as long as it is there. */
function shareOfYear({ ttl }: Item): number {
  return typeof ttl === 'number' ? Math.min(1, Math.max(0, (ttl - Date.now() / 1000) / yearSeconds)) : 1
}

/** What a table would keep of its present items on the average of a year that repeats itself. */
export async function keptBytes(): Promise<{ readonly table: number; readonly indexes: number }> {
  let table = 0
  let indexes = 0
  let from: Record<string, unknown> | undefined
  do {
    const answer = await documentClient().send(
      new ScanCommand({ TableName: tableName(), ExclusiveStartKey: from }),
    )
    for (const item of (answer.Items ?? []) as Item[]) {
      const share = shareOfYear(item)
      table += share * (attributesOf(item) + perItem)
      indexes += share * inIndexes(item)
    }
    from = answer.LastEvaluatedKey
  } while (from)
  return { table, indexes }
}
