/** A county's words for the reader of acts over HTTP: read and imported whole. */

import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { unread } from '../../platform/free-texts.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { ImportOutcome, Instant } from '../../platform/reply.ts'
import { Act } from '../../reading/acts/acts.ts'
import { WordReading } from './word.ts'
import { wordsRefusals } from './words.refusals.ts'

const officers = ['county_admin', 'catalogue_officer'] as const

/** Shares of the labelled floor set. */
const ReadOver = z.object({ precision: z.number(), recall: z.number() })

export const wordsRoutes = routes({
  readWords: {
    method: 'GET',
    path: '/v1/reading-words',
    summary: {
      zh: '本县识读词表，与随软件交付的词语并用',
      en: 'The county’s own words that texts are read by, beside those that are delivered',
    },
    who: officers,
    reply: z.object({
      /** 0 where the county never had any. */
      version: z.int(),
      publishedAt: z.nullable(Instant),
      /** Whether the county's own weights count in place of those delivered, and which. */
      weightsHash: z.nullable(z.string()),
      rows: z.array(
        z.object({
          word: z.string(),
          reading: WordReading,
          readingText: z.string(),
          weight: z.nullable(z.number()),
        }),
      ),
    }),
    versioned: true,
  },
  importWords: {
    method: 'POST',
    path: '/v1/reading-word-imports',
    summary: {
      zh: '导入识读词表，全部成功或一行不导；低于标准样例底线的不导入',
      en: 'Import the words that texts are read by, all rows or none; refused where labelled texts would be misread',
    },
    who: officers,
    bulk: true,
    body: z.strictObject({
      /** They replace all the words there were; without rows those delivered count alone. */
      rows: unread(
        z.array(z.record(z.string(), z.unknown())).check(z.maxLength(2000)),
        'what texts are read by',
      ),
      /** What `npm run fit-acts` writes. Left out, the weights stay; null, those delivered count again. */
      weights: z.optional(
        z.nullable(unread(z.string().check(z.minLength(1), z.maxLength(600_000)), 'what texts are read by')),
      ),
      /** Checks everything and writes nothing. */
      dryRun: z._default(z.boolean(), false),
    }),
    reply: z.object({
      state: ImportOutcome,
      version: z.int(),
      rows: z.int(),
      added: z.int(),
      changed: z.int(),
      removed: z.int(),
      contentHash: z.string(),
      weightsHash: z.nullable(z.string()),
      floor: z.object({ before: ReadOver, after: ReadOver }),
    }),
    versioned: true,
    refusals: [common.conflict, common.precondition_failed, common.rows_invalid, wordsRefusals.reading_floor],
    carries: {
      reading_floor: {
        floor: z.object({ before: ReadOver, after: ReadOver, least: ReadOver }),
        /** Ten at most. */
        misread: z.array(z.object({ text: z.string(), labels: z.array(Act), read: z.array(Act) })),
      },
    },
  },
})
