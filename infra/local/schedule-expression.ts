/** rate(), cron() and at() as EventBridge reads them, in a time zone. */

export interface ScheduleExpression {
  /** The latest `most` due times after `after` and up to `until`, in order; milliseconds since 1970. */
  due(after: number, until: number, most: number): number[]
  /** The first due time after `after`; undefined when there is none within five years. */
  next(after: number): number | undefined
}

const minuteMs = 60_000
const hourMs = 3_600_000
const dayMs = 86_400_000
const horizonDays = 366 * 5

/** @returns undefined when the expression is not understood */
export function parseSchedule(expression: string, zone: string): ScheduleExpression | undefined {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression)
  if (rate) {
    const unit = { minute: minuteMs, hour: hourMs, day: dayMs }[rate[2] as 'minute' | 'hour' | 'day']
    return every(Number(rate[1]) * unit)
  }
  const once = /^at\((\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\)$/.exec(expression)
  if (once) {
    const local = Date.parse(`${once[1]}T${once[2]}:${once[3]}:${once[4]}Z`)
    const at = instantOf(local, zone)
    return {
      due: (after, until) => (after < at && at <= until ? [at] : []),
      next: (after) => (after < at ? at : undefined),
    }
  }
  const cron = /^cron\((.+)\)$/.exec(expression)
  return cron?.[1] ? parseCron(cron[1].trim().split(/\s+/), zone) : undefined
}

function every(periodMs: number): ScheduleExpression | undefined {
  if (periodMs <= 0) return undefined
  const next = (after: number) => (Math.floor(after / periodMs) + 1) * periodMs
  return {
    next,
    due(after, until, most) {
      const last = Math.floor(until / periodMs)
      const first = Math.max(next(after) / periodMs, last - most + 1)
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * periodMs)
    },
  }
}

const monthNames = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const dayNames = 'SUN MON TUE WED THU FRI SAT'.split(' ')

function fieldValues(field: string, least: number, most: number, names: readonly string[] = [], base = 0) {
  const values = new Set<number>()
  const valueIn = (text: string) => {
    const named = names.indexOf(text.toUpperCase())
    return named >= 0 ? named + base : Number(text)
  }
  for (const part of field.split(',')) {
    const [range = '', step] = part.split('/')
    const [from = '', to] = range === '*' || range === '?' ? [String(least), String(most)] : range.split('-')
    const first = valueIn(from)
    const last = to === undefined ? (step === undefined ? first : most) : valueIn(to)
    const by = step === undefined ? 1 : Number(step)
    if (![first, last, by].every(Number.isInteger) || by < 1 || first < least || last > most) return undefined
    for (let value = first; value <= last; value += by) values.add(value)
  }
  return values
}

function parseCron(fields: readonly string[], zone: string): ScheduleExpression | undefined {
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = fields
  if (fields.length !== 6 || !knownZone(zone)) return undefined
  const minutes = fieldValues(minute, 0, 59)
  const hours = fieldValues(hour, 0, 23)
  const days = day === 'L' ? new Set<number>() : fieldValues(day, 1, 31)
  const months = fieldValues(month, 1, 12, monthNames, 1)
  const weekdays = fieldValues(weekday, 1, 7, dayNames, 1)
  const years = fieldValues(year, 1970, 2199)
  if (!minutes || !hours || !days || !months || !weekdays || !years) return undefined
  const times = [...hours]
    .sort((a, b) => a - b)
    .flatMap((h) => [...minutes].sort((a, b) => a - b).map((m) => h * hourMs + m * minuteMs))
  const onDay = (midnight: number) => {
    const date = new Date(midnight)
    const last = new Date(midnight + dayMs).getUTCDate() === 1
    return (
      years.has(date.getUTCFullYear()) &&
      months.has(date.getUTCMonth() + 1) &&
      (day === 'L' ? last : days.has(date.getUTCDate())) &&
      weekdays.has(date.getUTCDay() + 1)
    )
  }
  const dayBefore = (at: number) => Math.floor((at + zoneOffset(at, zone)) / dayMs) * dayMs
  const dueOn = (midnight: number) =>
    onDay(midnight) ? times.map((time) => instantOf(midnight + time, zone)) : []
  return {
    next(after) {
      const start = dayBefore(after)
      for (let at = 0; at <= horizonDays; at += 1) {
        const found = dueOn(start + at * dayMs).find((due) => due > after)
        if (found !== undefined) return found
      }
      return undefined
    },
    due(after, until, most) {
      const found: number[] = []
      for (
        let midnight = dayBefore(until);
        midnight >= dayBefore(after) && found.length < most;
        midnight -= dayMs
      )
        found.unshift(...dueOn(midnight).filter((due) => after < due && due <= until))
      return found.slice(-most)
    },
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function knownZone(zone: string): boolean {
  try {
    zoneOffset(0, zone)
    return true
  } catch {
    return false
  }
}

/** Milliseconds by which local time in the zone is ahead of UTC at an instant. */
function zoneOffset(at: number, zone: string): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
  }
  const text = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(text) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * hourMs + Number(minutes ?? 0) * minuteMs)
}

/** The instant at which clocks in the zone show a local time (given as if it were UTC). */
function instantOf(local: number, zone: string): number {
  const guess = local - zoneOffset(local, zone)
  return local - zoneOffset(guess, zone)
}
