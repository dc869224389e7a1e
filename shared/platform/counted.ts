/** Counting from the stream: what an event adds to running counts is added once, however often it is delivered. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { documentClient, type Key, tableName } from './table.ts'

/** Numbers to add to an item of running counts, and what it says besides; the item begins with the first. */
export interface Addition {
  readonly key: Key
  readonly set: Readonly<Record<string, string>>
  readonly add: Readonly<Record<string, number>>
}

// A queue of dead letters keeps two weeks, and `npm run resume` goes back thirty days: a day more than that.
const rememberedSeconds = 31 * 86_400

/** Adds everything an event counts in one transaction, once per event. */
export async function countOnce(eventId: string, at: Date, additions: readonly Addition[]): Promise<void> {
  if (additions.length === 0) return
  const TableName = tableName()
  const ttl = Math.floor(at.getTime() / 1000) + rememberedSeconds
  try {
    await documentClient().send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName,
              Item: { pk: `COUNTED#${eventId}`, sk: 'COUNTED', kind: 'counted', ttl },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          ...additions.map((addition) => ({ Update: { TableName, ...updateOf(addition) } })),
        ],
      }),
    )
  } catch (cause) {
    const counted =
      cause instanceof TransactionCanceledException &&
      cause.CancellationReasons?.[0]?.Code === 'ConditionalCheckFailed'
    if (!counted) throw cause
  }
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
