/** Recurring duties of 枫桥镇 as its leader for 民政 has them, and what the clock makes of them. */

import { vi } from 'vitest'
import {
  orderById,
  orderKeeping,
  ordersById,
  ordersOfTown,
} from '../../../shared/gate/dispatch/order.table.ts'
import type { Order } from '../../../shared/gate/dispatch/order.ts'
import { openPeriods } from '../../../shared/gate/recurring/period-opening.ts'
import { dutyById, dutyKeeping } from '../../../shared/gate/recurring/recurring.table.ts'
import * as duties from '../../../shared/gate/recurring/recurring-duties.ts'
import { DutyTerms, orderIdOf, type RecurringDuty } from '../../../shared/gate/recurring/recurring-duty.ts'
import { fromEventItem, type StoredEvent } from '../../../shared/platform/events.ts'
import { all } from '../../../shared/platform/reads.ts'
import { put, transact } from '../../../shared/platform/writes.ts'
import { as, content, people, personNamed, town } from '../../support/domain-county.ts'

/** Visits to old people who live alone, on the first of each month from December 2026 on. */
export function terms(changes: Partial<DutyTerms> = {}): DutyTerms {
  const { deadline: _d, exception: _e, emergency: _m, ...asked } = content()
  return DutyTerms.parse({
    title: '每月巡访独居老人',
    content: asked,
    period: 'month',
    dayOfPeriod: 1,
    dueWorkingDays: 10,
    from: '2026-12-01',
    to: '2027-11-23',
    ...changes,
  })
}

export const asking = (changes: Partial<DutyTerms['content']>) => ({
  content: { ...terms().content, ...changes },
})

export async function drafted(changes: Partial<DutyTerms> = {}, leader: string = people.leader) {
  return duties.draft(await personNamed(leader), terms(changes))
}

const made: string[] = []

export async function active(changes: Partial<DutyTerms> = {}, leader: string = people.leader) {
  const { id } = await drafted(changes, leader)
  made.push(id)
  return duties.activate(await personNamed(leader), id)
}

/** Whatever was in force, and every order of the town, is a thing of the past: the next test finds none of them. */
export async function clearAway(): Promise<void> {
  const past = (await ordersNow()).map((order) => orderKeeping.toItem({ ...order, state: 'withdrawn' }))
  for (const id of made.splice(0)) {
    const duty = await dutyById(id)
    if (duty) past.push(dutyKeeping.toItem({ ...duty, state: 'ended', next: null }))
  }
  for (const item of past) await transact([put(item)])
  clockAt('2026-11-23T10:00:00')
}

/** The orders of the town that were not cleared away. */
async function ordersNow(): Promise<Order[]> {
  const ids: string[] = []
  let next: Record<string, unknown> | undefined
  do {
    const page = await ordersOfTown(town, undefined, 100, next)
    ids.push(...page.items.filter(({ state }) => state !== 'withdrawn').map(({ id }) => id))
    next = page.next
  } while (next)
  return ordersById(ids)
}

/** The county's clock shows this instant, in Shanghai, and the hourly round runs. @returns the steps it took */
export async function roundAt(instant: string): Promise<number> {
  const at = clockAt(instant)
  return openPeriods(at)
}
export function clockAt(instant: string): Date {
  const at = new Date(`${instant}+08:00`)
  vi.setSystemTime(at)
  return at
}

export const read = async (id: string) => duties.findDuty(await as('secretary'), id)

export const orderOf = ({ id }: Pick<RecurringDuty, 'id'>, period: string): Promise<Order | undefined> =>
  orderById(orderIdOf(id, period))

/** Every order that a duty brought forth. */
export async function ordersFrom({ id }: Pick<RecurringDuty, 'id'>): Promise<Order[]> {
  return (await ordersNow()).filter(({ recurring }) => recurring?.dutyId === id)
}

export async function trailOf(kind: 'RECURRING' | 'ORDER', id: string): Promise<StoredEvent[]> {
  const events = (await all({ pk: `${kind}#${id}`, prefix: 'EVENT#' })).map(fromEventItem)
  return events.sort((a, b) => a.seq - b.seq)
}
