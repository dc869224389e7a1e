/** Rulings as labelled texts over HTTP. */

import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { Day, TownCode } from '../../platform/inputs.ts'
import { nextCursor, paging } from '../../platform/reply.ts'
import { LabelledRuling } from './labelled-ruling.ts'

export const rulingsRoutes = routes({
  listReadingExamples: {
    method: 'GET',
    path: '/v1/reading-examples',
    summary: {
      zh: '审核裁定作为识读样例，供下次训练',
      en: 'What reviewers ruled, as labelled texts for the next fit of the reader',
    },
    who: ['county_admin', 'catalogue_officer'],
    query: z.strictObject({
      /** Days on which the orders were written: the last year unless told. */
      from: z.optional(Day),
      to: z.optional(Day),
      town: z.optional(TownCode),
      /** `limit` is of orders, each with all of its texts; a page of none may have one after it. */
      ...paging,
    }),
    reply: z.object({ examples: z.array(LabelledRuling), nextCursor }),
  },
})
