/** Reads the events out of a batch of stream records. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { fromEventItem, type StoredEvent } from './events.ts'
import type { Item } from './table.ts'

/** The events inserted by a batch, in the stream's order; other changes are not news. */
export function insertedEvents(batch: DynamoDBStreamEvent): { sequenceNumber: string; event: StoredEvent }[] {
  return batch.Records.flatMap(({ eventName, dynamodb }) => {
    const image = dynamodb?.NewImage as Record<string, AttributeValue> | undefined
    if (eventName !== 'INSERT' || image?.kind?.S !== 'event') return []
    return { sequenceNumber: dynamodb?.SequenceNumber ?? '', event: fromEventItem(unmarshall(image) as Item) }
  })
}
