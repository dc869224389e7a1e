/**
 * Publishing a draft: the decision is recorded first, then the items are written where nobody reads them, then one
 * transaction makes them the county's next version and the draft published. Whoever comes after a fault, the same
 * person, another officer or the clock, takes it to its end; of two drafts that follow one version, one is published
 * and the other goes back to be checked again.
 */

import { now } from '../../platform/clock.ts'
import { act, actAsSystem, change } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { derivedId } from '../../platform/ids.ts'
import { refuse } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { ConditionLost } from '../../platform/writes.ts'
import { catalogueRefusals } from './catalogue.refusals.ts'
import { hashOfItems, putItems } from './catalogue.table.ts'
import { forgetVersions } from './catalogue.ts'
import { draftById, draftKeeping, draftsOf } from './draft.table.ts'
import { type Draft, draftLifecycleIn, type NotPublishable } from './draft.ts'
import { refuseFaults } from './draft-checks.ts'
import { outcomeOf } from './draft-outcome.ts'
import { findDraft } from './draft-readers.ts'
import { offices } from './offices.ts'
import { announceVersion, versionAfterLast } from './publication.ts'

/** @throws Refusal `draft_overtaken` when another version was published since the check, `draft_incomplete` when the day no longer allows it */
export async function publish(caller: Caller, id: string): Promise<Draft> {
  const at = now()
  const draft = await findDraft(caller, id, at)
  const ordered = await act({
    caller,
    keeping: draftKeeping,
    lifecycle: draftLifecycleIn(await offices(at)),
    record: draft,
    action: 'publish',
    at,
    decide: async () => {
      if (draft.state === 'checked') await demandPublishable(caller, draft, at)
      return {
        set: { state: 'publishing', updatedAt: at.toISOString() },
        announce: { type: 'catalogue.draft-publishing', data: { follows: draft.checked?.follows ?? 0 } },
      }
    },
  })
  const done = await finish(ordered.id)
  if (done.state === 'published') return done
  return refuse(catalogueRefusals.draft_overtaken)
}

/**
 * Publishes an approved draft on its day, without a person.
 * @returns undefined once it is published, or why it cannot be
 */
export async function publishByClock(id: string, at: Date): Promise<NotPublishable | undefined> {
  const draft = await draftById(id)
  if (!draft) throw new Error(`no draft ${id}`)
  if (draft.state === 'checked') {
    const { checked, approval } = draft
    if (approval === null || approval.contentHash !== checked?.contentHash) return 'approval_needed'
    const { meta, faults } = await outcomeOf(draft, at)
    if ((meta?.version ?? 0) !== checked.follows) return 'draft_overtaken'
    if (faults.length > 0) return 'draft_incomplete'
    await actAsSystem({
      system: 'publisher',
      keeping: draftKeeping,
      before: draft,
      next: { ...draft, state: 'publishing', updatedAt: at.toISOString() },
      at,
      step: ['publish-on-its-day', draft.id, draft.version],
      announce: { type: 'catalogue.draft-publishing', data: { follows: checked.follows } },
    })
  } else if (draft.state !== 'publishing' && draft.state !== 'published') return 'approval_needed'
  return (await finish(id)).state === 'published' ? undefined : 'draft_overtaken'
}
/** What was checked may have been overtaken, by another version or by the calendar. */
async function demandPublishable(caller: Caller, draft: Draft, at: Date): Promise<void> {
  const { meta, faults } = await outcomeOf(draft, at)
  if ((meta?.version ?? 0) !== draft.checked?.follows) refuse(catalogueRefusals.draft_overtaken)
  refuseFaults(caller, faults)
}

/** Takes a publication to its end, however far it came before. @returns the draft as it is then */
async function finish(id: string): Promise<Draft> {
  for (;;) {
    const draft = await draftById(id)
    if (!draft) throw new Error(`no draft ${id}`)
    if (draft.state !== 'publishing') return draft
    try {
      await step(draft)
    } catch (cause) {
      // Someone else took the step, or came first with another version: look again.
      if (!(cause instanceof ConditionLost)) throw cause
    } finally {
      forgetVersions()
    }
  }
}

async function step(draft: Draft): Promise<void> {
  const at = now()
  const { checked, effectiveFrom, county } = draft
  const { meta, items, changes, given } = await outcomeOf(draft, at, checked?.follows)
  const stands = (meta?.version ?? 0) === checked?.follows && hashOfItems(items) === checked.contentHash
  if (!stands || effectiveFrom === null) return giveBack(draft, at)
  const next = versionAfterLast(meta, items, effectiveFrom, at)
  const published = change(
    draftKeeping,
    draft,
    { ...draft, state: 'published', published: { version: next.version, at: at.toISOString() } },
    {
      type: 'catalogue.draft-published',
      by: { system: 'publisher' },
      at,
      commandId: derivedId('sys', 'publisher', 'draft-published', draft.id, draft.version),
      requestHash: '',
      data: { version: next.version },
    },
  )
  const admitted = changes.flatMap((each) =>
    each.kind === 'add' && each.applicationId !== null
      ? [{ applicationId: each.applicationId, sieveCode: given.get(each.number)?.[0] }]
      : [],
  )
  await putItems(county, items)
  await announceVersion({
    ...{ county, before: meta, next, at },
    system: 'publisher',
    step: [draft.id, draft.version],
    data: { draftId: draft.id, admitted },
    also: published.writes,
  })
}

/** Back to its officer: what was checked is not what would be published. */
async function giveBack(draft: Draft, at: Date): Promise<void> {
  await actAsSystem({
    system: 'publisher',
    keeping: draftKeeping,
    before: draft,
    next: { ...draft, state: 'draft', checked: null, approval: null, updatedAt: at.toISOString() },
    at,
    step: ['draft-overtaken', draft.id, draft.version],
    announce: { type: 'catalogue.draft-overtaken' },
  })
}

/** Publications that a fault left halfway. @returns how many there were */
export async function resumePublications(): Promise<number> {
  // A county publishes once or a few times a year; twenty under way at a time do not happen.
  const { items } = await draftsOf(county().code, 'publishing', 20)
  for (const { id } of items) await finish(id)
  return items.length
}
