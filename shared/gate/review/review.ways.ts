/** What calls review, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const reviewWays: Ways = {
  listeners: {
    'prepare-review-card': {
      texts: true,
      does: 'Lays out the review card of a submitted order; where it is missing, whoever opens it has it laid out',
      hears: ['dispatch.order-submitted'],
      // As many reads as a submission.
      seconds: 30,
      uses: ['get', 'getMany', 'query', 'put'],
      indexes: ['gsi2'],
    },
  },
}
