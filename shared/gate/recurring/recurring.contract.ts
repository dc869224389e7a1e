/** Recurring duties over HTTP. */
import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day, recordId, TownCode } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { actionsOffered, Instant, nextCursor, paging } from '../../platform/reply.ts'
import { FindingView } from '../../reading/finding.ts'
import { dispatchRefusals } from '../dispatch/dispatch.refusals.ts'
import { BySieve } from '../dispatch/dispatch.replies.ts'
import { recurringRefusals } from './recurring.refusals.ts'
import { DutyTerms, OpeningOutcome, RecurringDutyAction, RecurringDutyState } from './recurring-duty.ts'

const dutyId = recordId('rec')
const reason = unread(
  z.string().check(z.trim(), z.minLength(2), z.maxLength(1000)),
  'the town’s own; villages read the orders',
)

const DutySummary = z.extend(
  z.pick(DutyTerms, {
    title: true,
    period: true,
    dayOfPeriod: true,
    dueWorkingDays: true,
    from: true,
    to: true,
  }),
  {
    id: dutyId,
    version: z.int(),
    state: RecurringDutyState,
    stateText: z.string(),
    town: z.string(),
    leader: z.object({ personId: z.string(), name: z.string() }),
    sieveCode: z.nullable(z.string()),
    unitCount: z.int(),
    /** The period that opens next and when, holidays considered as far as they are published. */
    next: z.nullable(z.object({ period: z.string(), opensOn: Day })),
    createdAt: Instant,
    updatedAt: Instant,
  },
)

const DutyView = z.extend(DutySummary, {
  content: DutyTerms.shape.content,
  item: z.nullable(z.object({ title: z.string(), lines: z.array(z.string()) })),
  /** The period that waits for somebody to take over. */
  held: z.nullable(z.object({ period: z.string(), at: Instant })),
  /** What became of the latest periods, the latest last. */
  openings: z.array(
    z.object({
      period: z.string(),
      outcome: OpeningOutcome,
      orderId: z.nullable(z.string()),
      at: Instant,
      /** What blocked its order. */
      findings: z.array(FindingView),
    }),
  ),
  actions: actionsOffered(RecurringDutyAction),
})

const leaders = ['leader_in_charge'] as const
const one = { params: z.strictObject({ dutyId }), reply: DutyView, versioned: true } as const

export const recurringRoutes = routes({
  draftRecurringDuty: {
    method: 'POST',
    path: '/v1/recurring-duties',
    summary: { zh: '起草周期任务', en: 'Draft a recurring duty' },
    who: leaders,
    body: DutyTerms,
    reply: DutyView,
    status: 201,
    location: '/v1/recurring-duties/{id}',
    versioned: true,
  },
  listRecurringDuties: {
    method: 'GET',
    path: '/v1/recurring-duties',
    summary: { zh: '周期任务列表', en: 'List recurring duties of a town' },
    who: 'anyone',
    query: z.strictObject({ town: z.optional(TownCode), ...paging }),
    reply: z.object({ duties: z.array(DutySummary), nextCursor }),
    refusals: [common.not_found],
  },
  getRecurringDuty: {
    method: 'GET',
    path: '/v1/recurring-duties/{dutyId}',
    summary: { zh: '周期任务详情', en: 'One recurring duty' },
    who: 'anyone',
    ...one,
  },
  changeRecurringDuty: {
    method: 'PUT',
    path: '/v1/recurring-duties/{dutyId}',
    summary: {
      zh: '修改周期任务（执行中的先过筛）',
      en: 'Change a recurring duty; screened first while in force',
    },
    who: leaders,
    body: DutyTerms,
    ...one,
    refusals: [dispatchRefusals.order_blocked],
    carries: { order_blocked: BySieve },
  },
  activateRecurringDuty: {
    method: 'POST',
    path: '/v1/recurring-duties/{dutyId}/activate',
    summary: { zh: '启用周期任务（先试过筛）', en: 'Screen and activate a recurring duty' },
    who: leaders,
    ...one,
    refusals: [dispatchRefusals.order_blocked, recurringRefusals.no_period_left],
    carries: { order_blocked: BySieve },
  },
  pauseRecurringDuty: {
    method: 'POST',
    path: '/v1/recurring-duties/{dutyId}/pause',
    summary: { zh: '暂停周期任务', en: 'Pause a recurring duty' },
    who: leaders,
    body: z.strictObject({ reason }),
    ...one,
  },
  resumeRecurringDuty: {
    method: 'POST',
    path: '/v1/recurring-duties/{dutyId}/resume',
    summary: { zh: '恢复周期任务，或期满后续期', en: 'Resume a paused duty, or renew a lapsed one' },
    who: leaders,
    ...one,
    refusals: [dispatchRefusals.order_blocked, recurringRefusals.no_period_left],
    carries: { order_blocked: BySieve },
  },
  takeOverRecurringDuty: {
    method: 'POST',
    path: '/v1/recurring-duties/{dutyId}/take-over',
    summary: { zh: '接手离岗领导的周期任务', en: 'Take over from a leader who is gone' },
    who: leaders,
    ...one,
    refusals: [recurringRefusals.duty_is_led, recurringRefusals.line_not_led],
  },
  endRecurringDuty: {
    method: 'POST',
    path: '/v1/recurring-duties/{dutyId}/end',
    summary: { zh: '终止周期任务', en: 'End a recurring duty' },
    who: leaders,
    body: z.strictObject({ reason }),
    ...one,
  },
})
