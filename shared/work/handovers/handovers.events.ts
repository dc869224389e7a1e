/** What happens to hand-overs, and what is told of it. */
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const handoversEvents = events({
  'handovers.handover-written': {
    means: { zh: '生成交接单', en: 'a hand-over was written' },
    notice: {
      zh: '{seat}自 {day} 起交接：{giver} → {receiver}，在手事项 {count} 件，请接收人确认',
      en: 'The post {postEn} of {unit} changes hands on {day}: {giver} → {receiver}, {count} pieces of work in hand',
    },
  },
  'handovers.handover-confirmed': {
    means: { zh: '确认交接', en: 'a hand-over was confirmed' },
    notice: {
      zh: '{seat}的交接已由{receiver}确认',
      en: 'The hand-over of {postEn} of {unit} is confirmed by {receiver}',
    },
  },
  'handovers.handover-noted': {
    means: { zh: '交接留言', en: 'a note was left on a hand-over' },
    notice: {
      zh: '{giver}就{seat}的交接留言：{reason}',
      en: 'A note from {giver} on the hand-over of {postEn} of {unit}: {reason}',
    },
  },
})
export type HandoversEvent = AnnouncementOf<typeof handoversEvents>
