/** What calls directory, and what its functions may do with the table. */
import type { Ways } from '../platform/ways.ts'

export const directoryWays: Ways = {
  api: { uses: ['get', 'getMany', 'query', 'put', 'check'], indexes: ['gsi1'] },
}
