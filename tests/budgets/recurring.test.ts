import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPeriods } from '../../shared/gate/recurring/period-opening.ts'
import { dutyKeeping } from '../../shared/gate/recurring/recurring.table.ts'
import { viewOf } from '../../shared/gate/recurring/recurring.view.ts'
import * as duties from '../../shared/gate/recurring/recurring-duties.ts'
import { putAll } from '../../shared/platform/bulk.ts'
import { randomId } from '../../shared/platform/ids.ts'
import { active, asking, clockAt, drafted, terms } from '../gate/recurring/standing.ts'
import { as, openCounty, orderIn, town, village } from '../support/domain-county.ts'
import { followLatest } from '../support/follow.ts'
import { measure, printMeasured } from './meter.ts'

const command = { reads: 1, transactions: 1, written: 2 }

describe('the budget of recurring duties', () => {
  beforeAll(async () => {
    await openCounty()
    // What every later call finds remembered: actors, holders, the catalogue.
    await orderIn('in_review')
    await drafted()
    await as('deputy')
  })
  afterAll(printMeasured)

  it.each([
    ['change a draft', drafted, async (id: string) => duties.change(await as('leader'), id, terms())],
    ['pause a duty', active, async (id: string) => duties.pause(await as('leader'), id, '先停一停')],
    ['end a duty', active, async (id: string) => duties.end(await as('leader'), id, '不再需要')],
  ] as const)('to %s: one read and one transaction of two items', async (name, given, run) => {
    const { id } = await given()
    expect(await measure(name, () => run(id))).toMatchObject(command)
    const followed = await measure(`${name}, what follows`, () => followLatest(`RECURRING#${id}`))
    expect(followed.transactions).toBeLessThanOrEqual(1)
    expect(followed.writeUnits).toBeLessThanOrEqual(4)
  })

  it('to activate one: as much read as to submit an order, two items written', async () => {
    const { id } = await drafted()
    const cost = await measure('activate a duty', async () => duties.activate(await as('leader'), id))
    expect(cost).toMatchObject({ transactions: 1, written: 2 })
    expect(cost.reads).toBeLessThanOrEqual(11)
    await duties.end(await as('leader'), id, '不再需要')
  })

  it('to view one: one read', async () => {
    const { id } = await drafted()
    const leader = await as('leader')
    const cost = await measure('view a duty', async () => viewOf(await duties.findDuty(leader, id), leader))
    expect(cost).toMatchObject({ reads: 1, written: 0 })
  })

  it('of a round in a county of 300 duties of which none is due: one query, at most 1 RRU', async () => {
    const duty = await active({ dayOfPeriod: 2 })
    const others = Array.from({ length: 299 }, () => dutyKeeping.toItem({ ...duty, id: randomId('rec') }))
    await putAll(others)
    const at = clockAt('2026-12-01T00:50:00')
    const cost = await measure('a round with nothing due', () => openPeriods(at))
    expect(cost).toMatchObject({ reads: 1, written: 0 })
    expect(cost.readUnits).toBeLessThanOrEqual(1)
    clockAt('2026-11-23T10:00:00')
  })

  it('of a page of 20: one query, at most 2 RRU', async () => {
    const cost = await measure('20 recurring duties of a town', async () => {
      const { items } = await duties.listDuties(await as('leader'), { town, limit: 20 }, undefined)
      expect(items).toHaveLength(20)
    })
    expect(cost).toMatchObject({ reads: 1, written: 0 })
    expect(cost.readUnits).toBeLessThanOrEqual(2)
  })

  it('to bring forth an order: one transaction of seven items, and the reads of a submission', async () => {
    const { id } = await active({ dayOfPeriod: 1 })
    const at = clockAt('2026-12-01T00:50:00')
    const cost = await measure('bring forth an order', async () => expect(await openPeriods(at)).toBe(1))
    // Order, its two events, the duty, its event, and the docket of the item.
    expect(cost).toMatchObject({ transactions: 1, written: 7 })
    // What is due, the duty, and then as a submission: up to six of the reads look for orders that read alike.
    expect(cost.reads).toBeLessThanOrEqual(12)
    expect((await duties.findDuty(await as('leader'), id)).openings).toHaveLength(1)
  })

  it('of each of many that are due at once is no more than of one', async () => {
    const many = 30
    await openCounty()
    await orderIn('in_review')
    for (let n = 0; n < many; n += 1) await active({ dayOfPeriod: 2, ...asking({ units: [village] }) })
    const at = clockAt('2026-12-02T00:50:00')
    const started = performance.now()
    const cost = await measure(`bring forth ${many} orders`, async () =>
      expect(await openPeriods(at)).toBe(many),
    )
    console.log(`an order brought forth takes ${Math.round((performance.now() - started) / many)} ms`)
    expect(cost).toMatchObject({ transactions: many, written: 7 * many })
    // One query for all of them; those of the same item that went before are looked at, five at the most.
    expect(cost.reads).toBeLessThanOrEqual(1 + 12 * many)
  })
})
