/** The ways into a domain: what each of its functions does with the table, and what calls those that HTTP does not. */

/**
 * The indexes of the one table, shared by all domains. `gsi…` carry whole items; `list…` carry an item's `card`, what a list shows of it, and the ids it is filtered by; `due`
 * carries keys alone, of what the clock will have to look at, by when.
 */
export type IndexName = 'gsi1' | 'gsi2' | 'gsi3' | 'list1' | 'list2' | 'due'
export type TableUse = 'get' | 'getMany' | 'query' | 'put' | 'putMany' | 'update' | 'remove' | 'check'

/** What a function may do with the table, and which indexes it may query; a test compares it with what its code reaches. */
export interface Grant {
  readonly uses: readonly TableUse[]
  readonly indexes?: readonly IndexName[]
  /** It reads what people wrote, and carries the words to read it by; nobody else does (shared/reading). */
  readonly texts?: true
}

/** A function's own limit. Each is set with its reason, a comment beside it. */
export interface Timed {
  readonly seconds: number
}

export interface Ways {
  /** `functions/api/<domain>.ts`; left out where the domain has no routes of its own. */
  readonly api?: Grant & {
    /** One function of all also answers what no route is there for. */
    readonly otherwise?: true
  }
  /** `functions/events/<name>.ts`, called by the bus for types of event that begin so; `told`: for all that is told. */
  readonly listeners?: Readonly<
    Record<string, Grant & Timed & { readonly does: string; readonly hears: readonly string[] }>
  >
  /** `functions/schedule/<name>.ts`, called by the county's clock: every hour where none is named. */
  readonly rounds?: Readonly<
    Record<
      string,
      Grant &
        Timed & {
          readonly does: string
          readonly at: { readonly minute: string; readonly hour?: string }
          /** How late it may start: the next round finds the same work again. */
          readonly latestMinutes: number
        }
    >
  >
  /** `functions/workflow/<name>.ts`, called by the review chain. */
  readonly steps?: Readonly<Record<string, Grant & Timed>>
}
