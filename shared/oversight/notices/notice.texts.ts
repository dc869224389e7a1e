/** What notices say. */

import type { EventType } from '../../platform/events.ts'
import { fill, type Language } from '../../platform/language.ts'

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
  'directory.post-vacant': {
    zh: '{unit} 的{post}自 {from} 起空缺,其工作由下一岗位承接',
    en: 'The post {post} of {unit} is vacant from {from}; its work falls to the next in line',
  },
  'handovers.handover-written': {
    zh: '{unit}{post}自 {day} 起交接:{giver} → {receiver},在手事项 {count} 件,请接收人确认',
    en: 'The post {post} of {unit} changes hands on {day}: {giver} → {receiver}, {count} pieces of work in hand',
  },
  'handovers.handover-confirmed': {
    zh: '{unit}{post}的交接已由{receiver}确认',
    en: 'The hand-over of {post} of {unit} is confirmed by {receiver}',
  },
  'handovers.handover-noted': {
    zh: '{giver}就{unit}{post}的交接留言:{reason}',
    en: 'A note from {giver} on the hand-over of {post} of {unit}: {reason}',
  },
  'catalogue.item-needs-review': {
    zh: '《{title}》有变化,{items} 项事项须复核,涉及在途任务单 {orders} 份、未办结任务 {tasks} 件',
    en: '{title} changed: {items} items need review, {orders} orders and {tasks} open tasks rest on them',
  },
  'revision.round-opened': {
    zh: '{year} 年度清单修订已自动开启,正在汇集建议',
    en: 'The revision of {year} has opened and gathers proposals',
  },
  'revision.round-gathered': {
    zh: '{year} 年度清单修订的建议已汇集,请逐条处理',
    en: 'The proposals for the revision of {year} await your decisions',
  },
  'revision.panel-opened': {
    zh: '{year} 年度清单修订待您表决',
    en: 'The revision of {year} awaits your answer',
  },
  'revision.panel-refreshed': {
    zh: '{year} 年度清单修订的审核组已更新,待您表决',
    en: 'The panel on the revision of {year} was refreshed and awaits your answer',
  },
  'revision.panel-passed': {
    zh: '审核组已通过 {year} 年度清单修订,现征求镇街意见',
    en: 'The panel passed the revision of {year}; towns may object now',
  },
  'revision.panel-refused': {
    zh: '审核组未通过 {year} 年度清单修订,请修改后再提交',
    en: 'The panel did not pass the revision of {year}',
  },
  'revision.opinion-given': {
    zh: '有镇街对 {year} 年度清单修订提出异议,请书面答复({reason})',
    en: 'A town objects to the revision of {year} and awaits a reply ({reason})',
  },
  'revision.objection-answered': {
    zh: '贵镇街对 {year} 年度清单修订的异议已获答复({reason})',
    en: 'Your objection to the revision of {year} was answered ({reason})',
  },
  'revision.opinions-closed': {
    zh: '{year} 年度清单修订征求意见已结束',
    en: 'The opinion round on the revision of {year} is over',
  },
  'revision.step-reminded': {
    zh: '{year} 年度清单修订即将到期,请尽早办理',
    en: 'Your part in the revision of {year} is nearly due',
  },
  'revision.step-overdue': {
    zh: '{year} 年度清单修订逾期(逾期不视为同意)',
    en: 'The revision of {year} is overdue, which approves nothing',
  },
  'revision.publication-held': {
    zh: '{year} 年度清单修订到期未能发布,请查看原因',
    en: 'The revision of {year} could not be published on its day',
  },
  'revision.round-published': {
    zh: '{year} 年度清单已发布',
    en: 'The list of {year} has been published',
  },
  'backtest.run-finished': {
    zh: '清单回测已完成,共回放任务单 {orders} 份',
    en: 'The backtest is done: {orders} orders were replayed',
  },
  'tasks.extension-asked': {
    zh: '村社申请延期:{title}({reason})',
    en: 'A village asks for more time: {title} ({reason})',
  },
  'tasks.extension-granted': { zh: '延期已批准:{title}', en: 'More time is granted: {title}' },
  'tasks.extension-refused': {
    zh: '延期未批准:{title}({reason})',
    en: 'More time is refused: {title} ({reason})',
  },
  'tasks.co-party-called': {
    zh: '村社请贵单位协同:{title}({reason})',
    en: 'A village needs your part in a task: {title} ({reason})',
  },
  'tasks.co-party-signed-off': {
    zh: '协同单位已办结:{title}({reason})',
    en: 'A co-party has signed off: {title} ({reason})',
  },
  'tasks.co-party-lapsed': {
    zh: '协同步骤已逾期,时间记在协同单位:{title}',
    en: 'A co-party’s step ran out, and the time is its own: {title}',
  },
  'tasks.task-refused': {
    zh: '村社拒收任务:{title}({reason})',
    en: 'A village refused a task: {title} ({reason})',
  },
  'tasks.refusal-appealed': {
    zh: '村社不服镇街裁定,请县里裁定:{title}({reason})',
    en: 'A village appeals a ruling to the county: {title} ({reason})',
  },
  'tasks.refusal-passed-on': {
    zh: '镇街逾期未裁定拒收,已转县里:{title}',
    en: 'The town did not rule in time; the refusal went to the county: {title}',
  },
  'tasks.clock-warned': {
    zh: '任务即将到期:{title}',
    en: 'A task is nearly due: {title}',
  },
  'tasks.clock-overdue': {
    zh: '任务已逾期:{title}({unitName})',
    en: 'A task is overdue: {title} ({unitName})',
  },
  'tasks.stage-warned': {
    zh: '任务{stateZh},即将超时:{title}({unitName})',
    en: 'A task that is {stateEn} will soon be late: {title} ({unitName})',
  },
  'tasks.stage-overdue': {
    zh: '任务{stateZh},已超时:{title}({unitName})',
    en: 'A task that is {stateEn} is late: {title} ({unitName})',
  },
  'tasks.refusal-upheld': {
    zh: '拒收成立:{title}({reason})',
    en: 'The refusal is upheld: {title} ({reason})',
  },
  'tasks.refusal-dismissed': {
    zh: '拒收不成立,任务继续:{title}({reason})',
    en: 'The refusal is dismissed, the task goes on: {title} ({reason})',
  },
  'dispatch.emergency-reviewed': {
    zh: '紧急任务单已事后审核:{title}',
    en: 'Your emergency was reviewed after the fact: {title}',
  },
  'dispatch.order-marked-major': {
    zh: '任务单须先经集体讨论:{title}({reason})',
    en: 'An order is to be put before the committee: {title} ({reason})',
  },
  'dispatch.collective-decided': {
    zh: '集体讨论结果已登记:{title}',
    en: 'The committee’s decision is on record: {title}',
  },
  'dispatch.collective-refused': {
    zh: '集体讨论未通过,任务单已退回:{title}({reason})',
    en: 'The committee did not pass your order: {title} ({reason})',
  },
  'dispatch.order-merged': {
    zh: '任务单已并入另一份相同的任务单:{title}({reason})',
    en: 'Your order was merged into another that asks the same: {title} ({reason})',
  },
  'dispatch.order-joined': {
    zh: '有一份相同的任务单并入您的任务单:{title}({reason})',
    en: 'An order that asks the same was merged into yours: {title} ({reason})',
  },
  'recurring.order-opened': {
    zh: '周期任务“{title}”({period})已按期生成任务单并提交',
    en: 'Your recurring duty “{title}” ({period}) has sent its order to review',
  },
  'recurring.order-blocked': {
    zh: '周期任务“{title}”({period})的任务单未通过过筛,已留作草稿,请修改后提交:{reason}',
    en: 'The order of your recurring duty “{title}” ({period}) did not pass the sieve and is a draft to mend: {reasonEn}',
  },
  'recurring.period-missed': {
    zh: '周期任务“{title}”错过了整个周期({period}),没有任务单发出',
    en: 'The recurring duty “{title}” missed the whole period {period}; no order was sent',
  },
  'recurring.duty-held': {
    zh: '周期任务“{title}”({period})的负责人已不分管该条线,任务单未生成,请分管领导接手或由党委书记终止',
    en: 'Nobody leads the recurring duty “{title}” any more, and {period} waits: take it over, or end it',
  },
  'recurring.duty-lapsed': {
    zh: '周期任务“{title}”已期满,如需继续请修改结束日期后恢复',
    en: 'The recurring duty “{title}” has lapsed; to go on, set a later last day and resume it',
  },
  'admission.application-submitted': {
    zh: '有准入申请待受理:{title}',
    en: 'An application awaits acceptance: {title}',
  },
  'admission.application-returned': {
    zh: '准入申请退回补充:{title}({reason})',
    en: 'Your application was returned: {title} ({reason})',
  },
  'admission.application-withdrawn': {
    zh: '准入申请已撤回:{title}({reason})',
    en: 'An application was withdrawn: {title} ({reason})',
  },
  'admission.application-approved': {
    zh: '已批准准入,待列入清单:{title}',
    en: 'Admitted, waiting for the next version: {title}',
  },
  'admission.application-refused': {
    zh: '不予准入:{title}({reason})',
    en: 'Admission was refused: {title} ({reason})',
  },
  'admission.application-listed': {
    zh: '事项已列入清单:{title}',
    en: 'The item was taken into the list: {title}',
  },
  'admission.panel-opened': {
    zh: '准入审核待您答复三问:{title}',
    en: 'The panel awaits your three answers: {title}',
  },
  'admission.panel-refreshed': {
    zh: '准入审核组已更新,待您答复三问:{title}',
    en: 'The panel was refreshed and awaits your answers: {title}',
  },
  'admission.panel-passed': {
    zh: '审核组已通过,现征求镇街意见:{title}',
    en: 'The panel found it fit; towns may object now: {title}',
  },
  'admission.panel-refused': {
    zh: '审核组未通过准入申请:{title}',
    en: 'The panel did not find it fit: {title}',
  },
  'admission.opinion-given': {
    zh: '有镇街对准入申请提出异议,请书面答复:{title}({reason})',
    en: 'A town objects and awaits a reply: {title} ({reason})',
  },
  'admission.objection-answered': {
    zh: '贵镇街的异议已获答复:{title}({reason})',
    en: 'Your objection was answered: {title} ({reason})',
  },
  'admission.opinions-closed': { zh: '征求意见已结束:{title}', en: 'The opinion round is over: {title}' },
  'admission.acceptance-reminded': {
    zh: '准入申请受理即将到期:{title}',
    en: 'Acceptance of an application is nearly due: {title}',
  },
  'admission.acceptance-overdue': {
    zh: '准入申请逾期未受理(逾期不视为同意):{title}',
    en: 'Acceptance is overdue, which admits nothing: {title}',
  },
  'admission.panel-reminded': {
    zh: '准入审核答复即将到期:{title}',
    en: 'Your answers to an application are nearly due: {title}',
  },
  'admission.panel-overdue': {
    zh: '准入审核逾期未答复(逾期不视为同意):{title}',
    en: 'The panel is overdue, which admits nothing: {title}',
  },
  'admission.opinions-reminded': {
    zh: '征求意见即将截止,贵镇街尚未发表意见:{title}',
    en: 'The opinion window closes soon and your town has not spoken: {title}',
  },
  'admission.approval-reminded': {
    zh: '准入审批即将到期:{title}',
    en: 'Approval of an application is nearly due: {title}',
  },
  'admission.approval-overdue': {
    zh: '准入审批逾期(逾期不视为同意):{title}',
    en: 'Approval is overdue, which admits nothing: {title}',
  },
}

export function noticeText(
  type: string,
  params: Readonly<Record<string, string>>,
  language: Language,
): string {
  return fill(texts[type as EventType]?.[language] ?? type, params)
}
