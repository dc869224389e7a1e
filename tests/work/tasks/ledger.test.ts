import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClockEntry, readClock } from '../../../shared/work/tasks/ledger.ts'

const entry = (at: string, kind: ClockEntry['kind'], due: string | null = null): ClockEntry => ({
  at: new Date(`${at}:00+08:00`).toISOString(),
  kind,
  holder: 'p-test',
  reason: null,
  due,
})
const at = (text: string) => new Date(`${text}:00+08:00`)

describe('a task clock (R38)', () => {
  it('is due at the end of the stated day', () => {
    const clock = readClock([entry('2026-11-23T09:00', 'start', '2026-11-25')], at('2026-11-25T23:00'))
    expect(clock).toMatchObject({ running: true, overdue: false, deadline: '2026-11-25T15:59:59.999Z' })
    expect(
      readClock([entry('2026-11-23T09:00', 'start', '2026-11-25')], at('2026-11-26T00:30')).overdue,
    ).toBe(true)
  })

  it('stands still while the sender looks, and moves the deadline by as many working days', () => {
    const ledger = [
      entry('2026-11-23T09:00', 'start', '2026-11-25'),
      entry('2026-11-24T09:00', 'pause'),
      entry('2026-11-26T09:00', 'resume'),
    ]
    const clock = readClock(ledger, at('2026-11-27T20:00'))
    expect(clock.pausedWorkingDays).toBe(2)
    expect(clock.deadline).toBe('2026-11-27T15:59:59.999Z')
    expect(clock.overdue).toBe(false)
  })

  it('judges work that was handed in by when it was handed in, however long acceptance took', () => {
    const ledger = [
      entry('2026-11-23T09:00', 'start', '2026-11-25'),
      entry('2026-11-25T17:00', 'pause'),
      entry('2026-12-10T09:00', 'stop'),
    ]
    expect(readClock(ledger, at('2026-12-10T10:00'))).toMatchObject({ running: false, overdue: false })
  })

  it('takes a new target from the last retarget', () => {
    const ledger = [
      entry('2026-11-23T09:00', 'start', '2026-11-25'),
      entry('2026-11-24T09:00', 'retarget', '2026-12-01'),
    ]
    expect(readClock(ledger, at('2026-11-30T09:00'))).toMatchObject({
      overdue: false,
      deadline: '2026-12-01T15:59:59.999Z',
    })
  })

  it('never moves a deadline to before the stated day, whatever pauses there were', () => {
    const days = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(days, (offsets) => {
        const instants = offsets
          .toSorted((a, b) => a - b)
          .map((day) => new Date(at('2026-11-23T09:00').getTime() + day * 86_400_000))
        const ledger: ClockEntry[] = [
          entry('2026-11-23T08:00', 'start', '2026-11-25'),
          ...instants.map((when, index) => ({
            ...entry('2026-11-23T08:00', index % 2 === 0 ? 'pause' : 'resume'),
            at: when.toISOString(),
          })),
        ]
        const clock = readClock(ledger, at('2027-01-10T09:00'))
        expect(clock.deadline && clock.deadline >= '2026-11-25T15:59:59.999Z').toBe(true)
        expect(clock.running).toBe(instants.length % 2 === 0)
      }),
    )
  })
})
