/** What happens to recurring duties, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const recurringEvents = events({
  'recurring.duty-drafted': {
    means: { zh: '起草周期任务', en: 'a recurring duty was drafted' },
  },
  'recurring.duty-changed': {
    means: { zh: '修改周期任务', en: 'a recurring duty was changed' },
  },
  'recurring.duty-activated': {
    means: { zh: '启用周期任务', en: 'a recurring duty was put into force' },
  },
  'recurring.duty-paused': {
    means: { zh: '暂停周期任务', en: 'a recurring duty was paused' },
  },
  'recurring.duty-resumed': {
    means: { zh: '恢复周期任务', en: 'a recurring duty was resumed' },
  },
  'recurring.duty-taken-over': {
    means: { zh: '接手周期任务', en: 'a recurring duty was taken over' },
    data: z.object({ from: z.object({ personId: z.string(), name: z.string() }) }),
  },
  'recurring.duty-ended': {
    means: { zh: '终止周期任务', en: 'a recurring duty was ended' },
  },
  'recurring.duty-held': {
    means: { zh: '周期任务等待接手', en: 'a recurring duty waits for a leader' },
    data: z.object({ period: z.string() }),
    notice: {
      zh: '周期任务“{title}”（{period}）的负责人已不分管该条线，任务单未生成，请分管领导接手或由党委书记终止',
      en: 'Nobody leads the recurring duty “{title}” any more, and {period} waits: take it over, or end it',
    },
  },
  'recurring.duty-lapsed': {
    means: { zh: '周期任务期满', en: 'a recurring duty lapsed' },
    notice: {
      zh: '周期任务“{title}”已期满，如需继续请修改结束日期后恢复',
      en: 'The recurring duty “{title}” has lapsed; to go on, set a later last day and resume it',
    },
  },
  'recurring.order-opened': {
    means: { zh: '按期生成任务单', en: 'a period brought forth its order' },
    data: z.object({ period: z.string(), orderId: z.string() }),
    notice: {
      zh: '周期任务“{title}”（{period}）已按期生成任务单并提交',
      en: 'Your recurring duty “{title}” ({period}) has sent its order to review',
    },
  },
  'recurring.order-blocked': {
    means: { zh: '生成的任务单未通过过筛', en: 'a period’s order did not pass the sieve' },
    data: z.object({ period: z.string(), orderId: z.string(), reasonEn: z.string() }),
    notice: {
      zh: '周期任务“{title}”（{period}）的任务单未通过过筛，已留作草稿，请修改后提交：{reason}',
      en: 'The order of your recurring duty “{title}” ({period}) did not pass the sieve and is a draft to mend: {reasonEn}',
    },
  },
  'recurring.period-missed': {
    means: { zh: '错过整个周期', en: 'a period was missed' },
    data: z.object({ period: z.string() }),
    notice: {
      zh: '周期任务“{title}”错过了整个周期（{period}），没有任务单发出',
      en: 'The recurring duty “{title}” missed the whole period {period}; no order was sent',
    },
  },
})
export type RecurringEvent = AnnouncementOf<typeof recurringEvents>
