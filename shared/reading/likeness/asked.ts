/** What is compared: an order's texts, and what is kept of them. */

import type { Marks } from './marks.ts'

export interface Asked {
  readonly object: string | null
  readonly action: string | null
  readonly place?: string | null
  readonly finishStandard?: string | null
}

/** A text as it is compared: a few hundred bytes. */
export interface Reading {
  /** The items of the list nearest to its words, best first. */
  readonly topics: readonly string[]
  /** What the object names. */
  readonly names: readonly string[]
  /** What the action names besides. */
  readonly matters: readonly string[]
  readonly acts: readonly string[]
  /** Acts that the object already speaks of. */
  readonly objectActs: readonly string[]
  /** The letters of both, cut short: what is copied word for word, and all there is where no name is known. */
  readonly object: string
  readonly action: string
  readonly place?: string
  readonly finish?: string
  /** What tells it from work that is asked in the same words, in any of its texts. */
  readonly restNames?: readonly string[]
  readonly restActs?: readonly string[]
  readonly common?: readonly string[]
  readonly marks?: Marks
}
