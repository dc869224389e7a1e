import { describe, expect, it, test } from 'vitest'
import { parseSchedule } from '../../infra/local/schedule-expression.ts'

const at = (iso: string) => Date.parse(iso)
const shown = (times: readonly number[]) => times.map((each) => new Date(each).toISOString())

describe('find due times', () => {
  test.each<[string, string, string, string]>([
    ['cron(0 8 * * ? *)', 'Asia/Shanghai', '2026-11-23T00:00:00Z', '2026-11-24T00:00:00.000Z'],
    ['cron(0 8 * * ? *)', 'Asia/Shanghai', '2026-11-22T23:59:00Z', '2026-11-23T00:00:00.000Z'],
    ['cron(*/15 * * * ? *)', 'UTC', '2026-11-23T10:07:00Z', '2026-11-23T10:15:00.000Z'],
    ['cron(30 9 ? * MON-FRI *)', 'Asia/Shanghai', '2026-11-20T10:00:00Z', '2026-11-23T01:30:00.000Z'],
    ['cron(0 0 1 1,7 ? *)', 'Asia/Shanghai', '2026-11-23T00:00:00Z', '2026-12-31T16:00:00.000Z'],
    ['cron(0 12 L * ? *)', 'UTC', '2028-02-10T00:00:00Z', '2028-02-29T12:00:00.000Z'],
    ['cron(30 2 * * ? *)', 'America/New_York', '2026-11-02T00:00:00Z', '2026-11-02T07:30:00.000Z'],
    ['rate(15 minutes)', 'UTC', '2026-11-23T10:00:00Z', '2026-11-23T10:15:00.000Z'],
    ['rate(1 day)', 'UTC', '2026-11-23T10:00:00Z', '2026-11-24T00:00:00.000Z'],
    ['at(2027-01-01T08:00:00)', 'Asia/Shanghai', '2026-11-23T10:00:00Z', '2027-01-01T00:00:00.000Z'],
  ])('%s in %s after %s', (expression, zone, after, expected) => {
    const next = parseSchedule(expression, zone)?.next(at(after))
    expect(next === undefined ? undefined : new Date(next).toISOString()).toBe(expected)
  })

  it('gives each due time between two instants once, in order', () => {
    const daily = parseSchedule('cron(0 8 * * ? *)', 'Asia/Shanghai')
    expect(shown(daily?.due(at('2026-11-23T00:00:00Z'), at('2026-11-25T00:00:00Z'), 50) ?? [])).toEqual([
      '2026-11-24T00:00:00.000Z',
      '2026-11-25T00:00:00.000Z',
    ])
  })

  it('gives the latest only, when the clock moved past more than asked for', () => {
    for (const expression of ['rate(15 minutes)', 'cron(0/15 * * * ? *)']) {
      const due = parseSchedule(expression, 'UTC')?.due(
        at('2026-01-01T00:00:00Z'),
        at('2027-01-01T00:00:00Z'),
        50,
      )
      expect(due).toHaveLength(50)
      expect(due?.at(-1)).toBe(at('2027-01-01T00:00:00Z'))
    }
  })

  test.each(['cron(0 8 * *)', 'rate(0 minutes)', 'every day', 'cron(61 * * * ? *)'])(
    'refuses %s',
    (expression) => {
      expect(parseSchedule(expression, 'UTC')).toBeUndefined()
    },
  )

  it('refuses a zone that does not exist', () => {
    expect(parseSchedule('cron(0 8 * * ? *)', 'Asia/Nowhere')).toBeUndefined()
  })
})
