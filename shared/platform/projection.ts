/** What a domain keeps from events, its own or another's, read off the table's stream once and in order. */
import type { Addition } from './counted.ts'
import type { Chapter } from './history.ts'
import type { Item } from './table.ts'

export interface Projection {
  /** What an event adds to running counts, once however often it is delivered; nothing for most. */
  readonly adds?: (chapter: Chapter) => readonly Addition[]
  /** What an event leaves behind, each under a key that nobody else writes: putting it twice changes nothing. */
  readonly keeps?: (chapter: Chapter) => Promise<readonly Item[]> | readonly Item[]
}
