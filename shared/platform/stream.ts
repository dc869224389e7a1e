/** Reads the events out of a batch of stream records. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { fromEventItem, type StoredEvent } from './events.ts'
import type { Item } from './table.ts'

export interface Inserted {
  readonly sequenceNumber: string
  /** The partition of its record. */
  readonly pk: string
  readonly event: StoredEvent
}

/** The events inserted by a batch, in the stream's order; other changes are not news. */
export function insertedEvents(batch: DynamoDBStreamEvent): Inserted[] {
  return batch.Records.flatMap(({ eventName, dynamodb }) => {
    const image = dynamodb?.NewImage as Record<string, AttributeValue> | undefined
    if (eventName !== 'INSERT' || image?.kind?.S !== 'event') return []
    const item = unmarshall(image) as Item
    return { sequenceNumber: dynamodb?.SequenceNumber ?? '', pk: item.pk, event: fromEventItem(item) }
  })
}
