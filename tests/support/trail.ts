/** The events of a record, in their order. */

import { recordsOf } from '../../functions/gathered/records.ts'
import { trailOf as trailFor } from '../../shared/oversight/records/trail.ts'
import { eventPrefix, fromEventItem, type StoredEvent } from '../../shared/platform/events.ts'
import { all } from '../../shared/platform/reads.ts'
import type { RecordKinds } from '../../shared/platform/record-kinds.ts'
import type { Caller } from '../../shared/platform/who/actor.ts'

/** @param pk `ORDER#ord_…` */
export async function trailOf(pk: string): Promise<StoredEvent[]> {
  return (await all({ pk, prefix: eventPrefix })).map(fromEventItem).sort((a, b) => a.seq - b.seq)
}

const kinds: RecordKinds = Object.assign({}, ...Object.values(recordsOf))

/** The trail as a reader gets it. */
export const trailRead = (caller: Caller, kind: string, id: string) => trailFor(caller, kinds, kind, id)
