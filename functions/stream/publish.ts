/** Publishes every new event: to the bus, and to the review chain where it is a decision. In order, per record. */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { moveChain } from '../../shared/gate/dispatch/chain-execution.ts'
import { announce } from '../../shared/platform/bus.ts'
import * as log from '../../shared/platform/log.ts'
import { insertedEvents } from '../../shared/platform/stream.ts'

export async function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const { sequenceNumber, event } of insertedEvents(batch)) {
    try {
      await moveChain(event)
      await announce([event])
    } catch (cause) {
      // Stop at the first failure: what follows it may be of the same record and must not overtake it.
      log.error('not published', cause, { eventId: event.eventId, type: event.type })
      return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] }
    }
  }
  return { batchItemFailures: [] }
}
