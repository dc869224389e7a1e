import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  longestPeriod,
  nextPeriod,
  nominalDay,
  openingDay,
  type Period,
  PeriodKind,
  periodOf,
  type Schedule,
} from '../../../shared/gate/recurring/period.ts'
import { afterPeriod, dueStep, type RecurringDuty } from '../../../shared/gate/recurring/recurring-duty.ts'
import { isWorkday } from '../../../shared/platform/calendar.ts'
import { addDays, dayOf, startOfDay } from '../../../shared/platform/clock.ts'

// Ten years: their holidays and make-up weekends as far as they are published, weekends alone after that.
const first = '2020-01-01'
const anyDay = fc.nat(3652).map((ahead) => addDays(first, ahead))
const anyKind = fc.constantFrom(...PeriodKind.options)
const anySchedule = fc.record({ kind: anyKind, from: anyDay, days: fc.nat(366), seed: fc.nat(400) }).map(
  ({ kind, from, days, seed }): Schedule => ({
    period: kind,
    dayOfPeriod: 1 + (seed % longestPeriod[kind]),
    from,
    to: addDays(from, days),
  }),
)

/** Every period of a kind that touches a span, found day by day and by nothing under test but its bounds. */
function periodsIn(kind: PeriodKind, from: string, to: string): Period[] {
  const found = new Map<string, Period>()
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const period = periodOf(kind, day)
    found.set(period.key, period)
  }
  return [...found.values()]
}
const daysOf = ({ from, to }: Pick<Period, 'from' | 'to'>) => {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

describe('periods, over ten years of calendar', () => {
  it('of a kind follow each other without gap or overlap, and have keys of their own', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, day) => {
        const period = periodOf(kind, day)
        expect(period.from <= day && day <= period.to).toBe(true)
        expect(daysOf(period).length).toBeLessThanOrEqual(longestPeriod[kind])
        expect(periodOf(kind, period.from)).toEqual(period)
        expect(periodOf(kind, period.to)).toEqual(period)
        const next = periodOf(kind, addDays(period.to, 1))
        expect(next.from).toBe(addDays(period.to, 1))
        expect(next.key).not.toBe(period.key)
      }),
    )
  })

  it('open within themselves, on a working day wherever they have one, as near after the nominal day as can be', () => {
    fc.assert(
      fc.property(anyKind, anyDay, fc.nat(365), (kind, day, nth) => {
        const period = periodOf(kind, day)
        const dayOfPeriod = 1 + (nth % longestPeriod[kind])
        const nominal = nominalDay(period, dayOfPeriod)
        const opens = openingDay(period, dayOfPeriod)
        const workdays = daysOf(period).filter(isWorkday)
        const after = workdays.find((each) => each >= nominal)
        expect(opens).toBe(after ?? workdays.at(-1) ?? nominal)
        expect(period.from <= opens && opens <= period.to).toBe(true)
      }),
    )
  })

  it('know weeks without a working day, which open all the same', () => {
    const [festival] = periodsIn('week', '2026-02-16', '2026-02-22')
    expect(festival && daysOf(festival).some(isWorkday)).toBe(false)
    expect(festival && openingDay(festival, 3)).toBe('2026-02-18')
  })

  it.each([
    // National Day runs to the 7th, and the 8th is a Thursday.
    ['month', 1, '2026-10-01', '2026-10-08'],
    // New Year’s Day to the 3rd, and Sunday the 4th is worked to make up for it.
    ['year', 1, '2026-01-01', '2026-01-04'],
    // A Saturday, the last day of its month: the Friday before.
    ['month', 31, '2026-10-31', '2026-10-30'],
    ['month', 31, '2026-02-01', '2026-02-28'],
    ['quarter', 1, '2026-05-01', '2026-04-01'],
    ['half_year', 184, '2026-12-01', '2026-12-31'],
  ] as const)('a %s on day %i, looked at on %s, opens on %s', (kind, dayOfPeriod, day, opens) => {
    expect(openingDay(periodOf(kind, day), dayOfPeriod)).toBe(opens)
  })
})

const duty = (schedule: Schedule, since: string): RecurringDuty => ({
  ...{ id: 'rec_1', version: 1, trail: { seq: 1, hash: null }, state: 'active', town: '330681109' },
  ...{ leader: { personId: 'p-1', name: '张三' }, title: '巡访', item: null, dueWorkingDays: 10 },
  content: {} as RecurringDuty['content'],
  ...schedule,
  ...{ since, through: null, next: nextPeriod(schedule, { since, through: null }) },
  ...{ held: null, openings: [], createdAt: '', updatedAt: '' },
})

/** What rounds at these instants do with a duty, as the clock's own rules say. */
function lived(schedule: Schedule, since: string, rounds: readonly Date[]) {
  let now = duty(schedule, since)
  const done: { key: string; kind: 'open' | 'missed'; day: string }[] = []
  for (const at of rounds) {
    for (let due = dueStep(now, dayOf(at)); due && due.kind !== 'lapse'; due = dueStep(now, dayOf(at))) {
      const { key } = due.period
      done.push({ key, kind: due.kind, day: dayOf(at) })
      const outcome = due.kind === 'open' ? 'submitted' : 'missed'
      const opening = { period: key, outcome, orderId: null, at: at.toISOString(), findings: [] } as const
      now = afterPeriod(now, due.period, opening)
    }
  }
  return { done, left: now.next }
}

/** The periods a schedule owes from a day on, in words of this test: nominal day within, and not over by then. */
const owed = ({ period, dayOfPeriod, from, to }: Schedule, since: string) =>
  periodsIn(period, addDays(from, -1), to).filter((each) => {
    const nominal = nominalDay(each, dayOfPeriod)
    const late = nominal < since && openingDay(each, dayOfPeriod) < since
    return nominal >= from && nominal <= to && !late
  })

describe('a duty, over ten years of calendar', () => {
  it('opens every period exactly once, on its opening day, at whatever hour the rounds run', () => {
    fc.assert(
      fc.property(anySchedule, fc.nat(60), fc.nat(23), (schedule, ahead, hour) => {
        const since = addDays(schedule.from, ahead)
        const until = addDays(schedule.to, 400)
        const rounds = daysOf({ from: since, to: until }).map(
          (day) => new Date(startOfDay(day).getTime() + hour * 3_600_000),
        )
        const { done, left } = lived(schedule, since, rounds)
        const expected = owed(schedule, since)
        expect(done.map(({ key }) => key)).toEqual(expected.map(({ key }) => key))
        expect(left).toBeNull()
        for (const [at, { kind, day }] of done.entries()) {
          const period = expected[at] as Period
          expect(kind).toBe('open')
          // In force since a day off on which nothing but days off was left: that day, not the one before.
          const opens = openingDay(period, schedule.dayOfPeriod)
          expect(day).toBe(opens < since ? since : opens)
          expect(isWorkday(day) || !daysOf({ from: day, to: period.to }).some(isWorkday)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('with rounds that come when they come opens each at most once, within it and late only for want of a round; else it is missed', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 24 * 45 }), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(anySchedule, fc.nat(23), gaps, (schedule, hour, hours) => {
        const since = schedule.from
        let at = startOfDay(since).getTime() + hour * 3_600_000
        const rounds = hours.map((gap) => {
          at += gap * 3_600_000
          return new Date(at)
        })
        const last = dayOf(rounds.at(-1) as Date)
        const ran = [...new Set(rounds.map(dayOf))]
        const { done } = lived(schedule, since, rounds)
        const expected = owed(schedule, since)
        expect(done.map(({ key }) => key)).toEqual(expected.slice(0, done.length).map(({ key }) => key))
        for (const [nth, period] of expected.entries()) {
          const opens = openingDay(period, schedule.dayOfPeriod)
          // The days on which it may open: working days, and what is left when no working day is.
          const may = daysOf({ from: opens, to: period.to }).filter(
            (day) => isWorkday(day) || !daysOf({ from: day, to: period.to }).some(isWorkday),
          )
          const chance = ran.find((day) => may.includes(day))
          const what = done[nth]
          if (chance) expect(what).toMatchObject({ kind: 'open', day: chance })
          else if (last > period.to) expect(what?.kind).toBe('missed')
          else expect(what).toBeUndefined()
        }
      }),
      { numRuns: 500 },
    )
  })

  it('that changes its rhythm asks nothing of a day that it has dealt with', () => {
    fc.assert(
      fc.property(anySchedule, anyKind, fc.nat(400), fc.nat(300), (schedule, kind, seed, ran) => {
        const rounds = daysOf({ from: schedule.from, to: addDays(schedule.from, ran) }).map(startOfDay)
        const before = lived(schedule, schedule.from, rounds)
        const last = before.done.at(-1)
        fc.pre(last !== undefined)
        const through = periodOf(schedule.period, last?.day ?? '').to
        const changed = { ...schedule, period: kind, dayOfPeriod: 1 + (seed % longestPeriod[kind]) }
        const next = nextPeriod(changed, { since: schedule.from, through })
        if (next) expect(next.from > through).toBe(true)
      }),
    )
  })
})
