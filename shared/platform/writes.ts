/** Writes to the one table are values, which `commit` and the importers run: all of them in one transaction, or none. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { commonRefusals, refuse } from './refusals.ts'
import { account, documentClient, type Item, type Key, tableName } from './table.ts'

export type Write =
  | { readonly kind: 'insert'; readonly item: Item }
  | { readonly kind: 'replace'; readonly item: Item; readonly version: number }
  | { readonly kind: 'put'; readonly item: Item }
  | { readonly kind: 'mark'; readonly key: Key; readonly set: Readonly<Record<string, string>> }
  | {
      readonly kind: 'remove'
      readonly key: Key
      readonly holding?: Readonly<Record<string, string>> | undefined
    }
  | { readonly kind: 'check'; readonly key: Key; readonly version: number }

/** Writes an item that must not exist yet. */
export const insert = (item: Item): Write => ({ kind: 'insert', item })
/** Writes an item over the version that was read. */
export const replace = (item: Item, version: number): Write => ({ kind: 'replace', item, version })
/** Writes an item whatever is there: only for items without a version of their own. */
export const put = (item: Item): Write => ({ kind: 'put', item })
/** Sets attributes of an item and leaves its others as they are: only for items without a version of their own. */
export const mark = (key: Key, set: Readonly<Record<string, string>>): Write => ({ kind: 'mark', key, set })
/** @param holding attributes that it must have still, so that what took its place meanwhile stays */
export const remove = (key: Key, holding?: Readonly<Record<string, string>>): Write => ({
  ...{ kind: 'remove', key, holding },
})
/** Demands that an item the decision was read from still has that version. */
export const check = (key: Key, version: number): Write => ({ kind: 'check', key, version })

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

function toTransactItem(write: Write): TransactItem {
  const TableName = tableName()
  switch (write.kind) {
    case 'insert':
      return { Put: { TableName, Item: write.item, ConditionExpression: 'attribute_not_exists(pk)' } }
    case 'put':
      return { Put: { TableName, Item: write.item } }
    case 'replace':
      return {
        Put: {
          TableName,
          Item: write.item,
          ConditionExpression: '#v = :v',
          ExpressionAttributeNames: { '#v': 'version' },
          ExpressionAttributeValues: { ':v': write.version },
        },
      }
    case 'mark':
      return { Update: updateOf(write) }
    case 'remove':
      return { Delete: { TableName, Key: { pk: write.key.pk, sk: write.key.sk }, ...holding(write.holding) } }
    case 'check':
      return {
        ConditionCheck: {
          TableName,
          Key: { pk: write.key.pk, sk: write.key.sk },
          ConditionExpression: '#v = :v',
          ExpressionAttributeNames: { '#v': 'version' },
          ExpressionAttributeValues: { ':v': write.version },
        },
      }
  }
}

function holding(attributes: Readonly<Record<string, string>> = {}) {
  const held = Object.entries(attributes)
  if (held.length === 0) return {}
  return {
    ConditionExpression: held.map((_, at) => `#h${at} = :h${at}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(held.map(([name], at) => [`#h${at}`, name])),
    ExpressionAttributeValues: Object.fromEntries(held.map(([, value], at) => [`:h${at}`, value])),
  }
}

function updateOf({ key, set }: Extract<Write, { kind: 'mark' }>) {
  const marks = Object.entries(set)
  return {
    TableName: tableName(),
    Key: { pk: key.pk, sk: key.sk },
    UpdateExpression: `SET ${marks.map((_, at) => `#m${at} = :m${at}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(marks.map(([name], at) => [`#m${at}`, name])),
    ExpressionAttributeValues: Object.fromEntries(marks.map(([, value], at) => [`:m${at}`, value])),
  }
}

/** Which of the writes lost their condition; thrown by `transact`, for callers that can answer better. */
export class ConditionLost extends Error {
  readonly lost: readonly number[]
  constructor(lost: readonly number[], cause: unknown) {
    super(`conditions lost: ${lost.join(',')}`, { cause })
    this.name = 'ConditionLost'
    this.lost = lost
  }
}

/**
 * Runs all the writes or none; at most 100. Conflicts in which nothing was decided are retried.
 * @throws ConditionLost when a condition did not hold
 * @throws Refusal `too_busy` when conflicts persist
 */
export async function transact(writes: readonly Write[]): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await documentClient().send(
        new TransactWriteCommand({
          TransactItems: writes.map(toTransactItem),
          ReturnConsumedCapacity: 'TOTAL',
        }),
      )
      account('transact', answer.ConsumedCapacity, writes.length)
      return
    } catch (cause) {
      if (!(cause instanceof TransactionCanceledException)) throw cause
      const reasons = cause.CancellationReasons ?? []
      const lost = reasons.flatMap((reason, at) => (reason.Code === 'ConditionalCheckFailed' ? [at] : []))
      if (lost.length > 0) throw new ConditionLost(lost, cause)
      const raced = reasons.some(
        ({ Code }) =>
          Code === 'TransactionConflict' ||
          Code === 'ThrottlingError' ||
          Code === 'ProvisionedThroughputExceeded',
      )
      if (!raced) throw cause
      if (attempt >= 6) refuse(commonRefusals.too_busy)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt))
    }
  }
}
