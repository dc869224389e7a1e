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

export interface Notice {
  readonly eventId: string
  readonly at: string
  readonly type: string
  readonly record: { readonly kind: string; readonly id: string }
  readonly params: Readonly<Record<string, string>>
  /** Which of the event’s notices it is, where it is not the first. */
  readonly as?: string
}

/** A notice for each person; the same event twice is the same notice. */
export function noticeItems(people: readonly string[], notice: Notice): Item[] {
  const ttl = Math.floor(Date.parse(notice.at) / 1000) + 366 * 86_400
  const sk = `${notice.at}#${notice.eventId}`
  return people.map((personId) => ({ pk: `NOTICES#${personId}`, sk, kind: 'notice', ttl, ...notice }))
}

export async function noticesOf(
  personId: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Item & Notice>> {
  return page({ pk: `NOTICES#${personId}`, newestFirst: true, eventual: true }, limit, from)
}
