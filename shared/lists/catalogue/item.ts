/** An item: what may be asked of a village, by which law, at whose cost, and when it may be dispatched. Pure. */

import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { asking } from '../../platform/fields.ts'
import { Day } from '../../platform/inputs.ts'
import { EvidenceKind } from './evidence.ts'
import { sieveCodePattern } from './sieve-code.ts'

export const SieveCode = z.string().check(
  asking(z.regex(sieveCodePattern), {
    zh: '请填写编码，例如 330681-MZ-0009-8',
    en: 'a sieve code, such as 330681-MZ-0009-8',
  }),
)

export const ItemKind = choice({
  self_duty: { zh: '依法自治', en: 'Self-government duty' },
  assist: { zh: '协助政府', en: 'Assisting government' },
  report_only: { zh: '发现报告', en: 'Find and report' },
})
export type ItemKind = z.infer<typeof ItemKind>

export const AppliesTo = choice({
  village: { zh: '村', en: 'villages' },
  community: { zh: '社区', en: 'communities' },
  both: { zh: '村和社区', en: 'villages and communities' },
})
export const ItemStatus = choice({
  in_force: { zh: '现行', en: 'in force' },
  needs_review: { zh: '待复核', en: 'to be reviewed' },
  retired: { zh: '已退出清单', en: 'off the list' },
})

/** Whether the cited article names the village body, or only the government it helps. */
export const BasisCheck = choice({
  article_names_village: { zh: '条文写明村社', en: 'the article names the village' },
  article_names_government: { zh: '条文写明政府', en: 'the article names the government' },
  doubtful: { zh: '存疑', en: 'doubtful' },
})

/** R27: what an item touches, so that an order under it tends to be a major matter. */
export const MajorHint = choice({
  money: { zh: '资金', en: 'money' },
  people: { zh: '人员', en: 'people' },
  land: { zh: '土地', en: 'land' },
})

/** R2: an instrument, its articles, and the days on which they are in force. */
export const Basis = z.object({
  instrument: z.string(),
  /** The version cited, where the source says: `2025`, `2016版`. */
  edition: z.nullable(z.string()),
  articles: z.array(z.string()),
  from: Day,
  to: z.nullable(Day),
  /** What took its place, once it is gone. */
  repealedBy: z.nullable(z.string()),
  check: BasisCheck,
})
export type Basis = z.infer<typeof Basis>

/** An instrument and its articles. */
export const Citation = z.object({ instrument: z.string(), articles: z.array(z.string()) })
export type Citation = z.infer<typeof Citation>

/** What the hours of an item are counted by. */
export const HoursPer = choice({
  task: { zh: '每次', en: 'a task' },
  household: { zh: '每户', en: 'a household' },
  month: { zh: '每月', en: 'a month' },
})

/** How the hours of an item are counted, and from what. */
export const HoursBasis = z.object({ per: HoursPer, hours: z.number(), why: z.nullable(z.string()) })
export type HoursBasis = z.infer<typeof HoursBasis>

export const Item = z.object({
  sieveCode: SieveCode,
  /** Counts the item's own changes from version to version. */
  revision: z.int(),
  title: z.string(),
  aliases: z.array(z.string()),
  /** The lines (条线) it belongs to; the first leads. */
  lines: z.array(z.string()).check(z.minLength(1)),
  kind: ItemKind,
  villageRole: z.string(),
  /** R61: the verbs that an order under it may ask of a village, in the county's words: 走访, 代填, 报告. */
  acts: z.array(z.string()),
  /** Code of the responsible department. */
  department: z.string(),
  appliesTo: AppliesTo,
  basis: z.array(Basis),
  /** R4: admitted by custom, until the approval expires. */
  customary: z.nullable(z.object({ approvedOn: Day, expiresOn: Day })),
  fundingSource: z.string(),
  /** The articles by which the payer pays. */
  fundingBasis: z.array(Citation),
  effectiveFrom: Day,
  effectiveTo: z.nullable(Day),
  status: ItemStatus,
  /** Why it needs review, or what a reader should know. */
  note: z.nullable(z.string()),
  /** R31: the most a sender may ask for. */
  evidenceCeiling: z.array(EvidenceKind),
  /** May be sent without the normal lead time (R25). */
  emergency: z.boolean(),
  /** R30: professional work, which needs a named co-party. */
  professional: z.boolean(),
  /** The statute itself tells the village to act beyond reporting, so R8's verbs do not bind. */
  prohibitedVerbsExempt: z.boolean(),
  majorHints: z.array(MajorHint),
  /** Estimated hours one task takes a village. */
  hoursPerTask: z.nullable(z.number()),
  /** What that estimate is counted from: hours a task, a household or a month. */
  hoursBasis: z.nullable(HoursBasis),
  /** The items it was split from or merged out of. */
  ancestors: z.array(SieveCode),
  /** The items that took its place when it was split or merged. */
  successors: z.array(SieveCode),
})
export type Item = z.infer<typeof Item>

export type NotDispatchable =
  | 'retired'
  | 'not_yet_effective'
  | 'no_longer_effective'
  | 'custom_expired'
  | 'no_basis_in_force'

/** R1-R2, R4: dispatchable on a day when effective and carried by a basis in force or an unexpired custom. */
export function dispatchableOn(
  item: Item,
  day: string,
): { ok: true } | { ok: false; because: NotDispatchable } {
  if (item.status === 'retired') return { ok: false, because: 'retired' }
  if (day < item.effectiveFrom) return { ok: false, because: 'not_yet_effective' }
  if (item.effectiveTo !== null && day > item.effectiveTo)
    return { ok: false, because: 'no_longer_effective' }
  // R3: an item under review stays dispatchable as long as another basis carries it.
  if (basesInForce(item, day).length > 0) return { ok: true }
  if (item.customary === null) return { ok: false, because: 'no_basis_in_force' }
  const { approvedOn, expiresOn } = item.customary
  return approvedOn <= day && day <= expiresOn ? { ok: true } : { ok: false, because: 'custom_expired' }
}

/**
 * R2: a doubtful basis, one whose article nobody could confirm, carries nothing. An item admitted by custom stands on
 * its approval alone: the article it also cites puts the duty on others (R4).
 */
function carries(item: Item, basis: Basis, day: string): boolean {
  if (basis.check === 'doubtful') return false
  if (item.customary !== null && basis.check !== 'article_names_village') return false
  return basis.from <= day && (basis.to === null || day <= basis.to)
}

/** The bases that carry an item on a day. */
export const basesInForce = (item: Item, day: string): Basis[] =>
  item.basis.filter((basis) => carries(item, basis, day))

/** Of an item under review: no basis was repealed or amended, one was in doubt when it was cited. */
export const merelyDoubtful = ({ basis }: Pick<Item, 'basis'>): boolean =>
  basis.some(({ check }) => check === 'doubtful') &&
  basis.every(({ to, repealedBy }) => to === null && repealedBy === null)

/** R1: the fields whose blank refuses publication, in the order people fill them in. */
export function blanksOf(item: Item): string[] {
  const blank: Readonly<Record<string, boolean>> = {
    sieveCode: item.sieveCode === '',
    title: item.title.trim().length < 2,
    lines: item.lines.length === 0,
    villageRole: item.villageRole.trim() === '',
    acts: item.acts.length === 0,
    department: item.department === '',
    basis: item.basis.length === 0 && item.customary === null,
    fundingSource: item.fundingSource.trim() === '',
    effectiveFrom: item.effectiveFrom === '',
  }
  return Object.keys(blank).filter((field) => blank[field])
}
