/** What happens to matters handed to the unit whose duty they are, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const reroutesEvents = events({
  'reroutes.reroute-offered': {
    means: { zh: '转办', en: 'a matter was offered to a unit' },
    data: z.object({ orderId: z.string(), unit: z.string() }),
    notice: {
      zh: '{town}{by}转来事项，请答复贵单位是否承接：{title}',
      en: '{by} of {town} offers a matter to your unit; take it or decline: {title}',
    },
  },
  'reroutes.reroute-accepted': {
    means: { zh: '承接转办', en: 'a unit took a matter on' },
    notice: { zh: '{unit}已承接转办：{title}', en: '{unit} accepted the reroute: {title}' },
  },
  'reroutes.reroute-declined': {
    means: { zh: '不承接转办', en: 'a unit declined a matter' },
    notice: {
      zh: '{unit}没有承接转办，请另派单位：{title}（{reason}）',
      en: '{unit} declined the reroute; name another unit: {title} ({reason})',
    },
    notices: {
      author: {
        zh: '{unit}没有承接转办，待审核人另派单位：{title}（{reason}）',
        en: '{unit} declined the reroute; the reviewer names another unit: {title} ({reason})',
      },
    },
  },
  'reroutes.reroute-closed': {
    means: { zh: '转办办结', en: 'a matter was closed' },
    notice: {
      zh: '{unit}已办结转办：{title}（{reason}）',
      en: '{unit} closed the reroute: {title} ({reason})',
    },
  },
})
export type ReroutesEvent = AnnouncementOf<typeof reroutesEvents>
