/**
 * Where drafts of the list are kept.
 *
 * | question                             | key                                                        |
 * |--------------------------------------|------------------------------------------------------------|
 * | one draft                            | pk CATALOGUE_DRAFT#id, sk CATALOGUE_DRAFT                  |
 * | its changes, in order                | pk CATALOGUE_DRAFT#id, sk CHANGE#00001                     |
 * | the county's drafts, newest first    | gsi1 CATALOGUE_DRAFTS#county, sk createdAt#id              |
 *
 * A change is an item of its own, written and removed with the draft's next version in one transaction: a draft of
 * two thousand changes is as quick to add to as one of two.
 */

import type { Keeping } from '../../platform/commit.ts'
import { all, get, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import { put, remove, type Write } from '../../platform/writes.ts'
import type { CatalogueEvent } from './catalogue.events.ts'
import type { NumberedChange } from './change.ts'
import type { Draft, DraftState } from './draft.ts'

export const draftKey = (id: string): Key => ({ pk: `CATALOGUE_DRAFT#${id}`, sk: 'CATALOGUE_DRAFT' })
const changePrefix = 'CHANGE#'
const changeKey = (id: string, number: number): Key => ({
  pk: draftKey(id).pk,
  sk: `${changePrefix}${String(number).padStart(5, '0')}`,
})

export const draftKeeping: Keeping<Draft, CatalogueEvent> = {
  kind: 'catalogue_draft',
  toItem: (draft) => ({
    ...draftKey(draft.id),
    kind: 'catalogue_draft',
    gsi1pk: `CATALOGUE_DRAFTS#${draft.county}`,
    gsi1sk: `${draft.createdAt}#${draft.id}`,
    ...draft,
  }),
  unitsOf: ({ county }) => [county],
}

function toDraft(item: Item): Draft {
  const { pk: _pk, sk: _sk, kind: _kind, gsi1pk: _gsi1pk, gsi1sk: _gsi1sk, ...draft } = item
  return draft as unknown as Draft
}

export async function draftById(id: string): Promise<Draft | undefined> {
  const item = await get(draftKey(id))
  return item && toDraft(item)
}

export async function draftsOf(
  county: string,
  state: DraftState | undefined,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Draft>> {
  const question = { index: 'gsi1', pk: `CATALOGUE_DRAFTS#${county}`, newestFirst: true } as const
  const found = await page(state ? { ...question, where: { state } } : question, limit, from)
  return { ...found, items: found.items.map(toDraft) }
}

export const writeChange = (id: string, change: NumberedChange): Write =>
  put({ ...changeKey(id, change.number), kind: 'catalogue_change', change })

export const removeChange = (id: string, number: number): Write => remove(changeKey(id, number))

const toChange = (item: Item) => item.change as NumberedChange

/** Every change of the draft, in the order they were written. */
export async function changesOf(id: string): Promise<NumberedChange[]> {
  return (await all({ pk: draftKey(id).pk, prefix: changePrefix })).map(toChange)
}

export async function changeNumbered(id: string, number: number): Promise<NumberedChange | undefined> {
  const item = await get(changeKey(id, number))
  return item && toChange(item)
}

export async function pageOfChanges(
  id: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<NumberedChange>> {
  const found = await page({ pk: draftKey(id).pk, prefix: changePrefix }, limit, from)
  return { ...found, items: found.items.map(toChange) }
}
