/** What happens to the list and its drafts, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const catalogueEvents = events({
  'catalogue.version-published': {
    means: { zh: '清单新版本发布', en: 'a version of the list was published' },
    data: z.object({
      version: z.int(),
      effectiveFrom: z.string(),
      draftId: z.optional(z.string()),
      /** R17: of the first list; a later one's stands in its draft. */
      approval: z.optional(z.object({ number: z.string(), approvedOn: z.string() })),
      admitted: z.optional(
        z.array(z.object({ applicationId: z.string(), sieveCode: z.optional(z.string()) })),
      ),
    }),
  },
  'catalogue.draft-opened': {
    means: { zh: '建立修订稿', en: 'a draft was opened' },
  },
  'catalogue.draft-edited': {
    means: { zh: '修改修订稿', en: 'a draft was changed' },
    data: z.record(z.string(), z.unknown()),
  },
  'catalogue.draft-checked': {
    means: { zh: '核对修订稿', en: 'a draft was checked' },
    data: z.object({ follows: z.int(), contentHash: z.string(), count: z.int(), at: z.string() }),
  },
  'catalogue.draft-cleared': {
    means: { zh: '修订稿可以送批', en: 'a draft was cleared by its round' },
    data: z.object({ contentHash: z.string() }),
  },
  'catalogue.draft-approved': {
    means: { zh: '批准修订稿', en: 'a draft was approved' },
    data: z.object({ contentHash: z.string() }),
  },
  'catalogue.draft-publishing': {
    means: { zh: '开始发布修订稿', en: 'a draft is being published' },
    data: z.object({ follows: z.int() }),
  },
  'catalogue.draft-published': {
    means: { zh: '修订稿已发布', en: 'a draft was published' },
    data: z.object({ version: z.int() }),
  },
  'catalogue.draft-overtaken': {
    means: { zh: '修订稿已被新版本取代', en: 'another version came before a draft' },
  },
  'catalogue.draft-abandoned': {
    means: { zh: '放弃修订稿', en: 'a draft was abandoned' },
  },
})
export type CatalogueEvent = AnnouncementOf<typeof catalogueEvents>
