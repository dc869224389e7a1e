/** The event item: audit record, outbox message and proof of idempotency in one, hash-chained per record. */

import type * as z from 'zod/mini'
import type { Schema } from './contract.ts'
import { derivedId, digest } from './ids.ts'
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
  /** What the first event found, where the record had stood there without one. */
  readonly found?: Readonly<Record<string, unknown>>
  /** The fields that changed, as they became; of a new record, all. What they were before, the events before say. */
  readonly changed: Readonly<Record<string, unknown>>
  /** The fields that it has no more. */
  readonly gone?: readonly string[]
  /** Hash of the whole record as it became: what the events add up to can be held against it. */
  readonly recordHash: string
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

/** The same event again when its command is repeated. */
export const eventIdFor = (recordPk: string, commandId: string): string =>
  derivedId('evt', recordPk, commandId)

/** Seals an event: its hash covers everything in it, the previous event's hash included. */
export function seal(body: EventBody): StoredEvent {
  return { ...body, hash: digest(body) }
}

// Of a person's capacity most events say nothing but the post and the unit.
const plainStanding = { acting: false, actingFor: null, standsInFor: null }

/** Without what its key says, and what it says nothing of: half a kilobyte beside what changed. */
export function toEventItem(recordPk: string, event: StoredEvent): Item {
  const { eventId: _id, commandId, record, by, reason, data, ...rest } = event
  return {
    ...eventKey(recordPk, commandId),
    kind: 'event',
    ...(usualKey(record) === recordPk ? {} : { record }),
    by: Object.fromEntries(
      Object.entries(by).filter(
        ([name, value]) => !(name in plainStanding) || (value !== null && value !== false),
      ),
    ),
    ...(reason === null ? {} : { reason }),
    ...(Object.keys(data).length === 0 ? {} : { data }),
    ...rest,
  }
}

/** Where most kinds of records are: `ORDER#ord_…`. */
export const usualKey = ({ kind, id }: EventBody['record']) => `${kind.toUpperCase()}#${id}`

function recordIn(pk: string): EventBody['record'] {
  const at = pk.indexOf('#')
  return { kind: pk.slice(0, at).toLowerCase(), id: pk.slice(at + 1) }
}

export function fromEventItem(item: Item): StoredEvent {
  const { pk, sk, kind: _kind, by, ...event } = item
  const commandId = sk.slice(eventPrefix.length)
  return {
    eventId: eventIdFor(pk, commandId),
    record: recordIn(pk),
    by: 'system' in (by as By) ? by : { ...plainStanding, ...(by as object) },
    reason: null,
    data: {},
    commandId,
    ...event,
  } as unknown as StoredEvent
}
