/**
 * Periods (周期): weeks from Monday, months, quarters, half-years and years, and the day on which one opens. Pure; what
 * the calendar of a coming year does not tell yet is told by weekends alone.
 */
import type * as z from 'zod/mini'
import { isWorkday } from '../../platform/calendar.ts'
import { choice } from '../../platform/choice.ts'
import { addDays, weekOf } from '../../platform/clock.ts'

export const PeriodKind = choice({
  week: { zh: '每周', en: 'each week' },
  month: { zh: '每月', en: 'each month' },
  quarter: { zh: '每季度', en: 'each quarter' },
  half_year: { zh: '每半年', en: 'each half-year' },
  year: { zh: '每年', en: 'each year' },
})
export type PeriodKind = z.infer<typeof PeriodKind>

export interface Period {
  /** `2026-11-23` (a week, by its Monday), `2026-11`, `2026-Q4`, `2026-H2`, `2026`. */
  readonly key: string
  /** Its first and last day. */
  readonly from: string
  readonly to: string
}

/** When something returns: on which day of which periods, those whose nominal day lies between two days. */
export interface Schedule {
  readonly period: PeriodKind
  /** 1 is the first day of the period; where a period is shorter, its last day. */
  readonly dayOfPeriod: number
  readonly from: string
  readonly to: string
}

/** Days of the longest period of a kind. */
export const longestPeriod: Readonly<Record<PeriodKind, number>> = {
  week: 7,
  month: 31,
  quarter: 92,
  half_year: 184,
  year: 366,
}

const firstOfMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)

/** The period of a kind in which a day lies. */
export function periodOf(kind: PeriodKind, day: string): Period {
  if (kind === 'week') {
    const from = weekOf(day)
    return { key: from, from, to: addDays(from, 6) }
  }
  const year = Number(day.slice(0, 4))
  const months = { month: 1, quarter: 3, half_year: 6, year: 12 }[kind]
  const before = Math.floor((Number(day.slice(5, 7)) - 1) / months)
  const key = {
    month: day.slice(0, 7),
    quarter: `${day.slice(0, 4)}-Q${before + 1}`,
    half_year: `${day.slice(0, 4)}-H${before + 1}`,
    year: day.slice(0, 4),
  }[kind]
  const to = addDays(firstOfMonth(year, (before + 1) * months), -1)
  return { key, from: firstOfMonth(year, before * months), to }
}

export function nominalDay({ from, to }: Period, dayOfPeriod: number): string {
  const day = addDays(from, dayOfPeriod - 1)
  return day < to ? day : to
}

/**
 * The day on which a period opens: its nominal day or the first working day after it; where none is left in the period,
 * the last one before; in a week that is a holiday from end to end, the nominal day itself.
 */
export function openingDay(period: Period, dayOfPeriod: number): string {
  const nominal = nominalDay(period, dayOfPeriod)
  return firstWorkday(nominal, period.to) ?? lastWorkday(period.from, nominal) ?? nominal
}

/** Whether a period may open on a day: a round that comes late waits for a working day while one is left. */
export function mayOpen(period: Period, dayOfPeriod: number, day: string): boolean {
  if (day < openingDay(period, dayOfPeriod) || day > period.to) return false
  return isWorkday(day) || firstWorkday(addDays(day, 1), period.to) === undefined
}

/**
 * The next period to open: after the last day that was dealt with, and not one whose day had passed when the schedule
 * came into force.
 */
export function nextPeriod(
  { period: kind, dayOfPeriod, from, to }: Schedule,
  { since, through }: { readonly since: string; readonly through: string | null },
): (Period & { readonly opensOn: string }) | null {
  let period = periodOf(kind, [from, since, through ?? ''].sort().at(-1) ?? since)
  for (;;) {
    const nominal = nominalDay(period, dayOfPeriod)
    if (nominal > to) return null
    const opensOn = openingDay(period, dayOfPeriod)
    const ahead = nominal >= since || opensOn >= since
    if (ahead && nominal >= from && period.from > (through ?? '')) return { ...period, opensOn }
    period = periodOf(kind, addDays(period.to, 1))
  }
}

function firstWorkday(from: string, to: string): string | undefined {
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkday(day)) return day
  return undefined
}

function lastWorkday(from: string, to: string): string | undefined {
  for (let day = to; day >= from; day = addDays(day, -1)) if (isWorkday(day)) return day
  return undefined
}
