import { describe, expect, it, test } from 'vitest'
import { daysIn, deadlineOf } from '../../../shared/gate/proposal/said-days.ts'

// A Monday.
const today = '2026-11-23'
const readOn = (text: string, day: string) => {
  const found = deadlineOf(daysIn(text, day, { start: 0, end: text.length }))
  return found ? [found.day, text.slice(found.start, found.end)] : undefined
}

describe('the day by which a message wants something', () => {
  test.each([
    ['12月8日前走访一遍', '2026-12-08', '12月8日前'],
    ['12月8号(周二)下班前', '2026-12-08', '12月8号(周二)下班前'],
    ['于2026年12月18日前报镇', '2026-12-18', '2026年12月18日前'],
    ['完成时限:2026-12-18', '2026-12-18', '时限:2026-12-18'],
    ['十二月八日之前', '2026-12-08', '十二月八日之前'],
    ['12.8前走一遍', '2026-12-08', '12.8前'],
    ['12 月 1 0 日前', '2026-12-10', '12 月 1 0 日前'],
    ['25号前报来', '2026-11-25', '25号前'],
    ['20号前报来', '2026-12-20', '20号前'],
    ['下月10号前', '2026-12-10', '下月10号前'],
    ['本周五前', '2026-11-27', '本周五前'],
    ['周五之前', '2026-11-27', '周五之前'],
    ['这个礼拜五', '2026-11-27', '这个礼拜五'],
    ['下周三以前', '2026-12-02', '下周三以前'],
    ['下下周五来', '2026-12-11', '下下周五'],
    ['三天内点检一遍', '2026-11-26', '三天内'],
    ['10日之内', '2026-12-03', '10日之内'],
    ['三个工作日内', '2026-11-26', '三个工作日内'],
    ['一周内', '2026-11-30', '一周内'],
    ['两周内', '2026-12-07', '两周内'],
    ['半个月内', '2026-12-08', '半个月内'],
    ['24小时内', '2026-11-24', '24小时内'],
    ['一个月内', '2026-12-23', '一个月内'],
    ['月底前', '2026-11-30', '月底前'],
    ['12月底前', '2026-12-31', '12月底前'],
    ['12月上旬', '2026-12-10', '12月上旬'],
    ['12月中旬前', '2026-12-20', '12月中旬前'],
    ['年底前签好', '2026-12-31', '年底前'],
    ['元旦前办一场', '2026-12-31', '元旦前'],
    ['春节前慰问', '2027-02-05', '春节前'],
    ['明天下班前', '2026-11-24', '明天下班前'],
    ['今明两天看看', '2026-11-24', '今明两天'],
    ['后天下午两点', '2026-11-25', '后天下午两点'],
    ['到周五为止', '2026-11-27', '到周五为止'],
  ])('%s is %s', (text, day, words) => {
    expect(readOn(text, today)).toEqual([day, words])
  })

  it('is next year’s where it is past this year', () => {
    expect(readOn('1月10日前', today)?.[0]).toBe('2027-01-10')
    expect(readOn('下周一之前', '2026-12-28')?.[0]).toBe('2027-01-04')
    expect(readOn('国庆前', '2026-10-02')?.[0]).toBe('2027-09-30')
  })

  it('counts working days by the calendar with its holidays', () => {
    expect(readOn('三个工作日内', '2026-09-30')?.[0]).toBe('2026-10-10')
  })

  test.each([
    ['每周五巡一遍', '2026-11-27'],
    ['每月底报一次', undefined],
    ['2026年11月村务财务情况', undefined],
    ['今天开始加强巡查', undefined],
    ['上周五井盖伤了人', undefined],
    ['公示满15天内不得撤下', undefined],
    ['2月30日前', undefined],
    ['到会三分之二以上', undefined],
    ['尽快', undefined],
  ])('%s names none', (text, wrong) => {
    // A day that is named without a limit may be taken; the rest is no day.
    expect([undefined, wrong]).toContain(readOn(text, today)?.[0])
  })

  it('is the limit among several days, and a feast only where no day is named', () => {
    expect(readOn('审计组周一进村,账册一周内备齐', today)?.[0]).toBe('2026-11-30')
    expect(readOn('春节前群众文艺演出2月3日前组织一场', today)?.[0]).toBe('2027-02-03')
    expect(readOn('12月1日至12月20日开展宣传', today)?.[0]).toBe('2026-12-20')
  })
})
