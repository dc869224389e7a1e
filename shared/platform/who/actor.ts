/** Who acts: a person with the posts held today, or one of the system's own actors by name. */

import * as z from 'zod/mini'
import { dayOf } from '../clock.ts'
import { asking } from '../fields.ts'
import type { Language } from '../language.ts'
import { heldOn, type PostName, type Tenure } from './post.ts'
import { within } from './unit.ts'

/** A person's id is the subject of his token, as the county's identity provider spells it. */
export const PersonId = z.string().check(
  asking(z.regex(/^[\w.@:-]{2,64}$/), {
    zh: '请填写此人的登录账号：2 至 64 个英文字母、数字或 . _ - @ :',
    en: 'a person’s id, as he signs in with it: 2 to 64 letters, digits or . _ - @ :',
  }),
)

export interface Actor {
  readonly personId: string
  readonly name: string
  /** Every tenure on file; use `tenuresOn` for those that hold on a day. */
  readonly tenures: readonly Tenure[]
}

/** What an actor asks: the command's identity for idempotency, the version seen, and the language of answers. */
export interface Command {
  /** Same person, same Idempotency-Key, same id. Random when no key was given. */
  readonly id: string
  /** True when the caller gave an Idempotency-Key, so that a repeat is to be answered, not refused. */
  readonly repeatable: boolean
  /** Hash of method, path and body: the same key with another request is refused. */
  readonly requestHash: string
  /** Version from If-Match, when given. */
  readonly ifMatch: number | undefined
  /** Set when the command turned out to be a repeat, answered with what the first one did. */
  replayed: boolean
}

/** First argument of every use case. */
export interface Caller {
  readonly actor: Actor
  readonly command: Command
  readonly language: Language
  readonly traceId: string
}

/** The system's own actors; they hold no post and appear by name in the record. */
export type SystemName =
  | 'catalogue'
  | 'review-chain'
  | 'publisher'
  | 'notifier'
  | 'bootstrap'
  | 'schedule'
  | 'backtest'
  | 'handovers'

/** The tenures in force on the Asia/Shanghai day of an instant: a post that ended no longer counts. */
export function tenuresOn(actor: Actor, at: Date): Tenure[] {
  const day = dayOf(at)
  return actor.tenures.filter((tenure) => heldOn(tenure, day))
}

/** Posts whose holders see all of their unit's area; the others see what names them or their unit. */
const areaPosts: ReadonlySet<PostName> = new Set<PostName>([
  'city_overseer',
  'county_admin',
  'county_overseer',
  'county_approver',
  'catalogue_officer',
  'leader_in_charge',
  'deputy_party_secretary',
  'party_secretary',
  'committee_clerk',
  'town_operator',
  'town_overseer',
  'village_party_secretary',
  'village_clerk',
  'supervision_member',
])

/** The area a tenure lets its holder read; county posts seated in a department read the county. */
export function areaOf(tenure: Tenure): string | undefined {
  if (!areaPosts.has(tenure.post)) return undefined
  const countyWide = tenure.post === 'county_overseer' || tenure.post === 'catalogue_officer'
  return countyWide ? tenure.unit.slice(0, 6) : tenure.unit
}

/** Whether the actor's area on that day covers one of the codes. */
export function sees(actor: Actor, codes: readonly string[], at: Date): boolean {
  return tenuresOn(actor, at).some((tenure) => {
    const area = areaOf(tenure)
    return area !== undefined && codes.some((code) => within(area, code))
  })
}
