/** What people are told of an event. Who, and in which words, is each domain's own to say (its events and told files). */

import type { EventKinds } from '../../platform/events.ts'
import type { Chapter } from '../../platform/history.ts'
import { fill, type Label } from '../../platform/language.ts'
import type { Page } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'
import type { AnyTold } from '../../platform/told.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { noticeItems, noticesOf } from './notice.table.ts'

/** The words of an event, for those who are told of it under a name. */
function noticeOf(kinds: EventKinds, type: string, as: string | undefined): Label | undefined {
  const { notice, notices = {} } = kinds[type as keyof EventKinds] ?? {}
  return as !== undefined && Object.hasOwn(notices, as) ? notices[as] : notice
}

const placed = (words: Readonly<Record<string, string>>, said: Label | undefined) =>
  Object.fromEntries(
    Object.entries(words).filter(
      ([name]) => said && [said.zh, said.en].some((text) => text.includes(`{${name}}`)),
    ),
  )

/** The caller's own, newest first. @param kinds every kind of event there is, for their texts */
export async function mine(
  caller: Caller,
  kinds: EventKinds,
  limit: number,
  from: Record<string, unknown> | undefined,
) {
  const found = await noticesOf(caller.actor.personId, limit, from)
  const items = found.items.map(({ eventId, at, type, record, params, as }) => {
    const said = noticeOf(kinds, type, as)
    return {
      id: eventId,
      at,
      type,
      text: fill(said?.[caller.language] ?? type, params),
      record: { kind: record.kind, id: record.id },
    }
  })
  return { ...found, items } satisfies Page<unknown>
}

/**
 * The notices of those whom the event concerns, as they are kept.
 * @param told the answer of the event's domain
 * @param kinds every kind of event there is: of the words, what a notice has a place for is kept
 */
export async function noticesFor(
  { event, after }: Chapter,
  told: AnyTold | undefined,
  kinds: EventKinds,
): Promise<Item[]> {
  const concerned = told?.who[event.type]
  if (!told || !concerned) return []
  const record = after as never
  const people = new Map<string, string | undefined>()
  for (const each of await concerned(record, event, new Date(event.at))) {
    const { personId, as } = typeof each === 'string' ? { personId: each, as: undefined } : each
    if (!people.has(personId)) people.set(personId, as)
  }
  if (people.size === 0) return []
  const { eventId, at, type } = event
  const words = await told.words(record, event)
  const groups = Map.groupBy(people.keys(), (personId) => people.get(personId))
  return [...groups].flatMap(([as, group]) => {
    const params = placed(words, noticeOf(kinds, type, as))
    const notice = { eventId, at, type, record: event.record, params }
    return noticeItems(group, as === undefined ? notice : { ...notice, as })
  })
}
