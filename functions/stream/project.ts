/** Keeps what is read together: the live counts, and the index of what orders ask. Each event counts once. */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { enterSubmitted } from '../../shared/likeness/near.ts'
import * as log from '../../shared/log.ts'
import { countEvent } from '../../shared/scoring/tally.ts'
import { insertedEvents } from '../../shared/stream.ts'

export async function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const { sequenceNumber, event } of insertedEvents(batch)) {
    try {
      await countEvent(event)
      await enterSubmitted(event)
    } catch (cause) {
      log.error('not counted', cause, { eventId: event.eventId, type: event.type })
      return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] }
    }
  }
  return { batchItemFailures: [] }
}
