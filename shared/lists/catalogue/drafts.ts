/**
 * The catalogue officer opens a draft of the next version and writes changes into it, one with its reason after the
 * other; checking and approving it is draft-checks.ts, publishing it draft-publication.ts.
 */

import { now } from '../../platform/clock.ts'
import { act, byPerson, create, idFor, change as writeDown } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { demand } from '../../platform/lifecycle.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Caller, tenuresOn } from '../../platform/who/actor.ts'
import { postTitles } from '../../platform/who/titles.ts'
import type { Write } from '../../platform/writes.ts'
import { catalogueRefusals } from './catalogue.refusals.ts'
import type { Change, DraftChange, ImportChange, NumberedChange } from './change.ts'
import { type Difference, diffOf } from './diff.ts'
import {
  changeNumbered,
  draftKeeping,
  draftKey,
  draftsOf,
  pageOfChanges,
  removeChange,
  writeChange,
} from './draft.table.ts'
import { type Draft, type DraftHead, type DraftState, draftLifecycle, draftLifecycleIn } from './draft.ts'
import { outcomeOf } from './draft-outcome.ts'
import { findDraft, mayReadDrafts } from './draft-readers.ts'
import { offices } from './offices.ts'

/** The county's drafts, newest first. */
export async function listDrafts(
  caller: Caller,
  { state, limit }: { state?: DraftState | undefined; limit: number },
  from: Record<string, unknown> | undefined,
): Promise<Page<Draft>> {
  if (!mayReadDrafts(caller.actor, now()))
    refuse(commonRefusals.not_found, { thing: draftLifecycle.record[caller.language] })
  return draftsOf(county().code, state, limit, from)
}

export async function open(caller: Caller, { title, effectiveFrom }: DraftHead): Promise<Draft> {
  const at = now()
  const id = idFor('drf', caller)
  const record: Omit<Draft, 'version' | 'trail'> = {
    id,
    state: draftLifecycle.initial,
    county: county().code,
    title,
    effectiveFrom,
    changeCount: 0,
    nextChange: 1,
    openedBy: { personId: caller.actor.personId, name: caller.actor.name },
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    checked: null,
    approval: null,
    published: null,
  }
  return create({
    caller,
    keeping: draftKeeping,
    pk: draftKey(id).pk,
    at,
    build: async () => ({
      record,
      standing: await officerStanding(caller, record, at),
      announce: { type: 'catalogue.draft-opened' },
    }),
  })
}

/** Whoever may edit a draft may open one; anyone else is refused before there is one. */
async function officerStanding(caller: Caller, record: Omit<Draft, 'version' | 'trail'>, at: Date) {
  if (tenuresOn(caller.actor, at).length === 0)
    refuse(commonRefusals.forbidden, { needed: postTitles.catalogue_officer[caller.language] })
  const cycle = draftLifecycleIn(await offices(at))
  return demand(cycle, { ...record, version: 0, trail: { seq: 0, hash: null } }, 'edit', caller, at)
}

/** Every edit takes check and approval back: they were of another content. */
async function edit(
  caller: Caller,
  id: string,
  decide: (draft: Draft) => Promise<{
    set: Partial<Draft>
    data: Readonly<Record<string, unknown>>
    also?: readonly Write[]
    reason?: string
  }>,
): Promise<Draft> {
  const at = now()
  const draft = await findDraft(caller, id, at)
  return act({
    caller,
    keeping: draftKeeping,
    lifecycle: draftLifecycleIn(await offices(at)),
    record: draft,
    action: 'edit',
    at,
    decide: async () => {
      const { set, data, also = [], reason = null } = await decide(draft)
      return {
        set: { ...set, ...edited(at) },
        announce: { type: 'catalogue.draft-edited', data, reason },
        also,
      }
    },
  })
}

export async function describe(
  caller: Caller,
  id: string,
  changes: { readonly title?: string | undefined; readonly effectiveFrom?: string | null | undefined },
): Promise<Draft> {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  return edit(caller, id, async () => ({ set, data: { fields: Object.keys(set) } }))
}

/** More than a county changes in a year; a first list of 2,000 items and its corrections fit. */
const mostChanges = 5000
/** Bytes of JSON: the event that records them has 400 KB to stand in. */
const mostBytes = 250_000

export async function addChanges(caller: Caller, id: string, changes: readonly Change[]): Promise<Draft> {
  const bytes = Buffer.byteLength(JSON.stringify(changes))
  if (bytes > mostBytes) refuse(catalogueRefusals.changes_too_large, { kilobytes: Math.ceil(bytes / 1000) })
  return edit(caller, id, async (draft) => addition(draft, changes))
}

/** The one change that is a whole sheet; its rows are kept already. */
export async function addImport(caller: Caller, id: string, change: ImportChange): Promise<Draft> {
  return edit(caller, id, async (draft) => addition(draft, [change]))
}

function addition(draft: Draft, changes: readonly DraftChange[]) {
  const { id, nextChange, changeCount } = draft
  if (changeCount + changes.length > mostChanges)
    refuse(catalogueRefusals.too_many_changes, { most: mostChanges })
  const numbered = changes.map((change, index): NumberedChange => ({ ...change, number: nextChange + index }))
  return {
    set: { nextChange: nextChange + changes.length, changeCount: changeCount + changes.length },
    data: { added: numbered },
    also: numbered.map((change) => writeChange(id, change)),
  }
}

/**
 * The writes that add changes to a draft within another record's transaction.
 * @returns them with the numbers the changes get
 * @throws Refusal `wrong_state`, `not_your_record`, `too_many_changes`
 */
export async function writesToAdd(
  caller: Caller,
  id: string,
  changes: readonly Change[],
  at: Date,
): Promise<{ writes: readonly Write[]; numbers: readonly number[] }> {
  const draft = await findDraft(caller, id, at)
  const standing = await demand(draftLifecycleIn(await offices(at)), draft, 'edit', caller, at)
  const { set, data, also } = addition(draft, changes)
  const next = { ...draft, ...set, ...edited(at) }
  const done = writeDown(draftKeeping, draft, next, {
    type: 'catalogue.draft-edited',
    data,
    by: byPerson(caller, standing),
    at,
    commandId: caller.command.id,
    requestHash: caller.command.requestHash,
  })
  return { writes: [...done.writes, ...also], numbers: data.added.map(({ number }) => number) }
}

/** What any edit leaves of a check and an approval. */
const edited = (at: Date) =>
  ({ state: 'draft', checked: null, approval: null, updatedAt: at.toISOString() }) as const

/** Takes a change out again; the record keeps what it was. */
export async function takeOut(caller: Caller, id: string, number: number, reason: string): Promise<Draft> {
  return edit(caller, id, async ({ changeCount }) => {
    const change = await changeNumbered(id, number)
    if (!change)
      refuse(commonRefusals.not_found, {
        thing: caller.language === 'zh' ? `第 ${number} 条变更` : `Change ${number}`,
      })
    return {
      set: { changeCount: changeCount - 1 },
      data: { takenOut: change },
      reason,
      also: [removeChange(id, number)],
    }
  })
}

export async function listChanges(
  caller: Caller,
  id: string,
  limit: number,
  from: Record<string, unknown> | undefined,
): Promise<Page<NumberedChange>> {
  await findDraft(caller, id)
  return pageOfChanges(id, limit, from)
}

/** What the draft changes about the list it follows, as far as it can be told before the check. */
export async function draftDiff(
  caller: Caller,
  id: string,
): Promise<{ draft: Draft; differences: Difference[]; follows: number }> {
  const at = now()
  const draft = await findDraft(caller, id, at)
  // What was published stays a change to what it followed.
  const follows = draft.published === null ? undefined : draft.checked?.follows
  const { base, items, meta } = await outcomeOf(draft, at, follows)
  return { draft, differences: diffOf(base, items), follows: follows ?? meta?.version ?? 0 }
}

export async function abandon(caller: Caller, id: string, reason: string): Promise<Draft> {
  const at = now()
  const draft = await findDraft(caller, id, at)
  return act({
    caller,
    keeping: draftKeeping,
    lifecycle: draftLifecycleIn(await offices(at)),
    record: draft,
    action: 'abandon',
    at,
    decide: async () => ({
      set: { state: 'abandoned', updatedAt: at.toISOString() },
      announce: { type: 'catalogue.draft-abandoned', reason },
    }),
  })
}
