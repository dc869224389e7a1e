/** Counting from the stream: what an event adds to running counts is added once, however often it is delivered. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { account, documentClient, type Key, tableName } from './table.ts'

/** Numbers to add to an item of running counts, and what it says besides; the item begins with the first. */
export interface Addition {
  readonly key: Key
  readonly set: Readonly<Record<string, string>>
  readonly add: Readonly<Record<string, number>>
}

// A queue of dead letters keeps two weeks, and `npm run resume` goes back thirty days: a day more than that.
const rememberedSeconds = 31 * 86_400

/** An event, and what it adds. */
export interface Counted {
  readonly eventId: string
  readonly at: Date
  readonly additions: readonly Addition[]
}

// A transaction holds a hundred items, each once.
const mostItems = 100

/**
 * Adds everything that events count, each event once: a mark for each and every count they add to in one transaction, or in
 * as few as there is room in.
 */
export async function countOnce(events: readonly Counted[]): Promise<void> {
  let chunk: Counted[] = []
  let keys = new Set<string>()
  for (const event of events) {
    if (event.additions.length === 0) continue
    const added = event.additions.map(({ key }) => nameOf(key))
    if (chunk.length + 1 + new Set([...keys, ...added]).size > mostItems) {
      await countTogether(chunk)
      chunk = []
      keys = new Set()
    }
    chunk.push(event)
    for (const each of added) keys.add(each)
  }
  await countTogether(chunk)
}

const nameOf = ({ pk, sk }: Key) => `${pk}\n${sk}`

/** Those that were counted before stay out, and the others go once more. */
async function countTogether(events: readonly Counted[]): Promise<void> {
  if (events.length === 0) return
  const TableName = tableName()
  const together = summed(events.flatMap(({ additions }) => additions))
  try {
    const answer = await documentClient().send(
      new TransactWriteCommand({
        TransactItems: [
          ...events.map(({ eventId, at }) => ({
            Put: {
              TableName,
              Item: {
                ...{ pk: `COUNTED#${eventId}`, sk: 'COUNTED', kind: 'counted' },
                ttl: Math.floor(at.getTime() / 1000) + rememberedSeconds,
              },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          })),
          ...together.map((addition) => ({ Update: { TableName, ...updateOf(addition) } })),
        ],
        ReturnConsumedCapacity: 'TOTAL',
      }),
    )
    account('transact', answer.ConsumedCapacity, events.length + together.length)
  } catch (cause) {
    const reasons = cause instanceof TransactionCanceledException ? cause.CancellationReasons : undefined
    const fresh = events.filter((_, at) => reasons?.[at]?.Code !== 'ConditionalCheckFailed')
    if (fresh.length === events.length) throw cause
    await countTogether(fresh)
  }
}

/** One addition for each item. */
function summed(additions: readonly Addition[]): Addition[] {
  const byKey = new Map<string, Addition>()
  for (const { key, set, add } of additions) {
    const before = byKey.get(nameOf(key))
    const sums = { ...before?.add }
    for (const [name, value] of Object.entries(add)) sums[name] = (sums[name] ?? 0) + value
    byKey.set(nameOf(key), { key, set: { ...before?.set, ...set }, add: sums })
  }
  return [...byKey.values()]
}

function updateOf({ key, set, add }: Addition) {
  const sets = Object.entries(set)
  const adds = Object.entries(add)
  return {
    Key: { pk: key.pk, sk: key.sk },
    UpdateExpression: `SET ${sets.map((_, at) => `#s${at} = :s${at}`).join(', ')} ADD ${adds
      .map((_, at) => `#a${at} :a${at}`)
      .join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries([
      ...sets.map(([name], at) => [`#s${at}`, name]),
      ...adds.map(([name], at) => [`#a${at}`, name]),
    ]),
    ExpressionAttributeValues: Object.fromEntries([
      ...sets.map(([, value], at) => [`:s${at}`, value]),
      ...adds.map(([, value], at) => [`:a${at}`, value]),
    ]),
  }
}
