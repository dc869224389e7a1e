import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { registersOfCounty } from '../../shared/directory/vacancies.ts'
import { put, transact } from '../../shared/platform/writes.ts'
import { handOverByClock } from '../../shared/work/handovers/hand-over.ts'
import { cardWrites, handoverKeeping } from '../../shared/work/handovers/handover.table.ts'
import * as handovers from '../../shared/work/handovers/handovers.ts'
import { orderIn, people, personNamed, row, taskIn, town } from '../support/domain-county.ts'
import { followLatest } from '../support/follow.ts'
import { seated } from '../support/seated.ts'
import { at, handoverOf, morningOf, written } from '../work/handovers/hands.ts'
import { measure, printMeasured } from './meter.ts'

const newcomer = 'p-new-deputy'
const day = '2026-11-24'

describe('the budget of a hand-over', () => {
  let villages = 0
  beforeAll(async () => {
    await seated([
      row(people.deputy, 'deputy_party_secretary', town, { to: '2026-11-23' }),
      row(people.deputy, 'town_operator', town, { from: day }),
      row(newcomer, 'deputy_party_secretary', town, { from: day }),
      row(people.leader, 'leader_in_charge', town, { to: '2026-12-01' }),
      row('p-new-leader', 'leader_in_charge', town, { from: '2026-12-02' }),
    ])
    for (let n = 0; n < 20; n += 1) await orderIn('in_review')
    await taskIn('submitted')
    villages = (await registersOfCounty('330681')).filter(({ unit }) =>
      new RegExp(`^${town}\\d{3}$`).test(unit),
    ).length
  })
  afterAll(printMeasured)

  const ofTown = async () => (await registersOfCounty('330681')).filter(({ unit }) => unit === town)

  it('a morning without a change of hands reads the registers and no more', async () => {
    const registers = await ofTown()
    const cost = await measure('a morning of nothing', () => handOverByClock(registers, at('2026-11-23')))
    expect(cost).toMatchObject({ reads: 0, written: 0 })
  })

  it('of a reviewer: the same calls however many orders wait, and one transaction', async () => {
    vi.setSystemTime(at(day))
    const registers = await ofTown()
    const cost = await measure('hand a reviewer’s post over', () => handOverByClock(registers, at(day)))
    expect(cost).toMatchObject({ transactions: 1, written: 4 })
    // The register, what is written already, the town’s name, its moving orders, and each author’s posts.
    expect(cost.reads).toBeLessThanOrEqual(6)
    expect((await written())[0]?.holdings).toMatchObject([{ what: 'to_review', count: 20 }])
    const id = (await written())[0]?.id
    const followed = await measure('hand a reviewer’s post over, what follows', () =>
      followLatest(`HANDOVER#${id}`),
    )
    expect(followed.transactions).toBeLessThanOrEqual(1)
    expect(followed.writeUnits).toBeLessThanOrEqual(4)
  })

  it('of a leader: one query more for each village of the town', async () => {
    vi.setSystemTime(at('2026-12-02'))
    const registers = await ofTown()
    const cost = await measure('hand a leader’s post over', () =>
      handOverByClock(registers, at('2026-12-02')),
    )
    expect(cost).toMatchObject({ transactions: 1, written: 4 })
    expect(villages).toBeGreaterThan(25)
    expect(cost.reads).toBeLessThanOrEqual(villages + 10)
    expect(await morningOf('2026-12-02')).toBe(0)
  })

  it('to leave a note and to confirm: one read, and one transaction', async () => {
    vi.setSystemTime(at(day))
    const id = (await written()).find(({ post }) => post === 'deputy_party_secretary')?.id ?? ''
    const [giver, receiver] = [await personNamed(people.deputy), await personNamed(newcomer)]
    const noted = await measure('leave a note', () => handovers.note(giver, id, '名单在民政站'))
    expect(noted).toMatchObject({ reads: 1, transactions: 1, written: 2 })
    // The record, its event, and the card of each of the two hands.
    const confirmed = await measure('confirm a hand-over', () => handovers.confirm(receiver, id))
    expect(confirmed).toMatchObject({ reads: 1, transactions: 1, written: 4 })
  })

  it('of a page of 20, mine or a town’s: one query, at most 2 RRU', async () => {
    const named = { personId: newcomer, name: '张三' }
    const many = Array.from({ length: 45 }, (_, n) => ({
      ...handoverOf(town),
      ...{ id: `hnd_${String(n).padStart(20, '0')}`, from: named },
      to: { ...handoverOf(town).to, people: [{ personId: people.deputy, name: '李四' }] },
    }))
    for (const each of many) await transact([put(handoverKeeping.toItem(each)), ...cardWrites(each)])
    const caller = await personNamed(newcomer)
    for (const [name, page] of [
      ['20 own hand-overs', () => handovers.mine(caller, 20, undefined)],
      ['20 hand-overs of a town', () => handovers.ofTown(caller, town, 20, undefined)],
    ] as const) {
      const cost = await measure(name, async () => expect((await page()).items).toHaveLength(20))
      expect(cost).toMatchObject({ reads: 1, written: 0 })
      expect(cost.readUnits).toBeLessThanOrEqual(2)
    }
  })
})
