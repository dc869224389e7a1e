/** Why an act on applications for the list is refused. */
import { catalogueRefusals } from '../../lists/catalogue/catalogue.refusals.ts'
import { commonRefusals, refusals } from '../../platform/refusals.ts'

export const admissionRefusals = refusals({
  not_your_department: {
    status: 403,
    zh: '只能以您所在部门的名义申请',
    en: 'An application is made for one’s own department',
  },
  application_incomplete: {
    status: 422,
    zh: '准入申请未能提交：{count} 处须补正',
    en: 'The application was not submitted: {count} fields to mend',
  },
  funding_blank: {
    status: 422,
    zh: '{field}为空，不予受理：经费和承担单位须写明（法律第四十三条）', // R12
    en: '{field} is blank: an application without funding and payer is refused (law §43)',
  },
  amounts_differ: {
    status: 400,
    zh: '{field}与以分计的金额不一致，请只填一个',
    en: '{field}: the amounts in yuan and in fen differ; state one of them',
  },
  basis_needed: {
    status: 422,
    zh: '{field}必填：列明法律法规条款，或说明约定俗成的依据', // R11
    en: '{field} is required: cite an article, or state the custom',
  },
  start_too_soon: {
    status: 422,
    zh: '{field}最早为 {earliest}：须提前至少 {days} 个工作日申请', // R16
    en: '{field} is {earliest} at the earliest: apply at least {days} working days ahead',
  },
  evidence_necessity_needed: {
    status: 422,
    zh: '要求{kinds}须填写{field}', // R31
    en: 'Asking for {kinds} needs {field}',
  },
  own_application: {
    status: 403,
    zh: '申请人不能受理、退回或审批自己的申请',
    en: 'An applicant does not decide on an application of their own',
  },
  round_over: {
    status: 409,
    zh: '您看到的是第 {round} 轮申请，现为第 {now} 轮，请刷新后重试',
    en: 'You saw round {round} of the application; it is at round {now}; reload and retry',
  },
  panel_incomplete: {
    status: 422,
    zh: '审核组缺少{departments}的成员，不能开始审核', // R14
    en: 'The panel lacks members of {departments}',
  },
  panel_without_voters: {
    status: 409,
    zh: '审核组没有其他可表决的成员，请先增补成员', // R13
    en: 'Nobody else on the panel has a vote; appoint members first',
  },
  not_on_panel: {
    status: 403,
    zh: '您不在本次审核组名单中（以开始审核之日为准）', // R14
    en: 'You do not sit on this panel, as it stood when it opened',
  },
  member_recused: {
    status: 403,
    zh: '您须回避或已申请回避，不参加表决', // R13
    en: 'You are recused and have no vote',
  },
  already_answered: { status: 409, zh: '您已答复，不能再改', en: 'You have answered; an answer stands' },
  opinion_window_over: {
    status: 409,
    zh: '征求意见期限已过', // R15
    en: 'The opinion window is over',
  },
  opinion_given: { status: 409, zh: '贵镇街已发表意见', en: 'Your town has spoken already' },
  no_open_objection: {
    status: 409,
    zh: '{town}没有待答复的异议',
    en: '{town} has no objection that waits for a reply',
  },
  objections_unanswered: {
    status: 409,
    zh: '还有 {count} 个镇街的异议未书面答复：{towns}', // R15
    en: '{count} objections have no written reply yet: {towns}',
  },
})

/** Why a panel member’s answer is refused, whatever the panel sits on. */
export const refusalsOfMembers = [
  admissionRefusals.not_on_panel,
  admissionRefusals.member_recused,
  admissionRefusals.already_answered,
] as const
/** Why a town’s opinion is refused, whatever it is asked about. */
export const refusalsOfTowns = [
  admissionRefusals.opinion_window_over,
  admissionRefusals.opinion_given,
] as const

/** What is wrong with applications is named by code where it is found, and put into words where it is told. */
export const admissionFaults = { ...commonRefusals, ...catalogueRefusals, ...admissionRefusals }
export type AdmissionFault = keyof typeof admissionFaults
