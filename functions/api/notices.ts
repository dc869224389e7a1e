/** What a person is told. */
import { openCursor, sealCursor } from '../../shared/cursor.ts'
import { api } from '../../shared/entry.ts'
import { noticesRoutes } from '../../shared/notices/notices.contract.ts'
import * as notices from '../../shared/notices/notices.ts'

export const handler = api(noticesRoutes, {
  listNotices: async ({ caller, query }) => {
    const scope = { route: 'listNotices', query: {}, personId: caller.actor.personId }
    const page = await notices.mine(caller, query.limit, await openCursor(scope, query.cursor))
    return { notices: page.items, nextCursor: await sealCursor(scope, page.next) }
  },
})
