/** The trace that work leaves by itself, over HTTP (R56). */

import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { asking } from '../../platform/fields.ts'
import { Instant } from '../../platform/reply.ts'

export const recordsRoutes = routes({
  listEvents: {
    method: 'GET',
    path: '/v1/records/{kind}/{id}/events',
    summary: { zh: '一件记录的全部过程', en: 'Everything that happened to a record' },
    who: 'anyone',
    params: z.strictObject({
      /** As events and lists name it: `order`. */
      kind: z.string().check(
        asking(z.regex(/^[a-z_]{2,40}$/), {
          zh: '请填写记录的类型，例如 order',
          en: 'a kind of record, such as order',
        }),
      ),
      id: z.string().check(
        asking(z.regex(/^[a-z]{3}_[0-9a-z]{20}$/), {
          zh: '没有这个编号，请重新选择',
          en: 'an id as answers give it',
        }),
      ),
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
