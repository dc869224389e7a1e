/** Days that a message names, as a day of the calendar: 12月8日前, 下周三, 三个工作日内, 月底. Pure. */

import { addWorkingDays } from '../../platform/calendar.ts'
import { addDays, dayOf, startOfDay, weekOf } from '../../platform/clock.ts'
import { ofNumerals } from '../../platform/spelling.ts'
import type { Range } from './message-text.ts'

export interface SaidDay extends Range {
  readonly day: string
  /** How much it is a limit: by 前, 内, 底 or 截止 of a day; less by a feast; none where it only is a day. */
  readonly limit: 0 | 1 | 2
  /** 今天开始, 后天有大雨: no end of anything. */
  readonly begins: boolean
}

const numeral = '[\\d〇零一二两三四五六七八九十]'
const day = `${numeral}{1,3}`

function numberOf(text: string): number | undefined {
  if (/^[\d ]+$/.test(text)) return Number(text.replaceAll(' ', ''))
  return ofNumerals(text.replaceAll('两', '二').replaceAll(' ', ''))
}

const iso = (year: number, month: number, date: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, date))
  return month >= 1 && month <= 12 && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
    ? at.toISOString().slice(0, 10)
    : undefined
}
const monthEnd = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

interface Today {
  readonly today: string
  readonly year: number
  readonly month: number
}

/** A day without a year is the next one that comes. */
function coming(of: (year: number) => string | undefined, { today, year }: Today): string | undefined {
  const thisYear = of(year)
  return thisYear !== undefined && thisYear < today ? of(year + 1) : thisYear
}

const yearOf = (said: string | undefined, { year }: Today): number | undefined => {
  if (said === undefined) return undefined
  if (said.startsWith('今') || said.startsWith('本')) return year
  if (said.startsWith('明')) return year + 1
  const number = numberOf(said.replace('年', ''))
  return number === undefined ? undefined : number < 100 ? 2000 + number : number
}

const weekdays = '一二三四五六日'

/** Feasts by the calendar’s month and day. */
const feasts: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  五一: [5, 1],
  劳动节: [5, 1],
  六一: [6, 1],
  七一: [7, 1],
  国庆: [10, 1],
  十一: [10, 1],
}
/** Feasts by the moon, on the days that the mainland keeps them; a year that is not here names no day. */
const moonFeasts: Readonly<Record<string, readonly string[]>> = {
  春节: '2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11'.split(' '),
  元宵: '2026-03-03 2027-02-20 2028-02-09 2029-02-27 2030-02-17 2031-02-06 2032-02-25'.split(' '),
  端午: '2026-06-19 2027-06-09 2028-05-28 2029-06-16 2030-06-05 2031-06-24 2032-06-12'.split(' '),
  中秋: '2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19'.split(' '),
  重阳: '2026-10-18 2027-10-08 2028-10-26 2029-10-16 2030-10-05 2031-10-24 2032-10-12'.split(' '),
}
const moonFeast = (feast: string, today: string) =>
  moonFeasts[feast === '过年' || feast === '除夕' ? '春节' : feast]?.find((day) => day > today)

interface Form {
  readonly pattern: RegExp
  /** A limit by itself, whatever follows. */
  readonly limit?: 1 | 2
  readonly read: (parts: readonly (string | undefined)[], on: Today) => string | undefined
}

const year = '(今年|本年|明年|\\d{2,4}年|[〇零一二三四五六七八九]{4}年)?'

const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `${year} ?(${numeral}{1,2}) ?月(?:份)? ?(\\d ?\\d|${day}) ?[日号]?(?![个天日户人次])`,
      'g',
    ),
    read: ([said, month, date], on) => {
      const [m, d] = [numberOf(month ?? ''), numberOf(date ?? '')]
      if (m === undefined || d === undefined) return undefined
      const known = yearOf(said, on)
      return known === undefined ? coming((y) => iso(y, m, d), on) : iso(known, m, d)
    },
  },
  {
    // 25号前, 本月25日, 下月10号
    pattern:
      /(?:(本月|这个月|这月)|(下个?月))(\d{1,2})[日号]|(?<![\d月])(\d{1,2})[日号](?=之前|以前|前|截止|下班)/g,
    read: ([, next, inMonth, alone], { today, year: y, month: m }) => {
      const date = Number(inMonth ?? alone)
      const of = (ahead: number) =>
        iso(y + Math.floor((m - 1 + ahead) / 12), ((m - 1 + ahead) % 12) + 1, date)
      if (next !== undefined) return of(1)
      const thisMonth = of(0)
      return alone !== undefined && thisMonth !== undefined && thisMonth < today ? of(1) : thisMonth
    },
  },
  {
    pattern: /(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.])/g,
    read: ([y, m, d]) => iso(Number(y), Number(m), Number(d)),
  },
  {
    // 12.8前: without a word that makes a limit of it, it may be any number.
    pattern: /(?<![\d.-])(\d{1,2})[./](\d{1,2})(?=(?:日|号)?(?:之前|以前|前|截止|下班|中午|晚上))/g,
    read: ([m, d], on) => coming((y) => iso(y, Number(m), Number(d)), on),
  },
  {
    pattern: new RegExp(`${year}(${numeral}{1,2})月(?:份)?(底|末|上旬|中旬|下旬|初)`, 'g'),
    limit: 2,
    read: ([said, month, part], on) => {
      const m = numberOf(month ?? '')
      if (m === undefined || m < 1 || m > 12) return undefined
      const of = (y: number) => partOfMonth(y, m, part ?? '')
      const known = yearOf(said, on)
      return known === undefined ? coming(of, on) : of(known)
    },
  },
  {
    pattern:
      /(?<![每逐\d一二三四五六七八九十个])(本月|这个月|这月|下个月|下月)?(底|末|月底|月末|月内|上旬|中旬|下旬|内)(?![容部])/g,
    limit: 2,
    read: ([which, part = ''], { year: y, month: m }) => {
      if (which === undefined && !part.startsWith('月')) return undefined
      const month = which?.startsWith('下') ? m + 1 : m
      const [inYear, inMonth] = month > 12 ? [y + 1, 1] : [y, month]
      return partOfMonth(inYear, inMonth, part.replace('月', ''))
    },
  },
  {
    pattern: /(今年|明年|本年)?(?:年底|年末|年内)|(今年|明年|本年)(?:底|末|内)/g,
    limit: 2,
    read: ([before, after], on) => iso(yearOf(before ?? after, on) ?? on.year, 12, 31),
  },
  {
    pattern:
      /(本|这个|这|下下个|下下|下个|下|上个|上)?(?:周|星期|礼拜)([一二三四五六日天])(?![个天次年圈遍])/g,
    read: ([which, weekday = ''], { today }) => {
      if (which?.startsWith('上')) return undefined
      const weeks = which?.startsWith('下下') ? 2 : which?.startsWith('下') ? 1 : 0
      const at = addDays(weekOf(today), weeks * 7 + weekdays.indexOf(weekday.replace('天', '日')))
      return which === undefined && at < today ? addDays(at, 7) : at
    },
  },
  {
    pattern: /(本|这个|这)(?:周|星期|礼拜)(?:之内|以内|内|末)/g,
    limit: 2,
    read: (_, { today }) => addDays(weekOf(today), 6),
  },
  {
    pattern: new RegExp(`(${day})个?工作日(?:之内|以内|内)?`, 'g'),
    limit: 2,
    read: ([count], { today }) => {
      const days = numberOf(count ?? '')
      return days === undefined || days > 250 ? undefined : dayOf(addWorkingDays(startOfDay(today), days))
    },
  },
  {
    pattern: new RegExp(
      `(?<![满每第${numeral.slice(1, -1)}])(${day})个?(天|日|周|星期|礼拜|月|小时)(?:时间)?(?:之内|以内|内)`,
      'g',
    ),
    limit: 2,
    read: ([count, unit], { today }) => after(today, numberOf(count ?? ''), unit ?? ''),
  },
  { pattern: /半个?月(?:之内|以内|内)/g, limit: 2, read: (_, { today }) => addDays(today, 15) },
  { pattern: /今明两?[天日]/g, read: (_, { today }) => addDays(today, 1) },
  {
    pattern: /今天|今日|今晚|今夜|明天|明日|明早|明晚|大后天|后天|后日/g,
    read: (_, { today }) => today,
  },
  {
    pattern:
      /(元旦|五一|劳动节|六一|七一|国庆|十一|春节|过年|除夕|元宵|端午|重阳|中秋)(?:节|假期|长假)?(?=之前|以前|前)/g,
    limit: 1,
    read: ([feast = ''], on) => {
      const fixed = feasts[feast]
      const at = fixed
        ? coming((y) => iso(y, fixed[0], fixed[1]), { ...on, today: addDays(on.today, 1) })
        : moonFeast(feast, on.today)
      return at && addDays(at, -1)
    },
  },
]

function partOfMonth(y: number, m: number, part: string): string | undefined {
  if (part === '上旬' || part === '初') return iso(y, m, 10)
  if (part === '中旬') return iso(y, m, 20)
  return monthEnd(y, m)
}

function after(today: string, count: number | undefined, unit: string): string | undefined {
  if (count === undefined || count < 1 || count > 400) return undefined
  if (unit === '天' || unit === '日') return addDays(today, count)
  if (unit === '小时') return addDays(today, Math.ceil(count / 24))
  if (unit !== '月') return addDays(today, count * 7)
  const [y = 0, m = 1, d = 1] = today.split('-').map(Number)
  const [inYear, inMonth] = [y + Math.floor((m - 1 + count) / 12), ((m - 1 + count) % 12) + 1]
  return iso(inYear, inMonth, d) ?? monthEnd(inYear, inMonth)
}

const near: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2, 大: 3 }
/** 下午五点前: a time of the day may stand between it and what makes a limit of it. */
const timeOfDay =
  /^(?:晚上?|中午|上午|下午|傍晚|下班|天黑|\d{1,2}[点时:](?:\d{1,2}分?|半)?|[一二两三四五六七八九十]{1,2}点半?)/
const mostTimes = 3
const limiting = /^(?:之前|以前|前|截止|为止|止)/

/** How far the words go that make a limit of the day before them; undefined where none do. */
function limitEnd(text: string): number | undefined {
  let end = /^\([^()]{0,6}\)/.exec(text)?.[0].length ?? 0
  for (let count = 0; count < mostTimes; count += 1) end += timeOfDay.exec(text.slice(end))?.[0].length ?? 0
  const limit = limiting.exec(text.slice(end))
  return limit ? end + limit[0].length : undefined
}
/** What belongs to a day without making a limit of it: (周六), 下午两点, 开始. */
const besideDay =
  /^(?:之前|以前|前|之内|以内|开始|起|(?:\([^()]{0,6}\))?(?:早上|上午|中午|下午|晚上|早|晚)?(?:(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点半?|时|:\d{2})(?:整)?)?)/
/** 后天有大雨: what comes that day, and nothing that is due. */
const weather = /^(?:有|要下|会下|要来|来)?[大暴中小强特]{0,2}(?:雨|雪|台风|寒潮|降温)/
const leading = /(?:截止到?|截至|不迟于|不晚于|最晚|最迟|时限[:是为]?|期限[:是为]?|到|至)$/

/** The days named within a range, in the order of the text; those that are past are left out. */
export function daysIn(text: string, today: string, within: Range): SaidDay[] {
  const [y = 0, m = 1] = today.split('-').map(Number)
  const on: Today = { today, year: y, month: m }
  const part = text.slice(within.start, within.end)
  const all = forms.flatMap(({ pattern, limit, read }) =>
    [...part.matchAll(pattern)].flatMap((match): SaidDay[] => {
      const said = read(match.slice(1), on)
      if (said === undefined) return []
      const days = near[match[0][0] ?? '']
      const at =
        days !== undefined && /^(?:今[天日晚夜]|明[天日早晚]|大?后[天日])$/.test(match[0])
          ? addDays(today, days)
          : said
      if (at < today) return []
      const [start, end] = [within.start + match.index, within.start + match.index + match[0].length]
      const behind = text.slice(end, Math.min(within.end, end + 24))
      const limited = limitEnd(behind)
      const besides = limited === undefined ? (besideDay.exec(behind)?.[0] ?? '') : behind.slice(0, limited)
      const before = leading.exec(text.slice(Math.max(within.start, start - 6), start))?.[0] ?? ''
      return [
        {
          day: at,
          limit: limit ?? (limited !== undefined || before !== '' ? 2 : 0),
          begins: /^(?:开始|起)/.test(besides) || weather.test(behind),
          start: start - before.length,
          end: end + besides.length,
        },
      ]
    }),
  )
  // Of two that share words the one that says more counts.
  let covered = -1
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const more = end > covered
      covered = Math.max(covered, end)
      return more
    })
}

/** The day by which something is wanted: the first that is a limit, else the first that is named. */
export function deadlineOf(days: readonly SaidDay[]): SaidDay | undefined {
  const ends = days.filter(({ begins }) => !begins)
  return ends.find(({ limit }) => limit === 2) ?? ends.find(({ limit }) => limit === 1) ?? ends[0]
}
