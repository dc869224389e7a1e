/** What an office sends to the routes of backtests. */
import type { Examples } from '../../platform/contract.ts'
import type { backtestRoutes } from './backtest.contract.ts'

export const backtestExamples: Examples<typeof backtestRoutes> = {
  startBacktest: {
    params: { draftId: 'drf_f9dv3ft39scs7d7t11v6' },
    body: { from: '2026-01-01', to: '2026-12-31' },
  },
  listBacktestOrders: {
    params: { backtestId: 'bkt_etc36myq8b8yazs31x7b' },
    query: { outcome: 'stopped', town: '330681109' },
  },
  abandonBacktest: {
    params: { backtestId: 'bkt_etc36myq8b8yazs31x7b' },
    body: { reason: '修订稿又有改动，改完后重新回测' },
  },
}
