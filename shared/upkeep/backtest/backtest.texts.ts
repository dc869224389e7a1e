/** What a backtest says, in words. */
import { choice } from '../../platform/choice.ts'
import { fill, type Language } from '../../platform/language.ts'
import type { Backtest } from './backtest.ts'
import type { Outcome } from './judge.ts'

type Texts = Readonly<Record<Language, string>>

export const outcomeTexts: Readonly<Record<Outcome, Texts>> = {
  unchanged: { zh: '照旧可派', en: 'sent as before' },
  stopped: { zh: '将被挡下', en: 'would be stopped' },
  changed_item: { zh: '改用别的事项', en: 'would go under a changed item' },
  newly_allowed: { zh: '可以入清单派单', en: 'would be allowed' },
  still_off_list: { zh: '仍在清单外', en: 'still off the list' },
}

export const BacktestOutcome = choice(outcomeTexts)

export const reasons: Readonly<Record<string, Texts>> = {
  retired: { zh: '事项已退出清单', en: 'the item has left the list' },
  split_or_merged: { zh: '事项已拆分或合并', en: 'the item was split or merged' },
  reworded: { zh: '事项内容有改动', en: 'the item was changed' },
  covered: { zh: '新事项涵盖该要求', en: 'a new item covers the matter' },
  item_not_dispatchable: { zh: '事项没有现行有效的依据', en: 'the item has no basis in force' },
  unit_kind: { zh: '事项不再适用于该类村社', en: 'the item no longer applies to that kind of unit' },
  beyond_report_only: { zh: '事项只需发现报告，要求的动作超出范围', en: 'it asks more than reporting' },
  co_party_needed: { zh: '事项须有协同单位', en: 'the item needs a co-party' },
  evidence_over_ceiling: { zh: '材料要求超出上限', en: 'it asks for evidence above the ceiling' },
}

export const reasonText = (code: string, language: Language) => reasons[code]?.[language] ?? code

export const sentence: Texts = {
  zh: '{from} 至 {to} 的 {orders} 份任务单：{stopped} 份将被挡下，{changed} 份改用别的事项，{allowed} 份清单外的可入清单，{unchanged} 份照旧',
  en: 'Of {orders} orders from {from} to {to}, {stopped} would be stopped, {changed} would go under a changed item, {allowed} that were off the list would be allowed, {unchanged} stay as they were',
}

export function sentenceOf({ from, to, orders, counts }: Backtest, language: Language): string {
  return fill(sentence[language], {
    ...{ from, to, orders },
    stopped: counts.stopped ?? 0,
    changed: counts.changed_item ?? 0,
    allowed: counts.newly_allowed ?? 0,
    unchanged: counts.unchanged ?? 0,
  })
}
