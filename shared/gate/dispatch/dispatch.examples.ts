/** What an office sends to the routes of dispatch. */
import type { Examples } from '../../platform/contract.ts'
import type { dispatchRoutes } from './dispatch.contract.ts'

const params = { orderId: 'ord_5qter3j4p0mz8jfrh4z6' }
const contact = { name: '张三', phone: '0575-00000001' }

export const dispatchExamples: Examples<typeof dispatchRoutes> = {
  // Off the list, by exception (R28).
  screen: {
    body: {
      sieveCode: null,
      exception: {
        reason: 'disaster_or_emergency',
        text: '气象台发布寒潮预警，须逐户提醒独居老人防寒防冻',
        endDate: '2026-12-18',
      },
      requestedBy: '330681109-S09',
      units: ['330681109229', '330681109298'],
      object: '独居老人',
      action: '组织网格员逐户提醒防寒防冻',
      place: '各自然村',
      finishStandard: '每户独居老人提醒一次',
      deadline: '2026-12-11',
      contact,
      evidence: ['note'],
      coParties: [{ unit: '330681109-S09', personId: 'p-330681109-s09', duty: '提供预警信息和防寒防冻要点' }],
    },
  },
  // From a message; what is stated beside it is confirmed, the rest waits until it is (R25).
  draftOrder: {
    body: {
      message:
        '霞朗桥村、杜黄新村：请对80周岁以上独居老人上门走访一次，了解身体和生活情况，12月18日前完成，需要帮助的列出名单。民政办张三 0575-00000001',
      sieveCode: '330681-MZ-0009-8',
      units: ['330681109229', '330681109298'],
      object: '80周岁以上独居老人',
      action: '组织网格员走访独居老人，了解身体和生活情况',
      place: '各自然村',
      finishStandard: '每位老人走访一次，需要帮助的列出名单',
      deadline: '2026-12-18',
      contact,
      emergency: false,
      major: false,
      inspection: false,
      evidence: ['note', 'list'],
      coParties: [{ unit: '330681109-S06', personId: 'p-330681109-s06', duty: '提供独居老人名单' }],
    },
  },
  listOrders: { query: { town: '330681109', state: 'in_review' } },
  // What is not named stays as it is.
  editOrder: {
    params,
    body: {
      finishStandard: '每位老人走访一次，并填写居家养老服务需求调查表',
      deadline: '2026-12-25',
      evidence: ['note', 'list', 'form'],
      forms: ['frm_fwgnnw7mqq5z657r6jaf'],
      coParties: [
        { unit: '330681109-S06', personId: 'p-330681109-s06', duty: '提供独居老人名单，解答填表问题' },
        { unit: '330681109-S05', personId: null, duty: '为行动不便的老人上门量血压' },
      ],
    },
  },
  withdrawOrder: { params, body: { reason: '名单有误，核对后重新起草' } },
  reviewOrder: {
    params,
    body: {
      outcome: 'reject',
      attempt: 1,
      code: 'off_catalogue',
      text: '清理工业废渣不在清单内，不是村里的事，转综合行政执法队办理',
      rerouteTo: '330681109-S01',
    },
  },
  decideCollectively: {
    params,
    body: {
      attempt: 1,
      heldOn: '2026-11-23',
      eligible: 9,
      present: 8,
      yes: 7,
      no: 0,
      abstain: 1,
      recused: [{ name: '李四', reason: '近亲属在受益村' }],
      minutes: '党政班子会议讨论同意实施，会议记录第 12 号，存党政办',
    },
  },
  markMajor: { params, body: { reason: '涉及多个村的资金安排，提请班子会议集体讨论' } },
  reviewEmergency: {
    params,
    body: { outcome: 'abuse', attempt: 1, text: '当日没有险情，按常规程序派单即可，不属于紧急情形' },
  },
  mergeOrder: {
    params,
    body: { into: 'ord_vx3c0wrambpdfv6tqdrz', text: '与已送达的独居老人走访是同一件事，并入办理' },
  },
}
