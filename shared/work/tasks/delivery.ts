/**
 * Delivers an approved order: one task for each unit, exactly once each. A task's id is derived from order,
 * attempt and unit, and each is born with its event in one transaction, so any run may stop and be run again.
 */

import { findUnits } from '../../directory/directory.ts'
import { type Attempt, markDelivered, orderToDeliver } from '../../gate/dispatch/chain.ts'
import { type Order, reviewOpen } from '../../gate/dispatch/order.ts'
import { now } from '../../platform/clock.ts'
import { change } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import { ConditionLost, transact } from '../../platform/writes.ts'
import { taskKeeping, tasksById } from './task.table.ts'
import { type Task, taskIdFor } from './task.ts'

// A transaction holds a hundred items, and a task with its event is three.
const chunk = 33

/**
 * Delivers to the next units and, when none remain, marks the order delivered. Every unit before `from` was served by
 * an earlier run of the step, which the chain tells; a chain started anew begins at the first and finds them served.
 */
export async function deliver(
  step: Attempt & { from?: number },
): Promise<{ remaining: number; from: number; reviewOpen: boolean }> {
  const at = now()
  const { order, due } = await orderToDeliver(step)
  const units = order.content.units.length
  if (!due) {
    const open = order.attempt === step.attempt && reviewOpen(order)
    return { remaining: 0, from: units, reviewOpen: open }
  }
  const from = await deliverFrom(order, step.from ?? 0, at)
  const remaining = units - from
  if (remaining === 0) await markDelivered(order, at)
  return { remaining, from, reviewOpen: remaining === 0 && reviewOpen(order) }
}

/**
 * Delivers to the next units from a place in the order's list on; those of them that have their task are left alone.
 * @returns where to go on; the number of units when all before it are served
 */
async function deliverFrom(order: Order, from: number, at: Date): Promise<number> {
  const { units } = order.content
  const wanted = units
    .slice(from, from + chunk)
    .map((unit) => ({ unit, id: taskIdFor(order.id, order.attempt, unit) }))
  const served = new Set((await tasksById(wanted.map(({ id }) => id))).map(({ id }) => id))
  const missing = wanted.filter(({ id }) => !served.has(id))
  if (missing.length > 0) await deliverTo(order, missing, at)
  return Math.min(from + chunk, units.length)
}

async function deliverTo(
  order: Order,
  wanted: readonly { unit: string; id: string }[],
  at: Date,
): Promise<void> {
  const names = new Map(
    (await findUnits(wanted.map(({ unit }) => unit))).map(({ code, name }) => [code, name]),
  )
  const writes = wanted.flatMap(({ unit, id }) => {
    const task = taskOf(order, id, unit, names.get(unit) ?? unit, at)
    const born = change(taskKeeping, undefined, task, {
      type: 'tasks.task-delivered',
      data: { orderId: order.id, unit, title: task.title },
      by: { system: 'review-chain' },
      at,
      commandId: derivedId('sys', 'deliver', id),
      requestHash: '',
    })
    return born.writes
  })
  try {
    await transact(writes)
  } catch (cause) {
    // Another run of the same step was faster; the next run counts again.
    if (!(cause instanceof ConditionLost)) throw cause
    const there = new Set((await tasksById(wanted.map(({ id }) => id))).map(({ id }) => id))
    const left = wanted.filter(({ id }) => !there.has(id))
    if (left.length === wanted.length) throw cause
    if (left.length > 0) await deliverTo(order, left, at)
  }
}

/** Who let the present attempt pass; an emergency leaves before anybody could. */
const reviewerOf = ({ rulings, attempt }: Order) =>
  rulings.findLast((ruling) => ruling.attempt === attempt && ruling.stage === 'review')?.by.personId ?? null

function taskOf(
  order: Order,
  id: string,
  unit: string,
  unitName: string,
  at: Date,
): Omit<Task, 'version' | 'trail'> {
  const { object, action, place, finishStandard, deadline, contact, evidence, coParties, sieveCode } =
    order.content
  const { evidenceNecessity = null } = order.content
  const due = deadline ?? ''
  return {
    id,
    state: 'delivered',
    unit,
    unitName,
    town: order.town,
    orderId: order.id,
    attempt: order.attempt,
    sieveCode,
    catalogueVersion: order.catalogueVersion,
    title: order.item?.title ?? object ?? '',
    ask: {
      object: object ?? '',
      action: action ?? '',
      place: place ?? '',
      finishStandard: finishStandard ?? '',
      deadline: due,
      contact: contact ?? { name: '', phone: '' },
      evidence,
      evidenceNecessity,
      coParties,
    },
    forms: order.forms ?? [],
    hours: order.item?.hours ?? 0,
    inspection: order.inspection ?? order.content.inspection,
    professional: order.item?.professional ?? false,
    sender: order.author,
    takenOver: (order.takenOver ?? []).map(({ personId }) => personId),
    reviewedBy: reviewerOf(order),
    lines: order.item?.lines ?? [],
    joined: (order.joined ?? []).filter(({ units }) => units.includes(unit)).map(({ author }) => author),
    assignees: [],
    ledger: [
      { at: at.toISOString(), kind: 'start', holder: `village_party_secretary@${unit}`, reason: null, due },
    ],
    progress: [],
    submission: null,
    createdAt: at.toISOString(),
    closedAt: null,
  }
}
