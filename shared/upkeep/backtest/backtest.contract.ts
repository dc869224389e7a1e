/** Backtests of a draft of the list, over HTTP. */
import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day, recordId, TownCode } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { actionsOffered, Instant, nextCursor, paging } from '../../platform/reply.ts'
import { BacktestOutcome } from './backtest.texts.ts'
import { BacktestAction, BacktestState } from './backtest.ts'

const readers = [
  'catalogue_officer',
  'county_approver',
  'county_overseer',
  'county_admin',
  'panel_member',
] as const
const officers = ['catalogue_officer'] as const
/** Orders by what would become of them. */
const Counts = z.object({
  unchanged: z.int(),
  stopped: z.int(),
  changed_item: z.int(),
  newly_allowed: z.int(),
  still_off_list: z.int(),
})
const Judged = z.object({
  orderId: z.string(),
  town: z.string(),
  title: z.string(),
  matter: z.string(),
  outcome: BacktestOutcome,
  outcomeText: z.string(),
  because: z.array(z.object({ code: z.string(), rule: z.nullable(z.string()), text: z.string() })),
  /** The item it would go under. */
  under: z.nullable(z.object({ sieveCode: z.string(), title: z.string() })),
  department: z.nullable(z.string()),
})
const BacktestSummary = z.object({
  id: recordId('bkt'),
  version: z.int(),
  state: BacktestState,
  stateText: z.string(),
  draftId: recordId('drf'),
  /** First and last day of the orders replayed. */
  from: Day,
  to: Day,
  /** Share counts towns that are through: 1 is all of them. */
  progress: z.object({ orders: z.int(), townsDone: z.int(), towns: z.int(), share: z.number() }),
  counts: Counts,
  text: z.string(),
  startedBy: z.object({ personId: z.string(), name: z.string() }),
  createdAt: Instant,
  updatedAt: Instant,
  finishedAt: z.nullable(Instant),
})
const BacktestView = z.extend(BacktestSummary, {
  /** The content it ran against, and whether the draft still is that. */
  contentHash: z.string(),
  draftMovedOn: z.boolean(),
  byDepartment: z.array(
    z.object({
      /** Null for orders off the list that do not say who asked. */
      department: z.nullable(z.string()),
      departmentName: z.nullable(z.string()),
      counts: Counts,
      towns: z.array(z.object({ town: z.string(), counts: Counts })),
    }),
  ),
  byTown: z.array(z.object({ town: z.string(), townName: z.string(), counts: Counts })),
  examples: z.array(Judged),
  actions: actionsOffered(BacktestAction),
})

const backtestId = recordId('bkt')
const ofDraft = z.strictObject({ draftId: recordId('drf') })

export const backtestRoutes = routes({
  startBacktest: {
    method: 'POST',
    path: '/v1/catalogue/drafts/{draftId}/backtests',
    summary: { zh: '用上年任务单回测修订稿', en: 'Replay a year of orders against a draft' },
    who: officers,
    params: ofDraft,
    body: z.strictObject({ from: z.optional(Day), to: z.optional(Day) }),
    reply: BacktestView,
    status: 201,
    location: '/v1/catalogue/backtests/{id}',
    versioned: true,
    refusals: [common.not_your_record],
  },
  listBacktests: {
    method: 'GET',
    path: '/v1/catalogue/drafts/{draftId}/backtests',
    summary: { zh: '修订稿的回测', en: 'The backtests of a draft' },
    who: readers,
    params: ofDraft,
    reply: z.object({ backtests: z.array(BacktestSummary) }),
  },
  getBacktest: {
    method: 'GET',
    path: '/v1/catalogue/backtests/{backtestId}',
    summary: { zh: '回测进度和结果', en: 'A backtest: how far it is and what it found' },
    who: readers,
    params: z.strictObject({ backtestId }),
    reply: BacktestView,
    versioned: true,
  },
  listBacktestOrders: {
    method: 'GET',
    path: '/v1/catalogue/backtests/{backtestId}/orders',
    summary: { zh: '回测中结果不同的任务单', en: 'Orders that would fare differently' },
    who: readers,
    params: z.strictObject({ backtestId }),
    query: z.strictObject({
      outcome: z.optional(BacktestOutcome),
      town: z.optional(TownCode),
      ...paging,
    }),
    reply: z.object({ orders: z.array(Judged), nextCursor }),
  },
  abandonBacktest: {
    method: 'POST',
    path: '/v1/catalogue/backtests/{backtestId}/abandon',
    summary: { zh: '停止回测', en: 'Abandon a backtest' },
    who: officers,
    params: z.strictObject({ backtestId }),
    body: z.strictObject({
      reason: unread(
        z.string().check(z.trim(), z.minLength(2), z.maxLength(500)),
        'among those who keep the list',
      ),
    }),
    reply: BacktestView,
    versioned: true,
  },
})
