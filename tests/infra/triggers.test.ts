import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countyApp } from '../../infra/county-app.ts'
import { loadCountyConfig } from '../../infra/county-config.ts'
import { domains, functionSources } from '../../infra/domains.ts'
import { entryPoints, sourceOf } from '../../infra/entry-points.ts'
import { idOf } from '../../infra/function-maker.ts'

const outdir = mkdtempSync(join(tmpdir(), 'xingcun-triggers-'))
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

interface Resource {
  readonly Type: string
  readonly Properties: Record<string, unknown>
  readonly Metadata?: Record<string, unknown>
}

const config = { ...loadCountyConfig('zhuji'), alarmTopic: 'duty' }
const assembly = countyApp({ config, bundle: false, outdir, env: { region: 'cn-north-1' } }).synth()
const points = entryPoints(domains)
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
    const queues = functionSources
      .filter((source) => /^functions\/(events|schedule)\//.test(source))
      .map((source) => {
        const fn = resources.find(({ Metadata }) => Metadata?.['xingcun:source'] === source)
        return JSON.stringify(fn?.Properties.DeadLetterConfig)
      })
    expect(queues.length).toBeGreaterThan(10)
    for (const queue of queues) expect(queue).toMatch(/DeadLetters/)
    // Its own, so that what lies there tells which function failed, and goes back to it.
    expect(new Set(queues).size).toBe(queues.length)
  })

  it('calls a listener for what it hears, and keeps what it cannot be told', () => {
    const rules = ofType('AWS::Events::Rule').filter(
      ({ Properties }) => !JSON.stringify(Properties).includes('replay-name'),
    )
    expect(rules).toHaveLength(points.listeners.length)
    for (const { does, hears } of points.listeners) {
      const rule = rules.find(({ Properties }) => Properties.Description === does)?.Properties
      expect(rule?.EventPattern).toEqual({
        source: ['xingcun.zhishe'],
        'detail-type': hears.map((prefix) => ({ prefix })),
      })
      const [target] = (rule?.Targets ?? []) as { DeadLetterConfig: object }[]
      expect(JSON.stringify(target?.DeadLetterConfig)).toMatch(/DeadLetters/)
    }
  })

  it('runs each round by the county’s own clock, no two at the same minute', () => {
    const rounds = ofType('AWS::Scheduler::Schedule').map(({ Properties }) => Properties)
    const declared = points.rounds.map(({ at }) => `cron(${at.minute} ${at.hour ?? '*'} * * ? *)`)
    expect(rounds.map((each) => each.ScheduleExpression).sort()).toEqual(declared.sort())
    expect(new Set(declared).size).toBe(declared.length)
    for (const { ScheduleExpressionTimezone } of rounds)
      expect(ScheduleExpressionTimezone).toBe('Asia/Shanghai')
  })

  it('lets the clock call those functions and no other', () => {
    const role = JSON.stringify(
      ofType('AWS::IAM::Role').find(({ Properties }) => JSON.stringify(Properties).includes('scheduler.'))
        ?.Properties.Policies,
    )
    const called = ofType('AWS::Scheduler::Schedule').map(({ Properties }) =>
      JSON.stringify((Properties.Target as { Arn: object }).Arn),
    )
    for (const arn of called) expect(role).toContain(arn)
    expect(role.match(/"Arn"\]/g)).toHaveLength(2 * called.length)
    expect(role).not.toContain('*')
  })

  it('says with each alarm what failed, and by which command that is made good', () => {
    const told = ofType('AWS::CloudWatch::Alarm').map(({ Properties }) =>
      JSON.stringify(Properties.AlarmDescription),
    )
    for (const point of [...points.listeners, ...points.rounds, ...Object.values(points.readers)]) {
      const own = told.filter((each) => each.includes(`${sourceOf(point)} failed at this: ${point.does}`))
      expect(own).toHaveLength(1)
      const id = `${idOf(point)}(DeadLetters)?[0-9A-F]{8}`
      expect(own[0]).toMatch(
        new RegExp(`npm run redrive -- ","?.*"Ref":"${id}"\\},?.*" ",\\{"Ref":"${id}"\\}`),
      )
    }
  })

  it('describes no alarm in more words than CloudWatch keeps', () => {
    // 1,024 characters, of which names and addresses are resolved when the county is deployed.
    for (const { Properties } of ofType('AWS::CloudWatch::Alarm'))
      expect(JSON.stringify(Properties.AlarmDescription).length).toBeLessThan(700)
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
