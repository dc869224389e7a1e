/** Differences between versions as sentences people read aloud. */

import { labelOf } from '../../platform/choice.ts'
import { fieldName } from '../../platform/fields.ts'
import type { Language } from '../../platform/language.ts'
import { catalogueFields } from './catalogue.fields.ts'
import { cited } from './citation.ts'
import { type Difference, DifferenceKind, type Named } from './diff.ts'
import type { Basis, Item } from './item.ts'

const zhName = ({ title, sieveCode }: Named) => `“${title}”（${sieveCode}）`
const enName = ({ title, sieveCode }: Named) => `“${title}” (${sieveCode})`

const names = (items: readonly Named[], language: Language) =>
  language === 'zh' ? items.map(zhName).join('、') : items.map(enName).join(', ')

export function sentenceOf(difference: Difference, language: Language): string {
  const from = names(difference.from, language)
  const into = names(difference.into, language)
  const fields = difference.fields
    .map(({ field }) => fieldName(field, language, catalogueFields, 'item'))
    .join(language === 'zh' ? '、' : ', ')
  const many = difference.into.length
  const [gone] = difference.from
  const [come] = difference.into
  switch (difference.kind) {
    case 'added':
      return language === 'zh' ? `新增${into}` : `Added ${into}`
    case 'retired':
      return language === 'zh' ? `${from}退出清单` : `${from} left the list`
    case 'split':
      if (many === 1) return language === 'zh' ? `${from}由${into}取代` : `${from} gave way to ${into}`
      return language === 'zh'
        ? `${from}拆分为 ${many} 项：${into}`
        : `${from} was split into ${many}: ${into}`
    case 'merged':
      return language === 'zh' ? `${from}合并为${into}` : `${from} were merged into ${into}`
    case 'reworded':
      if (gone && come && gone.title !== come.title)
        return language === 'zh'
          ? `${from}改为${into}，修改${fields}`
          : `${from} became ${into}; changed: ${fields}`
      return language === 'zh' ? `${from}修改${fields}` : `${from}: changed ${fields}`
    case 'basis_changed':
      return language === 'zh'
        ? `${from}依据调整：${basisWords(difference, language)}`
        : `${from}: basis changed, ${basisWords(difference, language)}`
    case 'other':
      return language === 'zh' ? `${from}调整${fields}` : `${from}: changed ${fields}`
  }
}

function basisWords({ fields }: Difference, language: Language): string {
  const side = (which: 'before' | 'after') => {
    const basis = (fields.find(({ field }) => field === 'basis')?.[which] ?? []) as readonly Basis[]
    const custom = fields.find(({ field }) => field === 'customary')?.[which] as Item['customary'] | undefined
    const customWord =
      language === 'zh' ? `约定俗成至 ${custom?.expiresOn}` : `custom until ${custom?.expiresOn}`
    const bases = basis.map((each) => cited(each, language))
    const words = custom ? [...bases, customWord] : bases
    return words.length > 0 ? words.join(language === 'zh' ? '；' : '; ') : language === 'zh' ? '无' : 'none'
  }
  const [before, after] = [side('before'), side('after')]
  if (before === after) return language === 'zh' ? '有效期或核对结论变化' : 'its dates or its check'
  return language === 'zh' ? `由${before}改为${after}` : `from ${before} to ${after}`
}

/** `新增 4 项，退出 2 项`. */
export function summaryOf(differences: readonly Difference[], language: Language): string {
  const counts = Map.groupBy(differences, ({ kind }) => kind)
  const parts = DifferenceKind.options.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0
    if (count === 0) return []
    const { zh, en } = labelOf(DifferenceKind, kind)
    return [language === 'zh' ? `${zh} ${count} 项` : `${count} ${en}`]
  })
  if (parts.length > 0) return parts.join(language === 'zh' ? '，' : ', ')
  return language === 'zh' ? '两版内容相同' : 'The two versions say the same'
}
