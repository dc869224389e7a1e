/** What calls load, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const loadWays: Ways = { api: { uses: ['getMany', 'query', 'get'], indexes: ['gsi1'] } }
