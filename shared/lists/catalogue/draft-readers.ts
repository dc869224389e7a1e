/** Who reads drafts of the list: those of the county who write, decide on and oversee it. */

import { now } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Actor, type Caller, tenuresOn } from '../../platform/who/actor.ts'
import { draftById } from './draft.table.ts'
import { type Draft, draftLifecycle } from './draft.ts'

const readers = new Set([
  'catalogue_officer',
  'county_approver',
  'county_overseer',
  'county_admin',
  'panel_member',
])

/** A draft is the county's own until it is published. */
export function mayReadDrafts(actor: Actor, at: Date): boolean {
  return tenuresOn(actor, at).some(({ post, unit }) => readers.has(post) && unit.startsWith(county().code))
}

/** @throws Refusal `not_found`, also for those whose business it is not */
export async function findDraft(caller: Caller, id: string, at = now()): Promise<Draft> {
  const draft = mayReadDrafts(caller.actor, at) ? await draftById(id) : undefined
  return draft ?? refuse(commonRefusals.not_found, { thing: draftLifecycle.record[caller.language] })
}
