/** What an office sends to the routes of load. */
import type { Examples } from '../../platform/contract.ts'
import type { loadRoutes } from './load.contract.ts'

export const loadExamples: Examples<typeof loadRoutes> = {
  getTownLoad: { params: { townCode: '330681109' }, query: { from: '2026-12-14', weeks: 4 } },
}
