/** What villages have done, counted live, over HTTP. */

import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { TownCode } from '../../platform/inputs.ts'

export const scoringRoutes = routes({
  getTownTally: {
    method: 'GET',
    path: '/v1/towns/{townCode}/tally',
    summary: { zh: '镇街各村社办件计数（实时）', en: "Live counts of a town's villages' work" },
    who: 'anyone',
    params: z.strictObject({ townCode: TownCode }),
    reply: z.object({
      town: z.string(),
      units: z.array(
        z.object({
          unit: z.string(),
          unitName: z.string(),
          /** Standard competition ranking by accepted in time, then accepted. */
          rank: z.int(),
          delivered: z.int(),
          open: z.int(),
          accepted: z.int(),
          acceptedInTime: z.int(),
          withdrawn: z.int(),
        }),
      ),
    }),
  },
})
