/** What the routes of catalogue take and answer, where it is more than a field. */

import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day, recordId, whole } from '../../platform/inputs.ts'
import { actionsOffered, Instant, nextCursor } from '../../platform/reply.ts'
import { Unknown } from '../instruments/instrument.ts'
import { ChangeKind } from './change.ts'
import { DifferenceKind } from './diff.ts'
import { DraftAction, DraftState } from './draft.ts'
import { NotDispatchable } from './item.texts.ts'
import { Item } from './item.ts'

export const VersionStanding = choice({
  in_force: { zh: '现行', en: 'in force' },
  to_come: { zh: '待生效', en: 'still to come' },
  replaced: { zh: '已被新版取代', en: 'replaced' },
})

export const VersionView = z.object({
  version: z.int(),
  /** The first day on which it is the list. */
  effectiveFrom: Day,
  publishedAt: Instant,
  /** Items on the list. */
  count: z.int(),
  /** Hash over all items: two versions with the same hash say the same. */
  contentHash: z.string(),
  /** As of today. */
  standing: VersionStanding,
})

export const CatalogueView = z.object({
  county: z.string(),
  version: z.int(),
  effectiveFrom: Day,
  count: z.int(),
  /** Hash over all items: two catalogues with the same hash say the same. */
  contentHash: z.string(),
  lines: z.array(z.object({ line: z.string(), count: z.int() })),
  /** The version that takes effect next, once one is published. */
  next: z.nullable(VersionView),
})

/** An item as it stands today. */
export const ItemView = z.extend(Item, {
  catalogueVersion: z.int(),
  kindText: z.string(),
  /** What nobody knows of the instruments it cites: it may be sent all the same. */
  unknown: z.array(z.object({ instrument: z.string(), what: Unknown, text: z.string() })),
  /** Whether an order may name it today, and if not, why (R2). */
  dispatchable: z.object({
    ok: z.boolean(),
    because: z.nullable(NotDispatchable),
    text: z.nullable(z.string()),
  }),
})

export const sieveCode = z.string().check(z.minLength(1), z.maxLength(64))
export const versionNumber = whole(1, 100_000)
export const draftId = recordId('drf')
export const reason = unread(
  z.string().check(z.trim(), z.minLength(2), z.maxLength(500)),
  'among those who keep the list',
)
export const editors = ['catalogue_officer'] as const
export const draftReaders = [
  'catalogue_officer',
  'county_approver',
  'county_overseer',
  'county_admin',
  'panel_member',
] as const

export const Named = z.object({ sieveCode: z.string(), title: z.string() })
export const DifferenceView = z.object({
  kind: DifferenceKind,
  /** Codes that are gone from the list, or the one whose content changed. */
  from: z.array(Named),
  /** Codes that came to the list, or the one whose content changed. */
  into: z.array(Named),
  fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  text: z.string(),
})
export const DiffView = z.object({
  from: z.int(),
  /** Null where it is a draft. */
  into: z.nullable(z.int()),
  /** Over all pages. */
  total: z.int(),
  counts: z.record(DifferenceKind, z.int()),
  text: z.string(),
  differences: z.array(DifferenceView),
  nextCursor,
})

export const DraftSummary = z.object({
  id: draftId,
  version: z.int(),
  state: DraftState,
  stateText: z.string(),
  title: z.string(),
  effectiveFrom: z.nullable(Day),
  changeCount: z.int(),
  openedBy: z.object({ personId: z.string(), name: z.string() }),
  createdAt: Instant,
  updatedAt: Instant,
  checked: z.nullable(z.object({ follows: z.int(), contentHash: z.string(), count: z.int(), at: Instant })),
  approval: z.nullable(
    z.object({ personId: z.string(), name: z.string(), contentHash: z.string(), at: Instant }),
  ),
  published: z.nullable(z.object({ version: z.int(), at: Instant })),
})
export const DraftView = z.extend(DraftSummary, { actions: actionsOffered(DraftAction) })
/** Kept loose on the way out: what an officer wrote is shown as it was kept. */
export const ChangeView = z.looseObject({ number: z.int(), kind: ChangeKind, reason: z.string() })

export const draftPath = z.strictObject({ draftId })
export const draftAct = { method: 'POST', params: draftPath, reply: DraftView, versioned: true } as const

export const ItemSummary = z.pick(ItemView, {
  sieveCode: true,
  title: true,
  lines: true,
  kind: true,
  kindText: true,
  appliesTo: true,
  status: true,
  department: true,
  emergency: true,
  professional: true,
  unknown: true,
  dispatchable: true,
})
