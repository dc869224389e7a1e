/** What kinds of item are called, and why an item cannot be dispatched. */
import type { Label } from '../../platform/language.ts'
import type { ItemKind, NotDispatchable } from './item.ts'

export const itemKindTitles: Readonly<Record<ItemKind, Label>> = {
  self_duty: { zh: '依法自治', en: 'Self-government duty' },
  assist: { zh: '协助政府', en: 'Assisting government' },
  report_only: { zh: '发现报告', en: 'Find and report' },
}

export const notDispatchableTexts: Readonly<Record<NotDispatchable, Label>> = {
  retired: { zh: '事项已退出清单', en: 'The item has left the list' },
  not_yet_effective: { zh: '事项尚未生效', en: 'The item is not effective yet' },
  no_longer_effective: { zh: '事项已失效', en: 'The item is no longer effective' },
  custom_expired: { zh: '约定俗成的准入已到期', en: 'The approval by custom has expired' }, // R4
  no_basis_in_force: { zh: '没有现行有效的依据', en: 'No basis is in force' }, // R2
}
