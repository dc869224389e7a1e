/**
 * An application (准入申请): a county department asks that an item be put on the list of what may be asked of a
 * village (R11). What a panel and the towns said belongs to one round, told by its number and content hash. Pure.
 */

import * as z from 'zod/mini'
import { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { AppliesTo, ItemKind, MajorHint } from '../../lists/catalogue/item.ts'
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { asking } from '../../platform/fields.ts'
import { readWhole, type TextKind, unread } from '../../platform/free-texts.ts'
import { amount, Day } from '../../platform/inputs.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import type { OpinionRound } from './opinion-round.ts'
import type { Panel, PanelResult } from './panel.ts'
import type { Signed } from './signed.ts'

const text = (least: number, most: number) =>
  z.string().check(z.trim(), z.minLength(least), z.maxLength(most))
/** Read when it is submitted (submission.ts). */
const toRead = (least: number, most: number, kind: TextKind) => readWhole(text(least, most), kind)
const cited = (least: number, most: number) => unread(text(least, most), 'cites a statute in its words')
const orNull = <S extends z.core.$ZodType>(schema: S) => z.nullable(schema)

/** R2: an instrument, its articles with their text, and the days on which they are in force. */
export const CitedBasis = z.strictObject({
  instrument: cited(2, 100),
  edition: z._default(orNull(cited(1, 40)), null),
  articles: z.array(cited(1, 20)).check(z.minLength(1), z.maxLength(10)),
  /** What the articles say. */
  text: cited(5, 500),
  from: Day,
  to: z._default(orNull(Day), null),
  /** Whether the articles name the village body, or only the government it would help. */
  namesVillage: z.boolean(),
})
export type CitedBasis = z.infer<typeof CitedBasis>

export const FrequencyPer = choice({
  once: { zh: '一次性', en: 'once' },
  year: { zh: '每年', en: 'a year' },
  quarter: { zh: '每季度', en: 'a quarter' },
  month: { zh: '每月', en: 'a month' },
  week: { zh: '每周', en: 'a week' },
  day: { zh: '每天', en: 'a day' },
  occurrence: { zh: '每次发生', en: 'each time it occurs' },
})
export type FrequencyPer = z.infer<typeof FrequencyPer>

/** What a department states, and what the county's words for it are in `fields.ts`. */
const stated = {
  title: orNull(toRead(4, 60, 'title')),
  aliases: z.array(toRead(2, 30, 'object')).check(z.maxLength(10)),
  kind: orNull(ItemKind),
  /** What the village does, in verbs that are a village's. */
  villageRole: orNull(toRead(5, 500, 'description')),
  /** The verbs that an order under it may ask of a village (R61). */
  acts: z.array(unread(text(1, 12), 'a verb, held to those of villages (acts.ts)')).check(z.maxLength(20)),
  /** The lines (条线) it belongs to; the first leads. */
  lines: z.array(unread(text(2, 20), 'held to the lines there are')).check(z.maxLength(5)),
  appliesTo: orNull(AppliesTo),
  bases: z.array(CitedBasis).check(z.maxLength(8)),
  /** Long practice in place of a basis, in words: an item admitted by it expires (R4). */
  customary: orNull(toRead(5, 500, 'description')),
  frequency: orNull(
    z.strictObject({ times: z.int().check(z.minimum(1), z.maximum(366)), per: FrequencyPer }),
  ),
  hoursPerTask: orNull(z.number().check(z.minimum(0.1), z.maximum(1000))),
  evidence: z.array(EvidenceKind).check(z.maxLength(6)),
  /** R31: why photos, video or location are needed, where they are. */
  evidenceNecessity: orNull(toRead(5, 300, 'evidence_necessity')),
  /** R12: integer fen, a year for a standing item and in all for a temporary one, and who pays it. */
  fundingFen: orNull(
    asking(z.int().check(z.minimum(0), z.maximum(1_000_000_000_000)), {
      zh: '请以分为单位填写整数，例如 12000 元填 1200000',
      en: 'a whole number of fen: 1200000 for 12000 yuan',
    }),
  ),
  payer: orNull(toRead(2, 100, 'description')),
  /** Who of the department or its stations works on it, and how many. */
  staff: orNull(toRead(2, 300, 'co_party_duty')),
  startDate: orNull(Day),
  /** The last day of a temporary item (R18); null for a standing one. */
  endDate: orNull(Day),
  emergency: z.boolean(),
  professional: z.boolean(),
  majorHints: z.array(MajorHint).check(z.maxLength(3)),
}

const isWholeFen = (yuan: number) => Math.abs(yuan * 100 - Math.round(yuan * 100)) < 1e-4

/** The same amount as people type it, in yuan; what is kept is `fundingFen`. */
const fundingYuan = z.optional(
  orNull(
    amount(0, 10_000_000_000).check(
      asking(z.refine(isWholeFen), {
        zh: '请以元为单位填写，最多两位小数，例如 12000 或 12000.50',
        en: 'yuan with two decimals at most, such as 12000 or 12000.50',
      }),
    ),
  ),
)
export const fenOf = (yuan: number): number => Math.round(yuan * 100)
export const yuanOf = (fen: number): number => fen / 100

/** A draft may lack anything; submitting tells what is missing. */
export const ApplicationContent = z.strictObject({
  title: z._default(stated.title, null),
  aliases: z._default(stated.aliases, []),
  kind: z._default(stated.kind, null),
  villageRole: z._default(stated.villageRole, null),
  acts: z._default(stated.acts, []),
  lines: z._default(stated.lines, []),
  appliesTo: z._default(stated.appliesTo, null),
  bases: z._default(stated.bases, []),
  customary: z._default(stated.customary, null),
  frequency: z._default(stated.frequency, null),
  hoursPerTask: z._default(stated.hoursPerTask, null),
  evidence: z._default(stated.evidence, []),
  evidenceNecessity: z._default(stated.evidenceNecessity, null),
  fundingFen: z._default(stated.fundingFen, null),
  payer: z._default(stated.payer, null),
  staff: z._default(stated.staff, null),
  startDate: z._default(stated.startDate, null),
  endDate: z._default(stated.endDate, null),
  emergency: z._default(stated.emergency, false),
  professional: z._default(stated.professional, false),
  majorHints: z._default(stated.majorHints, []),
})
export type ApplicationContent = z.infer<typeof ApplicationContent>

/** What an edit states; what it leaves out stays as it is. */
export const ApplicationChanges = z.partial(z.strictObject({ ...stated, fundingYuan }))
export type ApplicationChanges = z.infer<typeof ApplicationChanges>

/** The department, where the officer serves more than one. */
export const ApplicationDraft = z.extend(ApplicationContent, {
  fundingYuan,
  department: z.optional(UnitCode),
})

export type ApplicationState =
  | 'draft'
  | 'applied'
  | 'panel'
  | 'opinion_round'
  | 'awaiting_approval'
  | 'returned'
  | 'admitted'
  | 'listed'
  | 'refused'
  | 'withdrawn'

export const ApplicationRuling = choice({
  approved: { zh: '批准准入', en: 'approved' },
  returned: { zh: '退回补充', en: 'returned for supplement' },
  refused: { zh: '不予准入', en: 'refused' },
})

export interface Application extends Recorded {
  readonly state: ApplicationState
  readonly county: string
  readonly department: string
  readonly applicant: { readonly personId: string; readonly name: string }
  readonly content: ApplicationContent
  /** Counts submissions; 0 before the first. Answers and opinions of one round never serve another. */
  readonly round: number
  readonly contentHash: string | null
  readonly panel: Panel | null
  readonly result: PanelResult | null
  readonly opinionRound: OpinionRound | null
  /** Why it was sent back for supplement or refused, and by whom. */
  readonly ruling: {
    readonly outcome: z.infer<typeof ApplicationRuling>
    readonly text: string | null
    readonly by: Signed
    readonly at: string
  } | null
  /** The day of the county's approval (R17). */
  readonly approvedOn: string | null
  /** The version that took it in, and under which code. */
  readonly taken: { readonly version: number; readonly sieveCode: string; readonly at: string } | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly submittedAt: string | null
  /** When the stage now open began; its working days count from here. */
  readonly stageStartedAt: string | null
  readonly remindedAt: string | null
  readonly escalatedAt: string | null
}

/** Stages in which somebody other than the department has to move. */
export const liveStates = ['applied', 'panel', 'opinion_round', 'awaiting_approval'] as const
export type LiveState = (typeof liveStates)[number]

export function isLive(state: ApplicationState): state is LiveState {
  return (liveStates as readonly string[]).includes(state)
}
