/** Whoever's order was merged into another has a say in the tasks of that one: he accepts them like their sender (R26). */

import { orderOf } from '../../gate/dispatch/chain.ts'
import { actAsSystem } from '../../platform/commit.ts'
import { taskKeeping, tasksById } from './task.table.ts'
import { taskIdFor } from './task.ts'

// Of an order's at most 600 tasks, so many are read in one call.
const chunk = 100

/**
 * Notes on the tasks of an order who joined it. Before delivery there are none yet: they will be born with the note.
 * @throws while the order is being delivered, so that the event comes again when all its tasks are there
 */
export async function noteJoined(orderId: string, at: Date): Promise<void> {
  const order = await orderOf({ orderId })
  if (order.state === 'approved') throw new Error(`order ${orderId} is being delivered`)
  if (order.state !== 'delivered') return
  const joined = order.joined ?? []
  const ids = order.content.units.map((unit) => taskIdFor(order.id, order.attempt, unit))
  for (let from = 0; from < ids.length; from += chunk) {
    for (const task of await tasksById(ids.slice(from, from + chunk))) {
      const known = task.joined ?? []
      const missing = joined.filter(
        ({ author, units }) =>
          units.includes(task.unit) && !known.some(({ personId }) => personId === author.personId),
      )
      if (missing.length === 0) continue
      await actAsSystem({
        system: 'review-chain',
        keeping: taskKeeping,
        before: task,
        next: { ...task, joined: [...known, ...missing.map(({ author }) => author)] },
        at,
        step: ['joined', task.id, ...missing.map((each) => each.orderId)],
        announce: {
          type: 'tasks.task-joined',
          data: { orderIds: missing.map((each) => each.orderId), unit: task.unit },
        },
      })
    }
  }
}
