/**
 * A backtest (回测): a year of orders judged anew under a draft of the list, in the background, page by page; its result
 * is the record itself. It stands on the draft's content at its start, told by hash.
 */
import type { Named } from '../../lists/catalogue/draft.ts'
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { type Lifecycle, lifecycle } from '../../platform/lifecycle.ts'
import type { Because, Judgement, Outcome } from './judge.ts'

export type BacktestState = 'running' | 'done' | 'abandoned'

/** An order that would fare differently, as it is listed. */
export interface Example {
  readonly orderId: string
  readonly town: string
  /** The item it was sent under, or what it asked. */
  readonly title: string
  readonly matter: string
  readonly outcome: Outcome
  readonly because: readonly Because[]
  readonly under: Judgement['under']
  readonly department: string | null
}

export type Counts = Readonly<Partial<Record<Outcome, number>>>

export interface Backtest extends Recorded {
  readonly state: BacktestState
  readonly county: string
  readonly draftId: string
  /** The version of the list that the draft follows; 0 before any. */
  readonly follows: number
  readonly contentHash: string
  readonly effectiveFrom: string
  /** First and last day of the orders replayed. */
  readonly from: string
  readonly to: string
  readonly towns: readonly string[]
  /** How many towns are through, and where in the next one it stands. */
  readonly townsDone: number
  readonly after: Readonly<Record<string, unknown>> | null
  /** Orders judged, pages of results kept. */
  readonly orders: number
  readonly pages: number
  readonly counts: Counts
  /** By department (`-` where nobody is named), then by town. */
  readonly byDepartment: Readonly<Record<string, Readonly<Record<string, Counts>>>>
  /** At most three of a kind and department. */
  readonly examples: readonly Example[]
  readonly startedBy: Named
  readonly createdAt: string
  readonly updatedAt: string
  readonly finishedAt: string | null
}

const examplesOfKind = 3
const nobody = '-'

/** The record after one more page of judgements. */
export function tallied(
  backtest: Backtest,
  judged: readonly (Example & { readonly outcome: Outcome })[],
): Pick<Backtest, 'orders' | 'counts' | 'byDepartment' | 'examples'> {
  const counts: Partial<Record<Outcome, number>> = { ...backtest.counts }
  const byDepartment: Record<string, Record<string, Partial<Record<Outcome, number>>>> = structuredClone(
    backtest.byDepartment,
  )
  const examples = [...backtest.examples]
  for (const each of judged) {
    const department = each.department ?? nobody
    counts[each.outcome] = (counts[each.outcome] ?? 0) + 1
    byDepartment[department] ??= {}
    const towns = byDepartment[department]
    towns[each.town] ??= {}
    const town = towns[each.town] ?? {}
    town[each.outcome] = (town[each.outcome] ?? 0) + 1
    const alike = examples.filter(
      ({ outcome, department: other }) => outcome === each.outcome && (other ?? nobody) === department,
    )
    if (differs(each) && alike.length < examplesOfKind) examples.push(each)
  }
  return { orders: backtest.orders + judged.length, counts, byDepartment, examples }
}

/** Whether it is worth showing: what stays as it was is only counted. */
export const differs = ({ outcome }: { readonly outcome: Outcome }) =>
  outcome !== 'unchanged' && outcome !== 'still_off_list'

const officer = [{ post: 'catalogue_officer', in: 'office' }] as const

export function backtestLifecycleIn(
  offices: readonly string[],
): Lifecycle<BacktestState, 'abandon', Backtest> {
  return lifecycle({
    record: { zh: '清单回测', en: 'backtest' },
    initial: 'running' as BacktestState,
    states: {
      running: { zh: '进行中', en: 'running' },
      done: { zh: '已完成', en: 'done', final: true },
      abandoned: { zh: '已停止', en: 'abandoned', final: true },
    },
    at: ({ id }) => `/v1/catalogue/backtests/${id}`,
    relations: () => ({ places: { office: offices }, persons: {} }),
    transitions: {
      abandon: {
        call: 'POST /abandon',
        label: { zh: '停止', en: 'abandon' },
        from: ['running'],
        to: ['abandoned'],
        by: officer,
      },
    },
  })
}

/** The declaration itself, for texts and drawings. */
export const backtestLifecycle = backtestLifecycleIn([])
export const BacktestState = choice(backtestLifecycle.states)
