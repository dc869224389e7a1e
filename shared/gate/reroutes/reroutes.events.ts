/** What happens to matters handed to the unit whose duty they are, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const reroutesEvents = events({
  'reroutes.reroute-offered': {
    means: { zh: '转办', en: 'a matter was offered to a unit' },
    data: z.object({ orderId: z.string(), unit: z.string() }),
    notice: {
      zh: '有事项转由贵单位承接，请答复是否承接：{title}',
      en: 'A matter is offered to your unit; take it or decline: {title}',
    },
  },
  'reroutes.reroute-accepted': {
    means: { zh: '承接转办', en: 'a unit took a matter on' },
    notice: { zh: '转办已被承接：{title}', en: 'The reroute was accepted: {title}' },
  },
  'reroutes.reroute-declined': {
    means: { zh: '不承接转办', en: 'a unit declined a matter' },
    notice: {
      zh: '{by}没有承接转办，请另派单位：{title}（{reason}）',
      en: '{by} declined the reroute; name another unit: {title} ({reason})',
    },
    notices: {
      author: {
        zh: '{by}没有承接转办，待审核人另派单位：{title}（{reason}）',
        en: '{by} declined the reroute; the reviewer names another unit: {title} ({reason})',
      },
    },
  },
  'reroutes.reroute-closed': {
    means: { zh: '转办办结', en: 'a matter was closed' },
    notice: {
      zh: '转办已办结：{title}（{reason}）',
      en: 'The reroute was closed: {title} ({reason})',
    },
  },
})
export type ReroutesEvent = AnnouncementOf<typeof reroutesEvents>
