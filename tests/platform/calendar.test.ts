import { readFileSync } from 'node:fs'
import chineseDays from 'chinese-days'
import { describe, expect, test } from 'vitest'
import { daysOffFile, firstYear } from '../../infra/days-off.ts'
import { addWorkingDays, isWorkday, workingDaysUntil } from '../../shared/platform/calendar.ts'
import { addDays, dayOf, endOfDay, startOfDay } from '../../shared/platform/clock.ts'

const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+08:00`)

describe('the working calendar', () => {
  test('is what the library says, day by day, and written anew when the library learns a year', () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ')
    const file = readFileSync(new URL('../../shared/platform/days-off.ts', import.meta.url), 'utf8')
    expect(plain(file)).toBe(plain(daysOffFile()))
    for (let day = `${firstYear}-01-01`; day < '2031-01-01'; day = addDays(day, 1))
      if (isWorkday(day) !== chineseDays.isWorkday(day)) expect(day).toBe('as the library has it')
  })

  test.each([
    ['2026-10-01', false, 'National Day'],
    ['2026-10-10', true, 'a make-up Saturday (R38)'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-23', true, 'a Monday'],
  ])('%s is a working day: %s (%s)', (day, working) => {
    expect(isWorkday(day)).toBe(working)
  })

  test.each([
    ['2026-11-20', 1, '2026-11-23', 'Friday to Monday'],
    ['2026-09-30', 1, '2026-10-08', 'across the National Day week'],
    ['2026-10-09', 1, '2026-10-10', 'to a make-up Saturday'],
    ['2026-11-23', 2, '2026-11-25', 'within a week'],
  ])('from %s, %i working day(s) lead to %s: %s', (from, days, to) => {
    expect(addWorkingDays(at(from), days)).toEqual(at(to))
  })

  test('a count begun on a day off starts with the first working day', () => {
    expect(addWorkingDays(at('2026-11-21', '15:00'), 1)).toEqual(at('2026-11-24', '00:00'))
  })

  test('a fraction of a limit lies between its days', () => {
    const reminder = addWorkingDays(at('2026-11-23'), 2 * 0.7)
    expect(reminder > at('2026-11-24') && reminder < at('2026-11-25')).toBe(true)
  })

  test('lead time counts whole working days after today', () => {
    expect(workingDaysUntil(at('2026-11-20'), '2026-11-23')).toBe(1)
    expect(workingDaysUntil(at('2026-11-20'), '2026-11-22')).toBe(0)
    expect(workingDaysUntil(at('2026-11-20'), '2026-11-19')).toBe(0)
  })

  test('days are Asia/Shanghai days, with their first and last instants', () => {
    expect(dayOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
    expect(startOfDay('2026-11-23').toISOString()).toBe('2026-11-22T16:00:00.000Z')
    expect(endOfDay('2026-11-23').toISOString()).toBe('2026-11-23T15:59:59.999Z')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })
})
