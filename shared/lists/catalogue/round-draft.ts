/** The draft of a yearly revision, as writes of the round's own transactions: opened with it, cleared by it. */

import { change } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import type { SystemName } from '../../platform/who/actor.ts'
import type { Write } from '../../platform/writes.ts'
import { draftById, draftKeeping } from './draft.table.ts'
import { type Draft, draftLifecycle } from './draft.ts'

const system: SystemName = 'schedule'

export const roundDraftIdOf = (roundId: string) => derivedId('drf', 'revision', roundId)

/** @param effectiveFrom the first day of the version, which the officer may change */
export function writesToOpen(
  roundId: string,
  { county, title, effectiveFrom }: Pick<Draft, 'county' | 'title' | 'effectiveFrom'>,
  at: Date,
): readonly Write[] {
  const instant = at.toISOString()
  const record: Omit<Draft, 'version' | 'trail'> = {
    id: roundDraftIdOf(roundId),
    state: draftLifecycle.initial,
    ...{ county, title, effectiveFrom },
    changeCount: 0,
    nextChange: 1,
    openedBy: { personId: system, name: '年度修订' },
    createdAt: instant,
    updatedAt: instant,
    checked: null,
    approval: null,
    round: roundId,
    cleared: null,
    published: null,
  }
  return change(draftKeeping, undefined, record, {
    ...{ type: 'catalogue.draft-opened', by: { system }, at, requestHash: '' },
    commandId: derivedId('sys', system, 'open-draft', roundId),
  }).writes
}

/** The draft as it is, for the round it belongs to. */
export async function roundDraft(id: string): Promise<Draft> {
  const draft = await draftById(id)
  if (!draft) throw new Error(`no draft ${id}`)
  return draft
}

/** Panel and towns are through with that content; from now on the county may approve it (R15, R17). */
export function writesToClear(draft: Draft, contentHash: string, at: Date): readonly Write[] {
  const cleared = { contentHash, at: at.toISOString() }
  return change(
    draftKeeping,
    draft,
    { ...draft, cleared, updatedAt: at.toISOString() },
    {
      ...{ type: 'catalogue.draft-cleared', by: { system }, at, requestHash: '', data: { contentHash } },
      commandId: derivedId('sys', system, 'clear-draft', draft.id, draft.version),
    },
  ).writes
}
