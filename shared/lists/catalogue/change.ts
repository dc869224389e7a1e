/** Changes to the list, as data: what an officer writes into a draft, one by one, each with its reason. Pure. */
import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { asking } from '../../platform/fields.ts'
import { readWhole, type TextKind, unread } from '../../platform/free-texts.ts'
import { Day, recordId } from '../../platform/inputs.ts'
import type { Label } from '../../platform/language.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { EvidenceKind } from './evidence.ts'
import { AppliesTo, Basis, HoursPer, type Item, ItemKind, MajorHint, SieveCode } from './item.ts'

const text = (least: number, most: number) =>
  z.string().check(z.trim(), z.minLength(least), z.maxLength(most))
/** Read by the check of the draft (item-faults.ts). */
const toRead = (least: number, most: number, kind: TextKind) => readWhole(text(least, most), kind)
const cited = (least: number, most: number) => unread(text(least, most), 'cites a statute')
const blank = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)

/** R2, as it is written into a draft. */
const CitedBasis = z.strictObject({
  instrument: cited(2, 100),
  edition: blank(cited(1, 40)),
  articles: z.array(cited(1, 20)).check(z.maxLength(20)),
  from: Day,
  to: blank(Day),
  repealedBy: blank(cited(2, 100)),
  check: Basis.shape.check,
})

/** The article by which the payer pays. */
const FundingArticles = z.strictObject({
  instrument: cited(2, 100),
  articles: z.array(cited(1, 20)).check(z.maxLength(20)),
})

const hours = z.number().check(z.minimum(0.1), z.maximum(1000))

const Custom = z.strictObject({ approvedOn: Day, expiresOn: Day })

/** What an item says of itself. */
const said = {
  title: toRead(1, 100, 'title'),
  aliases: z.array(toRead(1, 30, 'object')).check(z.maxLength(20)),
  lines: z.array(unread(text(1, 20), 'held to the lines there are')).check(z.maxLength(5)),
  kind: ItemKind,
  villageRole: toRead(1, 500, 'description'),
  acts: z.array(unread(text(1, 12), 'a verb, held to those of villages (acts.ts)')).check(z.maxLength(20)),
  department: UnitCode,
  appliesTo: AppliesTo,
  basis: z.array(CitedBasis).check(z.maxLength(10)),
  customary: Custom,
  fundingSource: toRead(1, 200, 'description'),
  fundingBasis: z.array(FundingArticles).check(z.maxLength(10)),
  effectiveFrom: Day,
  effectiveTo: Day,
  note: unread(text(1, 500), 'what a statute says and does not say, of proofs and powers among it'),
  evidenceCeiling: z.array(EvidenceKind).check(z.maxLength(10)),
  emergency: z.boolean(),
  professional: z.boolean(),
  majorHints: z.array(MajorHint).check(z.maxLength(3)),
  hoursPerTask: hours,
  hoursBasis: z.strictObject({ per: HoursPer, hours, why: blank(toRead(1, 200, 'description')) }),
} as const

/** A new item. A draft may lack anything; the check names what is blank (R1). */
export const NewItem = z.strictObject({
  title: blank(said.title),
  aliases: z._default(said.aliases, []),
  lines: z._default(said.lines, []),
  kind: blank(said.kind),
  villageRole: blank(said.villageRole),
  acts: z._default(said.acts, []),
  department: blank(said.department),
  appliesTo: blank(said.appliesTo),
  basis: z._default(said.basis, []),
  customary: blank(said.customary),
  fundingSource: blank(said.fundingSource),
  fundingBasis: z._default(said.fundingBasis, []),
  effectiveFrom: blank(said.effectiveFrom),
  effectiveTo: blank(said.effectiveTo),
  note: blank(said.note),
  evidenceCeiling: z._default(said.evidenceCeiling, []),
  emergency: z._default(said.emergency, false),
  professional: z._default(said.professional, false),
  majorHints: z._default(said.majorHints, []),
  hoursPerTask: blank(said.hoursPerTask),
  hoursBasis: blank(said.hoursBasis),
})
export type NewItem = z.infer<typeof NewItem>

/** R6: the two reasons for which a panel may have the list changed outside its window. */
export const PanelReason = choice({
  new_task: { zh: '新任务', en: 'a new task' },
  basis_changed: { zh: '依据变化', en: 'a changed basis' },
})

export const PanelDecision = z.strictObject({
  /** The number under which the decision is filed. */
  number: unread(text(1, 60), 'a file number'),
  decidedOn: Day,
  reason: PanelReason,
})

const each = {
  reason: unread(text(2, 500), 'among those who keep the list'),
  panelDecision: blank(PanelDecision),
}
const ofItem = { ...each, sieveCode: SieveCode }
const optional = <S extends z.core.$ZodType>(schema: S) => z.optional(schema)

/** What becomes of items that a sheet does not have. */
export const MissingItems = choice({
  keep: { zh: '保留', en: 'stay' },
  retire: { zh: '退出清单', en: 'leave the list' },
})

const writtenKinds = {
  add: { zh: '新增', en: 'add' },
  reword: { zh: '改写', en: 'reword' },
  change_basis: { zh: '调整依据', en: 'change the basis' },
  change_department: { zh: '调整责任部门', en: 'change the department' },
  change_terms: { zh: '调整适用条件', en: 'change the terms' },
  retire: { zh: '退出清单', en: 'retire' },
  split: { zh: '拆分', en: 'split' },
  merge: { zh: '合并', en: 'merge' },
} as const satisfies Readonly<Record<z.infer<typeof changes>['kind'], Label>>
export const ChangeKind = choice({ import: { zh: '整表导入', en: 'import a sheet' }, ...writtenKinds })

/** What is left out stays as it is. */
const changes = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add'),
    item: NewItem,
    /** The admitted application that asked for it. */
    applicationId: blank(recordId('adm')),
    ...each,
  }),
  z.strictObject({
    kind: z.literal('reword'),
    set: z.strictObject({
      title: optional(said.title),
      aliases: optional(said.aliases),
      villageRole: optional(said.villageRole),
      acts: optional(said.acts),
      note: optional(z.nullable(said.note)),
    }),
    ...ofItem,
  }),
  z.strictObject({
    kind: z.literal('change_basis'),
    set: z.strictObject({
      basis: optional(said.basis),
      customary: optional(z.nullable(said.customary)),
      note: optional(z.nullable(said.note)),
    }),
    ...ofItem,
  }),
  z.strictObject({
    kind: z.literal('change_department'),
    set: z.strictObject({
      department: said.department,
      lines: optional(said.lines),
      fundingSource: optional(said.fundingSource),
      fundingBasis: optional(said.fundingBasis),
    }),
    ...ofItem,
  }),
  z.strictObject({
    kind: z.literal('change_terms'),
    set: z.strictObject({
      kind: optional(said.kind),
      appliesTo: optional(said.appliesTo),
      fundingSource: optional(said.fundingSource),
      fundingBasis: optional(said.fundingBasis),
      effectiveFrom: optional(said.effectiveFrom),
      effectiveTo: optional(z.nullable(said.effectiveTo)),
      evidenceCeiling: optional(said.evidenceCeiling),
      emergency: optional(said.emergency),
      professional: optional(said.professional),
      majorHints: optional(said.majorHints),
      hoursPerTask: optional(z.nullable(said.hoursPerTask)),
      hoursBasis: optional(z.nullable(said.hoursBasis)),
    }),
    ...ofItem,
  }),
  z.strictObject({ kind: z.literal('retire'), ...ofItem }),
  z.strictObject({
    kind: z.literal('split'),
    into: z.array(NewItem).check(z.minLength(2), z.maxLength(10)),
    ...ofItem,
  }),
  z.strictObject({
    kind: z.literal('merge'),
    sieveCodes: z.array(SieveCode).check(z.minLength(2), z.maxLength(10)),
    into: NewItem,
    ...each,
  }),
])
export const Change = asking(changes, {
  zh: `请从以下各项中选一项：${Object.values(writtenKinds)
    .map(({ zh }) => zh)
    .join('、')}`,
  en: `one of: ${Object.keys(writtenKinds).join(', ')}`,
})
export type Change = z.infer<typeof changes>

/** A sheet brought in whole: its rows are kept under their hash. Only the import writes it. */
export type ImportChange = {
  readonly kind: 'import'
  readonly rowsHash: string
  readonly count: number
  readonly fileName: string
  readonly missing: z.infer<typeof MissingItems>
  readonly reason: string
  readonly panelDecision: z.infer<typeof PanelDecision> | null
}
export type DraftChange = Change | ImportChange

/** A change in its draft; its number stays its own when others are taken out. */
export type NumberedChange = DraftChange & { readonly number: number }

/** What a change sets on an item that stays: the fields that were stated. */
export function statedBy(change: Extract<Change, { set: object }>): Partial<Item> {
  return Object.fromEntries(
    Object.entries(change.set).filter(([, value]) => value !== undefined),
  ) as Partial<Item>
}
