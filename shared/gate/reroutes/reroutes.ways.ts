/** What calls reroutes, and what their functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const reroutesWays: Ways = {
  api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2'] },
}
