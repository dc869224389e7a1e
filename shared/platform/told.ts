/** Who is told of what happened to a domain's records, and with which words. */
import type { EventKinds, StoredEvent } from './events.ts'
import type { Label } from './language.ts'

type WithNotice<Kinds extends EventKinds> = keyof {
  [Type in keyof Kinds as Kinds[Type] extends { readonly notice: Label } ? Type : never]: true
}

/** The ids of those whom an event concerns, read off the record as it became. */
export type Concerned<R> = (
  record: R,
  event: StoredEvent,
  at: Date,
) => readonly string[] | Promise<readonly string[]>

/** A domain's answer, closed over its events: each that has a notice names who gets it, and no other does. */
export interface Told<Kinds extends EventKinds, R> {
  readonly who: { readonly [Type in WithNotice<Kinds>]: Concerned<R> }
  /** What stands in the notice's places. Kept with the notice, so both languages' words where they differ. */
  readonly words: (record: R, event: StoredEvent) => Readonly<Record<string, string>>
}

/** Erases the record's type, for whoever holds the answers of all domains. */
export interface AnyTold {
  readonly who: Readonly<Record<string, Concerned<never>>>
  readonly words: (record: never, event: StoredEvent) => Readonly<Record<string, string>>
}

export const idsOf = (people: readonly { readonly personId: string }[]): string[] =>
  people.map(({ personId }) => personId)
