/** Time: instants are ISO UTC with milliseconds (`2026-11-23T04:00:00.000Z`), days are Asia/Shanghai. */

/** The present instant. Only use cases ask; rules take `at`. */
export function now(): Date {
  return new Date()
}

const shanghaiOffsetMs = 8 * 3_600_000 // no daylight saving time since 1991

// A request asks for the day of one instant at every tenure and every clock it looks at.
let latest = { ms: Number.NaN, day: '' }

/** The calendar day of an instant in Asia/Shanghai, `YYYY-MM-DD`. */
export function dayOf(at: Date): string {
  const ms = at.getTime()
  if (ms !== latest.ms) latest = { ms, day: new Date(ms + shanghaiOffsetMs).toISOString().slice(0, 10) }
  return latest.day
}

/** A limit to the minute in Asia/Shanghai, as a notice says it: `2026-12-18 17:30`; one at the end of a day is that day. */
export function momentOf(limit: Date): string {
  const local = new Date(limit.getTime() + shanghaiOffsetMs).toISOString()
  const [day, time] = [local.slice(0, 10), local.slice(11, 16)]
  if (time === '00:00') return addDays(day, -1)
  return time === '23:59' ? day : `${day} ${time}`
}

/** Midnight in Asia/Shanghai at the start of a calendar day. */
export function startOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - shanghaiOffsetMs)
}

/** The last millisecond of a calendar day in Asia/Shanghai: a deadline `2026-12-01` means through that day. */
export function endOfDay(day: string): Date {
  return new Date(startOfDay(day).getTime() + 86_400_000 - 1)
}

/** The Monday of a calendar day's week. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** Calendar days added to a calendar day. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The last day of so many months from a day on; where a month is shorter, its last day counts. */
export function lastDayOf(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const end = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)) - 86_400_000
  return new Date(end).toISOString().slice(0, 10)
}
