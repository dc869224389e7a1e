/** What calls records, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const recordsWays: Ways = { api: { uses: ['get', 'query'] } }
