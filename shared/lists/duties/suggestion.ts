/** What a reviewer is offered when he sends a matter back as not a village's (R24). */
import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { UnitCode, UnitKind } from '../../platform/who/unit.ts'
import { DutyCategory } from './duty.ts'

/** What a unit has to do with a matter of the duty list. */
export const DutyPart = choice({
  answers: { zh: '承担', en: 'answers for it' },
  cooperates: { zh: '配合', en: 'cooperates' },
})

/** Units whose duty the matter reads like, best first, with the entries of the duty list that say so. */
export const Suggestions = z.object({
  /** The duty list that counts in the town; null before any was imported. */
  list: z.nullable(z.object({ area: z.string(), version: z.int() })),
  suggestions: z.array(
    z.object({
      unit: UnitCode,
      unitName: z.string(),
      unitKind: UnitKind,
      /** Compares the suggestions of one answer only. */
      score: z.number(),
      entries: z.array(
        z.object({
          code: z.string(),
          matter: z.string(),
          category: DutyCategory,
          categoryText: z.string(),
          how: z.nullable(z.string()),
          part: DutyPart,
          /** Words of the order that led to the entry. */
          words: z.array(z.string()),
          why: z.string(),
        }),
      ),
    }),
  ),
})
