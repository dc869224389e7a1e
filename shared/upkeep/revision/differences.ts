/** What a revision changes, for everyone who may read it: towns are asked about it and see it whole. */

import type { Compared } from '../../lists/catalogue/comparison.ts'
import { diffOf } from '../../lists/catalogue/diff.ts'
import { outcomeOf } from '../../lists/catalogue/draft-outcome.ts'
import { roundDraft } from '../../lists/catalogue/round-draft.ts'
import { now } from '../../platform/clock.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { findRound } from './rounds.ts'

export async function differencesOf(caller: Caller, year: number): Promise<Compared> {
  const at = now()
  const round = await findRound(caller, year, at)
  const draft = await roundDraft(round.draftId)
  // What was published stays a change to what it followed.
  const follows = draft.published === null ? undefined : draft.checked?.follows
  const { base, items, meta } = await outcomeOf(draft, at, follows)
  return {
    from: follows ?? meta?.version ?? 0,
    into: draft.published?.version ?? null,
    differences: diffOf(base, items),
    of: `${round.id} ${draft.version}`,
  }
}
