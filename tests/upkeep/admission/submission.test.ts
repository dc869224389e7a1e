import { describe, expect, it, test } from 'vitest'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'
import type { ApplicationContent } from '../../../shared/upkeep/admission/application.ts'
import { faultsOf } from '../../../shared/upkeep/admission/submission.ts'
import { county, monday } from '../../support/domain-county.ts'
import { wanted } from './application-county.ts'

const faults = (changes: Partial<ApplicationContent>) =>
  faultsOf(wanted(changes), county.rules, standardReader(), monday).map(
    ({ field, code }) => `${field} ${code}`,
  )

describe('submitting an application', () => {
  it('is possible when everything is stated', () => {
    expect(faults({})).toEqual([])
  })

  test.each([
    ['title', null],
    ['kind', null],
    ['villageRole', null],
    ['acts', []],
    ['appliesTo', null],
    ['frequency', null],
    ['hoursPerTask', null],
    ['staff', null],
    ['startDate', null],
    ['lines', []],
    ['evidence', []],
  ] as const)('names a blank %s (R11)', (field, blank) => {
    expect(faults({ [field]: blank })).toEqual([`${field} required`])
  })

  it('needs a basis or a custom (R11)', () => {
    expect(faults({ bases: [] })).toEqual(['bases basis_needed'])
    expect(faults({ bases: [], customary: '历年由村里在汛前查看' })).toEqual([])
  })

  test.each([
    [{ fundingFen: null }, ['fundingFen funding_blank']],
    [{ fundingFen: 0 }, ['fundingFen funding_blank']],
    [{ payer: null }, ['payer funding_blank']],
    [{ fundingFen: null, payer: null }, ['fundingFen funding_blank', 'payer funding_blank']],
  ])('is refused without funding amount and payer, each named: %o (R12, law §43)', (blank, expected) => {
    expect(faults(blank)).toEqual(expected)
  })

  it('lies at least 30 working days before the start, make-up weekends counted (R16)', () => {
    const [early] = faultsOf(wanted({ startDate: '2026-12-31' }), county.rules, standardReader(), monday)
    expect(early).toMatchObject({ field: 'startDate', code: 'start_too_soon', params: { days: 30 } })
    const earliest = String(early?.params?.earliest)
    expect(earliest > '2026-12-31').toBe(true)
    expect(faults({ startDate: earliest })).toEqual([])
    expect(faults({ startDate: '9999-12-31' })).toEqual([])
    const stricter = { ...county.rules, applyAheadWorkingDays: 60 }
    expect(faultsOf(wanted({ startDate: earliest }), stricter, standardReader(), monday)).toHaveLength(1)
  })

  it('keeps the dates in order (R18)', () => {
    expect(faults({ endDate: '2027-02-28' })).toEqual(['endDate field_order'])
    expect(faults({ endDate: '2027-03-01' })).toEqual([])
  })

  it('states why photos, video or location are needed (R31)', () => {
    expect(faults({ evidence: ['note', 'photo'] })).toEqual(['evidenceNecessity evidence_necessity_needed'])
    expect(faults({ evidence: ['photo'], evidenceNecessity: '水位须有刻度照片为证' })).toEqual([])
  })

  it('opens no assessment of villages by a department, and nothing of the negative list (R20, R7)', () => {
    const assessing = wanted({ villageRole: '填报水位，由水利局对各村进行考核排名' })
    expect(faultsOf(assessing, county.rules, standardReader(), monday)).toMatchObject([
      { field: 'villageRole', code: 'on_negative_list', params: { rule: 'R20' } },
    ])
    expect(faults({ villageRole: '观察水位并报告；不得对各村考核' })).toEqual([])
    expect(faults({ villageRole: '与各户签订安全责任状' })).toContain('villageRole on_negative_list')
  })

  it('lets a report carry no clearing or enforcing (R8)', () => {
    expect(faults({ villageRole: '发现堵塞立即清淤' })).toEqual(['villageRole beyond_reporting'])
    expect(faults({ villageRole: '发现堵塞立即清淤', kind: 'self_duty' })).toEqual([])
  })

  it('knows the lines', () => {
    expect(faults({ lines: ['水利', '水力'] })).toEqual(['lines/1 line_unknown'])
  })
})
