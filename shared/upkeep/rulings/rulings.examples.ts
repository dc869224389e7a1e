/** What an office sends to the routes of rulings as examples. */
import type { Examples } from '../../platform/contract.ts'
import type { rulingsRoutes } from './rulings.contract.ts'

export const rulingsExamples: Examples<typeof rulingsRoutes> = {
  listReadingExamples: { query: { from: '2026-01-01', to: '2026-12-31', town: '330681109' } },
}
