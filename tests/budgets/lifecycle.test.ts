import { afterAll, beforeAll, expect, it } from 'vitest'
import { handler as prepareCard } from '../../functions/events/prepare-review-card.ts'
import * as chain from '../../shared/gate/dispatch/chain.ts'
import * as orders from '../../shared/gate/dispatch/orders.ts'
import { review } from '../../shared/gate/dispatch/review.ts'
import type { StoredEvent } from '../../shared/platform/events.ts'
import { historyOf } from '../../shared/platform/history.ts'
import { deliver } from '../../shared/work/tasks/delivery.ts'
import { taskIdFor } from '../../shared/work/tasks/task.ts'
import * as tasks from '../../shared/work/tasks/tasks.ts'
import {
  as,
  content,
  openCounty,
  orderIn,
  otherVillage,
  personNamed,
  row,
  town,
  village,
} from '../support/domain-county.ts'
import { follow } from '../support/follow.ts'
import { type Cost, measure, printMeasured } from './meter.ts'

// What an order to three villages costs from its draft to the last acceptance, with all that follows: notices, counts,
// what repeats are found by, the review card, the chain's token. Each event comes alone, as in a quiet county; only those
// of one transaction come together.
const third = `${town}002`
const vps = (unit: string) => `p-${unit}-vps`
const cadre = (unit: string) => `p-${unit}-cadre-1`

const spent = new Map<string, Cost>()
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  let result: T | undefined
  spent.set(
    name,
    await measure(name, async () => {
      result = await work()
    }),
  )
  return result as T
}
const seen = new Map<string, number>()
async function fresh(pks: readonly string[]): Promise<StoredEvent[]> {
  const found: StoredEvent[] = []
  for (const pk of pks) {
    const events = (await historyOf(pk)).map(({ event }) => event)
    found.push(...events.slice(seen.get(pk) ?? 0))
    seen.set(pk, events.length)
  }
  return found
}
async function follows(name: string, pks: readonly string[]): Promise<void> {
  const events = await fresh(pks)
  await step(`${name}, what follows`, () => follow(events))
}

beforeAll(async () => {
  await openCounty([
    row(vps(third), 'village_party_secretary', third),
    row(cadre(third), 'village_cadre', third),
  ])
  await orderIn('delivered')
})
afterAll(printMeasured)

it('an order to three villages', async () => {
  const units = [village, otherVillage, third]
  const leader = await as('leader')
  const { id } = await step('draft', () => orders.draft(leader, content({ units, deadline: '2026-12-18' })))
  const pk = `ORDER#${id}`
  await follows('draft', [pk])
  const { attempt } = await step('submit', async () => orders.submit(await as('leader'), id))
  const [submitted] = await fresh([pk])
  await step('submit, what follows', () => follow(submitted ? [submitted] : []))
  await step('prepare the card', () => prepareCard({ detail: submitted } as never))
  await step('await the decision', () => chain.awaitDecision({ orderId: id, attempt }, 'token'.repeat(120)))
  await step('approve', async () =>
    review(await as('deputy'), id, { outcome: 'approve', override: '不是同一批' }),
  )
  await follows('approve', [pk])
  const taskPks = units.map((unit) => `TASK#${taskIdFor(id, attempt, unit)}`)
  await step('deliver', () => deliver({ orderId: id, attempt, from: 0 }))
  await follows('deliver', [...taskPks, pk])
  for (const unit of units) {
    const taskId = taskIdFor(id, attempt, unit)
    const taskPk = `TASK#${taskId}`
    const by = (who: string) => personNamed(who)
    const steps = [
      ['receive', async () => tasks.receive(await by(vps(unit)), taskId)],
      ['assign', async () => tasks.assign(await by(vps(unit)), taskId, [cadre(unit)])],
      ['start', async () => tasks.start(await by(cadre(unit)), taskId)],
      [
        'submit a task',
        async () =>
          tasks.submit(await by(cadre(unit)), taskId, '都走访了', [{ kind: 'list', text: '走访名单' }]),
      ],
      ['accept', async () => tasks.accept(await as('leader'), taskId)],
    ] as const
    for (const [name, run] of steps) {
      await step(`${name} ${unit.slice(-3)}`, run)
      await follows(`${name} ${unit.slice(-3)}`, [taskPk])
    }
  }
  const sum = (field: 'writeUnits' | 'readUnits' | 'transactions') =>
    [...spent.values()].reduce((total, cost) => total + cost[field], 0)
  // 81.7 units measured, of 127 while events kept whole records, records were written whole and counts had marks.
  expect(sum('writeUnits') / units.length).toBeLessThanOrEqual(84)
  expect(sum('readUnits') / units.length).toBeLessThanOrEqual(30)
  expect(sum('transactions')).toBeLessThanOrEqual(38)
})
