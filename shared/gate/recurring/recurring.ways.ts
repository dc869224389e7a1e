/** What calls recurring, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const recurringWays: Ways = {
  api: { texts: true, uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi2', 'list1'] },
  rounds: {
    'open-recurring-duties': {
      texts: true,
      does: 'Periods of recurring duties that are due',
      // Ten to: away from the other rounds of the hour.
      at: { minute: '50' },
      latestMinutes: 60,
      // On the first working day of a year a few hundred duties, each as much as a submission.
      seconds: 300,
      uses: ['get', 'getMany', 'query', 'put'],
      indexes: ['gsi2'],
    },
  },
}
