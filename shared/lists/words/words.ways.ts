/** What calls words, and what its function may do with the table. */
import type { Ways } from '../../platform/ways.ts'

export const wordsWays: Ways = { api: { texts: true, uses: ['get', 'query', 'put'] } }
