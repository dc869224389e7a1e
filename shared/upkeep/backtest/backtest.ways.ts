/** What calls backtest, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const backtestWays: Ways = {
  api: { texts: true, uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1'] },
  listeners: {
    'go-on-backtest': {
      texts: true,
      does: 'Judges the next page of orders of a backtest',
      hears: ['backtest.run-started', 'backtest.run-progressed'],
      // A page of 400 orders is read in a second or two and judged in less.
      seconds: 60,
      uses: ['get', 'getMany', 'query', 'put'],
      indexes: ['gsi1', 'list1'],
    },
  },
  rounds: {
    'resume-backtests': {
      texts: true,
      does: 'Backtests whose next page nobody has asked for',
      // Away from the sweep's quarters.
      at: { minute: '8/15' },
      latestMinutes: 15,
      // One page of each backtest that stands still.
      seconds: 120,
      uses: ['get', 'getMany', 'query', 'put'],
      indexes: ['gsi1', 'gsi2', 'list1'],
    },
  },
}
