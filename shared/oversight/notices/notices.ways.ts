/** What calls notices, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const noticesWays: Ways = { api: { uses: ['get', 'query', 'put'] } }
