import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { end as endPost } from '../../../shared/directory/posts.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { review } from '../../../shared/gate/dispatch/review.ts'
import { openPeriods } from '../../../shared/gate/recurring/period-opening.ts'
import { dutyKeeping } from '../../../shared/gate/recurring/recurring.table.ts'
import * as duties from '../../../shared/gate/recurring/recurring-duties.ts'
import type { DutyTerms } from '../../../shared/gate/recurring/recurring-duty.ts'
import { entriesOf } from '../../../shared/gate/repeats/near.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { putEach } from '../../../shared/platform/bulk.ts'
import { isWorkday } from '../../../shared/platform/calendar.ts'
import { dayOf } from '../../../shared/platform/clock.ts'
import type { StoredEvent } from '../../../shared/platform/events.ts'
import { firstBreak, historyOf } from '../../../shared/platform/history.ts'
import { forgetRegister } from '../../../shared/platform/who/holders.ts'
import { put, transact } from '../../../shared/platform/writes.ts'
import {
  as,
  content,
  county,
  openCounty,
  otherVillage,
  people,
  personNamed,
  row,
  town,
  village,
} from '../../support/domain-county.ts'
import { mine, tell } from '../../support/told.ts'
import { trailRead as recordOf } from '../../support/trail.ts'
import {
  active,
  asking,
  clearAway,
  clockAt,
  orderOf,
  ordersFrom,
  read,
  roundAt,
  trailOf,
} from './standing.ts'

const leaving = 'p-leaving-leader'
const following = 'p-following-leader'
/** Helps from the station until he is moved, which nobody foresees. */
const helper = 'p-leaving-helper'

beforeAll(async () => {
  await openCounty([
    row(helper, 'station_staff', `${town}-S06`),
    row(leaving, 'leader_in_charge', town, { to: '2026-12-15' }),
    row(following, 'leader_in_charge', town, { from: '2026-12-16' }),
  ])
})
afterEach(clearAway)

/** What somebody was told of a duty, the latest first. */
const toldOf = async (id: string, personId: string, language: 'zh' | 'en' = 'zh') =>
  (await mine(await personNamed(personId, { language }), 100, undefined)).items
    .filter(({ record }) => record.id === id)
    .map(({ text }) => text)
/** Tells everyone of what a duty’s trail holds, as the bus would. */
async function tellAll(id: string): Promise<void> {
  for (const event of await trailOf('RECURRING', id)) await tell(event)
}

describe('a period that is due', () => {
  it('brings forth one order in the leader’s name, screened and in review, with its deadline derived', async () => {
    const { id } = await active()
    expect(await roundAt('2026-11-30T23:50:00')).toBe(0)
    expect(await roundAt('2026-12-01T00:50:00')).toBe(1)
    const order = await orderOf({ id }, '2026-12')
    expect(order).toMatchObject({
      state: 'in_review',
      attempt: 1,
      author: { personId: people.leader },
      recurring: { dutyId: id, period: '2026-12' },
      item: { title: expect.any(String) },
      content: { deadline: '2026-12-15', exception: null, emergency: false, units: [village, otherVillage] },
    })
    expect(await read(id)).toMatchObject({
      through: '2026-12-31',
      next: { key: '2027-01' },
      openings: [{ period: '2026-12', outcome: 'submitted', orderId: order?.id }],
    })
    expect(await roundAt('2026-12-01T01:50:00')).toBe(0)
    expect(await ordersFrom({ id })).toHaveLength(1)
  })

  it('leaves a trail on both records that is whole and says who did it (R56)', async () => {
    const { id } = await active()
    await roundAt('2026-12-01T00:50:00')
    const order = await orderOf({ id }, '2026-12')
    const events = await trailOf('ORDER', order?.id ?? '')
    expect(events.map(({ type, by }) => [type, by])).toEqual([
      ['dispatch.order-drafted', { system: 'schedule' }],
      ['dispatch.order-submitted', { system: 'schedule' }],
    ])
    expect(firstBreak(events)).toBeUndefined()
    const secretary = await as('secretary')
    expect(await recordOf(secretary, 'order', order?.id ?? '')).toMatchObject({ intact: true })
    const trail = await recordOf(secretary, 'recurring', id)
    expect(trail).toMatchObject({ intact: true })
    expect(trail.events.at(-1)).toMatchObject({ type: 'recurring.order-opened', by: { system: 'schedule' } })
  })

  it('R23: reaches no village before the deputy Party secretary approves', async () => {
    const { id } = await active()
    await roundAt('2026-12-01T00:50:00')
    const order = await orderOf({ id }, '2026-12')
    const approved = await review(await as('deputy'), order?.id ?? '', { outcome: 'approve' })
    expect(approved.state).toBe('approved')
    await duties.end(await as('leader'), id, '不再需要')
  })

  it('R27: goes to the committee first where it is a major matter', async () => {
    const { id } = await active(asking({ major: true }))
    await roundAt('2026-12-01T00:50:00')
    expect((await orderOf({ id }, '2026-12'))?.state).toBe('awaiting_collective')
  })

  it('whose day is a holiday opens on the first working day after it, the calendar’s make-up Sunday included', async () => {
    clockAt('2026-09-21T10:00:00')
    const { id } = await active({ from: '2026-10-01', to: '2026-10-31' })
    for (const day of ['01', '04', '07']) expect(await roundAt(`2026-10-${day}T09:50:00`)).toBe(0)
    await roundAt('2026-10-08T00:50:00')
    const order = await orderOf({ id }, '2026-10')
    expect(order).toMatchObject({ state: 'in_review', content: { deadline: '2026-10-21' } })
    expect(await read(id)).toMatchObject({ state: 'lapsed' })
  })

  it('that is found late is caught up with on a working day', async () => {
    const { id } = await active()
    expect(isWorkday('2026-12-05')).toBe(false)
    expect(await roundAt('2026-12-05T09:50:00')).toBe(0)
    expect(await roundAt('2026-12-07T00:50:00')).toBe(1)
    expect((await orderOf({ id }, '2026-12'))?.content.deadline).toBe('2026-12-21')
  })

  it('that passed whole is noted as missed and not sent; the present one is', async () => {
    const { id } = await active()
    await roundAt('2027-02-03T09:50:00')
    expect((await read(id)).openings.map(({ period, outcome }) => [period, outcome])).toEqual([
      ['2026-12', 'missed'],
      ['2027-01', 'missed'],
      ['2027-02', 'submitted'],
    ])
    expect((await ordersFrom({ id })).map(({ recurring }) => recurring?.period)).toEqual(['2027-02'])
    await tellAll(id)
    expect(await toldOf(id, people.leader)).toContain(
      '周期任务“每月巡访独居老人”错过了整个周期（2026-12），没有任务单发出',
    )
  })

  it('is dealt with once by two rounds at the same time', async () => {
    const made = await Promise.all([active(), active(), active({ dayOfPeriod: 2 })])
    const at = clockAt('2026-12-02T00:50:00')
    const steps = await Promise.all([openPeriods(at), openPeriods(at), openPeriods(at)])
    expect(steps.reduce((sum, each) => sum + each, 0)).toBe(made.length)
    for (const { id } of made) {
      expect(await ordersFrom({ id })).toHaveLength(1)
      const types = (await trailOf('RECURRING', id)).map(({ type }) => type)
      expect(types.filter((type) => type === 'recurring.order-opened')).toHaveLength(1)
    }
  })

  it('is not dealt with where its leader pauses at that very moment, or it is sent and then paused', async () => {
    const { id } = await active()
    const at = clockAt('2026-12-01T00:50:00')
    const [, paused] = await Promise.allSettled([
      openPeriods(at),
      duties.pause(await as('leader'), id, '先停一停'),
    ])
    const { state, openings } = await read(id)
    const sent = await ordersFrom({ id })
    expect(sent).toHaveLength(openings.length)
    expect(state).toBe(paused.status === 'fulfilled' ? 'paused' : 'active')
  })

  it('of one duty that fails holds up no other, and the failure is seen', async () => {
    const broken = await active()
    const sound = await active({ dayOfPeriod: 2 })
    const content = { ...broken.content, coParties: null } as unknown as DutyTerms['content']
    await transact([put(dutyKeeping.toItem({ ...broken, content }))])
    const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await expect(roundAt('2026-12-02T00:50:00')).rejects.toThrow(TypeError)
    logged.mockRestore()
    expect(await ordersFrom(broken)).toEqual([])
    expect((await orderOf(sound, '2026-12'))?.state).toBe('in_review')
  })
})

describe('R26: what a duty asks each period', () => {
  const named = async (id: string, period: string) =>
    ((await orderOf({ id }, period))?.findings ?? []).filter(({ rule }) => rule === 'R26')
  /** Enters what was submitted, as the projector would. */
  async function project(orderId: string): Promise<StoredEvent[]> {
    const chapters = await historyOf(`ORDER#${orderId}`)
    for (const chapter of chapters) await putEach(entriesOf(chapter))
    return chapters.map(({ event }) => event)
  }

  it('is no repeat of what it asked the period before, in the same words or alike', async () => {
    // Twenty-five working days: December’s order still runs when January’s goes out.
    const { id } = await active({ dueWorkingDays: 25 })
    await roundAt('2026-12-01T00:50:00')
    const december = await orderOf({ id }, '2026-12')
    await project(december?.id ?? '')
    expect(december?.content.deadline).toBe('2027-01-05')
    await roundAt('2027-01-01T00:50:00')
    expect((await orderOf({ id }, '2027-01'))?.state).toBe('in_review')
    expect(await named(id, '2027-01')).toEqual([])
  })

  it('is a repeat of what somebody wrote by hand for the same time, and the other way round', async () => {
    const { id } = await active()
    const byHand = await orders.draft(await as('leader'), content({ deadline: '2026-12-18' }))
    await orders.submit(await as('leader'), byHand.id)
    await roundAt('2026-12-01T00:50:00')
    expect(await named(id, '2026-12')).toMatchObject([{ code: 'duplicate', params: { orderId: byHand.id } }])
    const again = await orders.draft(await as('leader'), content({ deadline: '2026-12-18' }))
    const { findings } = await orders.submit(await as('leader'), again.id)
    const found = findings.filter(({ code }) => code === 'duplicate').map(({ params }) => params.orderId)
    expect(found).toContain((await orderOf({ id }, '2026-12'))?.id)
  })

  it('is a repeat of what another duty asks', async () => {
    const first = await active()
    const second = await active({ dayOfPeriod: 2 })
    await roundAt('2026-12-02T00:50:00')
    const ids = await Promise.all(
      [first, second].map(async ({ id }) => (await orderOf({ id }, '2026-12'))?.id),
    )
    const found = await Promise.all([first, second].map(({ id }) => named(id, '2026-12')))
    // The later of the two is the repeat.
    expect(found.flat()).toMatchObject([{ code: 'duplicate' }])
    expect(ids).toContain(found.flat()[0]?.params.orderId)
  })

  it('leaves room among the nearest for an order that reads alike', async () => {
    const { id } = await active({ period: 'week', from: '2026-11-23', dueWorkingDays: 25 })
    for (const day of ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14']) {
      await roundAt(`${day}T10:50:00`)
      await project((await orderOf({ id }, day))?.id ?? '')
    }
    const other = sieveCodeOf(county.code, 'MZ', 8)
    const alike = await orders.draft(
      await as('leader'),
      content({ sieveCode: other, deadline: '2026-12-30' }),
    )
    await orders.submit(await as('leader'), alike.id)
    await project(alike.id)
    await roundAt('2026-12-21T10:50:00')
    expect(await named(id, '2026-12-21')).toMatchObject([
      { code: 'near_duplicate', params: { orderId: alike.id } },
    ])
  })
})

describe('what the sieve blocks', () => {
  const helpedBy = (personId: string) =>
    asking({ coParties: [{ unit: `${town}-S06`, personId, duty: '提供独居老人名单' }] })

  it('stays a draft, is told once in both languages, nags no more, and is mended by the leader', async () => {
    const { id } = await active({ dayOfPeriod: 20, ...helpedBy(helper) })
    await endPost(await personNamed('p-330681-admin'), `${town}-S06`, {
      ...{ personId: helper, post: 'station_staff', to: '2026-11-30', reason: '调离' },
    })
    expect(await roundAt('2026-12-21T00:50:00')).toBe(1)

    const order = await orderOf({ id }, '2026-12')
    expect(order).toMatchObject({ state: 'draft', attempt: 0, version: 1 })
    expect(order?.findings).toContainEqual(expect.objectContaining({ code: 'co_party_stranger' }))
    expect((await trailOf('RECURRING', id)).at(-1)).toMatchObject({
      type: 'recurring.order-blocked',
      reason: expect.stringContaining('不在'),
      data: { period: '2026-12', orderId: order?.id },
    })
    expect(await read(id)).toMatchObject({
      next: { key: '2027-01' },
      openings: [{ outcome: 'blocked', findings: [{ code: 'co_party_stranger' }] }],
    })

    expect(await roundAt('2026-12-21T01:50:00')).toBe(0)
    expect(await roundAt('2026-12-30T01:50:00')).toBe(0)
    await tellAll(id)
    const own = (language: 'zh' | 'en') => toldOf(id, people.leader, language)
    expect(await own('zh')).toEqual([
      expect.stringMatching(
        /^周期任务“每月巡访独居老人”（2026-12）的任务单未通过过筛，已留作草稿，请修改后提交：.*不在/,
      ),
    ])
    expect(await own('en')).toEqual([
      expect.stringMatching(/did not pass the sieve and is a draft to mend: .*holds no post/),
    ])

    await orders.edit(await as('leader'), order?.id ?? '', {
      ...{ coParties: helpedBy(people.helper).content.coParties, deadline: '2027-01-15' },
    })
    const sent = await orders.submit(await as('leader'), order?.id ?? '')
    expect(sent).toMatchObject({ state: 'in_review', recurring: { dutyId: id, period: '2026-12' } })
  })
})

describe('R39: a duty whose leader is gone', () => {
  it('writes no order in nobody’s name, tells who leads the line now, and waits for him within the period', async () => {
    const { id } = await active({}, leaving)
    await roundAt('2026-12-01T00:50:00')
    expect(await roundAt('2027-01-01T00:50:00')).toBe(1)
    expect(await roundAt('2027-01-01T01:50:00')).toBe(0)
    expect(await read(id)).toMatchObject({ held: { period: '2027-01' }, through: '2026-12-31' })
    await tellAll(id)
    expect(await toldOf(id, following)).toEqual([expect.stringContaining('请分管领导接手')])
    expect((await toldOf(id, leaving)).join()).not.toContain('接手')

    await duties.takeOver(await personNamed(following), id)
    expect(await roundAt('2027-01-08T00:50:00')).toBe(1)
    const order = await orders.findOrder(
      await personNamed(following),
      (await read(id)).openings.at(-1)?.orderId ?? '',
    )
    expect(order).toMatchObject({ state: 'in_review', author: { personId: following } })
    expect(dayOf(new Date(order.submittedAt ?? ''))).toBe('2027-01-08')
  })

  it('is told to the town’s Party secretary where nobody leads the line, and missed if nobody takes over', async () => {
    await openCounty(
      [row(leaving, 'leader_in_charge', town, { to: '2026-12-15' })],
      ({ post, lines }) => post === 'leader_in_charge' && lines.includes('民政'),
    )
    forgetRegister(town)
    const { id } = await active({}, leaving)
    await roundAt('2026-12-01T00:50:00')
    await roundAt('2027-01-01T00:50:00')
    await roundAt('2027-02-01T00:50:00')
    const { openings, held } = await read(id)
    expect(openings.map(({ period, outcome }) => [period, outcome])).toEqual([
      ['2026-12', 'submitted'],
      ['2027-01', 'missed'],
    ])
    expect(held).toMatchObject({ period: '2027-02' })
    await tellAll(id)
    expect((await toldOf(id, people.secretary)).sort()).toEqual([
      expect.stringContaining('错过了整个周期（2027-01）'),
      expect.stringContaining('（2027-01）的负责人已不分管该条线'),
      expect.stringContaining('（2027-02）的负责人已不分管该条线'),
    ])
  })
})
