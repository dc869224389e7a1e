/** The events of a record, in their order. */
import { eventPrefix, fromEventItem, type StoredEvent } from '../../shared/platform/events.ts'
import { all } from '../../shared/platform/table.ts'

/** @param pk `ORDER#ord_…` */
export async function trailOf(pk: string): Promise<StoredEvent[]> {
  return (await all({ pk, prefix: eventPrefix })).map(fromEventItem).sort((a, b) => a.seq - b.seq)
}
