/** Keeps what is read together: the live counts, and the index of what orders ask. Each event counts once. */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { usesAddedBy } from '../../shared/gate/dispatch/emergency-uses.ts'
import { enterSubmitted } from '../../shared/gate/repeats/near.ts'
import { keepRuling } from '../../shared/gate/review/precedents.ts'
import { tallyAddedBy } from '../../shared/oversight/scoring/tally.ts'
import { countOnce } from '../../shared/platform/counted.ts'
import * as log from '../../shared/platform/log.ts'
import { insertedEvents } from '../../shared/platform/stream.ts'
import { keepRefusal } from '../../shared/work/tasks/refusal-precedents.ts'
import { loadAddedBy } from '../../shared/work/tasks/task-load.ts'

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
