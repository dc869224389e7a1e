/** What a person is told. */

import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import * as notices from '../../shared/oversight/notices/notices.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'

export const handler = api(
  noticesRoutes,
  {},
  {
    listNotices: async ({ caller, query }) => {
      const scope = { route: 'listNotices', query: {}, personId: caller.actor.personId }
      const page = await notices.mine(caller, query.limit, await openCursor(scope, query.cursor))
      return { notices: page.items, nextCursor: await sealCursor(scope, page.next) }
    },
  },
)
