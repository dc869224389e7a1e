import { describe, expect, it, test } from 'vitest'
import {
  ConfigProblem,
  knownCounties,
  loadCountyConfig,
  parseCountyConfig,
} from '../../infra/county-config.ts'

const sound = { slug: 'zhuji', code: '330681', name: '诸暨市', alarmTopic: 'duty', rules: {} }

describe("a county's config file", () => {
  it('exists and holds for the six counties of Shaoxing', () => {
    expect(knownCounties()).toEqual(['keqiao', 'shangyu', 'shengzhou', 'xinchang', 'yuecheng', 'zhuji'])
    for (const slug of knownCounties()) expect(loadCountyConfig(slug).slug).toBe(slug)
  })

  it('fills in what the rules default to', () => {
    expect(parseCountyConfig(sound, 'x.json').rules).toMatchObject({
      reviewWorkingDays: 2,
      minimumLeadWorkingDays: 2,
      exceptionMaxDays: 30,
    })
  })

  test.each([
    ['rules.reviewWorkingDays', { ...sound, rules: { reviewWorkingDays: 0 } }],
    ['rules.exceptionMaxDays', { ...sound, rules: { exceptionMaxDays: 31 } }],
    ['rules.typo', { ...sound, rules: { typo: 1 } }],
    ['code', { ...sound, code: '3306' }],
    ['name', { slug: 'zhuji', code: '330681', rules: {} }],
    ['logRetentionDays', { ...sound, logRetentionDays: 30 }],
    ['colour', { ...sound, colour: 'red' }],
    ['timeZone', { ...sound, timeZone: 'Europe/Paris' }],
    ['region', { ...sound, region: 'peking' }],
    ['throttle.rate', { ...sound, throttle: { rate: 0, burst: 1 } }],
  ])('that is wrong is told by its field: %s', (field, content) => {
    const said = () => parseCountyConfig(content, 'infra/counties/x.json')
    expect(said).toThrow(ConfigProblem)
    expect(said).toThrow(new RegExp(`^infra/counties/x.json: 字段 ${field.replace('.', '\\.')} `))
    expect(said).not.toThrow(/\n/)
    expect(said).toThrow(/有误：.*[\u4e00-\u9fff].* \/ field .*: [A-Z]/)
  })

  it('names who hears the alarms, unless the county is one for show', () => {
    const { alarmTopic: _, ...silent } = sound
    expect(() => parseCountyConfig(silent, 'x.json')).toThrow(
      /^x\.json：字段 alarmTopic 必填.* \/ field alarmTopic/,
    )
    expect(parseCountyConfig({ ...silent, demo: true }, 'x.json').demo).toBe(true)
  })

  it('that is not there is told with those that are', () => {
    expect(() => loadCountyConfig('atlantis')).toThrow(/atlantis.*keqiao.*zhuji/)
  })
})
