/** What an order is judged by, and how a finding is made. Pure. */

import type { Item } from '../../lists/catalogue/item.ts'
import type { TakenBack } from '../../lists/duties/taken-back.ts'
import type { Rules } from '../../platform/county.ts'
import type { Unit } from '../../platform/who/unit.ts'
import type { ActReader } from '../../reading/acts/read-acts.ts'
import type { Finding } from '../../reading/finding.ts'
import type { NearRepeat, Repeated } from '../dispatch/duplicates.ts'
import type { FormFacts } from '../forms/asked-form.ts'
import type { WeekLoad } from '../load/load.ts'
import type { ItemFit } from './list-fit.ts'

export interface Facts {
  readonly item: Item | undefined
  /** Items that read most like the order, best first; looked up when the order names none. */
  readonly closest: readonly Item[]
  /** The units the order names that exist. */
  readonly units: readonly Unit[]
  readonly coPartyUnits: readonly Unit[]
  /** Earlier orders that ask the same of the same villages at the same time. */
  readonly repeated: readonly Repeated[]
  /** Orders that ask the same villages the same in other words. */
  readonly near: readonly NearRepeat[]
  /** What the town's villages are asked for in the week the order is due (R34). */
  readonly loads: readonly WeekLoad[]
  /** Orders of this year by which whoever asks was granted the same matter off the list. */
  readonly earlierUses: readonly { readonly orderId: string; readonly town: string }[]
  /** The unit named as the one that asks, where it exists. */
  readonly requester: Unit | undefined
  /** Co-party persons named who hold no post in the unit named. */
  readonly strangers: readonly string[]
  readonly author: { readonly town: string; readonly lines: readonly string[] }
  /** Whether someone other than the author can review (R23). */
  readonly hasOtherReviewer: boolean
  /** What the order asks for that the town's duty list marks as taken back, with the department's name. */
  readonly takenBack: readonly (TakenBack & { readonly departmentName: string })[]
  /** How often this year the author used the emergency lane for what was none. */
  readonly emergencyAbuses: number
  /** Forms that the order names, what they ask and who holds it. */
  readonly forms: FormFacts
  /** How the text fits the item it names (R61). */
  readonly fit: ItemFit | undefined
  /** How the county reads texts. */
  readonly reader: ActReader
  readonly at: Date
  readonly rules: Rules
}

type Params = Record<string, unknown>
/** A finding that stops the order. */
export const block = (rule: string, code: string, pointer: string | null, params: Params = {}): Finding => ({
  code,
  rule,
  severity: 'block',
  pointer,
  evidence: null,
  params,
})
/** A finding that the reviewer weighs. */
export const warn = (rule: string, code: string, pointer: string | null, params: Params = {}): Finding => ({
  ...block(rule, code, pointer, params),
  severity: 'warn',
})
