import { describe, expect, it, test } from 'vitest'
import { inWords } from '../../../shared/gate/screening/finding.texts.ts'

const found = (code: string, params: Record<string, unknown>) =>
  ({ code, rule: 'R34', severity: 'warn', pointer: null, evidence: null, params }) as const

describe('the villages of a full week', () => {
  const week = { week: '2026-11-30', to: '2026-12-06', cap: 120 }
  test.each([
    ['城西新村', 1, '城西新村的任务', 'in the week'],
    ['霞朗桥村、杜黄新村', 2, '霞朗桥村、杜黄新村 2 个村社的任务', '2 villages (霞朗桥村, 杜黄新村)'],
    ['甲村、乙村、丙村、丁村、戊村', 7, '甲村、乙村、丙村、丁村、戊村等 7 个村社的任务', '7 villages (甲村'],
  ])('%s of %i', (names, count, zh, en) => {
    const finding = found('week_busy', { ...week, names, count })
    expect(inWords(finding, 'zh').text).toBe(`2026-11-30 至 2026-12-06 这一周，${zh}将超过 120 小时`)
    expect(inWords(finding, 'en').text.toLowerCase()).toContain(en.toLowerCase())
  })
})

it('what differs between two orders is named, and so is that nothing does', () => {
  const params = {
    author: '王五',
    percent: 100,
    object: '老人',
    action: '走访',
    count: 1,
    from: 'a',
    to: 'b',
  }
  const text = (differs: string[]) => inWords(found('near_duplicate', { ...params, differs }), 'zh').text
  expect(text([])).toMatch(/；内容完全相同$/)
  expect(text(['object', 'finishStandard'])).toMatch(/；不同之处：对象、完成标准$/)
  const apart = [
    { kind: 'turn', mine: '第一批', other: '第二批' },
    { kind: 'again', mine: null, other: '复查' },
  ]
  const unsure = inWords(
    found('near_duplicate', { ...params, differs: ['object'], verdict: 'unsure', apart }),
    'zh',
  ).text
  expect(unsure).toContain('相近，但未必是同一件事')
  expect(unsure).toMatch(/；不同之处：对象；批次不同：第一批\/第二批；是否复查补办不同：未提\/复查$/)
})
