/** The mainland working calendar: public holidays off, make-up weekends (调休) on. */
import { addDays, dayOf, startOfDay } from './clock.ts'
import { daysOff } from './days-off.ts'

const days = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const arranged = new Map(
  Object.entries(daysOff).map(([year, { off, on }]) => [year, { off: days(off), on: days(on) }]),
)

/** Whether a calendar day (`YYYY-MM-DD`) is a working day, make-up weekends included. */
export function isWorkday(day: string): boolean {
  const isWeekend = new Date(`${day}T00:00:00.000Z`).getUTCDay() % 6 === 0
  const year = arranged.get(day.slice(0, 4))
  const monthAndDay = day.slice(5, 7) + day.slice(8, 10)
  return isWeekend ? year?.on.has(monthAndDay) === true : year?.off.has(monthAndDay) !== true
}

/**
 * The instant `days` working days after `at`. Days are not 24 hours: one working day after Friday 16:00 is the
 * next working day at 16:00; started on a day off, the count begins with the first working day's midnight.
 */
export function addWorkingDays(at: Date, days: number): Date {
  let day = dayOf(at)
  let timeOfDay = at.getTime() - startOfDay(day).getTime()
  if (!isWorkday(day)) {
    while (!isWorkday(day)) day = addDays(day, 1)
    timeOfDay = 0
  }
  const whole = Math.floor(days)
  for (let left = whole; left > 0; left -= 1) {
    do day = addDays(day, 1)
    while (!isWorkday(day))
  }
  const start = startOfDay(day).getTime() + timeOfDay
  if (days === whole) return new Date(start)
  // A fraction of a working day is the same fraction of the way to the next one.
  let next = addDays(day, 1)
  while (!isWorkday(next)) next = addDays(next, 1)
  const following = startOfDay(next).getTime() + timeOfDay
  return new Date(start + Math.round((days - whole) * (following - start)))
}

/** Whole working days after the day of `from` up to and including `untilDay`; 0 when it is not later. */
export function workingDaysUntil(from: Date, untilDay: string): number {
  let count = 0
  for (let day = addDays(dayOf(from), 1); day <= untilDay; day = addDays(day, 1)) {
    if (isWorkday(day)) count += 1
  }
  return count
}
