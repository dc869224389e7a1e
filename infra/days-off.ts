/**
 * 把各年的放假和调休安排写入 shared/platform/days-off.ts。
 * `npm run days-off`: writes the working calendar into shared/platform/days-off.ts, from the library that knows every
 * year's arrangement. The library itself would be 23 KB in every function. A test compares the two day by day.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import chineseDays from 'chinese-days'
import { addDays } from '../shared/platform/clock.ts'
import { command } from './cli/command.ts'
import { format } from './formatted.ts'

/** Earlier than any record of a county. */
export const firstYear = 2017

const isWeekend = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0

/** Of a year: weekdays that are off, and weekend days that are worked, as `MMDD`. */
function arrangementOf(year: number) {
  const off: string[] = []
  const on: string[] = []
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    if (chineseDays.isWorkday(day) === !isWeekend(day)) continue
    ;(isWeekend(day) ? on : off).push(day.slice(5).replace('-', ''))
  }
  return { off: off.join(' '), on: on.join(' ') }
}

/** The years up to the last one of which the library knows anything. */
export function daysOffFile(): string {
  const years: string[] = []
  for (let year = firstYear; ; year += 1) {
    const { off, on } = arrangementOf(year)
    if (off === '' && on === '') break
    years.push(`  ${year}: {\n    off: '${off}',\n    on: '${on}',\n  },`)
  }
  return [
    '/**',
    ' * What of the mainland calendar is not as the week has it, by year as `MMDD`: weekdays off, and weekend days worked for',
    ' * them (调休). Written by `npm run days-off` from the library chinese-days.',
    ' */',
    'export const daysOff: Readonly<Record<string, { readonly off: string; readonly on: string }>> = {',
    ...years,
    '}',
    '',
  ].join('\n')
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    parseArgs()
    const file = 'shared/platform/days-off.ts'
    writeFileSync(join(import.meta.dirname, '..', file), daysOffFile())
    format(file)
    return true
  })
