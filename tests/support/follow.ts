/** What follows from events, done as the reader of the stream does it. */
import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { handler } from '../../functions/stream/project.ts'
import { type StoredEvent, toEventItem, usualKey } from '../../shared/platform/events.ts'
import { historyOf } from '../../shared/platform/history.ts'

/** @throws where one could not be followed */
export async function follow(events: readonly StoredEvent[]): Promise<void> {
  const Records = events.map((event, at) => ({
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(at + 1),
      NewImage: marshall(toEventItem(usualKey(event.record), event), { removeUndefinedValues: true }),
    },
  }))
  const { batchItemFailures } = await handler({ Records } as unknown as DynamoDBStreamEvent)
  if (batchItemFailures.length > 0) throw new Error(`not followed: ${JSON.stringify(batchItemFailures)}`)
}

/** Follows the latest event of a record. @param pk `ORDER#ord_…` */
export async function followLatest(pk: string): Promise<void> {
  const latest = (await historyOf(pk)).at(-1)
  if (!latest) throw new Error(`${pk} has no event`)
  await follow([latest.event])
}
