/** An item as a reader sees it on a day. */
import { labelOf } from '../../platform/choice.ts'
import type { Language } from '../../platform/language.ts'
import { notDispatchableTexts } from './item.texts.ts'
import { dispatchableOn, type Item, ItemKind } from './item.ts'

/** An item in a list. */
export function summaryOf(item: Item, day: string, language: Language) {
  const { sieveCode, title, lines, kind, appliesTo, status, department, emergency, professional } = item
  const dispatchable = dispatchableOn(item, day)
  const because = dispatchable.ok ? null : dispatchable.because
  return {
    sieveCode,
    title,
    lines,
    kind,
    kindText: labelOf(ItemKind, kind)[language],
    appliesTo,
    status,
    department,
    emergency,
    professional,
    dispatchable: { ok: dispatchable.ok, because, text: because && notDispatchableTexts[because][language] },
  }
}

export function viewOf(item: Item, catalogueVersion: number, day: string, language: Language) {
  return { ...item, ...summaryOf(item, day, language), catalogueVersion }
}
