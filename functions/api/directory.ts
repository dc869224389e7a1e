/** The directory over HTTP. */

import { directoryRoutes } from '../../shared/directory/directory.contract.ts'
import { directoryFields } from '../../shared/directory/directory.fields.ts'
import * as directory from '../../shared/directory/directory.ts'
import * as posts from '../../shared/directory/posts.ts'
import { presentAndComing } from '../../shared/directory/register.ts'
import * as staffImports from '../../shared/directory/staff-imports.ts'
import { now } from '../../shared/platform/clock.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import type { Caller } from '../../shared/platform/who/actor.ts'

export const handler = api(directoryRoutes, directoryFields, {
  getMe: async ({ caller }) => personView(caller, await directory.getMe(caller)),
  getUnit: async ({ caller, params }) =>
    directory.viewOf(caller).unit(await directory.getUnit(caller, params.unitCode)),
  listUnits: async ({ caller, params: { unitCode }, query: { limit, cursor, kind } }) => {
    const scope = { route: 'listUnits', query: { unitCode, kind }, personId: caller.actor.personId }
    const found = await directory.listUnits(
      caller,
      unitCode,
      { kind, limit },
      await openCursor(scope, cursor),
    )
    return {
      units: found.items.map(directory.viewOf(caller).unit),
      nextCursor: await sealCursor(scope, found.next),
    }
  },
  listPeople: async ({ caller, params: { unitCode }, query: { limit, cursor, post } }) => {
    const scope = { route: 'listPeople', query: { unitCode, post }, personId: caller.actor.personId }
    const { unit, people } = await directory.listPeople(caller, unitCode, post)
    const after = (await openCursor(scope, cursor))?.after as string | undefined
    const left = after === undefined ? people : people.filter((each) => directory.orderOf(each) > after)
    const shown = left.slice(0, limit)
    const last = shown.at(-1)
    const next = left.length > limit && last ? { after: directory.orderOf(last) } : undefined
    return {
      unit: unit.code,
      unitName: unit.name,
      people: shown.map(directory.viewOf(caller).holder),
      nextCursor: await sealCursor(scope, next),
    }
  },
  getAnswering: async ({ caller, params: { unitCode, post } }) => {
    const found = await directory.getAnswering(caller, unitCode, post)
    const view = directory.viewOf(caller)
    return { ...found, postText: view.postText(found.post), holders: found.holders.map(view.holder) }
  },
  getPerson: async ({ caller, params }) =>
    personView(caller, await directory.getPerson(caller, params.personId)),
  givePost: async ({ caller, params, body }) =>
    registerView(caller, await posts.give(caller, params.unitCode, body)),
  endPost: async ({ caller, params, body }) =>
    registerView(caller, await posts.end(caller, params.unitCode, body)),
  importStaff: ({ caller, body }) => staffImports.importStaff(caller, body.rows, body.dryRun),
  getStaffImport: ({ caller, params }) => staffImports.getStaffImport(caller, params.importId),
  resumeStaffImport: ({ caller, params }) => staffImports.resumeStaffImport(caller, params.importId),
})

function personView(caller: Caller, person: Awaited<ReturnType<typeof directory.getMe>>) {
  return { ...person, posts: person.posts.map(directory.viewOf(caller).heldPost) }
}

function registerView(caller: Caller, { unit, register }: posts.RegisterOfUnit) {
  const holders = presentAndComing(register, now()).map(directory.viewOf(caller).holder)
  return { unit: unit.code, unitName: unit.name, version: register.version, holders }
}
