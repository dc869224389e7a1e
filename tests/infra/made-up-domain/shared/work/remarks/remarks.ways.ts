/** What calls this domain, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const remarksWays: Ways = { api: { uses: ['get', 'query', 'put'] } }
