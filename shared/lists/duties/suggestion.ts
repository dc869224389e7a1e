/** What a reviewer is offered when he sends a matter back as not a village's (R24). */
import * as z from 'zod/mini'
import { UnitCode } from '../../platform/who/unit.ts'
import { DutyCategory } from './duty.ts'

/** Units whose duty the matter reads like, best first, with the entries of the duty list that say so. */
export const Suggestions = z.object({
  /** The duty list that counts in the town; null before any was imported. */
  list: z.nullable(z.object({ area: z.string(), version: z.int() })),
  suggestions: z.array(
    z.object({
      unit: UnitCode,
      unitName: z.string(),
      unitKind: z.string(),
      /** Compares the suggestions of one answer only. */
      score: z.number(),
      entries: z.array(
        z.object({
          code: z.string(),
          matter: z.string(),
          category: DutyCategory,
          categoryText: z.string(),
          how: z.nullable(z.string()),
          part: z.enum(['answers', 'cooperates']),
          /** Words of the order that led to the entry. */
          words: z.array(z.string()),
          why: z.string(),
        }),
      ),
    }),
  ),
})
