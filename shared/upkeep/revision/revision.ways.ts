/** What calls revision, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const revisionWays: Ways = {
  api: { texts: true, uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2'] },
  rounds: {
    'revise-catalogue': {
      texts: true,
      does: 'The yearly revision: opens on its date, gathers, reminds, and is published on its day',
      // Twenty-five past: when the other rounds of the hour are done.
      at: { minute: '25' },
      latestMinutes: 60,
      // Gathering reads the cards of a year's orders, 60,000 at half a kilobyte, and writes a few hundred proposals.
      seconds: 300,
      uses: ['get', 'getMany', 'query', 'put'],
      indexes: ['gsi1', 'gsi2', 'list1'],
    },
  },
}
