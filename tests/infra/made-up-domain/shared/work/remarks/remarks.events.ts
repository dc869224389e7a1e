/** What happens to remarks, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const remarksEvents = events({
  'remarks.remark-left': {
    means: { zh: '留言', en: 'a remark was left' },
    data: z.object({ unit: z.string() }),
    notice: { zh: '有新留言待您答复：{text}', en: 'A remark awaits your answer: {text}' },
  },
  'remarks.remark-answered': {
    means: { zh: '答复留言', en: 'a remark was answered' },
    notice: { zh: '留言已获答复：{text}', en: 'Your remark was answered: {text}' },
  },
})
export type RemarksEvent = AnnouncementOf<typeof remarksEvents>
