import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countyApp } from '../../infra/county-app.ts'
import { loadCountyConfig } from '../../infra/county-config.ts'

const outdir = mkdtempSync(join(tmpdir(), 'xingcun-triggers-'))
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

interface Resource {
  readonly Type: string
  readonly Properties: Record<string, unknown>
  readonly Metadata?: Record<string, unknown>
}

const config = { ...loadCountyConfig('zhuji'), alarmTopic: 'duty' }
const assembly = countyApp({ config, bundle: false, outdir, env: { region: 'cn-north-1' } }).synth()
const resources = assembly.stacks.flatMap(({ template }) =>
  Object.values(template.Resources as Record<string, Resource>),
)
const ofType = (type: string) => resources.filter(({ Type }) => Type === type)

describe('what calls the functions', () => {
  it('calls each stream reader for new events only', () => {
    expect(ofType('AWS::Lambda::EventSourceMapping')).toHaveLength(2)
    for (const { Properties } of ofType('AWS::Lambda::EventSourceMapping')) {
      const criteria = Properties.FilterCriteria as { Filters: { Pattern: string }[] } | undefined
      expect(criteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
        { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['event'] } } } },
      ])
    }
  })

  it('keeps what the bus and the clock handed over when the function itself fails at it', () => {
    // Both invoke without waiting: a function's error never comes back to the rule's or the schedule's own queue.
    for (const source of [
      'functions/events/notify.ts',
      'functions/schedule/resume-stalled-work.ts',
      'functions/schedule/watch-admissions.ts',
      'functions/schedule/apply-catalogue-dates.ts',
      'functions/schedule/watch-vacancies.ts',
      'functions/schedule/open-recurring-duties.ts',
      'functions/events/list-admitted.ts',
    ]) {
      const fn = resources.find(({ Metadata }) => Metadata?.['xingcun:source'] === source)
      expect(JSON.stringify(fn?.Properties.DeadLetterConfig)).toMatch(/DeadLetters/)
    }
  })

  it('runs each round by the county’s own clock', () => {
    const rounds = ofType('AWS::Scheduler::Schedule').map(({ Properties }) => Properties)
    expect(rounds.map((each) => each.ScheduleExpression).sort()).toEqual([
      'cron(0/15 * * * ? *)',
      'cron(10 * * * ? *)',
      'cron(20 7 * * ? *)',
      'cron(25 * * * ? *)',
      'cron(40 * * * ? *)',
      'cron(5 * * * ? *)',
      'cron(50 * * * ? *)',
      'cron(8/15 * * * ? *)',
    ])
    for (const { ScheduleExpressionTimezone } of rounds)
      expect(ScheduleExpressionTimezone).toBe('Asia/Shanghai')
  })

  it('sends each alarm where the county asks', () => {
    const alarms = ofType('AWS::CloudWatch::Alarm')
    expect(alarms.length).toBeGreaterThan(0)
    for (const { Properties } of alarms) expect(JSON.stringify(Properties.AlarmActions)).toContain(':duty')
  })

  it('is named by service principals alone, never by a domain', () => {
    const written = assembly.stacks.map(({ template }) => JSON.stringify(template.Resources)).join('')
    const principals = /"(Service|Principal)":"[a-z]+\.amazonaws\.com"/g
    expect(written.replaceAll(principals, '')).not.toContain('amazonaws.com')
  })
})
