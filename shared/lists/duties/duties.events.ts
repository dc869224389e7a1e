/** What happens to lists of duties, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const dutiesEvents = events({
  'duties.list-imported': {
    means: { zh: '导入履职清单', en: 'a duty list was imported' },
    data: z.object({ area: z.string(), count: z.int() }),
  },
})
export type DutiesEvent = AnnouncementOf<typeof dutiesEvents>
