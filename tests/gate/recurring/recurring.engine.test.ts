import { afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { viewOf } from '../../../shared/gate/recurring/recurring.view.ts'
import * as duties from '../../../shared/gate/recurring/recurring-duties.ts'
import { firstBreak, historyOf } from '../../../shared/platform/history.ts'
import { Refusal } from '../../../shared/platform/refusals.ts'
import {
  as,
  openCounty,
  otherTown,
  personNamed,
  row,
  town,
  villageOfOtherTown,
} from '../../support/domain-county.ts'
import {
  active,
  asking,
  clearAway,
  clockAt,
  drafted,
  ordersFrom,
  read,
  roundAt,
  terms,
  trailOf,
} from './standing.ts'

/** Leads 民政 until the middle of December; nobody else but the standing leader does. */
const leaving = 'p-leaving-leader'
/** Leads 民政 from then on. */
const following = 'p-following-leader'
/** Leads something else in the town. */
const otherLeader = `p-${town}-leader-2`

beforeAll(async () => {
  await openCounty([
    row(leaving, 'leader_in_charge', town, { to: '2026-12-15' }),
    row(following, 'leader_in_charge', town, { from: '2026-12-16' }),
  ])
})
afterEach(clearAway)

const refusal = async (work: Promise<unknown>): Promise<Refusal> => {
  const found = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!(found instanceof Refusal)) throw new Error(`not refused: ${String(found)}`)
  return found
}
const codeOf = async (work: Promise<unknown>) => (await refusal(work)).code

describe('a recurring duty', () => {
  it('is drafted, activated, paused, resumed and ended by its leader, each with its event', {
    tags: ['table'],
  }, async () => {
    const { id } = await drafted()
    const leader = () => as('leader')
    expect(await duties.activate(await leader(), id)).toMatchObject({
      state: 'active',
      since: '2026-11-23',
      next: { key: '2026-12', opensOn: '2026-12-01' },
      item: { lines: expect.arrayContaining(['民政']) },
    })
    expect((await duties.pause(await leader(), id, '台风期间')).state).toBe('paused')
    expect((await duties.resume(await leader(), id)).state).toBe('active')
    expect(await duties.end(await leader(), id, '不再需要')).toMatchObject({ state: 'ended', next: null })
    const events = await trailOf('RECURRING', id)
    expect(events.map(({ type }) => type)).toEqual([
      'recurring.duty-drafted',
      'recurring.duty-activated',
      'recurring.duty-paused',
      'recurring.duty-resumed',
      'recurring.duty-ended',
    ])
    expect(firstBreak(events)).toBeUndefined()
    expect(events[2]).toMatchObject({ reason: '台风期间', by: { post: 'leader_in_charge', unit: town } })
    expect(await codeOf(duties.resume(await leader(), id))).toBe('wrong_state')
  })

  it('under one Idempotency-Key is one', { tags: ['table'] }, async () => {
    const first = await duties.draft(await as('leader', { key: 'one-duty-only' }), terms())
    expect(await duties.draft(await as('leader', { key: 'one-duty-only' }), terms())).toEqual(first)
  })

  it('that two change at once is changed once, and the other is told', async () => {
    const { id } = await drafted()
    // Both callers stand there before either begins.
    const [one, other] = [await as('leader'), await as('leader')]
    const results = await Promise.allSettled([
      duties.change(one, id, terms({ dayOfPeriod: 5 })),
      duties.change(other, id, terms({ dayOfPeriod: 6 })),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = results.find((each) => each.status === 'rejected')
    expect(lost?.status === 'rejected' && lost.reason).toMatchObject({ code: 'conflict' })
  })

  it('runs for twelve months at the most, and is renewed by somebody', async () => {
    for (const changes of [{ to: '2027-11-25' }, { from: '2026-01-01', to: '2026-11-22' }]) {
      const { fields } = await refusal(drafted(changes))
      expect(fields).toMatchObject([{ pointer: '/to', code: 'day_outside' }])
    }
    expect((await refusal(drafted({ from: '2027-01-02', to: '2027-01-01' }))).fields).toMatchObject([
      { pointer: '/to', code: 'field_order' },
    ])
    const { id } = await active({ to: '2026-12-31' })
    await roundAt('2026-12-01T00:50:00')
    expect(await read(id)).toMatchObject({ state: 'lapsed', next: null })
    expect(await codeOf(duties.resume(await as('leader'), id))).toBe('no_period_left')
    await duties.change(await as('leader'), id, terms({ to: '2027-11-30' }))
    expect(await duties.resume(await as('leader'), id)).toMatchObject({
      state: 'active',
      next: { key: '2027-01' },
    })
  })

  test.each([
    ['week', 8],
    ['month', 32],
    ['quarter', 93],
    ['half_year', 185],
  ] as const)('of each %s has no day %i', async (period, dayOfPeriod) => {
    const { fields } = await refusal(drafted({ period, dayOfPeriod }))
    expect(fields).toMatchObject([{ pointer: '/dayOfPeriod', code: 'day_beyond_period' }])
  })

  it('takes a pause for what it is: what went by meanwhile is not made up for', async () => {
    const { id } = await active()
    await duties.pause(await as('leader'), id, '年底检查')
    await roundAt('2026-12-02T10:50:00')
    await duties.resume(await as('leader'), id)
    await roundAt('2026-12-02T11:50:00')
    expect(await read(id)).toMatchObject({ next: { key: '2027-01', opensOn: '2027-01-01' }, openings: [] })
  })

  it('that changes its day after the period’s order went out does not send a second one', {
    tags: ['table'],
  }, async () => {
    const { id } = await active()
    await roundAt('2026-12-01T00:50:00')
    const changed = await duties.change(await as('leader'), id, terms({ dayOfPeriod: 20 }))
    expect(changed.next).toMatchObject({ key: '2027-01', opensOn: '2027-01-20' })
    await roundAt('2026-12-21T00:50:00')
    expect(await ordersFrom({ id })).toHaveLength(1)
  })
})

describe('what is put into force is screened as on the day it goes out', () => {
  const blocked = async (changes: Parameters<typeof asking>[0], code: string) => {
    const { id } = await drafted(asking(changes))
    const refused = await refusal(duties.activate(await as('leader'), id))
    expect(refused.code).toBe('order_blocked')
    expect(refused.fields).toContainEqual(expect.objectContaining({ code }))
    expect(refused.extra.exceptionPath).toBeNull()
    expect((await duties.findDuty(await as('leader'), id)).state).toBe('draft')
  }

  it('R21: for units of the leader’s own town', () =>
    blocked({ units: [villageOfOtherTown] }, 'unit_outside_town'))
  it('R22: under a code; without one there is no exception for what returns', () =>
    blocked({ sieveCode: null }, 'code_missing'))
  it('R25: clear in every field', () => blocked({ finishStandard: null }, 'missing_field'))

  it('R21: for a line in his portfolio', async () => {
    const { id } = await drafted({}, otherLeader)
    const refused = await refusal(duties.activate(await personNamed(otherLeader), id))
    expect(refused.fields).toMatchObject([{ pointer: '/content/sieveCode', code: 'line_outside_portfolio' }])
  })

  it('R21: by one who will still be its leader then', async () => {
    const { id } = await drafted({ dayOfPeriod: 20 }, leaving)
    const refused = await refusal(duties.activate(await personNamed(leaving), id))
    expect(refused.fields).toMatchObject([{ code: 'line_outside_portfolio' }])
  })

  it('R25: with the lead time that the county asks', async () => {
    const { id } = await drafted({ dueWorkingDays: 1 })
    const refused = await refusal(duties.activate(await as('leader'), id))
    expect(refused.fields).toMatchObject([{ code: 'lead_time_short' }])
  })

  it('far ahead: what goes out in half a year is not too far off today', async () => {
    const far = await active({ period: 'year', dayOfPeriod: 300, from: '2027-01-01' })
    expect(far.next).toMatchObject({ key: '2027', opensOn: '2027-10-27' })
  })

  it('and so is a change of what is in force; a draft may lack anything', async () => {
    const { id } = await active()
    const refused = duties.change(await as('leader'), id, terms(asking({ place: null })))
    expect(await codeOf(refused)).toBe('order_blocked')
    expect((await read(id)).content.place).toBe('各自然村')
    await duties.pause(await as('leader'), id, '先停一停')
    const changed = await duties.change(await as('leader'), id, terms(asking({ place: null })))
    expect(changed.content.place).toBeNull()
    expect(await codeOf(duties.resume(await as('leader'), id))).toBe('order_blocked')
  })
})

describe('whose it is', () => {
  it('R21: only a leader in charge drafts one', async () => {
    expect(await codeOf(duties.draft(await as('deputy'), terms()))).toBe('forbidden')
  })

  it('a draft is its author’s alone; then the town’s and those above it, and nobody’s next door', {
    tags: ['table'],
  }, async () => {
    const { id } = await drafted()
    const neighbour = await personNamed(`p-${otherTown}-leader-1`)
    const overseer = await personNamed('p-330681-approver')
    expect(await codeOf(duties.findDuty(await as('deputy'), id))).toBe('not_found')
    const listed = async (caller: Parameters<typeof duties.listDuties>[0]) =>
      (await duties.listDuties(caller, { town, limit: 100 }, undefined)).items.map((each) => each.id)
    expect(await listed(await as('deputy'))).not.toContain(id)
    expect(await listed(await as('leader'))).toContain(id)
    await duties.activate(await as('leader'), id)
    expect(await listed(await as('deputy'))).toContain(id)
    expect((await duties.findDuty(overseer, id)).id).toBe(id)
    for (const stranger of [neighbour, await as('villageSecretary'), await as('helper')]) {
      expect(await codeOf(duties.findDuty(stranger, id))).toBe('not_found')
      expect(await codeOf(listed(stranger))).toBe('not_found')
    }
  })

  it('R39: while its leader leads, nobody takes it over, and the Party secretary does not end it', async () => {
    const { id } = await active({}, leaving)
    expect(await codeOf(duties.takeOver(await as('leader'), id))).toBe('duty_is_led')
    expect(await codeOf(duties.end(await as('secretary'), id, '有变'))).toBe('not_your_record')
  })

  it('R39: once he is gone the next leader of that line takes it over, and no other', async () => {
    const { id } = await active({}, leaving)
    clockAt('2026-12-16T10:00:00')
    expect(await codeOf(duties.pause(await personNamed(leaving), id, '有变'))).toBe('not_found')
    expect(await codeOf(duties.takeOver(await personNamed(otherLeader), id))).toBe('line_not_led')
    expect(await codeOf(duties.takeOver(await as('secretary'), id))).toBe('not_your_record')
    const { actions } = await viewOf(await read(id), await personNamed(following))
    expect(actions).toMatchObject([{ action: 'take_over', allowed: true }])
    const taken = await duties.takeOver(await personNamed(following), id)
    expect(taken).toMatchObject({ state: 'active', leader: { personId: following } })
    expect((await historyOf(`RECURRING#${id}`)).at(-1)).toMatchObject({
      event: { type: 'recurring.duty-taken-over', by: { personId: following } },
      before: { leader: { personId: leaving } },
      after: { leader: { personId: following } },
    })
    expect((await duties.pause(await personNamed(following), id, '先看一看')).state).toBe('paused')
  })

  it('R39: until somebody does, the Party secretary may end it', async () => {
    const { id } = await active({}, leaving)
    clockAt('2026-12-16T10:00:00')
    const ended = await duties.end(await as('secretary'), id, '无人分管')
    expect(ended.state).toBe('ended')
    expect((await trailOf('RECURRING', id)).at(-1)?.by).toMatchObject({
      post: 'party_secretary',
      standsInFor: 'leader_in_charge',
    })
  })

  it('tells each caller what he may do, and why not', async () => {
    const { id } = await active()
    const { actions } = await viewOf(await read(id), await as('leader'))
    const told = Object.fromEntries(
      actions.map(({ action, allowed, because }) => [action, because?.code ?? allowed]),
    )
    expect(told).toEqual({
      change: true,
      activate: 'wrong_state',
      pause: true,
      resume: 'wrong_state',
      take_over: 'duty_is_led',
      end: true,
    })
    expect((await viewOf(await read(id), await as('deputy'))).actions).toEqual([])
  })
})
