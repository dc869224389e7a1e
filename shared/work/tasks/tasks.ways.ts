/** What calls tasks, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const tasksWays: Ways = {
  api: { texts: true, uses: ['get', 'getMany', 'query', 'put', 'update', 'remove'], indexes: ['list1'] },
  listeners: {
    'note-joined-order': {
      does: 'Notes on delivered tasks whose order was merged into theirs',
      hears: ['dispatch.order-joined'],
      // At most 600 tasks, a hundred a read; only those of merged orders are written.
      seconds: 60,
      uses: ['getMany', 'query', 'put'],
    },
  },
  rounds: {
    'watch-tasks': {
      does: 'Clocks of tasks at their warning or end; refusals and steps that others let lie past the limit',
      // Twenty to: away from the other rounds of the hour.
      at: { minute: '40' },
      latestMinutes: 60,
      // A query for each town; of 2,000 tasks a day some hundreds fall due in one hour of the night, a call or two each.
      seconds: 120,
      uses: ['getMany', 'query', 'put', 'remove'],
      indexes: ['gsi1', 'due'],
    },
  },
  steps: {
    // A run writes at most thirty-three tasks in one transaction.
    'deliver-order': { seconds: 30, uses: ['getMany', 'query', 'put'] },
  },
}
