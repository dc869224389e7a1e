/**
 * Where notices are kept.
 *
 * | question                         | key                                            |
 * |----------------------------------|------------------------------------------------|
 * | a person's notices, newest first | pk NOTICES#person, sk at#eventId (one year)    |
 *
 * Whether or when a notice was read is not kept (R36).
 */

import { type Page, page } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'
import { put, transact } from '../../platform/writes.ts'

export interface Notice {
  readonly eventId: string
  readonly at: string
  readonly type: string
  readonly record: { readonly kind: string; readonly id: string }
  readonly params: Readonly<Record<string, string>>
  /** Which of the event’s notices it is, where it is not the first. */
  readonly as?: string
}

/** Keeps a notice for each person; the same event twice is the same notice. */
export async function keepNotices(people: readonly string[], notice: Notice): Promise<void> {
  const ttl = Math.floor(Date.parse(notice.at) / 1000) + 366 * 86_400
  const writes = people.map((personId) =>
    put({ pk: `NOTICES#${personId}`, sk: `${notice.at}#${notice.eventId}`, kind: 'notice', ttl, ...notice }),
  )
  for (let from = 0; from < writes.length; from += 100) await transact(writes.slice(from, from + 100))
}

export async function noticesOf(
  personId: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Item & Notice>> {
  return page({ pk: `NOTICES#${personId}`, newestFirst: true, eventual: true }, limit, from)
}
