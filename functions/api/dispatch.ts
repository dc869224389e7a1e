/** Orders, screenings, review and reroutes. */

import * as collective from '../../shared/gate/dispatch/collective-decisions.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { dispatchFields } from '../../shared/gate/dispatch/dispatch.fields.ts'
import { reviewEmergency } from '../../shared/gate/dispatch/emergency.ts'
import { summaryOf, viewOf } from '../../shared/gate/dispatch/order.view.ts'
import * as orders from '../../shared/gate/dispatch/orders.ts'
import { merge, review } from '../../shared/gate/dispatch/review.ts'
import { rerouteSuggestions } from '../../shared/gate/dispatch/taker-suggestions.ts'
import { reviewCard } from '../../shared/gate/review/cards.ts'
import { currentReader } from '../../shared/lists/words/current-reader.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import { withTextsRead } from '../../shared/reading/village-texts.ts'

const handlers = withTextsRead(
  dispatchRoutes,
  dispatchFields,
  {
    screen: async ({ caller, body }) => {
      const { raw: _, ...screening } = await orders.tryScreening(caller, body)
      return screening
    },
    draftOrder: async ({ caller, body }) => viewOf(await orders.draft(caller, body), caller),
    listOrders: async ({ caller, query }) => {
      const { limit, cursor, ...asked } = query
      const scope = { route: 'listOrders', query: asked, personId: caller.actor.personId }
      const page = await orders.listOrders(caller, query, await openCursor(scope, cursor))
      return {
        orders: page.items.map((order) => summaryOf(order, caller)),
        nextCursor: await sealCursor(scope, page.next),
      }
    },
    getOrder: async ({ caller, params }) => viewOf(await orders.findOrder(caller, params.orderId), caller),
    editOrder: async ({ caller, params, body }) =>
      viewOf(await orders.edit(caller, params.orderId, body), caller),
    submitOrder: async ({ caller, params }) => viewOf(await orders.submit(caller, params.orderId), caller),
    withdrawOrder: async ({ caller, params, body }) =>
      viewOf(await orders.withdraw(caller, params.orderId, body.reason), caller),
    reviewOrder: async ({ caller, params, body }) =>
      viewOf(await review(caller, params.orderId, body), caller),
    getReviewCard: ({ caller, params }) => reviewCard(caller, params.orderId),
    decideCollectively: async ({ caller, params, body }) =>
      viewOf(await collective.decideCollectively(caller, params.orderId, body), caller),
    markMajor: async ({ caller, params, body }) =>
      viewOf(await collective.markMajor(caller, params.orderId, body.reason), caller),
    reviewEmergency: async ({ caller, params, body }) =>
      viewOf(await reviewEmergency(caller, params.orderId, body), caller),
    mergeOrder: async ({ caller, params, body }) =>
      viewOf(await merge(caller, params.orderId, body.into, body.text), caller),
    suggestReroutes: ({ caller, params, query }) => rerouteSuggestions(caller, params.orderId, query.limit),
  },
  currentReader,
)

export const handler = api(dispatchRoutes, dispatchFields, handlers)
