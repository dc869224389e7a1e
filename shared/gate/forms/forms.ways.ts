/** What calls forms, and what its functions may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const formsWays: Ways = {
  api: { texts: true, uses: ['get', 'getMany', 'query', 'put', 'remove'], indexes: ['gsi1'] },
}
