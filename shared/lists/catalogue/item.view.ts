/** An item as a reader sees it on a day. */
import { labelOf } from '../../platform/choice.ts'
import type { Language } from '../../platform/language.ts'
import { Unknown, type UnknownOf } from '../instruments/instrument.ts'
import { notDispatchableTexts } from './item.texts.ts'
import { dispatchableOn, type Item, ItemKind } from './item.ts'

/** What nobody knows of the instruments that an item cites: it is dispatchable all the same, and says so. */
export function unknownUnder(item: Item, unknown: readonly UnknownOf[], day: string) {
  const citing = item.basis.filter(({ to }) => to === null || day <= to)
  return unknown.flatMap(({ name, what }) =>
    citing.some(({ instrument }) => instrument === name)
      ? what.map((each) => ({ instrument: name, what: each }))
      : [],
  )
}

/** An item in a list. */
export function summaryOf(item: Item, unknown: readonly UnknownOf[], day: string, language: Language) {
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
    unknown: unknownUnder(item, unknown, day).map(({ instrument, what }) => ({
      ...{ instrument, what },
      text:
        language === 'zh'
          ? `《${instrument}》${labelOf(Unknown, what).zh}`
          : `${instrument}: ${labelOf(Unknown, what).en}`,
    })),
    dispatchable: { ok: dispatchable.ok, because, text: because && notDispatchableTexts[because][language] },
  }
}

export function viewOf(
  item: Item,
  unknown: readonly UnknownOf[],
  catalogueVersion: number,
  day: string,
  language: Language,
) {
  return { ...item, ...summaryOf(item, unknown, day, language), catalogueVersion }
}
