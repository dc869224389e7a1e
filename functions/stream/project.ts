/** Keeps what is read together: the live counts, and the index of what orders ask. Each event counts once. */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { countOnce } from '../../shared/platform/counted.ts'
import * as log from '../../shared/platform/log.ts'
import type { Projection } from '../../shared/platform/projection.ts'
import { insertedEvents } from '../../shared/platform/stream.ts'
import { projectionOf } from '../gathered/projection.ts'

const projections: readonly Projection[] = Object.values(projectionOf)

export async function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const { sequenceNumber, event } of insertedEvents(batch)) {
    try {
      const additions = projections.flatMap(({ adds }) => adds?.(event) ?? [])
      await countOnce(event.eventId, new Date(event.at), additions)
      for (const { keeps } of projections) await keeps?.(event)
    } catch (cause) {
      log.error('not counted', cause, { eventId: event.eventId, type: event.type })
      return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] }
    }
  }
  return { batchItemFailures: [] }
}
