/**
 * The clock's part in recurring duties: each period that is due brings forth its one order, in one transaction with the
 * duty, which from then on has dealt with that period. A period that passed whole is noted as missed. Nothing is sent
 * that the sieve blocks, and nothing reaches a village without review (R23).
 */

import { dayOf } from '../../platform/clock.ts'
import { actAsSystem } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import * as log from '../../platform/log.ts'
import { ConditionLost } from '../../platform/writes.ts'
import { scheduledOrder } from '../dispatch/scheduled-order.ts'
import { inWords } from '../screening/finding.texts.ts'
import { presentLeader } from './duty-leader.ts'
import type { Period } from './period.ts'
import { dutiesDue, dutyById, dutyKeeping } from './recurring.table.ts'
import {
  afterPeriod,
  contentOn,
  dueStep,
  type Opening,
  orderIdOf,
  type RecurringDuty,
} from './recurring-duty.ts'

/**
 * Takes every step that is due in the county. A duty at which this fails holds up no other.
 * @returns how many steps were taken
 * @throws what the first failure was, once all others are through
 */
export async function openPeriods(at: Date): Promise<number> {
  let steps = 0
  const failures: unknown[] = []
  for (const { id } of await dutiesDue(county().code, dayOf(at))) {
    try {
      steps += await settle(id, at)
    } catch (cause) {
      log.error('recurring duty not settled', cause, { id })
      failures.push(cause)
    }
  }
  if (failures.length > 0) throw failures[0]
  return steps
}

// Whoever sends the same item in the same town moves its docket; losing to that many at once is for the next round.
const tries = 5

async function settle(id: string, at: Date): Promise<number> {
  let duty = await dutyById(id)
  let steps = 0
  for (let lost = 0; duty; ) {
    try {
      const after: RecurringDuty | undefined = await taken(duty, at)
      if (!after) return steps
      duty = after
      steps += 1
    } catch (cause) {
      if (!(cause instanceof ConditionLost)) throw cause
      lost += 1
      if (lost === tries) return steps
      duty = await dutyById(id)
    }
  }
  return steps
}

/** @returns the duty after the step that was due, undefined when none was */
async function taken(duty: RecurringDuty, at: Date): Promise<RecurringDuty | undefined> {
  const due = dueStep(duty, dayOf(at))
  switch (due?.kind) {
    case undefined:
      return undefined
    case 'lapse':
      return lapse(duty, at)
    case 'missed':
      return miss(duty, due.period, at)
    case 'open':
      return open(duty, due.period, at)
  }
}

const asClock = (before: RecurringDuty, at: Date) =>
  ({ system: 'schedule', keeping: dutyKeeping, before, at }) as const

/** What becomes of a period is one step, so that a period is dealt with once. */
const stepOf = (duty: RecurringDuty, { key }: Period) => ['recurring', duty.id, key]

async function open(before: RecurringDuty, period: Period, at: Date): Promise<RecurringDuty | undefined> {
  const leader = await presentLeader(before, at)
  if (!leader) return hold(before, period, at)
  const { id: dutyId, town } = before
  const orderId = orderIdOf(dutyId, period.key)
  const recurring = { dutyId, period: period.key }
  const content = contentOn(before, dayOf(at))
  const { writes, blocking } = await scheduledOrder(
    { id: orderId, town, author: leader, content, recurring },
    at,
  )
  const blocked = blocking.length > 0
  const said = (language: 'zh' | 'en') =>
    blocking.map((finding) => inWords(finding, language).text).join(language === 'zh' ? '；' : '; ')
  const opening: Opening = {
    ...{ period: period.key, outcome: blocked ? 'blocked' : 'submitted', orderId },
    ...{ at: at.toISOString(), findings: blocking },
  }
  return actAsSystem({
    ...asClock(before, at),
    next: afterPeriod(before, period, opening),
    step: stepOf(before, period),
    announce: blocked
      ? {
          type: 'recurring.order-blocked',
          reason: said('zh'),
          data: { period: period.key, orderId, reasonEn: said('en') },
        }
      : { type: 'recurring.order-opened', data: { period: period.key, orderId } },
    also: writes,
  })
}

/** R39: nobody is there in whose name an order could be written; told once, and open to whoever takes over in time. */
async function hold(before: RecurringDuty, { key }: Period, at: Date): Promise<RecurringDuty | undefined> {
  if (before.held) return undefined
  const held = { period: key, at: at.toISOString() }
  return actAsSystem({
    ...asClock(before, at),
    next: { ...before, held, updatedAt: held.at },
    step: ['recurring-held', before.id, key, before.leader.personId],
    announce: { type: 'recurring.duty-held', data: { period: key } },
  })
}

function miss(before: RecurringDuty, period: Period, at: Date): Promise<RecurringDuty | undefined> {
  const opening: Opening = {
    ...{ period: period.key, outcome: 'missed', orderId: null },
    ...{ at: at.toISOString(), findings: [] },
  }
  return actAsSystem({
    ...asClock(before, at),
    next: afterPeriod(before, period, opening),
    step: stepOf(before, period),
    announce: { type: 'recurring.period-missed', data: { period: period.key } },
  })
}

function lapse(before: RecurringDuty, at: Date): Promise<RecurringDuty | undefined> {
  return actAsSystem({
    ...asClock(before, at),
    next: { ...before, state: 'lapsed', updatedAt: at.toISOString() },
    step: ['recurring-lapsed', before.id, before.version],
    announce: { type: 'recurring.duty-lapsed' },
  })
}
