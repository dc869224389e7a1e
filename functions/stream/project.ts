/**
 * Does what follows from events, a batch at a time: the live counts in one transaction, each event once, and in one batch
 * what is read together and what people are told.
 */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { noticesFor } from '../../shared/oversight/notices/notices.ts'
import { sayUnheld } from '../../shared/oversight/notices/unheld.ts'
import { putEach } from '../../shared/platform/bulk.ts'
import { type Counted, countOnce } from '../../shared/platform/counted.ts'
import { domainOf, type EventKinds } from '../../shared/platform/events.ts'
import { type Chapter, historyOf } from '../../shared/platform/history.ts'
import * as log from '../../shared/platform/log.ts'
import type { Projection } from '../../shared/platform/projection.ts'
import type { Holdings } from '../../shared/platform/record-kinds.ts'
import { type Inserted, insertedEvents } from '../../shared/platform/stream.ts'
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

interface Following {
  readonly counted: Counted
  readonly items: readonly Item[]
}

async function following(chapter: Chapter): Promise<Following> {
  const { event } = chapter
  const additions = projections.flatMap(({ adds }) => adds?.(chapter) ?? [])
  const items = await Promise.all(projections.map(({ keeps }) => keeps?.(chapter) ?? []))
  const notices = await noticesFor(chapter, told[domainOf(event.type)], kinds)
  await sayUnheld(chapter, holdings)
  return {
    counted: { eventId: event.eventId, at: new Date(event.at), additions },
    items: [...items.flat(), ...notices],
  }
}

/** Each event with what it made of its record: one read for each record of the batch. */
function chaptersOf(inserted: readonly Inserted[]): (each: Inserted) => Promise<Chapter> {
  const histories = new Map([...new Set(inserted.map(({ pk }) => pk))].map((pk) => [pk, historyOf(pk)]))
  // Whoever asks first hears of a failure.
  for (const history of histories.values()) history.catch(() => {})
  return async ({ pk, event }) => {
    const chapter = (await histories.get(pk))?.find(({ event: { seq } }) => seq === event.seq)
    if (!chapter) throw new Error(`event ${event.seq} of ${pk} is not in the table`)
    return { ...chapter, event }
  }
}

export async function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const events = insertedEvents(batch)
  const chapterOf = chaptersOf(events)
  const counted: Counted[] = []
  const items: Item[] = []
  let failed: string | undefined
  for (const each of events) {
    try {
      const found = await following(await chapterOf(each))
      counted.push(found.counted)
      items.push(...found.items)
    } catch (cause) {
      // What came before it is done; from here on the batch comes again.
      log.error('not followed', cause, { eventId: each.event.eventId, type: each.event.type })
      failed = each.sequenceNumber
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
