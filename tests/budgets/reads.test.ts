import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handler as dispatchApi } from '../../functions/api/dispatch.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { viewOf as orderView } from '../../shared/gate/dispatch/order.view.ts'
import * as orders from '../../shared/gate/dispatch/orders.ts'
import { ElementEntry } from '../../shared/gate/forms/element.ts'
import * as elements from '../../shared/gate/forms/elements.ts'
import * as forms from '../../shared/gate/forms/forms.ts'
import { dataOfUnit } from '../../shared/gate/forms/holdings.ts'
import * as reroutes from '../../shared/gate/reroutes/reroutes.ts'
import { noticeItems } from '../../shared/oversight/notices/notice.table.ts'
import { tallyAddedBy, tallyOfTown } from '../../shared/oversight/scoring/tally.ts'
import { putEach } from '../../shared/platform/bulk.ts'
import { countOnce } from '../../shared/platform/counted.ts'
import type { StoredEvent } from '../../shared/platform/events.ts'
import { viewOf as taskView } from '../../shared/work/tasks/task.view.ts'
import * as tasks from '../../shared/work/tasks/task-readers.ts'
import { formEntry, handIn, tasksAsking } from '../gate/forms/form-county.ts'
import { asOfficer } from '../lists/catalogue/officers.ts'
import {
  as,
  monday,
  openCounty,
  orderIn,
  people,
  rerouteIn,
  takingStation,
  taskIn,
  town,
  village,
} from '../support/domain-county.ts'
import * as notices from '../support/told.ts'
import { trailRead } from '../support/trail.ts'
import { measure, printMeasured } from './meter.ts'

// §9 of the design: a page of 20 is 1 query and at most 2 RRU; a view is 1 read of 1 item.
describe('the budget', () => {
  beforeAll(async () => {
    await openCounty()
    // What every later call finds remembered: actors, holders, the catalogue.
    await orderIn('delivered')
    await taskIn('accepted')
    await rerouteIn('closed')
    await orderView(await orderIn('awaiting_second'), await as('secretary'))
  })
  afterAll(printMeasured)

  describe('of a view', () => {
    it.each([
      [
        'view an order',
        async () => {
          const { id } = await orderIn('in_review')
          return async () => {
            const caller = await as('deputy')
            return orderView(await orders.findOrder(caller, id), caller)
          }
        },
      ],
      [
        'view a task',
        async () => {
          const { id } = await taskIn('submitted')
          return async () => {
            const caller = await as('villageSecretary')
            return taskView(await tasks.findTask(caller, id), caller)
          }
        },
      ],
      [
        'view a reroute',
        async () => {
          const { id } = await rerouteIn('accepted')
          return async () => {
            const caller = await as('taker')
            return reroutes.viewOf(await reroutes.findReroute(caller, id), caller)
          }
        },
      ],
    ] as const)('to %s: one read of one item', async (name, given) => {
      const look = await given()
      // Who asks is known by now, however long the work above took.
      await look()
      const cost = await measure(name, look)
      expect(cost).toMatchObject({ reads: 1, written: 0 })
      expect(cost.readUnits).toBeLessThanOrEqual(1)
    })

    it('over HTTP: no more than the use case', async () => {
      const { id } = await orderIn('in_review')
      const { method, path } = dispatchRoutes.getOrder
      const event = {
        version: '2.0',
        routeKey: `${method} ${path}`,
        rawPath: '',
        rawQueryString: '',
        headers: {},
        pathParameters: { orderId: id },
        isBase64Encoded: false,
        requestContext: {
          authorizer: { jwt: { claims: { sub: people.deputy }, scopes: [] } },
          http: { method, path: `/v1/orders/${id}` },
          requestId: 'r-1',
        },
      } as unknown as Parameters<typeof dispatchApi>[0]
      const cost = await measure('GET an order', async () => {
        const answer = await dispatchApi(event, {} as Parameters<typeof dispatchApi>[1])
        expect(answer.statusCode).toBe(200)
      })
      expect(cost).toMatchObject({ reads: 1, written: 0 })
    })

    it('of a trail: the record, its events, and the record that says where they end', async () => {
      const { id } = await taskIn('accepted')
      const cost = await measure('the trail of a task', async () => trailRead(await as('deputy'), 'task', id))
      expect(cost.reads).toBeLessThanOrEqual(3)
    })
  })

  describe('of a page of 20', () => {
    const many = 45

    it.each([
      [
        'orders of a town',
        async () => {
          for (let n = 0; n < many; n += 1) await orderIn('in_review')
          return async () =>
            orders.listOrders(await as('deputy'), { state: 'in_review', limit: 20 }, undefined)
        },
      ],
      [
        'tasks of a village',
        async () => {
          for (let n = 0; n < many; n += 1) await orderIn('delivered', { content: { units: [village] } })
          return async () =>
            tasks.listTasks(await as('villageSecretary'), { open: true, mine: false, limit: 20 }, undefined)
        },
      ],
      [
        'reroutes to a station',
        async () => {
          for (let n = 0; n < many; n += 1) await rerouteIn('offered')
          return async () => reroutes.listReroutes(await as('taker'), takingStation, 20, undefined)
        },
      ],
      [
        'notices of a person',
        async () => {
          for (let n = 0; n < many; n += 1) {
            const record = { kind: 'task', id: `tsk_${'0'.repeat(20)}` }
            const at = new Date(Date.UTC(2026, 10, 20, 0, n)).toISOString()
            const params = {
              title: '老年人基本信息收集、居家养老需求调查、困难老人定期巡访',
              by: '张三',
              deadline: '2026-12-04',
            }
            const notice = {
              eventId: `evt_${n}`,
              at,
              type: 'tasks.task-assigned',
              record,
              params,
            }
            await putEach(noticeItems([people.cadre], notice))
          }
          return async () => notices.mine(await as('cadre'), 20, undefined)
        },
      ],
    ] as const)('of %s: one query, at most 2 RRU', async (name, given) => {
      const look = await given()
      // Who asks is known by now, however long the work above took.
      await look()
      const cost = await measure(`20 ${name}`, async () => expect((await look()).items).toHaveLength(20))
      expect(cost).toMatchObject({ reads: 1, written: 0 })
      expect(cost.readUnits).toBeLessThanOrEqual(2)
    })

    it('of own tasks among the village’s: a query for each fifty that are open', async () => {
      const cost = await measure('20 own tasks', async () =>
        tasks.listTasks(await as('cadre'), { open: true, mine: true, limit: 20 }, undefined),
      )
      expect(cost.written).toBe(0)
      expect(cost.reads).toBeLessThanOrEqual(2)
    })

    it('of a town’s tally: one query, at most 1 RRU for 31 villages', async () => {
      for (let n = 0; n < 31; n += 1) {
        const after = { unit: `${town}${300 + n}`, unitName: '某某村', town, ledger: [] }
        const event = { type: 'tasks.task-delivered', at: monday.toISOString() } as StoredEvent
        const counted = tallyAddedBy({ event, before: {}, after })
        await countOnce([{ eventId: `evt_tally_${n}`, at: monday, additions: counted }])
      }
      await as('deputy')
      const cost = await measure('tally of a town', async () => tallyOfTown(await as('deputy'), town))
      expect(cost).toMatchObject({ reads: 1, written: 0 })
      expect(cost.readUnits).toBeLessThanOrEqual(1)
    })

    it('of what is held of a village: one query, at most 2 RRU, and the village’s name', async () => {
      const codes = Array.from({ length: 23 }, (_, n) => `element_${n}`)
      for (const code of codes) {
        const entry = { code, title: `数据项 ${code}`, type: 'number', measure: '人', validMonths: 12 }
        await elements.enter(await asOfficer(), ElementEntry.parse(entry))
      }
      const fields = codes.map((element) => ({ element, required: true }))
      const form = await forms.enter(await asOfficer(), formEntry({ fields }))
      const answers = Object.fromEntries(codes.map((code) => [code, { value: 812 }]))
      await handIn(await (await tasksAsking(form))(), answers)
      await as('cadre')
      const cost = await measure('20 held of a village', async () => {
        const { found } = await dataOfUnit(await as('cadre'), village, 20)
        expect(found.items).toHaveLength(20)
      })
      expect(cost).toMatchObject({ calls: 'batchGet(1) query(21)', written: 0 })
      expect(cost.readUnits).toBeLessThanOrEqual(3)
    })
  })
})
