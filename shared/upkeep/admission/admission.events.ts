/** What happens to applications for the list, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

const ruled = z.object({ round: z.int(), from: z.string() })
const panelStep = z.object({ round: z.int(), action: z.string(), personId: z.optional(z.string()) })
const stage = z.object({ round: z.int(), state: z.string(), dueAt: z.string() })

export const admissionEvents = events({
  'admission.application-drafted': {
    means: { zh: '起草准入申请', en: 'an application was drafted' },
  },
  'admission.application-edited': {
    means: { zh: '修改准入申请', en: 'an application was changed' },
    data: z.object({ fields: z.array(z.string()) }),
  },
  'admission.application-submitted': {
    means: { zh: '提交准入申请', en: 'an application was submitted' },
    data: z.object({ round: z.int() }),
    notice: {
      zh: '有准入申请待受理：{title}',
      en: 'An application awaits acceptance: {title}',
    },
  },
  'admission.application-returned': {
    means: { zh: '退回补充', en: 'an application was returned' },
    data: ruled,
    notice: {
      zh: '准入申请退回补充：{title}（{reason}）',
      en: 'Your application was returned: {title} ({reason})',
    },
  },
  'admission.application-withdrawn': {
    means: { zh: '撤回准入申请', en: 'an application was withdrawn' },
    data: ruled,
    notice: {
      zh: '准入申请已撤回：{title}（{reason}）',
      en: 'An application was withdrawn: {title} ({reason})',
    },
  },
  'admission.application-approved': {
    means: { zh: '批准准入', en: 'an application was approved' },
    data: ruled,
    notice: {
      zh: '已批准准入，待列入清单：{title}',
      en: 'Admitted, waiting for the next version: {title}',
    },
  },
  'admission.application-refused': {
    means: { zh: '不予准入', en: 'an application was refused' },
    data: ruled,
    notice: {
      zh: '不予准入：{title}（{reason}）',
      en: 'Admission was refused: {title} ({reason})',
    },
  },
  'admission.application-listed': {
    means: { zh: '列入清单', en: 'an item was taken into the list' },
    data: z.object({ version: z.int(), sieveCode: z.string() }),
    notice: {
      zh: '事项已列入清单：{title}',
      en: 'The item was taken into the list: {title}',
    },
  },
  'admission.panel-opened': {
    means: { zh: '受理并开启审核', en: 'the panel was opened' },
    data: z.object({ round: z.int() }),
    notice: {
      zh: '准入审核待您答复三问：{title}',
      en: 'The panel awaits your three answers: {title}',
    },
  },
  'admission.panel-refreshed': {
    means: { zh: '更新审核组', en: 'the panel was refreshed' },
    data: panelStep,
    notice: {
      zh: '准入审核组已更新，待您答复三问：{title}',
      en: 'The panel was refreshed and awaits your answers: {title}',
    },
  },
  'admission.answer-given': {
    means: { zh: '审核组成员答复', en: 'a panel member answered' },
    data: panelStep,
  },
  'admission.member-recused': {
    means: { zh: '审核组成员回避', en: 'a panel member stood aside' },
    data: panelStep,
  },
  'admission.panel-passed': {
    means: { zh: '审核组通过', en: 'the panel found it fit' },
    data: panelStep,
    notice: {
      zh: '审核组已通过，现征求镇街意见：{title}',
      en: 'The panel found it fit; towns may object now: {title}',
    },
  },
  'admission.panel-refused': {
    means: { zh: '审核组未通过', en: 'the panel did not find it fit' },
    data: panelStep,
    notice: {
      zh: '审核组未通过准入申请：{title}',
      en: 'The panel did not find it fit: {title}',
    },
  },
  'admission.opinion-given': {
    means: { zh: '镇街发表意见', en: 'a town spoke' },
    data: z.object({ round: z.int(), town: z.string(), opinion: z.string() }),
    notice: {
      zh: '有镇街对准入申请提出异议，请书面答复：{title}（{reason}）',
      en: 'A town objects and awaits a reply: {title} ({reason})',
    },
  },
  'admission.objection-answered': {
    means: { zh: '答复镇街异议', en: 'a town’s objection was answered' },
    data: z.object({ round: z.int(), town: z.string() }),
    notice: {
      zh: '贵镇街的异议已获答复：{title}（{reason}）',
      en: 'Your objection was answered: {title} ({reason})',
    },
  },
  'admission.opinions-closed': {
    means: { zh: '征求意见结束', en: 'the opinion round ended' },
    data: z.object({ round: z.int(), silent: z.array(z.string()), objections: z.int() }),
    notice: { zh: '征求意见已结束：{title}', en: 'The opinion round is over: {title}' },
  },
  'admission.acceptance-reminded': {
    means: { zh: '受理临期提醒', en: 'acceptance is nearly due' },
    data: stage,
    notice: {
      zh: '准入申请受理即将到期：{title}',
      en: 'Acceptance of an application is nearly due: {title}',
    },
  },
  'admission.acceptance-overdue': {
    means: { zh: '受理逾期', en: 'acceptance is overdue' },
    data: stage,
    notice: {
      zh: '准入申请逾期未受理（逾期不视为同意）：{title}',
      en: 'Acceptance is overdue, which admits nothing: {title}',
    },
  },
  'admission.panel-reminded': {
    means: { zh: '审核临期提醒', en: 'the panel’s answers are nearly due' },
    data: stage,
    notice: {
      zh: '准入审核答复即将到期：{title}',
      en: 'Your answers to an application are nearly due: {title}',
    },
  },
  'admission.panel-overdue': {
    means: { zh: '审核逾期', en: 'the panel is overdue' },
    data: stage,
    notice: {
      zh: '准入审核逾期未答复（逾期不视为同意）：{title}',
      en: 'The panel is overdue, which admits nothing: {title}',
    },
  },
  'admission.opinions-reminded': {
    means: { zh: '征求意见临期提醒', en: 'the opinion window closes soon' },
    data: stage,
    notice: {
      zh: '征求意见即将截止，贵镇街尚未发表意见：{title}',
      en: 'The opinion window closes soon and your town has not spoken: {title}',
    },
  },
  'admission.approval-reminded': {
    means: { zh: '审批临期提醒', en: 'approval is nearly due' },
    data: stage,
    notice: {
      zh: '准入审批即将到期：{title}',
      en: 'Approval of an application is nearly due: {title}',
    },
  },
  'admission.approval-overdue': {
    means: { zh: '审批逾期', en: 'approval is overdue' },
    data: stage,
    notice: {
      zh: '准入审批逾期（逾期不视为同意）：{title}',
      en: 'Approval is overdue, which admits nothing: {title}',
    },
  },
})
export type AdmissionEvent = AnnouncementOf<typeof admissionEvents>
