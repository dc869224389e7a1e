/** The event item: audit record, outbox message and proof of idempotency in one, hash-chained per record. */

import type * as z from 'zod/mini'
import type { Schema } from './contract.ts'
import { contentHash } from './ids.ts'
import type { Label } from './language.ts'
import type { Item, Key } from './table.ts'
import type { SystemName } from './who/actor.ts'
import type { Standing } from './who/policy.ts'

/** Who did it: a person in a capacity, or one of the system's own actors. */
export type By =
  | ({ readonly personId: string; readonly name: string } & Standing)
  | { readonly system: SystemName }

export interface EventBody {
  readonly eventId: string
  /** `<domain>.<thing>-<past>` */
  readonly type: string
  readonly record: { readonly kind: string; readonly id: string }
  /** 1, 2, 3 … without gaps within the record. */
  readonly seq: number
  readonly at: string
  readonly by: By
  readonly reason: string | null
  /** The fields that changed, as they were. */
  readonly before: Readonly<Record<string, unknown>>
  /** The whole record as it became; what a repeated command is answered from. */
  readonly after: Readonly<Record<string, unknown>>
  /** What listeners need beyond the record. */
  readonly data: Readonly<Record<string, unknown>>
  /** Codes of the units concerned, for the area check. */
  readonly units: readonly string[]
  readonly commandId: string
  readonly requestHash: string
  readonly previousHash: string | null
}
export type StoredEvent = EventBody & { readonly hash: string }

/** A kind of event, as its domain declares it. Work events only, so usage cannot be scored (R36). */
export interface EventKind {
  /** What has happened. */
  readonly means: Label
  /** What listeners need beyond the record; nothing where it is left out. */
  readonly data?: Schema
  /** What those whom it concerns are told; nobody is where it is left out. */
  readonly notice?: Label
  /** What it says to those who have to do something else about it than the others, under the names that `told` gives them. */
  readonly notices?: Readonly<Record<string, Label>>
}
/** `<domain>.<thing>-<past>` */
export type EventTypeName = `${string}.${string}-${string}`
export type EventKinds = Readonly<Record<EventTypeName, EventKind>>

/** Identity at run time; at compile time it keeps the exact types of a domain's events. */
export function events<const Kinds extends EventKinds>(declared: Kinds): Kinds {
  return declared
}

/** The domain that declares a type of event. */
export const domainOf = (type: string): string => type.slice(0, type.indexOf('.'))

type DataOf<Kind extends EventKind> = Kind extends { readonly data: infer S extends Schema }
  ? Record<never, never> extends z.core.input<S>
    ? { readonly data?: z.core.input<S> }
    : { readonly data: z.core.input<S> }
  : { readonly data?: undefined }

/** What a use case may say of a record of the domain: one of its types, with that type's data. */
export type AnnouncementOf<Kinds extends EventKinds> = {
  [Type in keyof Kinds & EventTypeName]: { readonly type: Type; readonly reason?: string | null } & DataOf<
    Kinds[Type]
  >
}[keyof Kinds & EventTypeName]

export const eventPrefix = 'EVENT#'

export function eventKey(recordPk: string, commandId: string): Key {
  return { pk: recordPk, sk: `${eventPrefix}${commandId}` }
}

/** Seals an event: its hash covers everything in it, the previous event's hash included. */
export function seal(body: EventBody): StoredEvent {
  return { ...body, hash: contentHash(body) }
}

export function toEventItem(recordPk: string, event: StoredEvent): Item {
  return { ...eventKey(recordPk, event.commandId), kind: 'event', ...event }
}

export function fromEventItem(item: Item): StoredEvent {
  const { pk: _pk, sk: _sk, kind: _kind, ...event } = item
  return event as unknown as StoredEvent
}

/**
 * Checks a record's chain from the first event on.
 * @returns the seq of the first event that was altered, is missing or out of place; undefined when all hold
 */
export function firstBreak(events: readonly StoredEvent[]): number | undefined {
  let previous: string | null = null
  for (const [at, event] of events.entries()) {
    const { hash, ...body } = event
    if (event.seq !== at + 1 || event.previousHash !== previous || contentHash(body) !== hash) return at + 1
    previous = hash
  }
  return undefined
}
