/** What happens to tasks, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

const moreTime = z.object({ outcome: z.string(), from: z.string(), until: z.string() })
const refusalRuled = z.object({
  outcome: z.string(),
  level: z.string(),
  unit: z.string(),
  orderId: z.string(),
})
const clockSaid = z.object({ unit: z.string(), town: z.string(), state: z.string(), dueAt: z.string() })

export const tasksEvents = events({
  'tasks.task-delivered': {
    means: { zh: '送达', en: 'a task was delivered' },
    data: z.object({ orderId: z.string(), unit: z.string(), title: z.string() }),
    notice: { zh: '新任务待签收：{title}', en: 'A new task to receive: {title}' },
  },
  'tasks.task-joined': {
    means: { zh: '并入的任务单记入任务', en: 'a merged order was noted on a task' },
    data: z.object({ orderIds: z.array(z.string()), unit: z.string() }),
  },
  'tasks.task-received': {
    means: { zh: '签收', en: 'a task was received' },
  },
  'tasks.task-assigned': {
    means: { zh: '分派', en: 'a task was assigned' },
    data: z.object({ assignees: z.array(z.string()) }),
    notice: { zh: '任务分派给您：{title}', en: 'A task was assigned to you: {title}' },
  },
  'tasks.extension-asked': {
    means: { zh: '申请延期', en: 'more time was asked for' },
    data: z.object({ from: z.string(), until: z.string() }),
    notice: {
      zh: '村社申请延期：{title}（{reason}）',
      en: 'A village asks for more time: {title} ({reason})',
    },
  },
  'tasks.extension-granted': {
    means: { zh: '批准延期', en: 'more time was granted' },
    data: moreTime,
    notice: { zh: '延期已批准：{title}', en: 'More time is granted: {title}' },
  },
  'tasks.extension-refused': {
    means: { zh: '不批准延期', en: 'more time was refused' },
    data: moreTime,
    notice: {
      zh: '延期未批准：{title}（{reason}）',
      en: 'More time is refused: {title} ({reason})',
    },
  },
  'tasks.co-party-called': {
    means: { zh: '请协同单位参与', en: 'a co-party was called in' },
    data: z.object({ coParty: z.int(), unit: z.string() }),
    notice: {
      zh: '村社请贵单位协同：{title}（{reason}）',
      en: 'A village needs your part in a task: {title} ({reason})',
    },
  },
  'tasks.co-party-signed-off': {
    means: { zh: '协同单位办结', en: 'a co-party signed off' },
    data: z.object({ coParty: z.int(), unit: z.string(), lapsed: z.boolean() }),
    notice: {
      zh: '协同单位已办结：{title}（{reason}）',
      en: 'A co-party has signed off: {title} ({reason})',
    },
  },
  'tasks.co-party-lapsed': {
    means: { zh: '协同步骤逾期', en: 'a co-party’s step ran out' },
    data: z.object({ unit: z.string(), coParties: z.array(z.string()) }),
    notice: {
      zh: '协同步骤已逾期，时间记在协同单位：{title}',
      en: 'A co-party’s step ran out, and the time is its own: {title}',
    },
  },
  'tasks.task-refused': {
    means: { zh: '拒收', en: 'a task was refused' },
    data: z.object({ code: z.string(), unit: z.string() }),
    notice: {
      zh: '村社拒收任务：{title}（{reason}）',
      en: 'A village refused a task: {title} ({reason})',
    },
  },
  'tasks.refusal-upheld': {
    means: { zh: '拒收成立', en: 'a refusal was upheld' },
    data: refusalRuled,
    notice: {
      zh: '拒收成立：{title}（{reason}）',
      en: 'The refusal is upheld: {title} ({reason})',
    },
  },
  'tasks.refusal-dismissed': {
    means: { zh: '拒收不成立', en: 'a refusal was dismissed' },
    data: refusalRuled,
    notice: {
      zh: '拒收不成立，任务继续：{title}（{reason}）',
      en: 'The refusal is dismissed, the task goes on: {title} ({reason})',
    },
  },
  'tasks.refusal-appealed': {
    means: { zh: '提请上级裁定', en: 'a ruling was appealed' },
    data: z.object({ unit: z.string() }),
    notice: {
      zh: '村社不服镇街裁定，请县里裁定：{title}（{reason}）',
      en: 'A village appeals a ruling to the county: {title} ({reason})',
    },
  },
  'tasks.refusal-passed-on': {
    means: { zh: '拒收转上级裁定', en: 'a refusal went to the county' },
    data: z.object({ unit: z.string(), town: z.string() }),
    notice: {
      zh: '镇街逾期未裁定拒收，已转县里：{title}',
      en: 'The town did not rule in time; the refusal went to the county: {title}',
    },
  },
  'tasks.clock-warned': {
    means: { zh: '临期', en: 'a task is nearly due' },
    data: clockSaid,
    notice: {
      zh: '任务即将到期：{title}',
      en: 'A task is nearly due: {title}',
    },
  },
  'tasks.clock-overdue': {
    means: { zh: '逾期', en: 'a task is overdue' },
    data: clockSaid,
    notice: {
      zh: '任务已逾期：{title}（{unitName}）',
      en: 'A task is overdue: {title} ({unitName})',
    },
  },
  'tasks.stage-warned': {
    means: { zh: '环节临期', en: 'a stage of a task is nearly over its limit' },
    data: clockSaid,
    notice: {
      zh: '任务{stateZh}，即将超时：{title}（{unitName}）',
      en: 'A task that is {stateEn} will soon be late: {title} ({unitName})',
    },
  },
  'tasks.stage-overdue': {
    means: { zh: '环节超时', en: 'a stage of a task is over its limit' },
    data: clockSaid,
    notice: {
      zh: '任务{stateZh}，已超时：{title}（{unitName}）',
      en: 'A task that is {stateEn} is late: {title} ({unitName})',
    },
  },
  'tasks.task-started': {
    means: { zh: '开始办理', en: 'work on a task began' },
  },
  'tasks.progress-reported': {
    means: { zh: '报告进展', en: 'progress was reported' },
  },
  'tasks.task-submitted': {
    means: { zh: '提交办理结果', en: 'a task was handed in' },
    data: z.object({ sender: z.string() }),
    notice: {
      zh: '{unitName}提交了任务，待您验收：{title}',
      en: '{unitName} submitted a task: {title}',
    },
  },
  'tasks.task-sent-back': {
    means: { zh: '退回补正', en: 'a task was sent back' },
    notice: {
      zh: '任务退回补正：{title}（{reason}）',
      en: 'A task was sent back: {title} ({reason})',
    },
  },
  'tasks.task-accepted': {
    means: { zh: '验收办结', en: 'a task was accepted' },
    notice: { zh: '任务已验收办结：{title}', en: 'A task was accepted: {title}' },
  },
  'tasks.task-withdrawn': {
    means: { zh: '撤回任务', en: 'a task was withdrawn' },
    notice: {
      zh: '任务已撤回：{title}（{reason}）',
      en: 'A task was withdrawn: {title} ({reason})',
    },
  },
})
export type TasksEvent = AnnouncementOf<typeof tasksEvents>
