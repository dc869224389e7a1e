/** Who was told of an event, as the listener on the bus would tell them. */

import { mine, tell } from '../../shared/oversight/notices/notices.ts'
import type { StoredEvent } from '../../shared/platform/events.ts'
import { callerOf } from './domain-county.ts'

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
