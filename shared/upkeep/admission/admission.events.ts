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
      zh: '{department}提交准入申请，请于 {due} 前受理：{title}',
      en: '{department} applied; accept it or send it back by {due}: {title}',
    },
  },
  'admission.application-returned': {
    means: { zh: '退回补充', en: 'an application was returned' },
    data: ruled,
    notice: {
      zh: '准入申请退回补充，请补充后重新提交：{title}（{reason}）',
      en: 'Your application was returned; supplement and submit it anew: {title} ({reason})',
    },
  },
  'admission.application-withdrawn': {
    means: { zh: '撤回准入申请', en: 'an application was withdrawn' },
    data: ruled,
    notice: {
      zh: '{department}撤回准入申请，不必再办：{title}（{reason}）',
      en: '{department} withdrew its application: {title} ({reason})',
    },
  },
  'admission.application-approved': {
    means: { zh: '批准准入', en: 'an application was approved' },
    data: ruled,
    notice: { zh: '已批准准入，待列入清单：{title}', en: 'Admitted, waiting for the next version: {title}' },
    notices: {
      officer: {
        zh: '已批准准入，请列入清单修订稿：{title}（{department}申请）',
        en: 'Admitted, to be taken into a draft of the list: {title} ({department})',
      },
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
      zh: '准入审核待您答复三问，请于 {due} 前答复：{title}',
      en: 'The panel awaits your three answers by {due}: {title}',
    },
  },
  'admission.panel-refreshed': {
    means: { zh: '更新审核组', en: 'the panel was refreshed' },
    data: panelStep,
    notice: {
      zh: '准入审核组已更新，请于 {due} 前答复三问：{title}',
      en: 'The panel was refreshed and awaits your answers by {due}: {title}',
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
      zh: '审核组已通过，现征求镇街意见，{due} 截止：{title}',
      en: 'The panel found it fit; towns may object until {due}: {title}',
    },
    notices: {
      town: {
        zh: '准入事项征求贵镇街意见，请于 {due} 前发表意见：{title}',
        en: 'Your town may object to an item until {due}: {title}',
      },
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
      zh: '{town}对准入申请提出异议，请书面答复：{title}（{reason}）',
      en: '{town} objects and awaits a reply: {title} ({reason})',
    },
  },
  'admission.objection-answered': {
    means: { zh: '答复镇街异议', en: 'a town’s objection was answered' },
    data: z.object({ round: z.int(), town: z.string() }),
    notice: {
      zh: '贵镇街的异议已获答复：{title}（{reason}）',
      en: 'Your objection was answered: {title} ({reason})',
    },
    notices: {
      approver: {
        zh: '异议均已答复，请于 {due} 前审批准入申请：{title}',
        en: 'All objections have their replies; decide on the application by {due}: {title}',
      },
    },
  },
  'admission.opinions-closed': {
    means: { zh: '征求意见结束', en: 'the opinion round ended' },
    data: z.object({ round: z.int(), silent: z.array(z.string()), objections: z.int() }),
    notice: {
      zh: '征求意见已结束，请于 {due} 前审批准入申请：{title}',
      en: 'The opinion round is over; decide on the application by {due}: {title}',
    },
    notices: {
      department: {
        zh: '征求意见已结束，还有异议未答复，请于 {due} 前书面答复：{title}',
        en: 'The opinion round is over and objections await your reply by {due}: {title}',
      },
    },
  },
  'admission.acceptance-reminded': {
    means: { zh: '受理临期提醒', en: 'acceptance is nearly due' },
    data: stage,
    notice: {
      zh: '请于 {due} 前受理准入申请，即将到期：{title}',
      en: 'Acceptance of an application is due by {due}: {title}',
    },
  },
  'admission.acceptance-overdue': {
    means: { zh: '受理逾期', en: 'acceptance is overdue' },
    data: stage,
    notice: {
      zh: '准入申请逾期未受理（{due} 到期，逾期不视为同意），请尽快受理：{title}',
      en: 'Acceptance was due by {due} and is late, which admits nothing; see to it: {title}',
    },
    notices: {
      above: {
        zh: '准入申请逾期未受理（{due} 到期，逾期不视为同意），请督促：{title}',
        en: 'Acceptance was due by {due} and is late, which admits nothing; have it done: {title}',
      },
    },
  },
  'admission.panel-reminded': {
    means: { zh: '审核临期提醒', en: 'the panel’s answers are nearly due' },
    data: stage,
    notice: {
      zh: '请于 {due} 前答复三问，即将到期：{title}',
      en: 'Your answers to an application are due by {due}: {title}',
    },
  },
  'admission.panel-overdue': {
    means: { zh: '审核逾期', en: 'the panel is overdue' },
    data: stage,
    notice: {
      zh: '准入审核逾期未答复（{due} 到期，逾期不视为同意），请尽快答复：{title}',
      en: 'Your answers were due by {due} and are late, which admits nothing: {title}',
    },
    notices: {
      above: {
        zh: '准入审核组逾期未答复（{due} 到期，逾期不视为同意），请督促：{title}',
        en: 'The panel was due by {due} and is late, which admits nothing; have it answer: {title}',
      },
    },
  },
  'admission.opinions-reminded': {
    means: { zh: '征求意见临期提醒', en: 'the opinion window closes soon' },
    data: stage,
    notice: {
      zh: '征求意见于 {due} 截止，贵镇街尚未发表意见：{title}',
      en: 'The opinion window closes on {due} and your town has not spoken: {title}',
    },
  },
  'admission.approval-reminded': {
    means: { zh: '审批临期提醒', en: 'approval is nearly due' },
    data: stage,
    notice: {
      zh: '请于 {due} 前审批准入申请，即将到期：{title}',
      en: 'Approval of an application is due by {due}: {title}',
    },
    notices: {
      department: {
        zh: '还有镇街异议未答复，请于 {due} 前书面答复：{title}',
        en: 'Objections await your written reply by {due}: {title}',
      },
    },
  },
  'admission.approval-overdue': {
    means: { zh: '审批逾期', en: 'approval is overdue' },
    data: stage,
    notice: {
      zh: '准入审批逾期（{due} 到期，逾期不视为同意），请尽快审批：{title}',
      en: 'Approval was due by {due} and is late, which admits nothing: {title}',
    },
    notices: {
      department: {
        zh: '镇街异议逾期未答复（{due} 到期，逾期不视为同意），请尽快书面答复：{title}',
        en: 'Objections await your written reply, which was due by {due}: {title}',
      },
      above: {
        zh: '准入审批逾期（{due} 到期，逾期不视为同意），请督促：{title}',
        en: 'Approval was due by {due} and is late, which admits nothing; have it done: {title}',
      },
    },
  },
})
export type AdmissionEvent = AnnouncementOf<typeof admissionEvents>
