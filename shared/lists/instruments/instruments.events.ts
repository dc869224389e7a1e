/** What happens to instruments and what becomes of them, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const instrumentsEvents = events({
  'instruments.instrument-entered': {
    means: { zh: '登记依据文件', en: 'an instrument was entered' },
  },
  'instruments.instrument-corrected': {
    means: { zh: '更正依据文件', en: 'an instrument was corrected' },
  },
  'instruments.instrument-amended': {
    means: { zh: '依据文件修改', en: 'an instrument was amended' },
  },
  'instruments.instrument-repealed': {
    means: { zh: '依据文件废止', en: 'an instrument was repealed' },
  },
  'instruments.instrument-reinstated': {
    means: { zh: '撤销废止登记', en: 'a repeal was taken back' },
  },
  'instruments.item-needs-review': {
    means: { zh: '事项须复核', en: 'items that stand on it need review' },
    data: z.object({
      kind: z.string(),
      day: z.string(),
      repealedBy: z.nullable(z.string()),
      itemCount: z.int(),
      orderCount: z.int(),
      taskCount: z.int(),
      items: z.array(z.unknown()),
      orders: z.array(z.unknown()),
      tasks: z.array(z.unknown()),
    }),
    notice: {
      zh: '《{title}》自 {day} 起{whatZh}，请复核依据它的 {items} 项事项（在途任务单 {orders} 份、未办结任务 {tasks} 件）',
      en: '{title} {whatEn} from {day}: review the {items} items that rest on it ({orders} orders and {tasks} open tasks)',
    },
  },
})
export type InstrumentsEvent = AnnouncementOf<typeof instrumentsEvents>
