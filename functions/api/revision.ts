/** The yearly revision over HTTP: its rounds, what the year proposes, panel, towns and day. */

import { comparison } from '../../shared/lists/catalogue/comparison.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import type { Caller } from '../../shared/platform/who/actor.ts'
import * as deliberation from '../../shared/upkeep/revision/deliberation.ts'
import { differencesOf } from '../../shared/upkeep/revision/differences.ts'
import type { Proposal } from '../../shared/upkeep/revision/proposal.ts'
import { revisionRoutes } from '../../shared/upkeep/revision/revision.contract.ts'
import { revisionFields } from '../../shared/upkeep/revision/revision.fields.ts'
import { summaryOfRound, viewOfRound, viewsOfProposals } from '../../shared/upkeep/revision/revision.view.ts'
import * as rounds from '../../shared/upkeep/revision/rounds.ts'

async function one(caller: Caller, year: number, proposal: Proposal) {
  const [view] = await viewsOfProposals([proposal], await rounds.findRound(caller, year), caller)
  if (!view) throw new Error(`no view of ${proposal.id}`)
  return view
}

export const handler = api(revisionRoutes, revisionFields, {
  listRevisions: async ({ caller }) => ({
    revisions: (await rounds.listRounds(caller)).map((round) => summaryOfRound(round, caller)),
  }),
  getRevision: async ({ caller, params }) => viewOfRound(await rounds.findRound(caller, params.year), caller),
  compareRevision: async ({ caller, params, query }) =>
    comparison(caller, await differencesOf(caller, params.year), 'compareRevision', query),
  listProposals: async ({ caller, params: { year }, query: { limit, cursor, ...filter } }) => {
    const scope = { route: 'listProposals', query: { year, ...filter }, personId: caller.actor.personId }
    const page = await rounds.listProposals(caller, year, filter, limit, await openCursor(scope, cursor))
    const round = await rounds.findRound(caller, year)
    return {
      proposals: await viewsOfProposals(page.items, round, caller),
      nextCursor: await sealCursor(scope, page.next),
    }
  },
  acceptProposal: async ({ caller, params: { year, proposalId }, body }) =>
    one(caller, year, await rounds.accept(caller, year, proposalId, body)),
  dismissProposal: async ({ caller, params: { year, proposalId }, body }) =>
    one(caller, year, await rounds.dismiss(caller, year, proposalId, body.reason)),
  setDay: async ({ caller, params, body }) =>
    viewOfRound(await rounds.setDay(caller, params.year, body.publishOn), caller),
  bringBeforePanel: async ({ caller, params }) =>
    viewOfRound(await rounds.toPanel(caller, params.year), caller),
  takeBackRevision: async ({ caller, params, body }) =>
    viewOfRound(await rounds.takeBack(caller, params.year, body.reason), caller),
  refreshRevisionPanel: async ({ caller, params }) =>
    viewOfRound(await deliberation.refreshPanel(caller, params.year), caller),
  answerRevision: async ({ caller, params, body }) =>
    viewOfRound(await deliberation.answer(caller, params.year, body), caller),
  recuseFromRevision: async ({ caller, params, body }) =>
    viewOfRound(await deliberation.recuse(caller, params.year, body.reason), caller),
  giveOpinionOnRevision: async ({ caller, params, body }) =>
    viewOfRound(await deliberation.giveOpinion(caller, params.year, body), caller),
  replyToTown: async ({ caller, params, body }) =>
    viewOfRound(await deliberation.reply(caller, params.year, body.town, body.text), caller),
})
