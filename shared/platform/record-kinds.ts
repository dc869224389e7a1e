/** The kinds of record that a domain keeps: how each lives, who reads it with its trail, and whose work it is (R39, R56). */
import type { Label } from './language.ts'
import type { Caller } from './who/actor.ts'
import type { Seat } from './who/holders.ts'
import type { Bar, Party, Relations } from './who/policy.ts'

/** A lifecycle as far as it is the same for every record of its kind: what is drawn, walked and listed. */
export interface DrawnLifecycle {
  readonly record: Label
  readonly initial: string
  readonly states: Readonly<Record<string, Label & { readonly final?: true }>>
  readonly relations: (record: never) => Relations
  readonly transitions: Readonly<
    Record<
      string,
      {
        readonly label: Label
        readonly from: readonly string[]
        readonly to: readonly string[] | 'same'
        readonly by: readonly Party[]
        readonly apart?: readonly Bar[]
      }
    >
  >
}

export interface RecordKind {
  readonly lifecycle: DrawnLifecycle
  /** The record for whoever may read it, and its trail. @throws Refusal `not_found` for everybody else */
  readonly find: (caller: Caller, id: string) => Promise<unknown>
}

/** By kind, as it stands in keys, events and the trail. */
export type RecordKinds = Readonly<Record<string, RecordKind>>

/** Whose work a live record is, now and until when (R39). */
export interface Held<R> {
  /** One seat for each that has to move it; none while the system moves it, and none once it is over. */
  readonly by: (record: R, at: Date) => Promise<readonly Seat[]>
  /** The instant by which it has to be moved; null where nothing says so. */
  readonly until: (record: R) => string | null
}

/** Of what is kept, or moved by the system alone: nobody's work. */
export const nobodysWork: Held<never> = { by: async () => [], until: () => null }

/** By kind of record. */
export type Holdings = Readonly<Record<string, Held<never>>>
