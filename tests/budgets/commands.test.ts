import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as chain from '../../shared/gate/dispatch/chain.ts'
import { viewOf as orderView } from '../../shared/gate/dispatch/order.view.ts'
import * as orders from '../../shared/gate/dispatch/orders.ts'
import { review } from '../../shared/gate/dispatch/review.ts'
import * as elements from '../../shared/gate/forms/elements.ts'
import * as registry from '../../shared/gate/forms/forms.ts'
import * as reroutes from '../../shared/gate/reroutes/reroutes.ts'
import * as tasks from '../../shared/work/tasks/tasks.ts'
import { asking, formEntry, handIn, registerForms, tasksAsking } from '../gate/forms/form-county.ts'
import { asOfficer } from '../lists/catalogue/officers.ts'
import {
  as,
  content,
  openCounty,
  orderIn,
  people,
  rerouteIn,
  takingStation,
  taskIn,
  town,
} from '../support/domain-county.ts'
import { followLatest } from '../support/follow.ts'
import { measure, printMeasured } from './meter.ts'

// §9 of the design: a command on a record is 1 read and 1 transaction of 2 items; another record and its event are
// 2 items more. Actors and holders come from a memory that every function keeps; here it is warm.
const command = { reads: 1, transactions: 1, written: 2 }
// What seldom changes of a record is an item beside it: a command that changes it writes that as well.
const withLasting = { ...command, written: 3 }
const changesLasting = ['edit an order', 'report progress']
const ofCommand = (name: string) => (changesLasting.includes(name) ? withLasting : command)

/**
 * What a command sets in motion: the history of its record, at most a transaction of counts, and a batch of notices and of
 * what is found by them. Whoever answers for a post is remembered, or read once.
 */
async function expectFollowed(name: string, pk: string): Promise<void> {
  const cost = await measure(`${name}, what follows`, () => followLatest(pk))
  expect(cost.transactions).toBeLessThanOrEqual(2)
  expect(cost.reads).toBeLessThanOrEqual(4)
  expect(cost.writeUnits).toBeLessThanOrEqual(8)
}

describe('the budget', () => {
  let forms: Awaited<ReturnType<typeof registerForms>>
  beforeAll(async () => {
    await openCounty()
    // What every later call finds remembered: actors, holders, the catalogue.
    await orderIn('delivered')
    await taskIn('accepted')
    await rerouteIn('closed')
    await orderView(await orderIn('awaiting_second'), await as('secretary'))
    forms = await registerForms()
  })
  afterAll(printMeasured)

  describe('of a command', () => {
    it.each([
      [
        'edit an order',
        'draft',
        async (id: string) => orders.edit(await as('leader'), id, { place: '村东' }),
      ],
      [
        'withdraw an order',
        'in_review',
        async (id: string) => orders.withdraw(await as('leader'), id, '有变'),
      ],
      [
        'return an order',
        'in_review',
        async (id: string) => review(await as('deputy'), id, { outcome: 'return', text: '不清楚' }),
      ],
      [
        'reject an order',
        'in_review',
        async (id: string) =>
          review(await as('deputy'), id, { outcome: 'reject', code: 'unclear', text: '不清楚' }),
      ],
      [
        'approve an order',
        'in_review',
        async (id: string) => review(await as('deputy'), id, { outcome: 'approve', override: '不是同一批' }),
      ],
      [
        'give the second approval',
        'awaiting_second',
        async (id: string) => review(await as('secretary'), id, { outcome: 'approve' }),
      ],
    ] as const)('to %s', async (name, state, run) => {
      const { id } = await orderIn(state)
      expect(await measure(name, () => run(id))).toMatchObject(ofCommand(name))
      await expectFollowed(name, `ORDER#${id}`)
    })

    it.each([
      ['receive a task', 'delivered', async (id: string) => tasks.receive(await as('villageSecretary'), id)],
      [
        'assign a task',
        'received',
        async (id: string) =>
          tasks.assign(await as('villageSecretary'), id, [people.cadre, people.gridMember]),
      ],
      ['start a task', 'assigned', async (id: string) => tasks.start(await as('cadre'), id)],
      [
        'report progress',
        'in_progress',
        async (id: string) => tasks.report(await as('cadre'), id, '走访过半'),
      ],
      [
        'submit a task',
        'in_progress',
        async (id: string) =>
          tasks.submit(await as('cadre'), id, '都走访了', [{ kind: 'list', text: '走访名单' }]),
      ],
      [
        'send a task back',
        'submitted',
        async (id: string) => tasks.sendBack(await as('leader'), id, '缺两户'),
      ],
      ['accept a task', 'submitted', async (id: string) => tasks.accept(await as('leader'), id)],
      ['withdraw a task', 'received', async (id: string) => tasks.withdraw(await as('leader'), id, '有变')],
    ] as const)('to %s', async (name, state, run) => {
      const { id } = await taskIn(state)
      expect(await measure(name, () => run(id))).toMatchObject(ofCommand(name))
      await expectFollowed(name, `TASK#${id}`)
    })

    it.each([
      ['accept a reroute', 'offered', async (id: string) => reroutes.accept(await as('taker'), id)],
      [
        'decline a reroute',
        'offered',
        async (id: string) => reroutes.decline(await as('taker'), id, '不归本站'),
      ],
      ['close a reroute', 'accepted', async (id: string) => reroutes.close(await as('taker'), id, '已清运')],
    ] as const)('to %s', async (name, state, run) => {
      const { id } = await rerouteIn(state)
      expect(await measure(name, () => run(id))).toMatchObject(ofCommand(name))
      await expectFollowed(name, `REROUTE#${id}`)
    })

    it('to draft an order: nothing read, 3 items written', async () => {
      const cost = await measure('draft an order', async () => orders.draft(await as('leader'), content()))
      expect(cost).toMatchObject({ reads: 0, transactions: 1, written: 3 })
    })

    it('to submit an order: the record, the units and co-parties it names, what is live under its item, in a read each, and what it repeats', async () => {
      const { id } = await orderIn('draft')
      const cost = await measure('submit an order', async () => orders.submit(await as('leader'), id))
      expect(cost).toMatchObject({ transactions: 1, written: 4 })
      // Of the reads up to six look for orders that ask the same in other words, a page each.
      expect(cost.reads).toBeLessThanOrEqual(11)
    })

    it('to submit an order that names forms: two calls more, for forms and for elements with who holds them', async () => {
      const plain = await orderIn('draft')
      const { id } = await orderIn('draft', asking(forms.population, forms.care))
      const without = await measure('submit an order', async () =>
        orders.submit(await as('leader'), plain.id),
      )
      const cost = await measure('submit an order with forms', async () =>
        orders.submit(await as('leader'), id),
      )
      expect(cost).toMatchObject({ transactions: 1, written: 4 })
      // The one before it has become one more that it repeats.
      expect(cost.reads - without.reads).toBeLessThanOrEqual(3)
    })

    it('to submit a task with answers: what is held of them in one call, and two items an answer', async () => {
      const task = await (await tasksAsking(forms.care))()
      const answers = {
        registered_population: { value: 812 },
        population_80: { value: 31 },
        canteen_open: { value: true },
      }
      const cost = await measure('submit a task with 3 answers', () => handIn(task, answers))
      expect(cost).toMatchObject({ reads: 2, transactions: 1, written: 2 + 2 * 3 })
    })

    it('to enter, correct and end a data element: its title is one item more', async () => {
      const entry = { code: 'farmland_area', title: '耕地面积', type: 'number', measure: '亩' } as const
      const entered = await measure('enter a data element', async () =>
        elements.enter(await asOfficer(), { ...entry, validMonths: 12 }),
      )
      // Neither its code nor its title is taken.
      expect(entered).toMatchObject({ reads: 2, transactions: 1, written: 3 })
      const corrected = await measure('correct a data element', async () =>
        elements.correct(await asOfficer(), entry.code, { validMonths: 6 }),
      )
      expect(corrected).toMatchObject(command)
      const ended = await measure('end a data element', async () =>
        elements.end(await asOfficer(), entry.code, { day: '2026-12-31', reason: '不再统计' }),
      )
      expect(ended).toMatchObject(command)
    })

    it('to enter, correct and end a form: besides the record, its department and its elements', async () => {
      const entered = await measure('enter a form', async () =>
        registry.enter(await asOfficer(), formEntry({ title: '耕地情况表' })),
      )
      expect(entered).toMatchObject({ reads: 2, transactions: 1, written: 2 })
      const { id } = forms.population
      const corrected = await measure('correct a form', async () =>
        registry.correct(await asOfficer(), id, { listYears: [2026, 2027, 2028] }),
      )
      expect(corrected).toMatchObject({ reads: 2, transactions: 1, written: 2 })
      const ended = await measure('end a form', async () =>
        registry.end(await asOfficer(), id, { day: '2027-12-31', reason: '并入另一张表' }),
      )
      expect(ended).toMatchObject(command)
    })

    it('to screen without saving: no write', async () => {
      const cost = await measure('screen an order', async () =>
        orders.tryScreening(await as('leader'), content()),
      )
      expect(cost).toMatchObject({ transactions: 0, written: 0 })
      expect(cost.reads).toBeLessThanOrEqual(10)
    })

    it('to reject an order and hand its matter on: the other record and its event are 2 items more', async () => {
      const { id } = await orderIn('in_review')
      const ruling = {
        outcome: 'reject',
        code: 'off_catalogue',
        text: '不是村里的事',
        rerouteTo: takingStation,
      } as const
      const cost = await measure('reject and reroute', async () => review(await as('deputy'), id, ruling))
      expect(cost).toMatchObject({ reads: 2, transactions: 1, written: 4 })
    })

    it('to offer a declined matter to another unit', async () => {
      const { orderId } = await rerouteIn('declined')
      const cost = await measure('offer to another unit', async () =>
        reroutes.offerAgain(await as('deputy'), orderId, `${town}-S02`, '改由派出所承接'),
      )
      // The order, its earlier offers, the unit.
      expect(cost).toMatchObject({ reads: 3, transactions: 1, written: 2 })
    })

    it('that is repeated: its first answer, added up from its events, and nothing written', async () => {
      const { id } = await taskIn('delivered')
      const asking = { key: 'receive-once-only' }
      await tasks.receive(await as('villageSecretary', asking), id)
      const cost = await measure('receive a task again', async () =>
        tasks.receive(await as('villageSecretary', asking), id),
      )
      expect(cost).toMatchObject({ reads: 3, transactions: 0, written: 0 })
    })

    it('that is refused: its record, and nothing written', async () => {
      const { id } = await taskIn('delivered')
      const receive = async () => tasks.receive(await as('deputy'), id).catch(() => undefined)
      await receive()
      const cost = await measure('a refused command', receive)
      expect(cost).toMatchObject({ reads: 1, transactions: 0, written: 0 })
    })

    it('costs in capacity what its items weigh, whatever the record has been through', async () => {
      const short = await measure('edit a short draft', async () => {
        const { id } = await orderIn('draft')
        return orders.edit(await as('leader'), id, { place: '村东' })
      })
      const long = await measure('edit a long draft', async () => {
        const { id } = await orderIn('draft', { content: { action: '走访'.repeat(490) } })
        return orders.edit(await as('leader'), id, { place: '村东' })
      })
      // The long text is 3 KB, in the record and in the event's image of it, on the table and each of its indexes.
      expect(long.writeUnits).toBeLessThanOrEqual(short.writeUnits * 6)
    })
  })

  describe('of the review chain', () => {
    it('to read the clock: one read', async () => {
      const { id, attempt } = await orderIn('in_review')
      const cost = await measure('read the review clock', () =>
        chain.readReviewClock({ orderId: id, attempt }),
      )
      expect(cost).toMatchObject({ reads: 1, written: 0 })
    })

    it('to wait: one read and the token', async () => {
      const { id, attempt } = await orderIn('in_review')
      const cost = await measure('await the decision', () =>
        chain.awaitDecision({ orderId: id, attempt }, 'token'),
      )
      expect(cost).toMatchObject({ reads: 1, transactions: 1, written: 1 })
    })
  })
})
