/**
 * The one table. Writes are values (insert, replace, remove, check) that only `commit` and the importers run;
 * reads are get, getMany and query. Keys stay visible: every `*.table.ts` spells its own.
 */

import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { commonRefusals, refuse } from './refusals.ts'

export interface Key {
  readonly pk: string
  readonly sk: string
}
/** Whatever the table keeps under a key; `*.table.ts` files give it its type. */
export type Item = Key & Record<string, unknown>
/**
 * `gsi…` carry whole items; `list…` carry an item's `card`, what a list shows of it, and the ids it is filtered by; `due`
 * carries keys alone, of what the clock will have to look at, by when.
 */
export type IndexName = 'gsi1' | 'gsi2' | 'gsi3' | 'list1' | 'list2' | 'due'

export type Write =
  | { readonly kind: 'insert'; readonly item: Item }
  | { readonly kind: 'replace'; readonly item: Item; readonly version: number }
  | { readonly kind: 'put'; readonly item: Item }
  | { readonly kind: 'mark'; readonly key: Key; readonly set: Readonly<Record<string, string>> }
  | { readonly kind: 'remove'; readonly key: Key }
  | { readonly kind: 'check'; readonly key: Key; readonly version: number }

/** Writes an item that must not exist yet. */
export const insert = (item: Item): Write => ({ kind: 'insert', item })
/** Writes an item over the version that was read. */
export const replace = (item: Item, version: number): Write => ({ kind: 'replace', item, version })
/** Writes an item whatever is there: only for items without a version of their own. */
export const put = (item: Item): Write => ({ kind: 'put', item })
/** Sets attributes of an item and leaves its others as they are: only for items without a version of their own. */
export const mark = (key: Key, set: Readonly<Record<string, string>>): Write => ({ kind: 'mark', key, set })
export const remove = (key: Key): Write => ({ kind: 'remove', key })
/** Demands that an item the decision was read from still has that version. */
export const check = (key: Key, version: number): Write => ({ kind: 'check', key, version })

/** One DynamoDB call as it was billed, for budgets: reads and writes in capacity units. */
export interface Spent {
  readonly operation: string
  readonly units: number
  readonly items: number
}
let listener: ((spent: Spent) => void) | undefined
/** Tests and benchmarks listen here; undefined stops. */
export function onSpent(listen: ((spent: Spent) => void) | undefined): void {
  listener = listen
}

let client: DynamoDBDocumentClient | undefined

export function documentClient(): DynamoDBDocumentClient {
  client ??= DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 5 }), {
    marshallOptions: { removeUndefinedValues: true },
  })
  return client
}

export function tableName(): string {
  const name = process.env.TABLE_NAME
  if (!name) throw new Error('TABLE_NAME is not set')
  return name
}

type Capacity = { CapacityUnits?: number | undefined } | undefined
function account(operation: string, capacity: Capacity | Capacity[], items: number): void {
  if (!listener) return
  const units = [capacity].flat().reduce((sum, each) => sum + (each?.CapacityUnits ?? 0), 0)
  listener({ operation, units, items })
}

/** Reads one item, strongly consistent. */
export async function get<T extends Item>(key: Key): Promise<T | undefined> {
  const answer = await documentClient().send(
    new GetCommand({
      TableName: tableName(),
      Key: { pk: key.pk, sk: key.sk },
      ConsistentRead: true,
      ReturnConsumedCapacity: 'TOTAL',
    }),
  )
  account('get', answer.ConsumedCapacity, 1)
  return answer.Item as T | undefined
}

/** Reads many items, strongly consistent, in the order of the keys; missing ones are left out. */
export async function getMany<T extends Item>(keys: readonly Key[]): Promise<T[]> {
  const found = new Map<string, T>()
  for (let from = 0; from < keys.length; from += 100) {
    let wanted: Key[] = keys.slice(from, from + 100).map(({ pk, sk }) => ({ pk, sk }))
    for (let attempt = 0; wanted.length > 0; attempt += 1) {
      if (attempt > 8) refuse(commonRefusals.too_busy)
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt))
      const answer = await documentClient().send(
        new BatchGetCommand({
          RequestItems: { [tableName()]: { Keys: wanted, ConsistentRead: true } },
          ReturnConsumedCapacity: 'TOTAL',
        }),
      )
      account('batchGet', answer.ConsumedCapacity, wanted.length)
      for (const item of (answer.Responses?.[tableName()] ?? []) as T[])
        found.set(`${item.pk}\n${item.sk}`, item)
      wanted = (answer.UnprocessedKeys?.[tableName()]?.Keys ?? []) as Key[]
    }
  }
  return keys.flatMap((key) => found.get(`${key.pk}\n${key.sk}`) ?? [])
}

export interface Question {
  readonly index?: IndexName
  readonly pk: string
  /** Sort key prefix, or an inclusive range. */
  readonly prefix?: string
  readonly between?: readonly [string, string]
  readonly newestFirst?: boolean
  /** Reads of the main index are strongly consistent unless told; index reads never are. */
  readonly eventual?: boolean
  /** Equality filters applied by the engine after reading, and `contains` on lists. */
  readonly where?: Readonly<Record<string, string | number | boolean>>
  readonly contains?: readonly [attribute: string, value: string]
}

export interface Page<T> {
  readonly items: T[]
  /** Where the next page starts; absent at the end. */
  readonly next?: Key & Record<string, unknown>
}

function queryInput(question: Question): QueryCommandInput {
  const [pk, sk] = question.index ? [`${question.index}pk`, `${question.index}sk`] : ['pk', 'sk']
  const names: Record<string, string> = { '#pk': pk }
  const values: Record<string, unknown> = { ':pk': question.pk }
  let condition = '#pk = :pk'
  if (question.prefix !== undefined) {
    names['#sk'] = sk
    values[':prefix'] = question.prefix
    condition += ' AND begins_with(#sk, :prefix)'
  } else if (question.between) {
    names['#sk'] = sk
    values[':from'] = question.between[0]
    values[':to'] = question.between[1]
    condition += ' AND #sk BETWEEN :from AND :to'
  }
  const filters = Object.entries(question.where ?? {}).map(([name, value], at) => {
    names[`#w${at}`] = name
    values[`:w${at}`] = value
    return `#w${at} = :w${at}`
  })
  if (question.contains) {
    names['#c'] = question.contains[0]
    values[':c'] = question.contains[1]
    filters.push('contains(#c, :c)')
  }
  return {
    TableName: tableName(),
    ...(question.index ? { IndexName: question.index } : { ConsistentRead: !question.eventual }),
    KeyConditionExpression: condition,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
    ...(filters.length > 0 ? { FilterExpression: filters.join(' AND ') } : {}),
    ScanIndexForward: !question.newestFirst,
    ReturnConsumedCapacity: 'TOTAL',
  }
}

/** One page of at most `limit` items. With filters it reads on until the page is full or the end is reached. */
export async function page<T extends Item>(
  question: Question,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<T>> {
  const filtered = question.where !== undefined || question.contains !== undefined
  const items: T[] = []
  let start = from
  for (;;) {
    const answer = await documentClient().send(
      new QueryCommand({
        ...queryInput(question),
        // One more than asked tells whether a next page exists, without a second query.
        Limit: filtered ? Math.max(limit * 2, 50) : limit + 1,
        ExclusiveStartKey: start,
      }),
    )
    account('query', answer.ConsumedCapacity, answer.Items?.length ?? 0)
    items.push(...((answer.Items ?? []) as T[]))
    start = answer.LastEvaluatedKey
    if (items.length > limit || start === undefined) break
  }
  if (items.length <= limit) return { items }
  const kept = items.slice(0, limit)
  const last = kept[limit - 1] as T
  return { items: kept, next: startKey(last, question.index) }
}

function startKey(item: Item, index: IndexName | undefined): Key & Record<string, unknown> {
  const key = { pk: item.pk, sk: item.sk }
  return index ? { ...key, [`${index}pk`]: item[`${index}pk`], [`${index}sk`]: item[`${index}sk`] } : key
}

/** Every item that answers the question: rules over a set need every page. */
export async function all<T extends Item>(question: Question): Promise<T[]> {
  const items: T[] = []
  let start: Record<string, unknown> | undefined
  do {
    const answer = await documentClient().send(
      new QueryCommand({ ...queryInput(question), ExclusiveStartKey: start }),
    )
    account('query', answer.ConsumedCapacity, answer.Items?.length ?? 0)
    items.push(...((answer.Items ?? []) as T[]))
    start = answer.LastEvaluatedKey
  } while (start)
  return items
}

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
      return { Delete: { TableName, Key: { pk: write.key.pk, sk: write.key.sk } } }
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

/** Writes many items without conditions, 25 a call; only for imports into keys nobody else writes. */
export async function putMany(items: readonly Item[], parallel = 4): Promise<void> {
  const chunks: Item[][] = []
  for (let from = 0; from < items.length; from += 25) chunks.push(items.slice(from, from + 25))
  const worker = async () => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
      let requests = chunk.map((item) => ({ PutRequest: { Item: item as Record<string, unknown> } }))
      for (let attempt = 0; requests.length > 0; attempt += 1) {
        if (attempt > 8) refuse(commonRefusals.too_busy)
        if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt))
        const answer = await documentClient().send(
          new BatchWriteCommand({ RequestItems: { [tableName()]: requests } }),
        )
        requests = (answer.UnprocessedItems?.[tableName()] ?? []) as typeof requests
      }
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker))
}
