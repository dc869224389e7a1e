/** The card in words: why each topic stands as it does when nothing was found against it. */

import { cited } from '../../lists/catalogue/citation.ts'
import { fill, type Language, type TextParams } from '../../platform/language.ts'
import type { Check } from './card.ts'

export const cardTexts: Readonly<Record<string, Record<Language, string>>> = {
  item: { zh: '清单事项“{title}”（{sieveCode}）', en: 'Item “{title}” ({sieveCode})' },
  no_item: { zh: '没有对应的清单事项', en: 'No item of the list' },
  found: { zh: '有 {count} 处，见所列', en: '{count} found, as listed' },
  item_fits: { zh: '内容与“{title}”相符', en: 'The text is what “{title}” covers' },
  fit_unsure: {
    zh: '内容太少，看不出是否属于“{title}”',
    en: 'It says too little to tell whether “{title}” covers it',
  },
  fits_no_item: { zh: '没有可对照的清单事项', en: 'No item to hold it against' },
  in_force: { zh: '现行有效：{bases}', en: 'In force: {bases}' },
  in_force_doubtful: {
    zh: '有依据存疑，待复核；现行有效：{bases}',
    en: 'A basis is in doubt, the item is to be reviewed; in force: {bases}',
  },
  in_force_changed: {
    zh: '有依据变动，待复核；现行有效：{bases}',
    en: 'A basis has changed, the item is to be reviewed; in force: {bases}',
  },
  by_custom_doubtful: {
    zh: '有依据存疑，待复核；约定俗成，审批有效期至 {custom}',
    en: 'A basis is in doubt, the item is to be reviewed; by custom, approved until {custom}',
  },
  by_custom_changed: {
    zh: '有依据变动，待复核；约定俗成，审批有效期至 {custom}',
    en: 'A basis has changed, the item is to be reviewed; by custom, approved until {custom}',
  },
  by_custom: { zh: '约定俗成，审批有效期至 {custom}', en: 'By custom, approved until {custom}' },
  basis_none: { zh: '没有清单依据', en: 'No basis of the list carries it' },
  basis_gone: { zh: '依据已失效', en: 'No basis is in force' },
  all_stated: {
    zh: '对象、动作、地点、完成标准、期限、联系人均已写明',
    en: 'Object, action, place, finish standard, deadline and contact are stated',
  },
  no_form: {
    zh: '不要求填表；材料 {count} 种，在事项上限之内',
    en: 'No form; {count} kinds of evidence within the ceiling',
  },
  forms_named: { zh: '填报：{titles}', en: 'To be filled in: {titles}' },
  none_alike: {
    zh: '没有发现对同一村社的相同或相近任务',
    en: 'No order asks the same villages the same or nearly the same',
  },
  week_empty: { zh: '到期当周这些村社没有其他任务', en: 'These villages have nothing else due that week' },
  week_fullest: {
    zh: '到期当周最忙的是{name}：在办 {open} 项、{hours} 小时（提示线 {cap} 小时）',
    en: 'The fullest that week is {name}: {open} open, {hours} hours (shown from {cap})',
  },
  funded: { zh: '经费来源：{source}', en: 'Paid by: {source}' },
  funding_unknown: { zh: '没有清单事项写明经费来源', en: 'No item names who pays' },
  helped_by: { zh: '{names}协同', en: 'Helped by {names}' },
  help_needed: { zh: '专业事项，须有协同单位', en: 'Professional work: a co-party is needed' },
  no_help_named: { zh: '未要求协同单位', en: 'No co-party is needed' },
  passed_by_committee: {
    zh: '{heldOn} 集体讨论通过：参会 {present} 人、赞成 {yes} 票、回避 {recused} 人',
    en: 'Passed by the committee on {heldOn}: {present} present, {yes} in favour, {recused} recused',
  },
  not_major: { zh: '不属重大事项', en: 'Not a major matter' },
  never_off_list: {
    zh: '本镇街此前没有审核过清单外任务',
    en: 'Nothing off the list was ruled in this town before',
  },
  ruled_off_list: {
    zh: '清单外任务最近 {count} 次：通过 {approved}、退回 {returned}、驳回 {rejected}、合并 {merged}、村社拒收成立 {refused}、不成立 {dismissed}',
    en: 'The last {count} off the list: {approved} approved, {returned} returned, {rejected} rejected, {merged} merged, {refused} refused with right, {dismissed} without',
  },
  never_ruled: { zh: '本镇街此前没有审核过同一事项', en: 'Never ruled in this town before' },
  ruled: {
    zh: '同一事项最近 {count} 次：通过 {approved}、退回 {returned}、驳回 {rejected}、合并 {merged}、村社拒收成立 {refused}、不成立 {dismissed}',
    en: 'The last {count}: {approved} approved, {returned} returned, {rejected} rejected, {merged} merged, {refused} refused with right, {dismissed} without',
  },
}

export function reasonText({ code, params }: Check['reason'], language: Language): string {
  const { bases, names, titles } = params
  const listed = (values: unknown, mark: string) => (Array.isArray(values) ? values.join(mark) : values)
  const comma = language === 'zh' ? '、' : ', '
  const words = Array.isArray(bases)
    ? { bases: bases.map((basis) => cited(basis, language)).join(language === 'zh' ? '；' : '; ') }
    : {}
  const filled = {
    ...params,
    ...words,
    ...{ names: listed(names, comma), titles: listed(titles, comma) },
  } as TextParams
  return fill(cardTexts[code]?.[language] ?? code, filled)
}
