/** What an office sends to the routes of tasks. */
import type { Examples } from '../../platform/contract.ts'
import type { tasksRoutes } from './tasks.contract.ts'

const params = { taskId: 'tsk_ra8xg9379gajeshxhb2y' }

export const tasksExamples: Examples<typeof tasksRoutes> = {
  listTasks: { query: { unit: '330681109229', open: 'true', mine: 'false' } },
  listWaiting: { query: { unit: '330681109-S06' } },
  refuseTask: {
    params,
    body: { code: 'not_on_list', text: '任务单要求清理工业废渣，清单里没有这一项，也不是村里能办的' },
  },
  ruleRefusal: {
    params,
    body: { outcome: 'upheld', text: '拒收成立：清理工业废渣由综合行政执法队负责，退回派单人' },
  },
  appealRefusal: {
    params,
    body: { text: '镇里裁定拒收不成立，但任务要求超出清单所列的协助走访，请上级裁定' },
  },
  callCoPartyIn: {
    params,
    body: { coParty: 0, need: '请社会工作与民政服务站补充 3 位新迁入老人的名单和联系方式' },
  },
  signOffStep: { params, body: { coParty: 0, result: '名单已补充并送村，3 位老人的联系方式已核对' } },
  askExtension: { params, body: { until: '2026-12-18', reason: '近日大雪封山，两个自然村暂时无法走访' } },
  ruleExtension: { params, body: { outcome: 'refused', text: '道路已经抢通，请按原期限办理' } },
  assignTask: {
    params,
    body: {
      assignees: ['p-330681109229-cadre-1', 'p-330681109229-g01'],
      note: '李四主办，王五负责第一网格的老人',
    },
  },
  reportProgress: { params, body: { text: '已走访 8 户，其余 4 户约在周五上门' } },
  // One answer confirms what is held, by its version; the others are new.
  submitTask: {
    params,
    body: {
      note: '12 位老人都已走访，1 位需要助餐，已告知镇民政服务站',
      evidence: [
        { kind: 'note', text: '其中 1 位老人行动不便，希望每天送餐' },
        { kind: 'form', text: '老人签字的需求调查表', reference: 'files/2026/12/霞朗桥村需求调查表.pdf' },
      ],
      answers: {
        registered_population: { value: 1812, asOf: '2026-11-20' },
        population_60: { value: 436, asOf: '2026-11-20' },
        population_80: { confirm: 1 },
        living_alone_60: { value: 23 },
        canteen_open: { value: true },
        canteen_opened_on: { value: '2024-05-06' },
        canteen_operator: { value: '霞朗桥村老年食堂' },
      },
    },
  },
  sendBackTask: { params, body: { reason: '完成标准是每位老人走访一次，名单中有 2 位没有走访记录，请补上' } },
  withdrawTask: { params, body: { reason: '任务已并入镇里统一组织的走访，村里不用再办' } },
}
