/** A backtest as it is shown to a caller. */

import { findUnits } from '../../directory/directory.ts'
import { findDraft } from '../../lists/catalogue/draft-readers.ts'
import { offices } from '../../lists/catalogue/offices.ts'
import { now } from '../../platform/clock.ts'
import type { ReplyOf } from '../../platform/contract.ts'
import type { Language } from '../../platform/language.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Caller } from '../../platform/who/actor.ts'
import type { backtestRoutes } from './backtest.contract.ts'
import { BacktestOutcome, outcomeTexts, reasonText, sentenceOf } from './backtest.texts.ts'
import {
  type Backtest,
  backtestLifecycle,
  backtestLifecycleIn,
  type Counts,
  type Example,
} from './backtest.ts'
import type { Outcome } from './judge.ts'

type BacktestView = ReplyOf<(typeof backtestRoutes)['getBacktest']>
type BacktestSummary = ReplyOf<(typeof backtestRoutes)['listBacktests']>['backtests'][number]
type Judged = BacktestView['examples'][number]

const whole = (counts: Counts) =>
  Object.fromEntries(BacktestOutcome.options.map((outcome) => [outcome, counts[outcome] ?? 0])) as Record<
    Outcome,
    number
  >

function summed(many: readonly Counts[]): Record<Outcome, number> {
  const total = whole({})
  for (const counts of many)
    for (const outcome of BacktestOutcome.options) total[outcome] += counts[outcome] ?? 0
  return total
}

export function viewOfExample({ because, ...example }: Example, language: Language): Judged {
  return {
    ...example,
    outcomeText: outcomeTexts[example.outcome][language],
    because: because.map(({ code, rule }) => ({ code, rule, text: reasonText(code, language) })),
  }
}

export function summaryOfBacktest(backtest: Backtest, { language }: Caller): BacktestSummary {
  const { id, version, state, draftId, from, to, orders, towns, townsDone, counts } = backtest
  const { startedBy, createdAt, updatedAt, finishedAt } = backtest
  const share = towns.length === 0 ? 1 : Math.round((townsDone / towns.length) * 100) / 100
  return {
    ...{ id, version, state, stateText: backtestLifecycle.states[state][language], draftId, from, to },
    progress: { orders, townsDone, towns: towns.length, share },
    ...{ counts: whole(counts), text: sentenceOf(backtest, language) },
    ...{ startedBy, createdAt, updatedAt, finishedAt },
  }
}

export async function viewOfBacktest(backtest: Backtest, caller: Caller): Promise<BacktestView> {
  const at = now()
  const { byDepartment, examples, contentHash, draftId } = backtest
  const departments = Object.entries(byDepartment)
  const towns = [...new Set(departments.flatMap(([, each]) => Object.keys(each)))].sort()
  const known = await findUnits([
    ...departments.map(([code]) => code).filter((code) => code !== '-'),
    ...towns,
  ])
  const names = new Map(known.map(({ code, name }) => [code, name]))
  const draft = await findDraft(caller, draftId, at)
  return {
    ...summaryOfBacktest(backtest, caller),
    contentHash,
    draftMovedOn: draft.checked !== null && draft.checked.contentHash !== contentHash,
    byDepartment: departments
      .map(([code, each]) => ({
        department: code === '-' ? null : code,
        departmentName: names.get(code) ?? null,
        counts: summed(Object.values(each)),
        towns: Object.entries(each)
          .map(([town, counts]) => ({ town, counts: whole(counts) }))
          .sort((a, b) => (a.town < b.town ? -1 : 1)),
      }))
      .sort((a, b) => ((a.department ?? '~') < (b.department ?? '~') ? -1 : 1)),
    byTown: towns.map((town) => ({
      ...{ town, townName: names.get(town) ?? town },
      counts: summed(departments.flatMap(([, each]) => each[town] ?? [])),
    })),
    examples: examples.map((example) => viewOfExample(example, caller.language)),
    actions: await actionsOf(backtestLifecycleIn(await offices(at)), backtest, caller, at),
  }
}
