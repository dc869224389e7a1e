/** What calls notices, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const noticesWays: Ways = {
  api: { uses: ['get', 'query', 'put'] },
  listeners: {
    notify: {
      does: 'Tells people what concerns them, of whatever a domain has somebody told of',
      hears: 'told',
      // A look-up for each post concerned; the rest is for a throttled table.
      seconds: 30,
      uses: ['get', 'getMany', 'query', 'put'],
      indexes: ['gsi1'],
    },
  },
}
