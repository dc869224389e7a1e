/** Who was told of an event, as the reader of the stream would tell them. */
import { eventsOf } from '../../functions/gathered/events.ts'
import { mine as noticesOf } from '../../shared/oversight/notices/notices.ts'
import type { EventKinds, StoredEvent } from '../../shared/platform/events.ts'
import type { Caller } from '../../shared/platform/who/actor.ts'
import { callerOf } from './domain-county.ts'
import { follow } from './follow.ts'

const kinds: EventKinds = Object.assign({}, ...Object.values(eventsOf))

/** As the stream hands it over, alone. @throws where it could not be followed */
export const tell = (event: StoredEvent) => follow([event])

/** A person’s notices, newest first. @throws when one has a place that nothing was put into */
export async function mine(caller: Caller, limit: number, from: Record<string, unknown> | undefined) {
  const found = await noticesOf(caller, kinds, limit, from)
  const open = found.items.filter(({ text }) => /\{\w+\}|于 {2}前|（）|\(\)/.test(text))
  if (open.length > 0) throw new Error(`said with nothing in a place: ${JSON.stringify(open)}`)
  return found
}

/** Those of the people who were told, with the words they read. */
export async function toldOf(
  event: StoredEvent | undefined,
  people: readonly string[],
): Promise<Record<string, string>> {
  if (!event) throw new Error('there is no event to tell of')
  await tell(event)
  const told: Record<string, string> = {}
  for (const personId of people) {
    const { items } = await mine(callerOf({ personId, name: '', tenures: [] }), 100, undefined)
    const notice = items.find(({ id }) => id === event.eventId)
    if (notice) told[personId] = notice.text
  }
  return told
}
