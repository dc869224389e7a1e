/** Everything that happened to a record, in order, with word on whether the chain is whole (R56). */

import { type Chapter, firstBreak, historyOf } from '../../platform/history.ts'
import { get } from '../../platform/reads.ts'
import type { RecordKinds } from '../../platform/record-kinds.ts'
import { commonRefusals, refuseField } from '../../platform/refusals.ts'
import type { Item } from '../../platform/table.ts'
import type { Caller } from '../../platform/who/actor.ts'

/**
 * @param kinds every kind of record there is
 * @throws Refusal `not_found` for those who may not read the record itself
 */
export async function trailOf(caller: Caller, kinds: RecordKinds, kind: string, id: string) {
  const traced = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!traced) return refuseField('#/path/kind', commonRefusals.field_unknown_value, { value: kind })
  await traced.find(caller, id)
  const pk = `${kind.toUpperCase()}#${id}`
  const [chapters, head] = await Promise.all([
    historyOf(pk),
    get<Item & { trail?: { seq: number; hash: string } }>({ pk, sk: kind.toUpperCase() }),
  ])
  // A chain cut off at its end is whole in itself: the record says where it ends.
  const events = chapters.map(({ event }) => event)
  const intact = firstBreak(events) === undefined && events.at(-1)?.hash === head?.trail?.hash
  return { record: { kind, id }, intact, events: chapters.map(shown) }
}

function shown({ event, before, after }: Chapter) {
  const { seq, eventId, type, at, by, reason, changed, gone = [], hash, previousHash } = event
  return {
    seq,
    eventId,
    type,
    at,
    by: { ...by },
    reason,
    // Those that changed, as they were; its number tells the version.
    before: Object.fromEntries(
      Object.entries(before).filter(([name]) => name === 'version' || name in changed || gone.includes(name)),
    ),
    after: { ...after },
    hash,
    previousHash,
  }
}
