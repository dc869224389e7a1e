/** What notices say. */
import { fill, type Language } from '../errors.texts.ts'
import type { EventType } from '../events.ts'

const texts: Partial<Record<EventType, Record<Language, string>>> = {
  'dispatch.order-submitted': { zh: '有任务单待您审核:{title}', en: 'An order awaits your review: {title}' },
  'dispatch.order-endorsed': {
    zh: '特殊情况任务单待您第二人签批:{title}',
    en: 'An exception awaits your second approval: {title}',
  },
  'dispatch.review-reminded': { zh: '任务单审核即将到期:{title}', en: 'A review is nearly due: {title}' },
  'dispatch.review-escalated': {
    zh: '任务单审核已超期,请您审核:{title}',
    en: 'A review is overdue and now yours too: {title}',
  },
  'dispatch.order-approved': { zh: '任务单已审核通过:{title}', en: 'Your order was approved: {title}' },
  'dispatch.order-returned': {
    zh: '任务单退回修改:{title}({reason})',
    en: 'Your order was returned: {title} ({reason})',
  },
  'dispatch.order-rejected': {
    zh: '任务单被驳回:{title}({reason})',
    en: 'Your order was rejected: {title} ({reason})',
  },
  'dispatch.order-delivered': {
    zh: '任务单已送达全部村社:{title}',
    en: 'Your order reached every unit: {title}',
  },
  'dispatch.reroute-offered': {
    zh: '有事项转由贵单位承接:{title}',
    en: 'A matter is offered to your unit: {title}',
  },
  'dispatch.reroute-accepted': { zh: '转办已被承接:{title}', en: 'The reroute was accepted: {title}' },
  'dispatch.reroute-declined': {
    zh: '转办未被承接,请另派单位:{title}({reason})',
    en: 'The reroute was declined: {title} ({reason})',
  },
  'dispatch.reroute-closed': {
    zh: '转办已办结:{title}({reason})',
    en: 'The reroute was closed: {title} ({reason})',
  },
  'tasks.task-delivered': { zh: '新任务待签收:{title}', en: 'A new task to receive: {title}' },
  'tasks.task-assigned': { zh: '任务分派给您:{title}', en: 'A task was assigned to you: {title}' },
  'tasks.task-submitted': {
    zh: '{unitName}提交了任务,待您验收:{title}',
    en: '{unitName} submitted a task: {title}',
  },
  'tasks.task-sent-back': {
    zh: '任务退回补正:{title}({reason})',
    en: 'A task was sent back: {title} ({reason})',
  },
  'tasks.task-accepted': { zh: '任务已验收办结:{title}', en: 'A task was accepted: {title}' },
  'tasks.task-withdrawn': {
    zh: '任务已撤回:{title}({reason})',
    en: 'A task was withdrawn: {title} ({reason})',
  },
}

export function noticeText(
  type: string,
  params: Readonly<Record<string, string>>,
  language: Language,
): string {
  return fill(texts[type as EventType]?.[language] ?? type, params)
}
