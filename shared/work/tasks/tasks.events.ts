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
    notice: {
      zh: '新任务待签收，请于 {due} 前签收：{title}（{sender}派单，{deadline} 前办结）',
      en: 'A new task, to be received by {due}: {title} (sent by {sender}, done by {deadline})',
    },
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
    notice: {
      zh: '{by}给您分派了任务，请于 {deadline} 前办结：{title}',
      en: '{by} assigned a task to you, to be done by {deadline}: {title}',
    },
  },
  'tasks.extension-asked': {
    means: { zh: '申请延期', en: 'more time was asked for' },
    data: z.object({ from: z.string(), until: z.string() }),
    notice: {
      zh: '{unitName}申请延期至 {until}，请在原期限 {deadline} 前审批：{title}（{reason}）',
      en: '{unitName} asks for time until {until}; rule on it before it is due, {deadline}: {title} ({reason})',
    },
  },
  'tasks.extension-granted': {
    means: { zh: '批准延期', en: 'more time was granted' },
    data: moreTime,
    notice: {
      zh: '延期已批准，请于 {deadline} 前办结：{title}',
      en: 'More time is granted, until {deadline}: {title}',
    },
  },
  'tasks.extension-refused': {
    means: { zh: '不批准延期', en: 'more time was refused' },
    data: moreTime,
    notice: {
      zh: '延期未批准，仍须于 {deadline} 前办结：{title}（{reason}）',
      en: 'More time is refused; it is still due by {deadline}: {title} ({reason})',
    },
  },
  'tasks.co-party-called': {
    means: { zh: '请协同单位参与', en: 'a co-party was called in' },
    data: z.object({ coParty: z.int(), unit: z.string() }),
    notice: {
      zh: '{unitName}请贵单位协同，请于 {due} 前办理并签字：{title}（{reason}）',
      en: '{unitName} needs your part in a task, signed off by {due}: {title} ({reason})',
    },
  },
  'tasks.co-party-signed-off': {
    means: { zh: '协同单位办结', en: 'a co-party signed off' },
    data: z.object({ coParty: z.int(), unit: z.string(), lapsed: z.boolean() }),
    notice: {
      zh: '协同单位已办结，请继续办理，于 {deadline} 前办结：{title}（{reason}）',
      en: 'A co-party has signed off; go on, to be done by {deadline}: {title} ({reason})',
    },
  },
  'tasks.co-party-lapsed': {
    means: { zh: '协同步骤逾期', en: 'a co-party’s step ran out' },
    data: z.object({ unit: z.string(), coParties: z.array(z.string()) }),
    notice: {
      zh: '协同步骤已逾期（{due} 到期），时间记在贵单位，请尽快办理并签字：{title}（{unitName}）',
      en: 'Your step ran out by {due} and the time is yours; sign it off: {title} ({unitName})',
    },
    notices: {
      deputy: {
        zh: '协同单位逾期未办结（{due} 到期），请督促：{title}（{unitName}）',
        en: 'A co-party’s step ran out by {due}; see to it: {title} ({unitName})',
      },
    },
  },
  'tasks.task-refused': {
    means: { zh: '拒收', en: 'a task was refused' },
    data: z.object({ code: z.string(), unit: z.string() }),
    notice: {
      zh: '{unitName}拒收任务，待裁定：{title}（{reason}）',
      en: '{unitName} refused a task, to be ruled on: {title} ({reason})',
    },
    notices: {
      ruler: {
        zh: '{unitName}拒收任务，请于 {due} 前裁定：{title}（{reason}）',
        en: '{unitName} refused a task; rule on it by {due}: {title} ({reason})',
      },
    },
  },
  'tasks.refusal-upheld': {
    means: { zh: '拒收成立', en: 'a refusal was upheld' },
    data: refusalRuled,
    notice: {
      zh: '拒收成立，{unitName}不再办理：{title}（{reason}）',
      en: 'The refusal is upheld, {unitName} is done with it: {title} ({reason})',
    },
  },
  'tasks.refusal-dismissed': {
    means: { zh: '拒收不成立', en: 'a refusal was dismissed' },
    data: refusalRuled,
    notice: {
      zh: '拒收不成立，任务继续：{title}（{reason}）',
      en: 'The refusal is dismissed, the task goes on: {title} ({reason})',
    },
    notices: {
      village: {
        zh: '拒收不成立，请继续办理，不服可提请上级裁定：{title}（{reason}）',
        en: 'The refusal is dismissed; go on, or appeal to the county: {title} ({reason})',
      },
      settled: {
        zh: '上级裁定拒收不成立，请继续办理：{title}（{reason}）',
        en: 'The county dismissed the refusal; go on: {title} ({reason})',
      },
    },
  },
  'tasks.refusal-appealed': {
    means: { zh: '提请上级裁定', en: 'a ruling was appealed' },
    data: z.object({ unit: z.string() }),
    notice: {
      zh: '{unitName}不服镇街裁定，请于 {due} 前裁定：{title}（{reason}）',
      en: '{unitName} appeals the town’s ruling; rule on it by {due}: {title} ({reason})',
    },
  },
  'tasks.refusal-passed-on': {
    means: { zh: '拒收转上级裁定', en: 'a refusal went to the county' },
    data: z.object({ unit: z.string(), town: z.string() }),
    notice: {
      zh: '{unitName}的拒收逾期未裁定，已转{countyZh}裁定：{title}',
      en: 'The refusal of {unitName} was not ruled on in time and went to {countyEn}: {title}',
    },
    notices: {
      county: {
        zh: '镇街逾期未裁定{unitName}的拒收，请于 {due} 前裁定：{title}',
        en: 'The town did not rule in time on the refusal of {unitName}; rule on it by {due}: {title}',
      },
    },
  },
  'tasks.clock-warned': {
    means: { zh: '临期', en: 'a task is nearly due' },
    data: clockSaid,
    notice: {
      zh: '任务即将到期，请于 {deadline} 前办结：{title}',
      en: 'A task is nearly due, by {deadline}: {title}',
    },
  },
  'tasks.clock-overdue': {
    means: { zh: '逾期', en: 'a task is overdue' },
    data: clockSaid,
    notice: {
      zh: '任务已逾期（{deadline} 到期），请尽快办结：{title}（{unitName}）',
      en: 'A task was due by {deadline}; see it done: {title} ({unitName})',
    },
    notices: {
      sender: {
        zh: '任务已逾期（{deadline} 到期）：{title}（{unitName}）',
        en: 'A task is overdue since {deadline}: {title} ({unitName})',
      },
    },
  },
  'tasks.stage-warned': {
    means: { zh: '环节临期', en: 'a stage of a task is nearly over its limit' },
    data: clockSaid,
    notice: {
      zh: '任务{stateZh}，即将超时，请于 {due} 前{actZh}：{title}（{unitName}）',
      en: 'A task that is {stateEn} will soon be late, {actEn} it by {due}: {title} ({unitName})',
    },
  },
  'tasks.stage-overdue': {
    means: { zh: '环节超时', en: 'a stage of a task is over its limit' },
    data: clockSaid,
    notice: {
      zh: '任务{stateZh}，已超时（{due} 到期），请尽快{actZh}：{title}（{unitName}）',
      en: 'A task that is {stateEn} is late, it was due by {due}; {actEn} it: {title} ({unitName})',
    },
    notices: {
      deputy: {
        zh: '任务{stateZh}，已超时（{due} 到期），请督促：{title}（{unitName}）',
        en: 'A task that is {stateEn} is late, it was due by {due}; see to it: {title} ({unitName})',
      },
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
      zh: '{unitName}提交了任务，请于 {due} 前验收：{title}',
      en: '{unitName} submitted a task, to be accepted by {due}: {title}',
    },
  },
  'tasks.task-sent-back': {
    means: { zh: '退回补正', en: 'a task was sent back' },
    notice: {
      zh: '{by}退回了任务，请补正后重新提交，{deadline} 到期：{title}（{reason}）',
      en: '{by} sent a task back; mend and submit it anew, due by {deadline}: {title} ({reason})',
    },
  },
  'tasks.task-accepted': {
    means: { zh: '验收办结', en: 'a task was accepted' },
    notice: { zh: '任务已验收办结：{title}', en: 'A task was accepted: {title}' },
  },
  'tasks.task-withdrawn': {
    means: { zh: '撤回任务', en: 'a task was withdrawn' },
    notice: {
      zh: '任务已撤回，不必再办：{title}（{reason}）',
      en: 'A task was withdrawn, nothing more is to be done: {title} ({reason})',
    },
  },
})
export type TasksEvent = AnnouncementOf<typeof tasksEvents>
