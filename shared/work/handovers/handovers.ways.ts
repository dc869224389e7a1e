/** What calls handovers, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const handoversWays: Ways = {
  api: { uses: ['get', 'query', 'put'], indexes: ['list1'] },
  listeners: {
    'hand-over': {
      does: 'Writes what a post holds when a command or an import changes its hands; the next morning’s round writes what is missing',
      hears: ['directory.post-', 'directory.staff-imported'],
      // A leader’s hand-over asks each of up to fifty villages for its open tasks, one query each.
      seconds: 60,
      uses: ['get', 'getMany', 'query', 'put'],
      indexes: ['gsi1', 'list1', 'list2', 'due'],
    },
  },
  rounds: {
    'watch-vacancies': {
      does: 'Posts whose last tenure ran out, and what changes hands on its preset day',
      // Before the offices open, so that whoever answers now finds it when he comes.
      at: { minute: '20', hour: '7' },
      latestMinutes: 12 * 60,
      // Every unit's register of posts, a hundred a call, and the hand-overs of a day on which a term ends.
      seconds: 300,
      uses: ['getMany', 'get', 'query', 'put'],
      indexes: ['gsi1', 'list1', 'list2', 'due'],
    },
  },
}
