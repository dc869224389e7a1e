import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StaffRow } from '../../../shared/directory/appointment.ts'
import { firstBreak } from '../../../shared/platform/history.ts'
import { handOverAfter } from '../../../shared/work/handovers/hand-over.ts'
import { monday, orderIn, people, row, town } from '../../support/domain-county.ts'
import { seated } from '../../support/seated.ts'
import { toldOf } from '../../support/told.ts'
import { trailOf } from '../../support/trail.ts'
import { end, give, heard, idsOf, importRows, inHand, morningOf, shortly, written } from './hands.ts'

const deputy = 'deputy_party_secretary'
const newcomer = 'p-new-deputy'
const today = '2026-11-23'
const yesterday = '2026-11-22'

afterEach(() => {
  vi.setSystemTime(monday)
})

describe('a hand-over is written when a post changes hands (R39)', () => {
  let staff: readonly StaffRow[]
  beforeEach(async () => {
    staff = await seated()
  })

  it('by command: once, however often and at once its events are heard', async () => {
    const { id } = await orderIn('in_review')
    const ended = await end(people.deputy, deputy, yesterday)
    const given = await give(newcomer, deputy, today)
    expect(ended.type).toBe('directory.post-vacant')
    expect(given.type).toBe('directory.post-given')
    expect(await heard(ended, given)).toBe(1)
    const [handover, ...more] = await written()
    expect(more).toEqual([])
    expect(handover).toMatchObject({
      ...{ state: 'written', post: deputy, unit: town, unitName: '枫桥镇', day: today },
      from: { personId: people.deputy },
      to: { post: deputy, unit: town, vacant: false, people: [{ personId: newcomer, name: '王五' }] },
      holdings: [{ what: 'to_review', count: 1, shown: [{ kind: 'order', id, state: 'in_review' }] }],
    })
    const trail = await trailOf(`HANDOVER#${handover?.id}`)
    expect(trail).toMatchObject([{ type: 'handovers.handover-written', by: { system: 'handovers' }, seq: 1 }])
    expect(firstBreak(trail)).toBeUndefined()
    expect(Object.keys(await toldOf(trail[0], [people.deputy, newcomer, people.secretary])).sort()).toEqual(
      [people.deputy, newcomer].sort(),
    )
    // The clock's round finds the same change, and the record of it.
    expect(await morningOf(today)).toBe(0)
    expect(await morningOf('2026-11-24')).toBe(0)
  })

  it('and to whoever answers for a post that stands empty, who is told', async () => {
    expect(await heard(await end(people.deputy, deputy, yesterday))).toBe(1)
    const [handover] = await written()
    expect(handover?.to).toMatchObject({
      ...{ post: 'party_secretary', unit: town, vacant: true },
      people: [{ personId: people.secretary }],
    })
    const [event] = await trailOf(`HANDOVER#${handover?.id}`)
    const told = await toldOf(event, [people.secretary])
    expect(told[people.secretary]).toContain('枫桥镇党委副书记自 2026-11-23 起交接')
  })

  it('three times on one day when hands change three times', async () => {
    await heard(await end(people.deputy, deputy, yesterday))
    await heard(await give('p-stop-gap', deputy, today, { acting: true, actingFor: '李四' }))
    await heard(await give(newcomer, deputy, today))
    expect((await written()).map(shortly).sort()).toEqual(
      [
        `${today} ${deputy}: ${people.deputy} → (party_secretary) ${people.secretary}`,
        `${today} ${deputy}: ${people.deputy} → p-stop-gap`,
        `${today} ${deputy}: ${people.deputy} → ${newcomer}`,
      ].sort(),
    )
    expect(await morningOf('2026-11-24')).toBe(0)
  })

  it('by a staff import, for each post it changes', async () => {
    const leaving: readonly string[] = [people.deputy, people.clerk]
    const ended = staff
      .filter(({ personId }) => leaving.includes(personId))
      .map((each) => ({ ...each, to: yesterday }))
    const event = await importRows([...ended, row(newcomer, deputy, town, { from: today })])
    expect(event.type).toBe('directory.staff-imported')
    expect(await heard(event)).toBe(2)
    expect((await written()).map(shortly).sort()).toEqual(
      [
        `${today} committee_clerk: ${people.clerk} → (town_operator) p-${town}-operator`,
        `${today} ${deputy}: ${people.deputy} → ${newcomer}`,
      ].sort(),
    )
  })

  it('not for what an import tells of years past, nor for other posts', async () => {
    const past = row('p-long-gone', 'committee_clerk', town, { from: '2024-01-01', to: '2025-06-30' })
    expect(await heard(await importRows([past]))).toBe(0)
    expect(await heard(await give('p-second-operator', 'town_operator', today))).toBe(0)
    expect(await written()).toEqual([])
  })

  it('but for an end that is told weeks late, as it stands today', async () => {
    expect(await heard(await end(people.deputy, deputy, '2026-09-30'))).toBe(1)
    expect((await written()).map(({ day }) => day)).toEqual(['2026-10-01'])
  })

  it('of a post given for a later day: on that day, not before', async () => {
    expect(await heard(await end(people.deputy, deputy, '2026-11-30'))).toBe(0)
    expect(await heard(await give(newcomer, deputy, '2026-12-01'))).toBe(0)
    expect(await morningOf('2026-11-30')).toBe(0)
    expect(await morningOf('2026-12-01')).toBe(1)
    expect((await written()).map(shortly)).toEqual([`2026-12-01 ${deputy}: ${people.deputy} → ${newcomer}`])
  })

  it('nothing that the system notes in a register is a change of hands', async () => {
    const event = await give('p-second-operator', 'town_operator', today)
    expect(await handOverAfter({ ...event, by: { system: 'schedule' } })).toBe(0)
  })
})

describe('a tenure that begins or ends on its preset day (R39)', () => {
  it('is handed over that morning, or when a round that was missed is made up for', async () => {
    await seated([
      row(people.deputy, deputy, town, { to: '2026-11-25' }),
      row(newcomer, deputy, town, { from: '2026-11-26' }),
    ])
    await orderIn('in_review')
    expect(await morningOf('2026-11-25')).toBe(0)
    expect(await morningOf('2026-11-29')).toBe(1)
    expect(await morningOf('2026-11-30')).toBe(0)
    const [handover] = await written()
    expect(handover && [shortly(handover), inHand(handover)]).toEqual([
      `2026-11-26 ${deputy}: ${people.deputy} → ${newcomer}`,
      { to_review: 1 },
    ])
  })

  it('two weeks in which somebody acts are two hand-overs: there and back', async () => {
    const acting = { acting: true, actingFor: '李四', from: '2026-11-24', to: '2026-12-07' }
    await seated([row('p-stop-gap', deputy, town, acting)])
    const { id } = await orderIn('in_review')
    for (const day of ['2026-11-24', '2026-11-25', '2026-12-07', '2026-12-08', '2026-12-09']) {
      await morningOf(day)
    }
    const [there, back, ...more] = await written()
    expect(more).toEqual([])
    expect([there, back].map((each) => each && shortly(each))).toEqual([
      `2026-11-24 ${deputy}: ${people.deputy} → p-stop-gap`,
      `2026-12-08 ${deputy}: p-stop-gap → ${people.deputy}`,
    ])
    // Records show both names.
    expect(there).toMatchObject({ acting: true, actingFor: '李四' })
    expect(back && idsOf(back, 'to_review')).toEqual([id])
  })
})
