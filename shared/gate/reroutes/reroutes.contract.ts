/** Matters handed to the unit whose duty they are, over HTTP (R24). */

import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { unread } from '../../platform/free-texts.ts'
import { recordId } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { actionsOffered, Instant, nextCursor, paging } from '../../platform/reply.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { reviewers } from '../dispatch/dispatch.replies.ts'
import { RerouteAction, RerouteState } from './reroute.ts'
import { refusalsOfTakers } from './reroutes.refusals.ts'

const rerouteId = recordId('rrt')
const orderId = recordId('ord')
const reason = unread(
  z.string().check(z.trim(), z.minLength(2), z.maxLength(1000)),
  'between the town and whoever takes the matter',
)

const RerouteView = z.object({
  id: rerouteId,
  version: z.int(),
  state: RerouteState,
  stateText: z.string(),
  orderId,
  town: z.string(),
  unit: z.string(),
  matter: z.object({
    object: z.nullable(z.string()),
    action: z.nullable(z.string()),
    place: z.nullable(z.string()),
    reason: z.nullable(z.string()),
  }),
  offeredAt: Instant,
  answeredAt: z.nullable(Instant),
  closedAt: z.nullable(Instant),
  result: z.nullable(z.string()),
  actions: actionsOffered(RerouteAction),
})

export const reroutesRoutes = routes({
  offerReroute: {
    method: 'POST',
    path: '/v1/orders/{orderId}/reroutes',
    summary: { zh: '另派承接单位（前一单位不接后）', en: 'Offer the matter to another unit' },
    who: reviewers,
    params: z.strictObject({ orderId }),
    body: z.strictObject({ unit: UnitCode, reason }),
    reply: RerouteView,
    status: 201,
    location: '/v1/reroutes/{id}',
    versioned: true,
    refusals: [common.wrong_state, common.not_your_record, common.conflict, ...refusalsOfTakers],
  },
  listReroutes: {
    method: 'GET',
    path: '/v1/reroutes',
    summary: { zh: '转办列表（按承接单位）', en: 'Reroutes to a unit' },
    who: 'anyone',
    query: z.strictObject({ unit: UnitCode, ...paging }),
    reply: z.object({ reroutes: z.array(RerouteView), nextCursor }),
    refusals: [common.not_found],
  },
  getReroute: {
    method: 'GET',
    path: '/v1/reroutes/{rerouteId}',
    summary: { zh: '转办详情', en: 'One reroute' },
    who: 'anyone',
    params: z.strictObject({ rerouteId }),
    reply: RerouteView,
    versioned: true,
  },
  acceptReroute: {
    method: 'POST',
    path: '/v1/reroutes/{rerouteId}/accept',
    summary: { zh: '接下转办', en: 'Accept a reroute' },
    who: 'anyone',
    params: z.strictObject({ rerouteId }),
    reply: RerouteView,
    versioned: true,
  },
  declineReroute: {
    method: 'POST',
    path: '/v1/reroutes/{rerouteId}/decline',
    summary: { zh: '不接转办并说明理由', en: 'Decline a reroute with a reason' },
    who: 'anyone',
    params: z.strictObject({ rerouteId }),
    body: z.strictObject({ reason }),
    reply: RerouteView,
    versioned: true,
  },
  closeReroute: {
    method: 'POST',
    path: '/v1/reroutes/{rerouteId}/close',
    summary: { zh: '办结转办', en: 'Close a reroute with its result' },
    who: 'anyone',
    params: z.strictObject({ rerouteId }),
    body: z.strictObject({ result: reason }),
    reply: RerouteView,
    versioned: true,
  },
})
