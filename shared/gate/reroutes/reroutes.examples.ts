/** What an office sends to the routes of reroutes. */
import type { Examples } from '../../platform/contract.ts'
import type { reroutesRoutes } from './reroutes.contract.ts'

const params = { rerouteId: 'rrt_x3y34fwwqtsn2nzjv7xp' }

export const reroutesExamples: Examples<typeof reroutesRoutes> = {
  offerReroute: {
    params: { orderId: 'ord_5qter3j4p0mz8jfrh4z6' },
    body: { unit: '330681109-S01', reason: '前一单位答复不归其管，固体废物违法倾倒由综合行政执法队查处' },
  },
  listReroutes: { query: { unit: '330681109-S01' } },
  declineReroute: { params, body: { reason: '该地块属水利管理范围，建议转农业农村服务站' } },
  closeReroute: { params, body: { result: '已到现场查看，责令当事人清运，12 月 18 日复查已清完' } },
}
