/**
 * The check says what in a draft is blank or against the rules, and what the list would be; the county approves that
 * very content (R17).
 */

import { now } from '../../platform/clock.ts'
import { act } from '../../platform/commit.ts'
import { mostErrors } from '../../platform/fields.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { catalogueRefusals } from './catalogue.refusals.ts'
import { hashOfItems } from './catalogue.table.ts'
import { draftKeeping } from './draft.table.ts'
import { type Draft, draftLifecycleIn } from './draft.ts'
import { errorsOf, outcomeOf } from './draft-outcome.ts'
import { findDraft } from './draft-readers.ts'
import type { Fault } from './list-fault.ts'
import { offices } from './offices.ts'

/** @throws Refusal `draft_incomplete` (422) naming the fields, when there are faults */
export function refuseFaults({ language }: Caller, faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const errors = errorsOf(faults.slice(0, mostErrors), language)
  throw new Refusal(catalogueRefusals.draft_incomplete, { count: faults.length }, errors)
}

/** @throws Refusal `draft_incomplete` (422) naming each field: blanks (R1), the window (R6), codes (R5), bounds (R7, R8) */
export async function check(caller: Caller, id: string): Promise<Draft> {
  const at = now()
  const draft = await findDraft(caller, id, at)
  return act({
    caller,
    keeping: draftKeeping,
    lifecycle: draftLifecycleIn(await offices(at)),
    record: draft,
    action: 'check',
    at,
    decide: async () => {
      const { faults, items, meta } = await outcomeOf(draft, at)
      refuseFaults(caller, faults)
      const checked = {
        follows: meta?.version ?? 0,
        contentHash: hashOfItems(items),
        count: items.filter(({ status }) => status !== 'retired').length,
        at: at.toISOString(),
      }
      return {
        set: { state: 'checked', checked, approval: null, updatedAt: at.toISOString() },
        announce: { type: 'catalogue.draft-checked', data: checked },
      }
    },
  })
}

/** R17: the county approves the content that was checked; any edit after it needs another approval. */
export async function approve(caller: Caller, id: string, text: string | null): Promise<Draft> {
  const at = now()
  const draft = await findDraft(caller, id, at)
  return act({
    caller,
    keeping: draftKeeping,
    lifecycle: draftLifecycleIn(await offices(at)),
    record: draft,
    action: 'approve',
    at,
    decide: async () => {
      const { personId, name } = caller.actor
      const contentHash = draft.checked?.contentHash ?? ''
      return {
        set: { approval: { personId, name, contentHash, at: at.toISOString() }, updatedAt: at.toISOString() },
        announce: { type: 'catalogue.draft-approved', reason: text, data: { contentHash } },
      }
    },
  })
}
