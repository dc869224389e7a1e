import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, endOfDay } from '../../../shared/platform/clock.ts'
import { levelOf, nextMark, stageClock, workClock, workLevel } from '../../../shared/work/tasks/clocks.ts'
import { addUp, type ClockEntry, entry } from '../../../shared/work/tasks/ledger.ts'
import type { Task } from '../../../shared/work/tasks/task.ts'
import { county } from '../../support/domain-county.ts'

const { rules } = county
const at = (local: string) => new Date(`${local}:00+08:00`)
const started = (local: string, due: string): ClockEntry => ({ ...entry('start', at(local), 'v'), due })
const task = (changes: Partial<Task>): Task =>
  ({
    ...{ id: 'tsk_1', state: 'in_progress', town: '330681109', unit: '330681109229', createdAt: '' },
    ...{ ledger: [], steps: [], told: [] },
    ...changes,
  }) as unknown as Task

describe('the clock of a task (R38)', () => {
  it.each([
    // Ten working days from Monday 10:00 on: seven of them are over on Wednesday week, 10:00.
    ['2026-11-23T10:00', '2026-12-07', '2026-12-02T10:00'],
    // National Day is no time of the village's.
    ['2026-09-29T10:00', '2026-10-10', '2026-10-09T05:12'],
    // Due the same day: a share of what is left of it.
    ['2026-11-23T12:00', '2026-11-23', '2026-11-23T20:23'],
  ])('that starts on %s and is due on %s warns at 70 %% of the working time, %s', (start, due, warn) => {
    const clock = workClock(addUp([started(start, due)]), 0.7)
    expect(clock?.warnAt.slice(0, 16)).toBe(at(warn).toISOString().slice(0, 16))
    expect(clock?.dueAt).toBe(endOfDay(due).toISOString())
  })

  it('does not count the days that the village waited for others', () => {
    const waited = [
      started('2026-11-23T10:00', '2026-12-07'),
      entry('pause', at('2026-11-24T10:00'), 's'),
      entry('resume', at('2026-11-27T10:00'), 'v'),
    ]
    // Ten working days of its own, seven of them after three that were the station's.
    expect(workClock(addUp(waited), 0.7)?.warnAt).toBe(at('2026-12-07T10:00').toISOString())
  })

  it('is green, then yellow, then red, and stays what it was while it stands still', () => {
    const ledger = [started('2026-11-23T10:00', '2026-12-07')]
    const level = (local: string, more: readonly ClockEntry[] = []) =>
      workLevel(addUp([...ledger, ...more]), 0.7, at(local))
    expect(level('2026-12-02T09:59')).toBe('green')
    expect(level('2026-12-02T10:00')).toBe('yellow')
    expect(level('2026-12-07T23:59')).toBe('yellow')
    expect(level('2026-12-08T00:00')).toBe('red')
    expect(level('2027-01-08T00:00', [entry('pause', at('2026-12-01T10:00'), 's')])).toBe('green')
  })

  it('never warns after the end, nor before the start, whatever the days', () => {
    const starts = fc.integer({ min: 0, max: 365 * 6 * 24 * 60 })
    fc.assert(
      fc.property(starts, fc.nat(200), fc.double({ min: 0.1, max: 0.95, noNaN: true }), (m, days, share) => {
        const start = new Date(at('2021-01-01T00:00').getTime() + m * 60_000)
        const due = addDays(new Date(start.getTime() + 8 * 3_600_000).toISOString().slice(0, 10), days)
        const clock = workClock(addUp([{ ...entry('start', start, 'v'), due }]), share)
        expect(clock && clock.warnAt <= clock.dueAt).toBe(true)
        expect(clock && clock.warnAt >= start.toISOString()).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the limit of a stage (R38)', () => {
  it('runs from the entry that began it, for stages that wait for one person alone', () => {
    const since = at('2026-11-23T10:00').toISOString()
    expect(stageClock({ state: 'delivered', since }, rules)?.dueAt).toBe(at('2026-11-24T10:00').toISOString())
    expect(stageClock({ state: 'submitted', since }, rules)?.dueAt).toBe(at('2026-11-26T10:00').toISOString())
    expect(stageClock({ state: 'in_progress', since }, rules)).toBeUndefined()
  })
})

describe('what the clock looks at next (R38)', () => {
  const ledger = [started('2026-11-23T10:00', '2026-12-07')]
  const work = { clock: 'work', dueAt: endOfDay('2026-12-07').toISOString() } as const

  it('is the warning, then the end, then nothing', () => {
    expect(nextMark(task({ ledger }), rules)).toMatchObject({ what: { clock: 'work', level: 'yellow' } })
    expect(nextMark(task({ ledger, told: [{ ...work, level: 'yellow' }] }), rules)).toEqual({
      at: work.dueAt,
      what: { ...work, level: 'red' },
    })
    expect(nextMark(task({ ledger, told: [{ ...work, level: 'red' }] }), rules)).toBeUndefined()
  })

  it('is set anew by more time, and by days that the clock stood still', () => {
    const told = [{ ...work, level: 'red' as const }]
    const longer = [...ledger, { ...entry('retarget', at('2026-12-08T09:00'), 'l'), due: '2026-12-21' }]
    expect(nextMark(task({ ledger: longer, told }), rules)).toMatchObject({ what: { level: 'yellow' } })
    const paused = [...ledger, entry('pause', at('2026-12-01T10:00'), 's')]
    expect(nextMark(task({ ledger: paused }), rules)).toBeUndefined()
    const resumed = [...paused, entry('resume', at('2026-12-03T10:00'), 'v')]
    expect(nextMark(task({ ledger: resumed, told }), rules)).toMatchObject({ what: { level: 'yellow' } })
  })

  it('is whatever comes first: a stage before the work, a co-party’s step while the work stands still', () => {
    const delivered = nextMark(task({ state: 'delivered', ledger }), rules)
    expect(delivered).toMatchObject({ what: { clock: 'stage', level: 'yellow' } })
    expect(levelOf({ warnAt: delivered?.at ?? '', dueAt: '9' }, delivered?.at ?? '')).toBe('yellow')
    const step = { dueAt: at('2026-11-26T10:00').toISOString(), lapsedAt: null, doneAt: null }
    const waiting = task({
      ledger: [...ledger, entry('pause', at('2026-11-23T11:00'), 's')],
      steps: [step as never],
    })
    expect(nextMark(waiting, rules)).toEqual({ at: step.dueAt, what: 'late_step' })
    expect(nextMark({ ...waiting, state: 'withdrawn' }, rules)).toBeUndefined()
  })
})
