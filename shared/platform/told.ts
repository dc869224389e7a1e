/** Who is told of what happened to a domain's records, and with which words. */
import type { EventKinds, StoredEvent } from './events.ts'
import type { Label } from './language.ts'

type WithNotice<Kinds extends EventKinds> = keyof {
  [Type in keyof Kinds as Kinds[Type] extends { readonly notice: Label } ? Type : never]: true
}

/** Who is told, by his id; `as` names which of the event’s notices is his, where it is not the first. */
export type Addressee = string | { readonly personId: string; readonly as: string }

/** Those whom an event concerns, read off the record as it became; of two words for one person the first is his. */
export type Concerned<R> = (
  record: R,
  event: StoredEvent,
  at: Date,
) => readonly Addressee[] | Promise<readonly Addressee[]>

/** A domain's answer, closed over its events: each that has a notice names who gets it, and no other does. */
export interface Told<Kinds extends EventKinds, R> {
  readonly who: { readonly [Type in WithNotice<Kinds>]: Concerned<R> }
  /** What stands in the notice's places. Kept with the notice, so both languages' words where they differ. */
  readonly words: (record: R, event: StoredEvent) => Words | Promise<Words>
}

type Words = Readonly<Record<string, string>>

/** Erases the record's type, for whoever holds the answers of all domains. */
export interface AnyTold {
  readonly who: Readonly<Record<string, Concerned<never>>>
  readonly words: (record: never, event: StoredEvent) => Words | Promise<Words>
}

/** The same people, told in other words. */
export const as = (name: string, people: readonly string[]): Addressee[] =>
  people.map((personId) => ({ personId, as: name }))

/** Whoever did it, by name; empty where the system did. */
export const byWhom = ({ by }: Pick<StoredEvent, 'by'>): string => ('personId' in by ? by.name : '')

export const idsOf = (people: readonly { readonly personId: string }[]): string[] =>
  people.map(({ personId }) => personId)
