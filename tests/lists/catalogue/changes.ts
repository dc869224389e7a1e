/** Changes to the first catalogue, as officers would write them. */

import { type Change, NewItem, type NumberedChange } from '../../../shared/lists/catalogue/change.ts'
import type { Item } from '../../../shared/lists/catalogue/item.ts'
import type { Revising } from '../../../shared/lists/catalogue/list-fault.ts'
import { revised } from '../../../shared/lists/catalogue/revised-list.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'
import { firstCatalogue } from './first-catalogue.ts'

export const items = firstCatalogue()
export function codeOf(seq: number): string {
  const found = items[seq - 1]
  if (!found) throw new Error(`no item ${seq}`)
  return found.sieveCode
}

/** A publishable new item of the line 民政. */
export function newItem(changes: Partial<NewItem> = {}): NewItem {
  return NewItem.parse({
    title: '办理老年优待证(上门代办)',
    lines: ['民政'],
    kind: 'assist',
    villageRole: '协助老年人填写申请并代为递交',
    acts: ['代填', '递交'],
    department: '330681-D01',
    appliesTo: 'both',
    basis: [
      {
        instrument: '老年人权益保障法',
        articles: ['53'],
        from: '2026-01-01',
        check: 'article_names_government',
      },
    ],
    fundingSource: '民政局经费',
    effectiveFrom: '2027-01-01',
    ...changes,
  })
}

export const panel = { number: '审〔2026〕3 号', decidedOn: '2026-11-20', reason: 'new_task' } as const
const why = { reason: '年度调整', panelDecision: null }
export const add = (item: Partial<NewItem> = {}): Change => ({
  kind: 'add',
  item: newItem(item),
  applicationId: null,
  ...why,
})
export const retire = (sieveCode: string): Change => ({ kind: 'retire', sieveCode, ...why })
export const retitle = (sieveCode: string, title: string): Change => ({
  kind: 'reword',
  sieveCode,
  set: { title },
  ...why,
})
export const split = (sieveCode: string, into: Partial<NewItem>[]): Change => ({
  kind: 'split',
  sieveCode,
  into: into.map(newItem),
  ...why,
})
export const merge = (sieveCodes: string[], into: Partial<NewItem> = {}): Change => ({
  kind: 'merge',
  sieveCodes,
  into: newItem(into),
  ...why,
})
export const rebase = (sieveCode: string, basis: NewItem['basis']): Change => ({
  kind: 'change_basis',
  sieveCode,
  set: { basis },
  ...why,
})

export const numbered = (changes: readonly Change[]): NumberedChange[] =>
  changes.map((change, index) => ({ ...change, number: index + 1 }))

const revising: Revising = {
  county: '330681',
  effectiveFrom: '2027-01-01',
  customaryMonths: 12,
  reader: standardReader(),
}
export const revise = (base: readonly Item[], changes: readonly Change[], to: Partial<Revising> = {}) =>
  revised(base, numbered(changes), { ...revising, ...to })
