/** What calls the reference, and what its function may do: it also answers what no route of any domain is there for. */
import type { Ways } from '../platform/ways.ts'

export const referenceWays: Ways = { api: { uses: ['get'], otherwise: true } }
