import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderKeeping } from '../../shared/gate/dispatch/order.table.ts'
import type { Order } from '../../shared/gate/dispatch/order.ts'
import { change } from '../../shared/platform/commit.ts'
import { historyOf } from '../../shared/platform/history.ts'
import { derivedId } from '../../shared/platform/ids.ts'
import { transact } from '../../shared/platform/writes.ts'
import { deliver } from '../../shared/work/tasks/delivery.ts'
import { delivered, monday, openCounty, orderIn, tasksOfOrder } from '../support/domain-county.ts'
import { follow } from '../support/follow.ts'
import { type Cost, measure, printMeasured } from './meter.ts'

describe('delivery', () => {
  let villages: readonly string[]
  beforeAll(async () => {
    villages = (await openCounty()).villages
    await orderIn('delivered')
  })
  afterAll(printMeasured)

  /** An approved order to so many units; no town has 515, so its receivers are set by hand. */
  async function approvedFor(units: number): Promise<Order> {
    const order = await orderIn('approved')
    const content = { ...order.content, units: villages.slice(0, units) }
    const { record, writes } = change(
      orderKeeping,
      order,
      { ...order, content },
      {
        type: 'dispatch.order-edited',
        data: { fields: ['units'] },
        by: { system: 'bootstrap' },
        at: monday,
        commandId: derivedId('sys', 'receivers', order.id),
        requestHash: '',
      },
    )
    await transact(writes)
    return record
  }

  const costs: Cost[] = []
  it.each([1, 60, 515])('to %i units writes at most 3 items a unit and 4 more', async (units) => {
    const order = await approvedFor(units)
    let steps = 0
    const cost = await measure(`deliver to ${units}`, async () => {
      steps = await delivered(order)
    })
    costs.push(cost)
    expect(cost.written).toBeLessThanOrEqual(3 * units + 4)
    // 33 units a step; the last one marks the order delivered.
    expect(steps).toBe(Math.ceil(units / 33))
    expect(cost.transactions).toBe(steps + 1)
    const tasks = await tasksOfOrder(order)
    expect(new Set(tasks.map(({ unit }) => unit)).size).toBe(units)
    expect(tasks).toHaveLength(units)
    if (units > 60) return
    const events = await Promise.all(
      tasks.map(async ({ id }) => (await historyOf(`TASK#${id}`)).at(-1)?.event),
    )
    const followed = await measure(`deliver to ${units}, what follows`, () =>
      follow(events.flatMap((event) => event ?? [])),
    )
    // Of each task its history, and of each village two counts and a notice.
    expect(followed.reads).toBeLessThanOrEqual(2 * units + 2)
    expect(followed.writeUnits).toBeLessThanOrEqual(6 * units + 2)
  })

  it('costs about the same a unit, however many units there are', async () => {
    const [, sixty, whole] = costs
    if (!sixty || !whole) throw new Error('nothing was measured')
    expect(whole.writeUnits / 515).toBeLessThanOrEqual((sixty.writeUnits / 60) * 1.1)
  })

  it.each([1, 6, 12])(
    'to all units of a county, begun anew after step %i, serves each once',
    async (step) => {
      const order = await approvedFor(515)
      const cost = await measure(`deliver to 515, killed after step ${step}`, async () => {
        for (let run = 0, from = 0; run < step; run += 1) {
          from = (await deliver({ orderId: order.id, attempt: order.attempt, from })).from
        }
        // A chain started anew knows nothing of the first one, and begins with the first unit.
        await delivered(order)
      })
      expect(cost.written).toBeLessThanOrEqual(3 * 515 + 4)
      const tasks = await tasksOfOrder(order)
      expect(tasks).toHaveLength(515)
      expect(new Set(tasks.map(({ unit }) => unit)).size).toBe(515)
    },
  )

  it('run once more writes nothing', async () => {
    const order = await approvedFor(60)
    await delivered(order)
    const cost = await measure('deliver to 60 again', () => delivered(order))
    expect(cost).toMatchObject({ reads: 1, written: 0 })
  })
})
