/** What happens to a county's words, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const wordsEvents = events({
  'words.list-imported': {
    means: { zh: '导入识读词表', en: 'the words that texts are read by were imported' },
    data: z.object({ county: z.string(), count: z.int(), weights: z.nullable(z.string()) }),
  },
})
export type WordsEvent = AnnouncementOf<typeof wordsEvents>
