import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as chain from '../../shared/gate/dispatch/chain.ts'
import { orderById } from '../../shared/gate/dispatch/order.table.ts'
import type { Order } from '../../shared/gate/dispatch/order.ts'
import * as orders from '../../shared/gate/dispatch/orders.ts'
import { review } from '../../shared/gate/dispatch/review.ts'
import * as reroutes from '../../shared/gate/reroutes/reroutes.ts'
import { fromEventItem } from '../../shared/platform/events.ts'
import { firstBreak } from '../../shared/platform/history.ts'
import { all } from '../../shared/platform/reads.ts'
import { deliver } from '../../shared/work/tasks/delivery.ts'
import * as tasks from '../../shared/work/tasks/tasks.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../support/crash.ts'
import {
  as,
  callerOf,
  content,
  delivered,
  openCounty,
  orderIn,
  people,
  rerouteIn,
  taskIn,
  tasksOfOrder,
} from '../support/domain-county.ts'

beforeAll(async () => {
  const { villages } = await openCounty()
  everyVillage = villages.filter((code) => code.startsWith('330681109'))
  countCalls()
})
afterEach(surviveAgain)
let everyVillage: string[] = []

async function trail(pk: string) {
  return (await all({ pk, prefix: 'EVENT#' })).map(fromEventItem).sort((a, b) => a.seq - b.seq)
}

let key = 0
const newKey = () => {
  key += 1
  return `crash-key-${key}`
}

describe('a command that dies anywhere and is sent again under its key is done once', () => {
  it.each<
    [
      string,
      () => Promise<{ id: string; key: string }>,
      (p: { id: string; key: string }) => Promise<{ id: string; version: number; state: string }>,
      string,
      number,
      string,
    ]
  >([
    [
      'submit',
      async () => ({ id: (await orderIn('draft')).id, key: newKey() }),
      async ({ id, key }) => orders.submit(await as('leader', { key }), id),
      'in_review',
      2,
      'ORDER',
    ],
    [
      'approve',
      async () => ({ id: (await orderIn('in_review')).id, key: newKey() }),
      async ({ id, key }) =>
        review(await as('deputy', { key }), id, { outcome: 'approve', override: '不是同一批' }),
      'approved',
      3,
      'ORDER',
    ],
    [
      'reject',
      async () => ({ id: (await orderIn('in_review')).id, key: newKey() }),
      async ({ id, key }) =>
        review(await as('deputy', { key }), id, {
          outcome: 'reject',
          code: 'off_catalogue',
          text: '不是村里的事',
          rerouteTo: '330681109-S01',
        }),
      'rejected',
      3,
      'ORDER',
    ],
    [
      'accept a reroute',
      async () => ({ id: (await rerouteIn('offered')).id, key: newKey() }),
      async ({ id, key }) => reroutes.accept(await as('taker', { key }), id),
      'accepted',
      2,
      'REROUTE',
    ],
    [
      'assign',
      async () => ({ id: (await taskIn('received')).id, key: newKey() }),
      async ({ id, key }) =>
        tasks.assign(await as('villageSecretary', { key }), id, [people.cadre, people.gridMember]),
      'assigned',
      3,
      'TASK',
    ],
    [
      'report',
      async () => ({ id: (await taskIn('in_progress')).id, key: newKey() }),
      async ({ id, key }) => tasks.report(await as('cadre', { key }), id, '走访了一半'),
      'in_progress',
      5,
      'TASK',
    ],
    [
      'accept',
      async () => ({ id: (await taskIn('submitted')).id, key: newKey() }),
      async ({ id, key }) => tasks.accept(await as('leader', { key }), id),
      'accepted',
      6,
      'TASK',
    ],
  ])('%s', async (_, prepare, act, state, version, kind) => {
    const moments = await dieEverywhere(prepare, act, async ({ id }, result) => {
      expect(result).toMatchObject({ id, state, version })
      const events = await trail(`${kind}#${id}`)
      expect(events).toHaveLength(version)
      expect(firstBreak(events)).toBeUndefined()
    })
    expect(moments).toBeGreaterThanOrEqual(2)
  })

  it('draft', async () => {
    const leader = await as('leader')
    const drafts = async () =>
      (await orders.listOrders(leader, { limit: 100, state: 'draft' }, undefined)).items
    await dieEverywhere(
      async () => ({ key: newKey(), before: (await drafts()).length }),
      async ({ key }) => orders.draft(callerOf(leader.actor, { key }), content()),
      async ({ before }, order) => {
        expect(order).toMatchObject({ state: 'draft', version: 1 })
        expect((await drafts()).length).toBe(Math.min(before + 1, 100))
      },
    )
  })
})

describe('a step of the review chain that dies anywhere and runs again', () => {
  const step = (order: Order) => ({ orderId: order.id, attempt: order.attempt })
  const run = async (order: Order) => {
    await delivered(order)
    return order
  }

  it('delivers to every unit exactly once', async () => {
    expect(everyVillage.length).toBeGreaterThan(15)
    const moments = await dieEverywhere(
      () => orderIn('approved', { content: { units: everyVillage } }),
      run,
      async ({ id }) => {
        const order = await orderById(id)
        expect(order?.state).toBe('delivered')
        const items = order ? await tasksOfOrder(order) : []
        expect(items.map(({ unit }) => unit).sort()).toEqual([...everyVillage].sort())
        for (const task of items) expect(await trail(`TASK#${task.id}`)).toHaveLength(1)
        expect((await trail(`ORDER#${id}`)).at(-1)?.type).toBe('dispatch.order-delivered')
      },
    )
    expect(moments).toBeGreaterThanOrEqual(8)
  })

  it('delivers exactly once when two of it run at the same time', async () => {
    const order = await orderIn('approved', { content: { units: everyVillage } })
    await Promise.allSettled([run(order), run(order), run(order)])
    await run(order)
    const items = await tasksOfOrder(order)
    expect(items.map(({ unit }) => unit).sort()).toEqual([...everyVillage].sort())
    const events = await trail(`ORDER#${order.id}`)
    expect(events.filter(({ type }) => type === 'dispatch.order-delivered')).toHaveLength(1)
  })

  it('delivers nothing that was not approved (R23)', async () => {
    const order = await orderIn('in_review')
    await expect(deliver(step(order))).rejects.toThrow('not approved')
    expect(await tasksOfOrder(order)).toEqual([])
  })

  it('finds a decision made before it came to wait, and one made after', async () => {
    const early = await orderIn('approved')
    expect(await chain.awaitDecision(step(early), 'token-early')).toBe('approved')
    const late = await orderIn('in_review')
    expect(await chain.awaitDecision(step(late), 'token-late')).toBeUndefined()
    await review(await as('deputy'), late.id, { outcome: 'return', text: '请写明范围' })
    expect(await chain.waitingToken(step(late))).toBe('token-late')
    await orders.submit(await as('leader'), late.id)
    expect(await chain.awaitDecision(step(late), 'token-again')).toBe('returned')
    expect(await chain.awaitDecision({ orderId: late.id, attempt: 2 }, 'token-two')).toBeUndefined()
  })
})
