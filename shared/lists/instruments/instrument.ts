/**
 * An instrument: a law, a by-law or another text that items of the list cite by name and article. What becomes of it,
 * amended or repealed, counts from a day, whenever it was written down (R3).
 */

import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day } from '../../platform/inputs.ts'
import { actionsIn, type Because, type Lifecycle, lifecycle } from '../../platform/lifecycle.ts'
import { instrumentsRefusals } from './instruments.refusals.ts'

export const InstrumentLevel = choice({
  law: { zh: '法律', en: 'a law' },
  administrative_regulation: { zh: '行政法规', en: 'an administrative regulation' },
  local_regulation: { zh: '地方性法规', en: 'a local regulation' },
  government_rule: { zh: '规章', en: 'a government rule' },
  party_rule: { zh: '党内法规', en: 'a rule of the Party' },
  normative_document: { zh: '规范性文件', en: 'a normative document' },
})

/** How its days and its standing came to be known. */
export const Certainty = choice({
  read: { zh: '读到文本', en: 'read in the text' },
  secondary: { zh: '据转载', en: 'from a second hand' },
  unknown: { zh: '未查到', en: 'not found' },
})

/** What nobody knows of an instrument, and an officer has to find. */
export const Unknown = choice({
  day: { zh: '施行日期不详', en: 'the day it took effect is unknown' },
  standing: { zh: '是否有效不详', en: 'whether it is in force is unknown' },
})
export type Unknown = z.infer<typeof Unknown>

const text = (least: number, most: number) =>
  unread(
    z.string().check(z.trim(), z.minLength(least), z.maxLength(most)),
    'says of a statute what it is, not what is to be done',
  )
const stated = {
  /** Null where the source of the list does not say. */
  issuer: z.nullable(text(2, 100)),
  level: z.nullable(InstrumentLevel),
  edition: z.nullable(text(1, 40)),
  /** First day in force; null where it is not on record. */
  from: z.nullable(Day),
  /** First day of its first text, where that is on record. */
  firstInForce: z.nullable(Day),
  /** Day of the decision that last amended it. */
  lastAmended: z.nullable(Day),
  certainty: z.nullable(Certainty),
  /** The day up to which its standing was looked at. */
  checkedUntil: z.nullable(Day),
  standingUnknown: z.boolean(),
  note: z.nullable(text(2, 500)),
}

export const InstrumentEntry = z.strictObject({
  /** As items cite it, without book-title marks. */
  name: text(2, 100),
  issuer: z._default(stated.issuer, null),
  level: z._default(stated.level, null),
  edition: z._default(stated.edition, null),
  from: z._default(stated.from, null),
  firstInForce: z._default(stated.firstInForce, null),
  lastAmended: z._default(stated.lastAmended, null),
  certainty: z._default(stated.certainty, null),
  checkedUntil: z._default(stated.checkedUntil, null),
  standingUnknown: z._default(stated.standingUnknown, false),
  note: z._default(stated.note, null),
  source: text(2, 200),
})
export type InstrumentEntry = z.infer<typeof InstrumentEntry>
export const InstrumentChanges = z.partial(z.strictObject(stated))
export type InstrumentChanges = z.infer<typeof InstrumentChanges>

export const Amendment = z.strictObject({
  /** First day of the amended text. */
  day: Day,
  edition: z._default(stated.edition, null),
  source: text(2, 200),
})
export type Amendment = z.infer<typeof Amendment>

export const Repeal = z.strictObject({
  /** First day on which it is no longer in force. */
  day: Day,
  /** The instrument that took its place. */
  repealedBy: z._default(z.nullable(text(2, 100)), null),
  source: text(2, 200),
})
export type Repeal = z.infer<typeof Repeal>

export const InstrumentChange = choice({
  amended: { zh: '修订', en: 'amended' },
  repealed: { zh: '废止', en: 'repealed' },
})

/** What became of an instrument, and since which day. */
export interface StatusChange {
  readonly kind: z.infer<typeof InstrumentChange>
  readonly day: string
  readonly repealedBy: string | null
  readonly edition: string | null
  readonly source: string
  readonly recordedAt: string
}

export type InstrumentState = 'current' | 'repealed'
export type InstrumentAction = 'correct' | 'amend' | 'repeal' | 'reinstate'

export interface Instrument extends Recorded {
  readonly state: InstrumentState
  readonly county: string
  readonly name: string
  readonly issuer: string | null
  readonly level: z.infer<typeof InstrumentLevel> | null
  readonly edition: string | null
  /** First day of the text now in force; null while nobody knows it, and then it counts as in force. */
  readonly from: string | null
  readonly firstInForce: string | null
  readonly lastAmended: string | null
  readonly certainty: z.infer<typeof Certainty> | null
  readonly checkedUntil: string | null
  readonly standingUnknown: boolean
  readonly note: string | null
  /** Last day in force, once it is marked repealed. */
  readonly to: string | null
  readonly repealedBy: string | null
  readonly source: string
  readonly changes: readonly StatusChange[]
  readonly createdAt: string
  readonly updatedAt: string
}

/** What of an instrument nobody knows, as the items that cite it feel it. */
export interface UnknownOf {
  readonly name: string
  readonly what: readonly Unknown[]
}

/** What is still to be found of it; of what is gone nobody asks. */
export function unknownOf({
  state,
  from,
  changes,
  standingUnknown,
}: Pick<Instrument, 'state' | 'from' | 'changes' | 'standingUnknown'>): Unknown[] {
  if (state === 'repealed') return []
  // Of a text marked amended the day is known.
  const day = from === null && !changes.some(({ kind }) => kind === 'amended')
  return [...(day ? (['day'] as const) : []), ...(standingUnknown ? (['standing'] as const) : [])]
}

const officer = [{ post: 'catalogue_officer', in: 'office' }] as const

/** @param offices where the catalogue is kept: what the record alone does not tell */
export function instrumentLifecycleIn(
  offices: readonly string[],
): Lifecycle<InstrumentState, InstrumentAction, Instrument> {
  return lifecycle({
    record: { zh: '依据文件', en: 'instrument' },
    initial: 'current' as InstrumentState,
    states: {
      current: { zh: '在册', en: 'on record' },
      repealed: { zh: '已登记废止', en: 'marked repealed' },
    },
    at: ({ id }) => `/v1/instruments/${id}`,
    relations: () => ({ places: { office: offices }, persons: {} }),
    transitions: {
      correct: {
        call: 'PATCH',
        label: { zh: '更正', en: 'correct' },
        from: ['current'],
        to: 'same',
        by: officer,
      },
      amend: {
        call: 'POST /amend',
        label: { zh: '登记修订', en: 'mark amended' },
        from: ['current'],
        to: 'same',
        by: officer,
      },
      repeal: {
        call: 'POST /repeal',
        label: { zh: '登记废止', en: 'mark repealed' },
        from: ['current'],
        to: ['repealed'],
        by: officer,
      },
      // A repeal written down in error, or put off.
      reinstate: {
        call: 'POST /reinstate',
        label: { zh: '撤销废止登记', en: 'take the repeal back' },
        from: ['repealed'],
        to: ['current'],
        by: officer,
        guard: ({ changes }): Because | undefined =>
          changes.some(({ kind }) => kind === 'repealed')
            ? undefined
            : { reason: instrumentsRefusals.no_repeal, params: {} },
      },
    },
  })
}

/** The declaration itself, for texts and drawings. */
export const instrumentLifecycle = instrumentLifecycleIn([])
export const InstrumentState = choice(instrumentLifecycle.states)

/** What may be done with it, by what it is called. */
export const InstrumentAction = actionsIn(instrumentLifecycle)
