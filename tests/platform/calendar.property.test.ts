import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkday, workingDaysUntil } from '../../shared/platform/calendar.ts'
import { addDays, dayOf, endOfDay, startOfDay, weekOf } from '../../shared/platform/clock.ts'
import { type ClockEntry, entry, readClock, retarget } from '../../shared/work/tasks/ledger.ts'

// Ten years with their holidays and make-up weekends, and those of the coming year that are published.
const first = '2017-01-01'
const days = 3650
const anyDay = fc.nat(days).map((ahead) => addDays(first, ahead))
const anyInstant = fc
  .tuple(anyDay, fc.nat(86_399_999))
  .map(([day, ms]) => new Date(startOfDay(day).getTime() + ms))
const workInstant = anyInstant.filter((at) => isWorkday(dayOf(at)))
const fewDays = fc.nat(30)

describe('working days, over ten years of calendar (R38)', () => {
  it('end on a working day, as many later as were added, at the same time of day', () => {
    fc.assert(
      fc.property(workInstant, fewDays, (at, count) => {
        const end = addWorkingDays(at, count)
        expect(isWorkday(dayOf(end))).toBe(true)
        expect(workingDaysUntil(at, dayOf(end))).toBe(count)
        expect(end.getTime() - startOfDay(dayOf(end)).getTime()).toBe(
          at.getTime() - startOfDay(dayOf(at)).getTime(),
        )
      }),
    )
  })

  it('add up: some and then some more are all of them', () => {
    fc.assert(
      fc.property(anyInstant, fewDays, fewDays, (at, some, more) => {
        expect(addWorkingDays(addWorkingDays(at, some), more)).toEqual(addWorkingDays(at, some + more))
      }),
    )
  })

  it('never end earlier for a later start or a longer limit, fractions included', () => {
    const limit = fc.double({ min: 0, max: 30, noNaN: true })
    fc.assert(
      fc.property(anyInstant, anyInstant, limit, limit, (a, b, c, d) => {
        const [early, late] = a <= b ? [a, b] : [b, a]
        const [short, long] = c <= d ? [c, d] : [d, c]
        expect(addWorkingDays(early, short) <= addWorkingDays(late, short)).toBe(true)
        expect(addWorkingDays(early, short) <= addWorkingDays(early, long)).toBe(true)
      }),
    )
  })

  it('belong to weeks that begin on a Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = weekOf(day)
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1)
        expect(monday <= day && day <= addDays(monday, 6)).toBe(true)
      }),
    )
  })
})

describe('a clock, over ten years of calendar (R38)', () => {
  /** A task delivered on a day, due some days later, that waits for others a number of times. */
  const waits = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })), {
    maxLength: 5,
  })
  const history = fc
    .tuple(workInstant, fc.integer({ min: 1, max: 60 }), waits)
    .map(([start, lead, pauses]) => {
      const due = addDays(dayOf(start), lead)
      const ledger: ClockEntry[] = [{ ...entry('start', start, 'v'), due }]
      let at = start
      let waited = 0
      for (const [work, wait] of pauses) {
        const from = new Date(at.getTime() + work * 86_400_000)
        at = new Date(from.getTime() + wait * 86_400_000)
        waited += workingDaysUntil(from, dayOf(at))
        ledger.push(entry('pause', from, 's'), entry('resume', at, 'v'))
      }
      return { start, due, ledger, end: at, waited }
    })

  it('gives back every working day that the village waited for others, and no more', () => {
    fc.assert(
      fc.property(history, ({ due, ledger, end, waited }) => {
        const { deadline, pausedWorkingDays } = readClock(ledger, end)
        expect(pausedWorkingDays).toBe(waited)
        expect(deadline).toBe(addWorkingDays(endOfDay(due), waited).toISOString())
      }),
    )
  })

  it('never turns late while it stands still, however long the others take', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 3650 }), ({ ledger, end }, long) => {
        const paused = [...ledger, entry('pause', end, 's')]
        const before = readClock(paused, end).overdue
        expect(readClock(paused, new Date(end.getTime() + long * 86_400_000)).overdue).toBe(before)
      }),
    )
  })

  it('judges work by when it was handed in, and stays as it was judged', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 400 }), ({ ledger, end }, later) => {
        const handedIn = [...ledger, entry('pause', end, 's')]
        const closed = new Date(end.getTime() + later * 86_400_000)
        const done = [...handedIn, entry('stop', closed, 's')]
        const judged = readClock(handedIn, end).overdue
        expect(readClock(done, closed).overdue).toBe(judged)
        expect(readClock(done, new Date(closed.getTime() + 3650 * 86_400_000)).overdue).toBe(judged)
      }),
    )
  })

  it('is due on the new day once it was retargeted, whatever went before', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 90 }), ({ ledger, end }, more) => {
        const until = addDays(dayOf(end), more)
        const again = [...ledger, retarget(end, 'l', until, '延期')]
        expect(readClock(again, end).deadline).toBe(addWorkingDays(endOfDay(until), 0).toISOString())
      }),
    )
  })
})
