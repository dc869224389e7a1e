/** Recurring duties: drafted, put into force, changed, handed on and ended. */

import { recurringRoutes } from '../../shared/gate/recurring/recurring.contract.ts'
import { recurringFields } from '../../shared/gate/recurring/recurring.fields.ts'
import { summaryOf, viewOf } from '../../shared/gate/recurring/recurring.view.ts'
import * as duties from '../../shared/gate/recurring/recurring-duties.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'

export const handler = api(recurringRoutes, recurringFields, {
  draftRecurringDuty: async ({ caller, body }) => viewOf(await duties.draft(caller, body), caller),
  listRecurringDuties: async ({ caller, query }) => {
    const { cursor, town } = query
    const scope = { route: 'listRecurringDuties', query: { town }, personId: caller.actor.personId }
    const page = await duties.listDuties(caller, query, await openCursor(scope, cursor))
    return {
      duties: page.items.map((duty) => summaryOf(duty, caller)),
      nextCursor: await sealCursor(scope, page.next),
    }
  },
  getRecurringDuty: async ({ caller, params }) =>
    viewOf(await duties.findDuty(caller, params.dutyId), caller),
  changeRecurringDuty: async ({ caller, params, body }) =>
    viewOf(await duties.change(caller, params.dutyId, body), caller),
  activateRecurringDuty: async ({ caller, params }) =>
    viewOf(await duties.activate(caller, params.dutyId), caller),
  pauseRecurringDuty: async ({ caller, params, body }) =>
    viewOf(await duties.pause(caller, params.dutyId, body.reason), caller),
  resumeRecurringDuty: async ({ caller, params }) =>
    viewOf(await duties.resume(caller, params.dutyId), caller),
  takeOverRecurringDuty: async ({ caller, params }) =>
    viewOf(await duties.takeOver(caller, params.dutyId), caller),
  endRecurringDuty: async ({ caller, params, body }) =>
    viewOf(await duties.end(caller, params.dutyId, body.reason), caller),
})
