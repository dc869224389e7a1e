/** What calls instruments, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const instrumentsWays: Ways = {
  api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'list1', 'due'] },
  rounds: {
    'apply-catalogue-dates': {
      texts: true,
      does: 'What an instrument’s day brings, and publications of the list that a fault left halfway',
      // Ten past: after midnight's first requests, away from the other rounds.
      at: { minute: '10' },
      latestMinutes: 60,
      // A list of 2,000 items is packed and written in a second or two.
      seconds: 60,
      uses: ['get', 'getMany', 'query', 'put'],
      indexes: ['gsi1', 'list1', 'due'],
    },
  },
}
