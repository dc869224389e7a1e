/** The mainland working calendar: public holidays off, make-up weekends (调休) on. */
import { addDays, dayOf, startOfDay } from './clock.ts'
import { daysOff } from './days-off.ts'

const days = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const arranged = new Map(
  Object.entries(daysOff).map(([year, { off, on }]) => [year, { off: days(off), on: days(on) }]),
)

interface Day {
  readonly day: string
  readonly works: boolean
  next: Day | undefined
}
// A list of tasks counts the same few months for each of its clocks; a county's days are some hundreds.
const met = new Map<string, Day>()

function dayAt(day: string): Day {
  const known = met.get(day)
  if (known) return known
  // Whoever asks for the year 9999 is answered, and not remembered.
  if (met.size > 20_000) met.clear()
  const made: Day = { day, works: worksOn(day), next: undefined }
  met.set(day, made)
  return made
}

function after(day: Day): Day {
  day.next ??= dayAt(addDays(day.day, 1))
  return day.next
}

/** The first working day from a day on. */
function firstWorking(day: Day): Day {
  let found = day
  while (!found.works) found = after(found)
  return found
}

/** Whether a calendar day (`YYYY-MM-DD`) is a working day, make-up weekends included. */
export const isWorkday = (day: string): boolean => dayAt(day).works

function worksOn(day: string): boolean {
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
  const begun = dayAt(dayOf(at))
  let day = firstWorking(begun)
  const timeOfDay = day === begun ? at.getTime() - startOfDay(day.day).getTime() : 0
  const whole = Math.floor(days)
  for (let left = whole; left > 0; left -= 1) day = firstWorking(after(day))
  const start = startOfDay(day.day).getTime() + timeOfDay
  if (days === whole) return new Date(start)
  // A fraction of a working day is the same fraction of the way to the next one.
  const following = startOfDay(firstWorking(after(day)).day).getTime() + timeOfDay
  return new Date(start + Math.round((days - whole) * (following - start)))
}

/** Whole working days after the day of `from` up to and including `untilDay`; 0 when it is not later. */
export function workingDaysUntil(from: Date, untilDay: string): number {
  let count = 0
  for (let day = after(dayAt(dayOf(from))); day.day <= untilDay; day = after(day)) {
    if (day.works) count += 1
  }
  return count
}
