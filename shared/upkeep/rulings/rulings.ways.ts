/** What calls rulings, and what its function may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const rulingsWays: Ways = {
  api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'list1'] },
}
