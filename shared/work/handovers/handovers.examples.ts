/** What an office sends to the routes of hand-overs. */
import type { Examples } from '../../platform/contract.ts'
import type { handoversRoutes } from './handovers.contract.ts'

export const handoversExamples: Examples<typeof handoversRoutes> = {
  noteHandover: {
    params: { handoverId: 'hnd_f8y2tvds5ckn9q1jggsz' },
    body: { text: '独居老人走访还有 4 户未完成，名单在村委会办公室，可找王五对接' },
  },
}
