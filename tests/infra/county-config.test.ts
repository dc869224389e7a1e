import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import {
  ConfigProblem,
  knownCounties,
  loadCountyConfig,
  parseCountyConfig,
} from '../../infra/county-config.ts'

const sound = { slug: 'zhuji', code: '330681', name: '诸暨市', alarmTopic: 'duty', rules: {} }

function linesOf(act: () => unknown): string[] {
  try {
    act()
    return []
  } catch (cause) {
    return (cause as Error).message.split('\n')
  }
}

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
    ['name', { ...sound, name: undefined }],
    ['logRetentionDays', { ...sound, logRetentionDays: 30 }],
    ['colour', { ...sound, colour: 'red' }],
    ['timeZone', { ...sound, timeZone: 'Europe/Paris' }],
    ['region', { ...sound, region: 'peking' }],
    ['region', { ...sound, region: 'cn-north-9' }],
    ['throttle.rate', { ...sound, throttle: { rate: 0, burst: 1 } }],
  ])('that is wrong is told by its field: %s', (field, content) => {
    const said = () => parseCountyConfig(content, 'infra/counties/x.json')
    expect(said).toThrow(ConfigProblem)
    expect(said).toThrow(new RegExp(`^infra/counties/x.json: 字段 ${field.replace('.', '\\.')} `))
    expect(said).not.toThrow(/\n/)
    expect(said).toThrow(/有误：.*[\u4e00-\u9fff].* \/ field .*: [a-z]{2}/)
  })

  it('names who hears the alarms, unless the county is one for show', () => {
    const { alarmTopic: _, ...silent } = sound
    expect(() => parseCountyConfig(silent, 'x.json')).toThrow(
      /^x\.json: 字段 alarmTopic 有误：必填.* \/ field alarmTopic/,
    )
    expect(parseCountyConfig({ ...silent, demo: true }, 'x.json').demo).toBe(true)
  })

  it('that is wrong is told in words, with what stands there', () => {
    const said = (change: object) => () => parseCountyConfig({ ...sound, ...change }, 'x.json')
    expect(said({ code: 330683 })).toThrow(/code 有误：应填文字，现为 330683 \/ .* it is 330683$/)
    expect(said({ slug: 'Zhuji' })).toThrow(/slug 有误：应为小写字母.*现为 "Zhuji"/)
    expect(said({ code: '33068a', slug: 'Z', origins: ['x/'], alarmTopic: 'a b', region: 'x' })).not.toThrow(
      /[\^$]|\\d/,
    )
  })

  it('that is wrong in many places is told all of them, each once', () => {
    const content = { slug: 'Z', code: 330681, name: '诸', rules: { typo: 1, reviewWorkingDays: 0 } }
    const fields = linesOf(() => parseCountyConfig(content, 'x.json', 'zhuji')).map(
      (line) => /字段 (\S+) 有误/.exec(line)?.[1],
    )
    expect(fields.sort()).toEqual(
      ['alarmTopic', 'code', 'name', 'rules.reviewWorkingDays', 'rules.typo', 'slug'].sort(),
    )
  })

  test.each([
    [{ code: '330699' }, /字段 code 有误：.*绍兴市.*没有 330699.*330681 诸暨市.* \/ .*330699/],
    [{ code: '110101', name: '东城区' }, /字段 code 有误：.*没有 110101 东城区/],
    [{ code: '330683' }, /字段 name 有误：.*330683 是嵊州市，不是诸暨市 \/ .*330683 is 嵊州市, not 诸暨市/],
    [{ name: '诸暨' }, /330681 是诸暨市，不是诸暨 /],
  ])('says what the division codes say: %j', (change, said) => {
    expect(() => parseCountyConfig({ ...sound, ...change }, 'x.json')).toThrow(said)
  })

  it('shares its code with no other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'counties-'))
    const write = (slug: string, change: object) =>
      writeFileSync(join(folder, `${slug}.json`), JSON.stringify({ ...sound, ...change, slug }))
    const from = pathToFileURL(`${folder}/`)
    try {
      write('zhuji', {})
      write('broken', { code: 'x' })
      expect(loadCountyConfig('zhuji', from).code).toBe('330681')
      write('tonghua', {})
      expect(() => loadCountyConfig('zhuji', from)).toThrow(/zhuji\.json.*tonghua\.json.*330681/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('may begin with the mark that Windows puts there, and is told to be UTF-8 where it is GBK', () => {
    const folder = mkdtempSync(join(tmpdir(), 'counties-'))
    const from = pathToFileURL(`${folder}/`)
    const write = (bytes: string | Uint8Array) => writeFileSync(join(folder, 'zhuji.json'), bytes)
    try {
      write(`\ufeff${JSON.stringify(sound)}`)
      expect(loadCountyConfig('zhuji', from).name).toBe('诸暨市')
      // 诸暨市 as GBK.
      write(Buffer.from(JSON.stringify({ ...sound, name: '\xd6\xee\xf4\xdf\xca\xd0' }), 'latin1'))
      expect(() => loadCountyConfig('zhuji', from)).toThrow(/zhuji\.json .*不是 UTF-8（可能是 GBK）.* \/ /)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('that is not there is told with those that are', () => {
    expect(() => loadCountyConfig('atlantis')).toThrow(/atlantis.*keqiao.*zhuji/)
  })
})
