/** Backtests over HTTP: started, watched, read. */

import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import { backtestRoutes } from '../../shared/upkeep/backtest/backtest.contract.ts'
import { backtestFields } from '../../shared/upkeep/backtest/backtest.fields.ts'
import {
  summaryOfBacktest,
  viewOfBacktest,
  viewOfExample,
} from '../../shared/upkeep/backtest/backtest.view.ts'
import * as backtests from '../../shared/upkeep/backtest/backtests.ts'

export const handler = api(backtestRoutes, backtestFields, {
  startBacktest: async ({ caller, params, body }) =>
    viewOfBacktest(await backtests.start(caller, params.draftId, body), caller),
  listBacktests: async ({ caller, params }) => ({
    backtests: (await backtests.listBacktests(caller, params.draftId)).map((each) =>
      summaryOfBacktest(each, caller),
    ),
  }),
  getBacktest: async ({ caller, params }) =>
    viewOfBacktest(await backtests.findBacktest(caller, params.backtestId), caller),
  listBacktestOrders: async ({ caller, params: { backtestId }, query: { limit, cursor, ...filter } }) => {
    const scope = {
      route: 'listBacktestOrders',
      query: { backtestId, ...filter },
      personId: caller.actor.personId,
    }
    const from = await openCursor(scope, cursor)
    const start = from && { page: Number(from.page), at: Number(from.at) }
    const found = await backtests.listOrders(caller, backtestId, filter, limit, start)
    return {
      orders: found.orders.map((each) => viewOfExample(each, caller.language)),
      nextCursor: await sealCursor(scope, found.next),
    }
  },
  abandonBacktest: async ({ caller, params, body }) =>
    viewOfBacktest(await backtests.abandon(caller, params.backtestId, body.reason), caller),
})
