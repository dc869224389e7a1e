/** What keeps a changed list from being published, and what that is judged by. */

import type { TextParams } from '../../platform/language.ts'
import type { ActReader } from '../../reading/acts/read-acts.ts'
import type { CatalogueFault } from './catalogue.refusals.ts'

export interface Fault {
  /** `/changes/3/item/fundingSource`: the change's number, and the field in it. */
  readonly pointer: string
  readonly code: CatalogueFault
  readonly params?: TextParams
}

export interface Revising {
  readonly county: string
  /** The day from which the new list holds; an item that leaves it ends the day before. */
  readonly effectiveFrom: string
  /** R4: how long an approval by custom may hold. */
  readonly customaryMonths: number
  /** How the county reads texts. */
  readonly reader: ActReader
}
