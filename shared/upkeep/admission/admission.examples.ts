/** What an office sends to the routes of admission. */
import type { Examples } from '../../platform/contract.ts'
import type { admissionRoutes } from './admission.contract.ts'

const params = { applicationId: 'adm_bhb2td8rpsmjth1krbxn' }

export const admissionExamples: Examples<typeof admissionRoutes> = {
  draftAdmission: {
    body: {
      department: '330681-D10',
      title: '冬春季独居老人用火用电安全提醒',
      aliases: ['冬春防火提醒', '独居老人用电提醒'],
      kind: 'assist',
      villageRole: '组织网格员上门提醒独居老人安全用火用电，发现隐患报告镇街',
      acts: ['提醒', '走访', '报告'],
      lines: ['消防', '民政'],
      appliesTo: 'both',
      bases: [
        {
          instrument: '消防法',
          edition: null,
          articles: ['32'],
          text: '村民委员会、居民委员会应当确定消防安全管理人，组织制定防火安全公约，进行防火安全检查',
          from: '2009-05-01',
          to: null,
          namesVillage: true,
        },
      ],
      customary: null,
      frequency: { times: 1, per: 'month' },
      hoursPerTask: 4.5,
      evidence: ['note', 'list'],
      evidenceNecessity: null,
      fundingYuan: 12_000,
      payer: '诸暨市消防救援局',
      staff: '每个镇街由应急消防管理站 1 人指导，局里 2 人统筹',
      startDate: '2027-03-01',
      endDate: '2027-05-31',
      emergency: false,
      professional: false,
      majorHints: [],
    },
  },
  listAdmissions: { query: { department: '330681-D10', state: 'panel' } },
  // What is not named stays as it is.
  editAdmission: {
    params,
    body: {
      villageRole: '组织网格员上门提醒独居老人安全用火用电，发放提示卡，发现隐患报告镇街',
      frequency: { times: 2, per: 'month' },
      hoursPerTask: 3,
      fundingYuan: 24_000,
      payer: '诸暨市消防救援局',
    },
  },
  withdrawAdmission: { params, body: { reason: '改由消防救援站自行上门提醒，不再请村社协助' } },
  returnAdmission: { params, body: { reason: '请补充提示卡的印制经费由谁承担', round: 1 } },
  answerAdmission: {
    params,
    body: {
      inLaw: true,
      customary: false,
      withinAbility: true,
      reason: '消防法写明村社进行防火安全检查，上门提醒村社做得到',
      round: 1,
    },
  },
  recuseFromAdmission: { params, body: { reason: '本人参与了申请材料的起草', round: 1 } },
  giveOpinion: {
    params,
    body: { opinion: 'objection', text: '每月两次频次过高，与网格日常走访重复，建议改为每月一次', round: 1 },
  },
  replyToObjection: {
    params,
    body: { town: '330681109', text: '采纳意见，改为每月一次，与网格日常走访合并进行', round: 1 },
  },
  approveAdmission: { params, body: { text: '同意准入，期限至 2027 年 5 月 31 日', round: 1 } },
  refuseAdmission: { params, body: { reason: '与清单内防火检查事项重复，不另设事项', round: 1 } },
}
