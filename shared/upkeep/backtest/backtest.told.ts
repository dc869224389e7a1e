/** Who is told that a backtest is done: whoever started it. */
import type { Told } from '../../platform/told.ts'
import type { backtestEvents } from './backtest.events.ts'
import type { Backtest } from './backtest.ts'

export const backtestTold: Told<typeof backtestEvents, Backtest> = {
  who: {
    'backtest.run-finished': ({ startedBy }) => [startedBy.personId],
  },
  words: ({ orders }) => ({ orders: String(orders) }),
}
