/** What people are told of an event. Who, and in which words, is each domain's own to say (its events and told files). */

import type { EventKinds, StoredEvent } from '../../platform/events.ts'
import { fill } from '../../platform/language.ts'
import type { Page } from '../../platform/reads.ts'
import type { AnyTold } from '../../platform/told.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { keepNotices, noticesOf } from './notice.table.ts'

/** The caller's own, newest first. @param kinds every kind of event there is, for their texts */
export async function mine(
  caller: Caller,
  kinds: EventKinds,
  limit: number,
  from: Record<string, unknown> | undefined,
) {
  const found = await noticesOf(caller.actor.personId, limit, from)
  const items = found.items.map(({ eventId, at, type, record, params }) => ({
    id: eventId,
    at,
    type,
    text: fill(kinds[type as keyof EventKinds]?.notice?.[caller.language] ?? type, params),
    record: { kind: record.kind, id: record.id },
  }))
  return { ...found, items } satisfies Page<unknown>
}

/** Tells those whom the event concerns; doing it twice changes nothing. @param told the answer of the event's domain */
export async function tell(event: StoredEvent, told: AnyTold | undefined): Promise<void> {
  const concerned = told?.who[event.type]
  if (!told || !concerned) return
  const record = event.after as never
  const people = [...new Set(await concerned(record, event, new Date(event.at)))]
  if (people.length === 0) return
  const { eventId, at, type } = event
  await keepNotices(people, { eventId, at, type, record: event.record, params: told.words(record, event) })
}
