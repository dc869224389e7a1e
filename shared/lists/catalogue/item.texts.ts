/** Why an item cannot be dispatched. */
import { choice } from '../../platform/choice.ts'
import type { Label } from '../../platform/language.ts'
import type { NotDispatchable as Because } from './item.ts'

export const notDispatchableTexts: Readonly<Record<Because, Label>> = {
  retired: { zh: '事项已退出清单', en: 'the item has left the list' },
  not_yet_effective: { zh: '事项尚未生效', en: 'the item is not effective yet' },
  no_longer_effective: { zh: '事项已失效', en: 'the item is no longer effective' },
  custom_expired: { zh: '约定俗成的准入已到期', en: 'the approval by custom has expired' }, // R4
  no_basis_in_force: { zh: '没有现行有效的依据', en: 'no basis is in force' }, // R2
}

/** Of another version than the one in force, as well. */
export const NotDispatchable = choice({
  ...notDispatchableTexts,
  not_the_version_in_force: { zh: '不是现行版本', en: 'not the version in force' },
})
