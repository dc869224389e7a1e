/** Keeps what is read together: the live counts, and the index of what orders ask. Each event counts once. */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { countOnce } from '../../shared/counted.ts'
import { usesAddedBy } from '../../shared/dispatch/emergency-uses.ts'
import { enterSubmitted } from '../../shared/likeness/near.ts'
import { loadAddedBy } from '../../shared/load/counting.ts'
import * as log from '../../shared/log.ts'
import { keepRefusal, keepRuling } from '../../shared/review/precedents.ts'
import { tallyAddedBy } from '../../shared/scoring/tally.ts'
import { insertedEvents } from '../../shared/stream.ts'

export async function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const { sequenceNumber, event } of insertedEvents(batch)) {
    try {
      await countOnce(event.eventId, new Date(event.at), [
        ...tallyAddedBy(event),
        ...loadAddedBy(event),
        ...usesAddedBy(event),
      ])
      await enterSubmitted(event)
      await keepRuling(event)
      await keepRefusal(event)
    } catch (cause) {
      log.error('not counted', cause, { eventId: event.eventId, type: event.type })
      return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] }
    }
  }
  return { batchItemFailures: [] }
}
