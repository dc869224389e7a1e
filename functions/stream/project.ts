/**
 * Does what follows from events, a batch at a time: the live counts in one transaction, each event once, and in one batch
 * what is read together and what people are told.
 */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { noticesFor } from '../../shared/oversight/notices/notices.ts'
import { sayUnheld } from '../../shared/oversight/notices/unheld.ts'
import { putEach } from '../../shared/platform/bulk.ts'
import { type Counted, countOnce } from '../../shared/platform/counted.ts'
import { domainOf, type EventKinds, type StoredEvent } from '../../shared/platform/events.ts'
import * as log from '../../shared/platform/log.ts'
import type { Projection } from '../../shared/platform/projection.ts'
import type { Holdings } from '../../shared/platform/record-kinds.ts'
import { insertedEvents } from '../../shared/platform/stream.ts'
import type { Item } from '../../shared/platform/table.ts'
import type { AnyTold } from '../../shared/platform/told.ts'
import { eventsOf } from '../gathered/events.ts'
import { holdingsOf } from '../gathered/holdings.ts'
import { projectionOf } from '../gathered/projection.ts'
import { toldOf } from '../gathered/told.ts'

const projections: readonly Projection[] = Object.values(projectionOf)
const holdings: Holdings = Object.assign({}, ...Object.values(holdingsOf))
const kinds: EventKinds = Object.assign({}, ...Object.values(eventsOf))
const told: Readonly<Record<string, AnyTold>> = toldOf

async function following(event: StoredEvent): Promise<{ counted: Counted; items: readonly Item[] }> {
  const additions = projections.flatMap(({ adds }) => adds?.(event) ?? [])
  const items = await Promise.all(projections.map(({ keeps }) => keeps?.(event) ?? []))
  const notices = await noticesFor(event, told[domainOf(event.type)], kinds)
  await sayUnheld(event, holdings)
  return {
    counted: { eventId: event.eventId, at: new Date(event.at), additions },
    items: [...items.flat(), ...notices],
  }
}

export async function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const events = insertedEvents(batch)
  const counted: Counted[] = []
  const items: Item[] = []
  let failed: string | undefined
  for (const { sequenceNumber, event } of events) {
    try {
      const found = await following(event)
      counted.push(found.counted)
      items.push(...found.items)
    } catch (cause) {
      // What came before it is done; from here on the batch comes again.
      log.error('not followed', cause, { eventId: event.eventId, type: event.type })
      failed = sequenceNumber
      break
    }
  }
  try {
    await countOnce(counted)
    await putEach(items)
  } catch (cause) {
    log.error('what follows was not written', cause, { events: counted.length, items: items.length })
    failed = events[0]?.sequenceNumber
  }
  return { batchItemFailures: failed === undefined ? [] : [{ itemIdentifier: failed }] }
}
