/** What calls scoring, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const scoringWays: Ways = { api: { uses: ['get', 'query'] } }
