/** Many items at once, into keys nobody else writes. */
import { setTimeout as sleep } from 'node:timers/promises'
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'

import { account, documentClient, type Item, tableName } from './table.ts'
import { put, transact } from './writes.ts'

/**
 * Writes the items without conditions, a hundred a transaction. BatchWrite bills half on DynamoDB, but the embedded
 * engine commits its items one by one: seeding the largest county took 4.3 s with it and takes 1.4 s with this.
 */
export async function putAll(items: readonly Item[], parallel = 4): Promise<void> {
  const chunks: Item[][] = []
  for (let from = 0; from < items.length; from += 100) chunks.push(items.slice(from, from + 100))
  const worker = async () => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) await transact(chunk.map(put))
  }
  await Promise.all(Array.from({ length: parallel }, worker))
}

// What DynamoDB takes at once, and how often it is asked again for what it had no room for.
const mostAtOnce = 25
const mostTries = 8

/**
 * Writes the items in batches, at half of what a transaction is billed: for what may be written again, and in any order.
 * Of two under one key the last stays.
 * @throws Error when the table has no room for them
 */
export async function putEach(items: readonly Item[]): Promise<void> {
  const each = [...new Map(items.map((item) => [`${item.pk}\n${item.sk}`, item])).values()]
  for (let from = 0; from < each.length; from += mostAtOnce)
    await putBatch(each.slice(from, from + mostAtOnce))
}

async function putBatch(items: readonly Item[]): Promise<void> {
  let waiting = items.map((Item) => ({ PutRequest: { Item: Item as Record<string, unknown> } }))
  for (let tried = 0; waiting.length > 0; tried += 1) {
    if (tried === mostTries) throw new Error(`${waiting.length} items found no room in the table`)
    if (tried > 0) await sleep(25 * 2 ** tried)
    const { UnprocessedItems, ConsumedCapacity } = await documentClient().send(
      new BatchWriteCommand({ RequestItems: { [tableName()]: waiting }, ReturnConsumedCapacity: 'TOTAL' }),
    )
    const left = (UnprocessedItems?.[tableName()] ?? []) as typeof waiting
    account('putEach', ConsumedCapacity, waiting.length - left.length)
    waiting = left
  }
}
