/**
 * Where the live counts are kept.
 *
 * | question                             | key                                         |
 * |--------------------------------------|---------------------------------------------|
 * | the counts of a town's units         | pk TALLY#town, sk unit                      |
 * | whether an event was counted         | pk COUNTED#eventId, sk COUNTED (8 days)     |
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { all, documentClient, type Item, tableName } from '../table.ts'

export interface Counts {
  delivered: number
  accepted: number
  acceptedInTime: number
  withdrawn: number
}

/** Adds to a unit's counts once per event, however often the stream delivers it. */
export async function count(
  eventId: string,
  unit: { town: string; unit: string; unitName: string },
  added: Partial<Counts>,
  at: Date,
): Promise<void> {
  const names = Object.keys(added)
  const TableName = tableName()
  try {
    await documentClient().send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName,
              // A stream keeps records for a day; eight days outlast any retry.
              Item: {
                pk: `COUNTED#${eventId}`,
                sk: 'COUNTED',
                kind: 'counted',
                ttl: Math.floor(at.getTime() / 1000) + 8 * 86_400,
              },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          {
            Update: {
              TableName,
              Key: { pk: `TALLY#${unit.town}`, sk: unit.unit },
              UpdateExpression: `SET #kind = :kind, unitName = :name ADD ${names.map((_, at) => `#c${at} :c${at}`).join(', ')}`,
              ExpressionAttributeNames: {
                '#kind': 'kind',
                ...Object.fromEntries(names.map((name, at) => [`#c${at}`, name])),
              },
              ExpressionAttributeValues: {
                ':kind': 'tally',
                ':name': unit.unitName,
                ...Object.fromEntries(Object.values(added).map((value, at) => [`:c${at}`, value])),
              },
            },
          },
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

export async function countsOfTown(town: string): Promise<({ unit: string; unitName: string } & Counts)[]> {
  const items = await all<Item & Partial<Counts> & { unitName: string }>({
    pk: `TALLY#${town}`,
    eventual: true,
  })
  return items.map(({ sk, unitName, delivered = 0, accepted = 0, acceptedInTime = 0, withdrawn = 0 }) => ({
    unit: sk,
    unitName,
    delivered,
    accepted,
    acceptedInTime,
    withdrawn,
  }))
}
