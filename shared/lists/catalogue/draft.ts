/**
 * A draft of the county's next version (修订稿): changes as data, checked against the last version published, approved
 * by the county (R17), then published whole. An approval is of one content, told by its hash.
 */

import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day } from '../../platform/inputs.ts'
import { actionsIn, type Because, type Lifecycle, lifecycle } from '../../platform/lifecycle.ts'
import { catalogueRefusals } from './catalogue.refusals.ts'

export type DraftState = 'draft' | 'checked' | 'publishing' | 'published' | 'abandoned'
export type DraftAction = 'edit' | 'check' | 'approve' | 'publish' | 'abandon'

export const DraftHead = z.strictObject({
  title: unread(
    z.string().check(z.trim(), z.minLength(2), z.maxLength(100)),
    'what its editors call a draft',
  ),
  /** The first day of the new version; null while it is open. */
  effectiveFrom: z._default(z.nullable(Day), null),
})
export type DraftHead = z.infer<typeof DraftHead>

export interface Named {
  readonly personId: string
  readonly name: string
}

export interface Draft extends Recorded {
  readonly state: DraftState
  readonly county: string
  readonly title: string
  readonly effectiveFrom: string | null
  /** How many changes it holds, and the number the next one gets. */
  readonly changeCount: number
  readonly nextChange: number
  readonly openedBy: Named
  readonly createdAt: string
  readonly updatedAt: string
  /** What the check found: the list as it would be after the version it follows. */
  readonly checked: {
    readonly follows: number
    readonly contentHash: string
    readonly count: number
    readonly at: string
  } | null
  /** R17: the county's approval, of the content with that hash. */
  readonly approval: (Named & { readonly contentHash: string; readonly at: string }) | null
  /** The yearly revision it is the draft of; its approval waits for panel and towns. */
  readonly round?: string | null
  /** The content that panel and towns have been through. */
  readonly cleared?: { readonly contentHash: string; readonly at: string } | null
  readonly published: { readonly version: number; readonly at: string } | null
}

const approved = ({ checked, approval }: Draft): Because | undefined =>
  approval !== null && approval.contentHash === checked?.contentHash
    ? undefined
    : { reason: catalogueRefusals.approval_needed, params: {} }

/** R15: the draft of a yearly revision is approved as it went through panel and opinion round. */
const deliberated = ({ round, cleared, checked }: Draft): Because | undefined =>
  round && cleared?.contentHash !== checked?.contentHash
    ? { reason: catalogueRefusals.revision_not_deliberated, params: {} }
    : undefined

const onItsOwn = ({ round }: Draft): Because | undefined =>
  round ? { reason: catalogueRefusals.draft_of_revision, params: {} } : undefined

const officer = [{ post: 'catalogue_officer', in: 'office' }] as const

/** @param offices where the catalogue is kept: what the record alone does not tell */
export function draftLifecycleIn(offices: readonly string[]): Lifecycle<DraftState, DraftAction, Draft> {
  return lifecycle({
    record: { zh: '清单修订稿', en: 'draft of the list' },
    initial: 'draft' as DraftState,
    states: {
      draft: { zh: '修订中', en: 'being drafted' },
      checked: { zh: '已核对', en: 'checked' },
      publishing: { zh: '发布中', en: 'being published' },
      published: { zh: '已发布', en: 'published', final: true },
      abandoned: { zh: '已作废', en: 'abandoned', final: true },
    },
    at: ({ id }) => `/v1/catalogue/drafts/${id}`,
    relations: ({ county }: Draft) => ({ places: { office: offices, county: [county] }, persons: {} }),
    transitions: {
      edit: {
        call: 'PATCH',
        label: { zh: '修改', en: 'edit' },
        from: ['draft', 'checked'],
        to: ['draft'],
        by: officer,
      },
      check: {
        call: 'POST /check',
        label: { zh: '核对', en: 'check' },
        from: ['draft', 'checked'],
        to: ['checked'],
        by: officer,
      },
      approve: {
        call: 'POST /approve',
        label: { zh: '批准发布', en: 'approve' },
        from: ['checked'],
        to: 'same',
        by: [{ post: 'county_approver', in: 'county' }],
        guard: deliberated,
      },
      // From `publishing`, too: whoever comes after a fault takes it to its end.
      publish: {
        call: 'POST /publish',
        label: { zh: '发布', en: 'publish' },
        from: ['checked', 'publishing'],
        to: ['publishing'],
        by: officer,
        guard: approved,
      },
      abandon: {
        call: 'POST /abandon',
        label: { zh: '作废', en: 'abandon' },
        from: ['draft', 'checked'],
        to: ['abandoned'],
        by: officer,
        guard: onItsOwn,
      },
    },
  })
}

/** The declaration itself, for texts and drawings. */
export const draftLifecycle = draftLifecycleIn([])
export const DraftState = choice(draftLifecycle.states)

export type NotPublishable = 'approval_needed' | 'draft_overtaken' | 'draft_incomplete'

/** What may be done with it, by what it is called. */
export const DraftAction = actionsIn(draftLifecycle)
