/** What a person is told, over HTTP. */
import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { Instant, nextCursor, paging } from '../../platform/reply.ts'

export const noticesRoutes = routes({
  listNotices: {
    method: 'GET',
    path: '/v1/notices',
    summary: { zh: '我的通知，最新在前', en: 'My notices, newest first' },
    who: 'anyone',
    query: z.strictObject(paging),
    reply: z.object({
      notices: z.array(
        z.object({
          id: z.string(),
          at: Instant,
          /** The event it tells of, e.g. `tasks.task-delivered`. */
          type: z.string(),
          text: z.string(),
          record: z.object({ kind: z.string(), id: z.string() }),
        }),
      ),
      nextCursor,
    }),
  },
})
