/** What calls dispatch, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const dispatchWays: Ways = {
  api: { texts: true, uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2', 'list1', 'list2'] },
  rounds: {
    'resume-stalled-work': {
      does: 'Orders that the review chain should have moved and has not',
      at: { minute: '0/15' },
      latestMinutes: 15,
      // A sweep over a county's towns, one query each.
      seconds: 120,
      uses: ['get', 'getMany', 'query', 'put', 'remove'],
      indexes: ['gsi1', 'due'],
    },
  },
  // Each reads an order and writes at most one transaction.
  steps: {
    'review-clock': { seconds: 10, uses: ['query'] },
    'await-decision': { seconds: 10, uses: ['query', 'put', 'remove'] },
    'remind-reviewer': { seconds: 10, uses: ['query', 'put'] },
    'escalate-review': { seconds: 10, uses: ['query', 'put'] },
  },
}
