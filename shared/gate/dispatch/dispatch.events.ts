/** What happens to orders and their review, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

/** A ruling on one attempt (R37). */
const ruling = z.object({
  attempt: z.int(),
  town: z.string(),
  outcome: z.string(),
  code: z.nullable(z.string()),
})
const meeting = z.object({ attempt: z.int(), town: z.string(), result: z.string() })

export const dispatchEvents = events({
  'dispatch.order-drafted': {
    means: { zh: '起草', en: 'an order was drafted' },
    // Of an order that the clock wrote, in whose name.
    data: z.object({
      recurring: z.optional(z.object({ dutyId: z.string(), period: z.string() })),
      author: z.optional(z.object({ personId: z.string(), name: z.string() })),
    }),
  },
  'dispatch.order-edited': {
    means: { zh: '修改', en: 'an order was changed' },
    data: z.object({ fields: z.array(z.string()) }),
  },
  'dispatch.order-submitted': {
    means: { zh: '提交', en: 'an order was submitted' },
    data: z.object({
      attempt: z.int(),
      town: z.string(),
      emergency: z.boolean(),
      /** What the text was read for, and under which keys others find it (R26). */
      reading: z.optional(z.unknown()),
      keys: z.optional(z.array(z.string())),
    }),
    notice: {
      zh: '请于 {due} 前审核任务单：{title}（{author}提交）',
      en: 'An order awaits your review by {due}: {title} ({author})',
    },
    notices: {
      clerk: {
        zh: '重大事项待登记集体讨论结果，请于 {due} 前登记：{title}（{author}提交）',
        en: 'The committee’s decision on a major matter is to be recorded by {due}: {title} ({author})',
      },
      afterwards: {
        zh: '紧急任务单已先行派出，请于 {due} 前事后审核：{title}（{author}派出）',
        en: 'An emergency has left; review it by {due}: {title} ({author})',
      },
    },
  },
  'dispatch.order-endorsed': {
    means: { zh: '第一人签批通过', en: 'an exception got its first approval' },
    data: ruling,
    notice: {
      zh: '特殊情况任务单待您第二人签批，请于 {due} 前签批：{title}（{by}已签）',
      en: 'An exception awaits your second approval by {due}: {title} ({by} has signed)',
    },
  },
  'dispatch.order-approved': {
    means: { zh: '审核通过', en: 'an order was approved' },
    data: ruling,
    notice: { zh: '任务单已审核通过：{title}', en: 'Your order was approved: {title}' },
    notices: {
      county: {
        zh: '清单外任务备案：{town}“{matter}”，至 {until}',
        en: 'On record, off the list: {town}, “{matter}”, until {until}',
      },
    },
  },
  'dispatch.order-returned': {
    means: { zh: '退回修改', en: 'an order was returned for change' },
    data: ruling,
    notice: {
      zh: '{by}退回了任务单，请修改后重新提交：{title}（{reason}）',
      en: '{by} returned your order for change: {title} ({reason})',
    },
  },
  'dispatch.order-rejected': {
    means: { zh: '驳回', en: 'an order was rejected' },
    data: z.extend(ruling, { rerouteTo: z.nullable(z.string()) }),
    notice: {
      zh: '{by}驳回了任务单：{title}（{reason}）',
      en: '{by} rejected your order: {title} ({reason})',
    },
  },
  'dispatch.order-withdrawn': {
    means: { zh: '撤回', en: 'an order was withdrawn' },
    data: z.object({ attempt: z.int() }),
  },
  'dispatch.emergency-reviewed': {
    means: { zh: '事后审核', en: 'an emergency was reviewed after the fact' },
    data: z.object({
      attempt: z.int(),
      town: z.string(),
      outcome: z.enum(['justified', 'abuse']),
      author: z.string(),
    }),
    notice: {
      zh: '紧急任务单事后审核为“{foundZh}”：{title}',
      en: 'Your emergency was reviewed after the fact, {foundEn}: {title}',
    },
    notices: {
      county: {
        zh: '{town}的紧急任务单经事后审核不属紧急：{title}（{reason}）',
        en: 'An emergency of {town} was none: {title} ({reason})',
      },
    },
  },
  'dispatch.order-marked-major': {
    means: { zh: '提请集体讨论', en: 'an order was put before the committee' },
    data: z.object({ attempt: z.int(), town: z.string() }),
    notice: {
      zh: '任务单须先经集体讨论，请于 {due} 前登记讨论结果：{title}（{reason}）',
      en: 'The committee decides on an order first; record its decision by {due}: {title} ({reason})',
    },
  },
  'dispatch.collective-decided': {
    means: { zh: '登记集体讨论结果', en: 'the committee’s decision was recorded' },
    data: meeting,
    notice: {
      zh: '集体讨论已通过，任务单待审核：{title}',
      en: 'The committee passed your order, which is in review: {title}',
    },
    notices: {
      reviewer: {
        zh: '集体讨论已通过，请于 {due} 前审核任务单：{title}',
        en: 'The committee passed an order; review it by {due}: {title}',
      },
      no_quorum: {
        zh: '参会人数不足，集体讨论没有结果：{title}',
        en: 'Too few were there for the committee to decide: {title}',
      },
      clerk: {
        zh: '参会人数不足，请于 {due} 前重新登记集体讨论结果：{title}',
        en: 'Too few were there; record another meeting by {due}: {title}',
      },
    },
  },
  'dispatch.collective-refused': {
    means: { zh: '集体讨论未通过', en: 'the committee did not pass an order' },
    data: meeting,
    notice: {
      zh: '集体讨论未通过，任务单已退回，请修改后重新提交：{title}（{reason}）',
      en: 'The committee did not pass your order; change and submit it anew: {title} ({reason})',
    },
  },
  'dispatch.order-merged': {
    means: { zh: '并入另一任务单', en: 'an order was merged into another' },
    data: z.object({ attempt: z.int(), town: z.string(), into: z.string() }),
    notice: {
      zh: '任务单已并入另一份相同的任务单：{title}（{reason}）',
      en: 'Your order was merged into another that asks the same: {title} ({reason})',
    },
  },
  'dispatch.order-joined': {
    means: { zh: '有任务单并入', en: 'another order was merged into this one' },
    data: z.object({ orderId: z.string(), town: z.string() }),
    notice: {
      zh: '有一份相同的任务单并入您的任务单：{title}（{reason}）',
      en: 'An order that asks the same was merged into yours: {title} ({reason})',
    },
  },
  'dispatch.order-delivered': {
    means: { zh: '送达全部村社', en: 'an order reached every unit' },
    data: z.object({ attempt: z.int(), units: z.int() }),
    notice: {
      zh: '任务单已送达全部村社：{title}',
      en: 'Your order reached every unit: {title}',
    },
  },
  'dispatch.review-reminded': {
    means: { zh: '审核临期提醒', en: 'the reviewer was reminded' },
    data: z.object({ attempt: z.int(), stage: z.string(), dueAt: z.string() }),
    notice: { zh: '请于 {due} 前审核任务单，即将到期：{title}', en: 'A review is due by {due}: {title}' },
    notices: {
      clerk: {
        zh: '请于 {due} 前登记集体讨论结果：{title}',
        en: 'The committee’s decision is to be recorded by {due}: {title}',
      },
      second: {
        zh: '请于 {due} 前完成第二人签批：{title}',
        en: 'Your second approval is due by {due}: {title}',
      },
      afterwards: {
        zh: '请于 {due} 前事后审核紧急任务单：{title}',
        en: 'The review of an emergency is due by {due}: {title}',
      },
    },
  },
  'dispatch.review-escalated': {
    means: { zh: '审核超期升级', en: 'a review was opened to the Party secretary' },
    data: z.object({ attempt: z.int(), stage: z.string() }),
    notice: {
      zh: '任务单审核已超期（{due} 到期），请您审核：{title}',
      en: 'A review was due by {due} and is now yours too: {title}',
    },
    notices: {
      clerk: {
        zh: '集体讨论已超期（{due} 到期），请督促尽快讨论并登记结果：{title}',
        en: 'The committee was to decide by {due}; see to it: {title}',
      },
      second: {
        zh: '第二人签批已超期（{due} 到期），请尽快签批：{title}',
        en: 'The second approval was due by {due}: {title}',
      },
      afterwards: {
        zh: '紧急任务单事后审核已超期（{due} 到期），请您审核：{title}',
        en: 'The review of an emergency was due by {due} and is now yours too: {title}',
      },
    },
  },
})
export type DispatchEvent = AnnouncementOf<typeof dispatchEvents>
