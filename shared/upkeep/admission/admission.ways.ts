/** What calls admission, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const admissionWays: Ways = {
  api: { texts: true, uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2', 'gsi3'] },
  listeners: {
    'list-admitted': {
      does: 'Notes on admitted applications that a published version took them in',
      hears: ['catalogue.version-published'],
      // A handful of applications a version, two calls each; the rest is for a throttled table.
      seconds: 30,
      uses: ['get', 'put'],
    },
  },
  rounds: {
    'watch-admissions': {
      does: 'Applications near or past a limit, and opinion windows that are over',
      // Five past: a limit on the full hour is met in the same hour, away from the sweep's quarters.
      at: { minute: '5' },
      latestMinutes: 60,
      // A county has a handful of applications under way, two calls each.
      seconds: 60,
      uses: ['get', 'query', 'put'],
      indexes: ['gsi2'],
    },
  },
}
