/** Publishes every new event: to the bus, and to the review chain where it is a decision. In order, per record. */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { moveChain } from '../../shared/gate/dispatch/chain-execution.ts'
import { announce } from '../../shared/platform/bus.ts'
import type { StoredEvent } from '../../shared/platform/events.ts'
import * as log from '../../shared/platform/log.ts'
import { insertedEvents } from '../../shared/platform/stream.ts'

export async function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const events = insertedEvents(batch)
  const moved: StoredEvent[] = []
  for (const { event } of events) {
    try {
      await moveChain(event)
      moved.push(event)
    } catch (cause) {
      log.error('not moved', cause, { eventId: event.eventId, type: event.type })
      break
    }
  }
  const taken = await announce(moved)
  // From the first failure on the batch comes again: what follows it may be of the same record and must not overtake it.
  const failed = events[taken]
  return { batchItemFailures: failed ? [{ itemIdentifier: failed.sequenceNumber }] : [] }
}
