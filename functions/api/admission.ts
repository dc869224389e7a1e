/** Applications for the list: draft, panel, opinion round, approval. */

import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import { admissionRoutes } from '../../shared/upkeep/admission/admission.contract.ts'
import { admissionFields } from '../../shared/upkeep/admission/admission.fields.ts'
import { summaryOf, viewOf } from '../../shared/upkeep/admission/admission.view.ts'
import * as applications from '../../shared/upkeep/admission/applications.ts'
import * as opinions from '../../shared/upkeep/admission/opinions.ts'
import * as panels from '../../shared/upkeep/admission/panels.ts'
import { rule } from '../../shared/upkeep/admission/rulings.ts'

export const handler = api(admissionRoutes, admissionFields, {
  draftAdmission: async ({ caller, body: { department, ...content } }) =>
    viewOf(await applications.draft(caller, content, department), caller),
  listAdmissions: async ({ caller, query }) => {
    const { limit, cursor, ...asked } = query
    const scope = { route: 'listAdmissions', query: asked, personId: caller.actor.personId }
    const page = await applications.listApplications(caller, query, await openCursor(scope, cursor))
    return {
      admissions: page.items.map((application) => summaryOf(application, caller)),
      nextCursor: await sealCursor(scope, page.next),
    }
  },
  getAdmission: async ({ caller, params }) =>
    viewOf(await applications.findApplication(caller, params.applicationId), caller),
  editAdmission: async ({ caller, params, body }) =>
    viewOf(await applications.edit(caller, params.applicationId, body), caller),
  submitAdmission: async ({ caller, params }) =>
    viewOf(await applications.submit(caller, params.applicationId), caller),
  withdrawAdmission: async ({ caller, params, body }) =>
    viewOf(await applications.withdraw(caller, params.applicationId, body.reason), caller),
  acceptAdmission: async ({ caller, params }) =>
    viewOf(await panels.openPanel(caller, params.applicationId), caller),
  returnAdmission: async ({ caller, params, body: { reason, round } }) =>
    viewOf(await rule(caller, params.applicationId, 'return', reason, round), caller),
  refreshPanel: async ({ caller, params }) =>
    viewOf(await panels.refreshPanel(caller, params.applicationId), caller),
  answerAdmission: async ({ caller, params, body: { round, ...given } }) =>
    viewOf(await panels.answer(caller, params.applicationId, given, round), caller),
  recuseFromAdmission: async ({ caller, params, body: { reason, round } }) =>
    viewOf(await panels.recuse(caller, params.applicationId, reason, round), caller),
  giveOpinion: async ({ caller, params, body }) =>
    viewOf(await opinions.giveOpinion(caller, params.applicationId, body), caller),
  replyToObjection: async ({ caller, params, body: { town, text, round } }) =>
    viewOf(await opinions.reply(caller, params.applicationId, town, text, round), caller),
  approveAdmission: async ({ caller, params, body: { text, round } }) =>
    viewOf(await rule(caller, params.applicationId, 'approve', text ?? null, round), caller),
  refuseAdmission: async ({ caller, params, body: { reason, round } }) =>
    viewOf(await rule(caller, params.applicationId, 'refuse', reason, round), caller),
})
