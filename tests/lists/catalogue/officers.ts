/** The people of the demo county who work on the list. */

import type { Change } from '../../../shared/lists/catalogue/change.ts'
import type { Draft } from '../../../shared/lists/catalogue/draft.ts'
import { approve, check } from '../../../shared/lists/catalogue/draft-checks.ts'
import { publish } from '../../../shared/lists/catalogue/draft-publication.ts'
import * as drafts from '../../../shared/lists/catalogue/drafts.ts'
import { type Asking, personNamed } from '../../support/domain-county.ts'
import { panel } from './changes.ts'

export const officer = 'p-330681-catalogue'
export const approver = 'p-330681-approver'

export const asOfficer = (asking?: Asking) => personNamed(officer, asking)
export const asApprover = (asking?: Asking) => personNamed(approver, asking)

/** The story's Monday is in November, outside the window: every change has its panel's decision (R6). */
export const decided = (changes: readonly Change[]): Change[] =>
  changes.map((change) => ({ ...change, panelDecision: panel }))

export async function openedDraft(changes: readonly Change[], effectiveFrom = '2027-01-01'): Promise<Draft> {
  let draft = await drafts.open(await asOfficer(), { title: '2027 年修订', effectiveFrom })
  const { id } = draft
  for (let from = 0; from < changes.length; from += 40)
    draft = await drafts.addChanges(await asOfficer(), id, decided(changes.slice(from, from + 40)))
  return draft
}

export async function approvedDraft(changes: readonly Change[], effectiveFrom?: string): Promise<Draft> {
  const { id } = await openedDraft(changes, effectiveFrom)
  await check(await asOfficer(), id)
  return approve(await asApprover(), id, null)
}

export async function publishedDraft(changes: readonly Change[], effectiveFrom?: string): Promise<Draft> {
  const { id } = await approvedDraft(changes, effectiveFrom)
  return publish(await asOfficer(), id)
}
