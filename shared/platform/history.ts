/**
 * A record's past, told by its events: each keeps what changed, and all together add up to the record as it became. What a
 * repeat is answered with, what listeners are given and what the trail shows is added up, and not kept a second time.
 */

import { type EventBody, eventPrefix, fromEventItem, type StoredEvent } from './events.ts'
import { canonicalJson, digest } from './ids.ts'
import { all } from './reads.ts'

/** A record's fields, its version among them and its trail not. */
export type Fields = Readonly<Record<string, unknown>>

/** An event, with the record before and after it. */
export interface Chapter {
  readonly event: StoredEvent
  /** Empty of a new record. */
  readonly before: Fields
  readonly after: Fields
}

/**
 * What changed between two states of a record, as an event keeps it: its version only where that is not the event's number.
 * @param before undefined of a new record
 */
export function changeOf(
  before: Fields | undefined,
  after: Fields,
  seq: number,
): Pick<EventBody, 'changed' | 'gone' | 'recordHash'> {
  const were = before ?? {}
  const changed: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(after)) {
    if (value === undefined || (name === 'version' && value === seq)) continue
    // Most fields are the very values that were read.
    if (value !== were[name] && canonicalJson(value) !== canonicalJson(were[name])) changed[name] = value
  }
  const gone = Object.keys(were).filter(
    (name) => name !== 'trail' && were[name] !== undefined && after[name] === undefined,
  )
  return { changed, ...(gone.length > 0 ? { gone } : {}), recordHash: digest(after) }
}

/** Every event of a record in its order, with what it made of it. */
export function unfold(events: readonly StoredEvent[]): Chapter[] {
  let before: Fields = {}
  return [...events]
    .sort((a, b) => a.seq - b.seq)
    .map((event) => {
      const found = event.found ?? before
      const kept = Object.entries(found).filter(([name]) => !event.gone?.includes(name))
      const after = { ...Object.fromEntries(kept), version: event.seq, ...event.changed }
      const chapter = { event, before: found, after }
      before = after
      return chapter
    })
}

/** The chapters of a record's history. @param pk its partition, in which nothing but it and its events lie */
export async function historyOf(pk: string): Promise<Chapter[]> {
  return unfold((await all({ pk, prefix: eventPrefix })).map(fromEventItem))
}

/**
 * Checks a record's chain from the first event on.
 * @returns the seq of the first event that was altered, is missing or out of place; undefined when all hold
 */
export function firstBreak(events: readonly StoredEvent[]): number | undefined {
  let previous: string | null = null
  for (const [at, { event, after }] of unfold(events).entries()) {
    const { hash, ...body } = event
    const holds =
      event.seq === at + 1 &&
      event.previousHash === previous &&
      digest(body) === hash &&
      digest(after) === event.recordHash
    if (!holds) return at + 1
    previous = hash
  }
  return undefined
}
