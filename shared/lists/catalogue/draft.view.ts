/** A draft and its differences as a reader sees them. */

import { now } from '../../platform/clock.ts'
import type { Language } from '../../platform/language.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { sentenceOf } from './diff.texts.ts'
import type { Difference } from './diff.ts'
import { type Draft, draftLifecycle, draftLifecycleIn } from './draft.ts'
import { offices } from './offices.ts'

export function summaryOfDraft(draft: Draft, language: Language) {
  const { id, version, state, title, effectiveFrom, changeCount, openedBy, createdAt, updatedAt } = draft
  const { checked, approval, published } = draft
  return {
    ...{ id, version, state, stateText: draftLifecycle.states[state][language], title, effectiveFrom },
    ...{ changeCount, openedBy, createdAt, updatedAt, checked, approval, published },
  }
}

export async function viewOfDraft(draft: Draft, caller: Caller) {
  const at = now()
  const cycle = draftLifecycleIn(await offices(at))
  return {
    ...summaryOfDraft(draft, caller.language),
    actions: await actionsOf(cycle, draft, caller, at),
  }
}

export function viewOfDifference({ kind, from, into, fields }: Difference, language: Language) {
  return {
    kind,
    from: [...from],
    into: [...into],
    fields: [...fields],
    text: sentenceOf({ kind, from, into, fields }, language),
  }
}
