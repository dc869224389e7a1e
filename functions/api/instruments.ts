/** The register of instruments: what items stand on, and what becomes of it. */

import { affectedBy, summaryOf, viewOf } from '../../shared/lists/instruments/instrument.view.ts'
import { findInstrument } from '../../shared/lists/instruments/instrument-register.ts'
import { instrumentsRoutes } from '../../shared/lists/instruments/instruments.contract.ts'
import { instrumentsFields } from '../../shared/lists/instruments/instruments.fields.ts'
import * as instruments from '../../shared/lists/instruments/instruments.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import { workInTown } from '../../shared/work/tasks/work-under.ts'

export const handler = api(instrumentsRoutes, instrumentsFields, {
  listInstruments: async ({ caller, query: { name, unknown, limit, cursor } }) => {
    const scope = { route: 'listInstruments', query: { name, unknown }, personId: caller.actor.personId }
    const page = await instruments.listInstruments({ name, unknown, limit }, await openCursor(scope, cursor))
    return { instruments: page.items.map(summaryOf), nextCursor: await sealCursor(scope, page.next) }
  },
  enterInstrument: async ({ caller, body }) => viewOf(await instruments.enter(caller, body), caller),
  getInstrument: async ({ caller, params }) =>
    viewOf(await findInstrument(caller, params.instrumentId), caller),
  correctInstrument: async ({ caller, params, body }) =>
    viewOf(await instruments.correct(caller, params.instrumentId, body), caller),
  amendInstrument: async ({ caller, params, body }) =>
    viewOf(await instruments.amend(caller, params.instrumentId, body), caller),
  repealInstrument: async ({ caller, params, body }) =>
    viewOf(await instruments.repeal(caller, params.instrumentId, body), caller),
  reinstateInstrument: async ({ caller, params, body }) =>
    viewOf(await instruments.reinstate(caller, params.instrumentId, body.reason), caller),
  getAffected: ({ caller, params, query: { town } }) =>
    affectedBy(caller, params.instrumentId, (codes, at) => workInTown(codes, town, at)),
})
