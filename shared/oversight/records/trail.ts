/** Everything that happened to a record, in order, with word on whether the chain is whole (R56). */

import { eventPrefix, firstBreak, fromEventItem, type StoredEvent } from '../../platform/events.ts'
import { all, get } from '../../platform/reads.ts'
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
  const [items, head] = await Promise.all([
    all({ pk, prefix: eventPrefix }),
    get<Item & { trail?: { seq: number; hash: string } }>({ pk, sk: kind.toUpperCase() }),
  ])
  const events = items.map(fromEventItem).sort((a, b) => a.seq - b.seq)
  const last = events.at(-1)
  // A chain cut off at its end is whole in itself: the record says where it ends.
  const intact = firstBreak(events) === undefined && last?.hash === head?.trail?.hash
  return { record: { kind, id }, intact, events: events.map(shown) }
}

function shown({ seq, eventId, type, at, by, reason, before, after, hash, previousHash }: StoredEvent) {
  return {
    seq,
    eventId,
    type,
    at,
    by: { ...by },
    reason,
    before: { ...before },
    after: { ...after },
    hash,
    previousHash,
  }
}
