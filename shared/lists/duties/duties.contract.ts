/** The town's duty lists over HTTP: searched by everyone, imported and exported whole. */

import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { asking } from '../../platform/fields.ts'
import { unread } from '../../platform/free-texts.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { ImportOutcome, Instant, nextCursor, paging } from '../../platform/reply.ts'
import { Duty, DutyCategory } from './duty.ts'

/** A county or one of its towns. */
const Area = z.string().check(
  asking(z.regex(/^(\d{6}|\d{9})$/), {
    zh: '请填写 6 位县编码或 9 位镇街编码，例如 330681、330681109',
    en: 'the code of the county or of a town, 6 or 9 digits',
  }),
)

const officers = ['county_admin', 'catalogue_officer'] as const

export const DutyView = z.extend(Duty, { categoryText: z.string() })

const DutyListView = z.object({ area: Area, version: z.int(), count: z.int(), publishedAt: Instant })

export const dutiesRoutes = routes({
  listDuties: {
    method: 'GET',
    path: '/v1/duties',
    summary: { zh: '履职事项清单查询', en: 'Search the duty list of a town' },
    who: 'anyone',
    query: z.strictObject({
      /** Words, best fit first. */
      q: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
      category: z.optional(DutyCategory),
      line: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
      /** Whose list; the caller's own town's unless told. */
      area: z.optional(Area),
      ...paging,
    }),
    /** `list` is the one that counts in the area: a town's own, else the county's; null before any was imported. */
    reply: z.object({ list: z.nullable(DutyListView), duties: z.array(DutyView), nextCursor }),
    revalidated: true,
    refusals: [common.not_found],
  },
  importDuties: {
    method: 'POST',
    path: '/v1/duty-imports',
    summary: {
      zh: '导入履职事项清单，全部成功或一行不导',
      en: 'Import a duty list, all rows or none; it replaces the list of its area',
    },
    who: officers,
    bulk: true,
    body: z.strictObject({
      /** The county unless told. A town without rows gives its own list up for the county's. */
      area: z.optional(Area),
      /** 2,000 rows of 2 KB stay under the 6 MB a Lambda accepts. */
      rows: unread(
        z.array(z.record(z.string(), z.unknown())).check(z.maxLength(2000)),
        'duties of towns and departments, among them what no village does',
      ),
      /** Checks everything and writes nothing. */
      dryRun: z._default(z.boolean(), false),
    }),
    reply: z.object({
      state: ImportOutcome,
      area: Area,
      version: z.int(),
      rows: z.int(),
      added: z.int(),
      changed: z.int(),
      removed: z.int(),
      contentHash: z.string(),
    }),
    versioned: true,
    refusals: [common.conflict, common.precondition_failed, common.rows_invalid],
  },
  exportDuties: {
    method: 'GET',
    path: '/v1/duty-lists/{area}',
    summary: { zh: '导出履职事项清单', en: 'The duty list that an area imported, row for row' },
    who: 'anyone',
    params: z.strictObject({ area: Area }),
    reply: z.extend(DutyListView, { rows: z.array(Duty) }),
    versioned: true,
  },
})
