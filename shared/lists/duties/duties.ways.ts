/** What calls duties, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const dutiesWays: Ways = { api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1'] } }
