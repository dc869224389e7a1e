/** What a person is told. */

import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import * as notices from '../../shared/oversight/notices/notices.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import type { EventKinds } from '../../shared/platform/events.ts'
import { eventsOf } from '../gathered/events.ts'

const kinds: EventKinds = Object.assign({}, ...Object.values(eventsOf))

export const handler = api(
  noticesRoutes,
  {},
  {
    listNotices: async ({ caller, query }) => {
      const scope = { route: 'listNotices', query: {}, personId: caller.actor.personId }
      const page = await notices.mine(caller, kinds, query.limit, await openCursor(scope, query.cursor))
      return { notices: page.items, nextCursor: await sealCursor(scope, page.next) }
    },
  },
)
