/** Reads of the one table: one item, many, a page of a question, all of it. */
import { BatchGetCommand, GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import { commonRefusals, refuse } from './refusals.ts'
import { account, documentClient, type Item, type Key, tableName } from './table.ts'
import type { IndexName } from './ways.ts'

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
