/** The catalogue over HTTP: the list from memory, its versions, and the drafts of the next one. */

import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { catalogueFields } from '../../shared/lists/catalogue/catalogue.fields.ts'
import * as catalogue from '../../shared/lists/catalogue/catalogue.ts'
import { comparison } from '../../shared/lists/catalogue/comparison.ts'
import { summaryOfDraft, viewOfDraft } from '../../shared/lists/catalogue/draft.view.ts'
import { approve, check } from '../../shared/lists/catalogue/draft-checks.ts'
import { publish } from '../../shared/lists/catalogue/draft-publication.ts'
import { findDraft } from '../../shared/lists/catalogue/draft-readers.ts'
import * as drafts from '../../shared/lists/catalogue/drafts.ts'
import { summaryOf, unknownUnder, viewOf } from '../../shared/lists/catalogue/item.view.ts'
import * as sheets from '../../shared/lists/catalogue/sheet-import.ts'
import * as versions from '../../shared/lists/catalogue/version.view.ts'
import { unknownInstruments } from '../../shared/lists/instruments/instrument-register.ts'
import { dayOf, now } from '../../shared/platform/clock.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'

async function slice(
  scope: Parameters<typeof openCursor>[0],
  rows: readonly Record<string, unknown>[],
  limit: number,
  cursor: string | undefined,
) {
  const from = Number((await openCursor(scope, cursor))?.from ?? 0)
  const next = rows.length > from + limit ? { from: from + limit } : undefined
  return { rows: rows.slice(from, from + limit), nextCursor: await sealCursor(scope, next) }
}

export const handler = api(catalogueRoutes, catalogueFields, {
  getCatalogue: async ({ caller }) => versions.inForce(caller.language),
  listItems: async ({ caller, query: { limit, cursor, ...filter } }) => {
    const current = await catalogue.currentCatalogue()
    // The version is part of the question: pages of two versions do not belong together.
    const query = { ...filter, version: current.version }
    const scope = { route: 'listItems', query, personId: caller.actor.personId }
    const from = Number((await openCursor(scope, cursor))?.from ?? 0)
    const day = dayOf(now())
    const unknown = await unknownInstruments()
    const found = catalogue.filterItems(current, filter, (item) => unknownUnder(item, unknown, day))
    const next = found.length > from + limit ? { from: from + limit } : undefined
    return {
      version: current.version,
      items: found.slice(from, from + limit).map((item) => summaryOf(item, unknown, day, caller.language)),
      nextCursor: await sealCursor(scope, next),
    }
  },
  getItem: async ({ caller: { language }, params }) => {
    const current = await catalogue.currentCatalogue()
    const item = catalogue.itemNamed(current, params.sieveCode, language)
    return viewOf(item, await unknownInstruments(), current.version, dayOf(now()), language)
  },
  listVersions: async () => ({ versions: await versions.all() }),
  getVersion: async ({ caller, params }) => versions.one(params.version, caller.language),
  getItemOfVersion: async ({ caller, params: { version, sieveCode } }) =>
    versions.itemOf(version, sieveCode, caller.language),
  compareVersions: async ({ caller, params: { version, other }, query }) =>
    comparison(caller, await versions.differences(version, other, caller.language), 'compareVersions', query),
  openDraft: async ({ caller, body }) => viewOfDraft(await drafts.open(caller, body), caller),
  listDrafts: async ({ caller, query: { limit, cursor, state } }) => {
    const scope = { route: 'listDrafts', query: { state }, personId: caller.actor.personId }
    const page = await drafts.listDrafts(caller, { state, limit }, await openCursor(scope, cursor))
    return {
      drafts: page.items.map((draft) => summaryOfDraft(draft, caller.language)),
      nextCursor: await sealCursor(scope, page.next),
    }
  },
  getDraft: async ({ caller, params }) => viewOfDraft(await findDraft(caller, params.draftId), caller),
  describeDraft: async ({ caller, params, body }) =>
    viewOfDraft(await drafts.describe(caller, params.draftId, body), caller),
  listChanges: async ({ caller, params: { draftId }, query: { limit, cursor } }) => {
    const scope = { route: 'listChanges', query: { draftId }, personId: caller.actor.personId }
    const page = await drafts.listChanges(caller, draftId, limit, await openCursor(scope, cursor))
    return { changes: page.items, nextCursor: await sealCursor(scope, page.next) }
  },
  addChanges: async ({ caller, params, body }) =>
    viewOfDraft(await drafts.addChanges(caller, params.draftId, body.changes), caller),
  takeOutChange: async ({ caller, params: { draftId, number }, body }) =>
    viewOfDraft(await drafts.takeOut(caller, draftId, number, body.reason), caller),
  compareDraft: async ({ caller, params: { draftId }, query }) => {
    const { draft, ...compared } = await drafts.draftDiff(caller, draftId)
    const { follows: from, differences } = compared
    const into = draft.published?.version ?? null
    const of = { from, into, differences, of: `${draftId} ${draft.version}` }
    return comparison(caller, of, 'compareDraft', query)
  },
  importSheet: async ({ caller, params, body }) => {
    const { draft, problems, ...report } = await sheets.importSheet(caller, params.draftId, body)
    return { ...report, problems: [...problems], draft: await viewOfDraft(draft, caller) }
  },
  listDraftRows: async ({ caller, params: { draftId }, query: { limit, cursor } }) => {
    const { rows, of } = await sheets.rowsOfDraft(caller, draftId)
    const scope = { route: 'listDraftRows', query: { of }, personId: caller.actor.personId }
    return slice(scope, rows, limit, cursor)
  },
  listVersionRows: async ({ caller, params: { version }, query: { limit, cursor } }) => {
    const { items, effectiveFrom } = await versions.itemsOn(version, caller.language)
    const rows = sheets.rowsOf(items)
    const scope = { route: 'listVersionRows', query: { version }, personId: caller.actor.personId }
    return { effectiveFrom, total: rows.length, ...(await slice(scope, rows, limit, cursor)) }
  },
  checkDraft: async ({ caller, params }) => viewOfDraft(await check(caller, params.draftId), caller),
  approveDraft: async ({ caller, params, body }) =>
    viewOfDraft(await approve(caller, params.draftId, body.text ?? null), caller),
  publishDraft: async ({ caller, params }) => viewOfDraft(await publish(caller, params.draftId), caller),
  abandonDraft: async ({ caller, params, body }) =>
    viewOfDraft(await drafts.abandon(caller, params.draftId, body.reason), caller),
})
