/** The trace that work leaves by itself, over HTTP (R56). */
import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { Instant } from '../../platform/reply.ts'

export const recordsRoutes = routes({
  listEvents: {
    method: 'GET',
    path: '/v1/records/{kind}/{id}/events',
    summary: { zh: '一件记录的全部过程', en: 'Everything that happened to a record' },
    who: 'anyone',
    params: z.strictObject({
      /** As events and lists name it: `order`. */
      kind: z.string().check(z.regex(/^[a-z_]{2,40}$/)),
      id: z.string().check(z.regex(/^[a-z]{3}_[0-9a-z]{20}$/)),
    }),
    reply: z.object({
      record: z.object({ kind: z.string(), id: z.string() }),
      /** False when the hash chain shows that an event was altered or removed. */
      intact: z.boolean(),
      events: z.array(
        z.object({
          seq: z.int(),
          eventId: z.string(),
          type: z.string(),
          at: Instant,
          by: z.record(z.string(), z.unknown()),
          reason: z.nullable(z.string()),
          before: z.record(z.string(), z.unknown()),
          after: z.record(z.string(), z.unknown()),
          hash: z.string(),
          previousHash: z.nullable(z.string()),
        }),
      ),
    }),
  },
})
