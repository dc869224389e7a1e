/** How busy a town's villages are, week by week, over HTTP. */
import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { routes } from '../../platform/contract.ts'
import { Day, TownCode, whole } from '../../platform/inputs.ts'

/** How full a village's week is by the county's caps. */
export const LoadLevel = choice({
  calm: { zh: '正常', en: 'calm' },
  busy: { zh: '偏忙', en: 'busy' },
  over: { zh: '超负荷', en: 'over the cap' },
})

export const loadRoutes = routes({
  getTownLoad: {
    method: 'GET',
    path: '/v1/towns/{townCode}/load',
    summary: { zh: '镇街各村社任务负荷（按周）', en: "How busy a town's villages are, by week" },
    who: 'anyone',
    params: z.strictObject({ townCode: TownCode }),
    query: z.strictObject({
      /** Any day of the first week; this week unless told. */
      from: z.optional(Day),
      weeks: z._default(whole(1, 13), 4),
    }),
    reply: z.object({
      town: z.string(),
      /** The Mondays. */
      weeks: z.array(Day),
      caps: z.object({
        weeklyHoursSoft: z.number(),
        weeklyHoursHard: z.number(),
        inspectionsPerWeek: z.int(),
      }),
      units: z.array(
        z.object({
          unit: z.string(),
          unitName: z.string(),
          weeks: z.array(
            z.object({
              week: Day,
              open: z.int(),
              /** Hours the open tasks due that week are estimated at. */
              hours: z.number(),
              inspections: z.int(),
              /** Open tasks by the day they are due. */
              due: z.record(z.string(), z.int()),
              level: LoadLevel,
            }),
          ),
        }),
      ),
    }),
  },
})
