import { describe, expect, it, test } from 'vitest'
import { blanksOf, dispatchableOn, Item } from '../../../shared/lists/catalogue/item.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { admittedItem, monthsLater } from '../../../shared/upkeep/admission/admitted-item.ts'
import type { Application } from '../../../shared/upkeep/admission/application.ts'
import type { PanelResult } from '../../../shared/upkeep/admission/panel.ts'
import { wanted } from './application-county.ts'

const result = (by: 'law' | 'custom') => ({ outcome: 'admit', by }) as PanelResult
const application = (by: 'law' | 'custom', content = wanted()) =>
  ({
    id: 'adm_x',
    state: 'admitted',
    department: '330681-D08',
    content,
    result: result(by),
    approvedOn: '2026-12-01',
  }) as unknown as Application

const versioned = (admitted: ReturnType<typeof admittedItem>) =>
  Item.parse({
    ...admitted,
    sieveCode: sieveCodeOf('330681', 'SL', 900),
    ancestors: [],
    successors: [],
    revision: 1,
    status: 'in_force',
  })

describe('what an admitted application brings to the list', () => {
  it('is an item without a blank (R1)', () => {
    const item = versioned(admittedItem(application('law'), 12))
    expect(blanksOf(item)).toEqual([])
    expect(item).toMatchObject({
      department: '330681-D08',
      lines: ['水利'],
      fundingSource: '诸暨市水利局，每年 12000.50 元',
      customary: null,
      evidenceCeiling: ['note'],
      prohibitedVerbsExempt: false,
    })
    expect(dispatchableOn(item, '2027-02-28')).toEqual({ ok: false, because: 'not_yet_effective' })
    expect(dispatchableOn(item, '2027-03-01')).toEqual({ ok: true })
    expect(dispatchableOn(item, '2037-03-01')).toEqual({ ok: true })
  })

  it('stops on the end date of a temporary item (R18)', () => {
    const item = versioned(admittedItem(application('law', wanted({ endDate: '2027-09-30' })), 12))
    expect(item.fundingSource).toBe('诸暨市水利局，共 12000.50 元')
    const whole = admittedItem(
      application('law', wanted({ endDate: '2027-09-30', fundingFen: 1_200_000 })),
      12,
    )
    expect(whole.fundingSource).toBe('诸暨市水利局，共 12000 元')
    expect(dispatchableOn(item, '2027-09-30')).toEqual({ ok: true })
    expect(dispatchableOn(item, '2027-10-01')).toEqual({ ok: false, because: 'no_longer_effective' })
  })

  it('expires after twelve months when custom alone carries it, whatever article the department cites (R4)', () => {
    const item = versioned(admittedItem(application('custom'), 12))
    expect(item.customary).toEqual({ approvedOn: '2026-12-01', expiresOn: '2027-11-30' })
    expect(dispatchableOn(item, '2027-11-30')).toEqual({ ok: true })
    expect(dispatchableOn(item, '2027-12-01')).toEqual({ ok: false, because: 'custom_expired' })
  })

  it('is nothing before the county approved (R17)', () => {
    expect(() => admittedItem({ ...application('law'), approvedOn: null }, 12)).toThrow('not admitted')
  })

  test.each([
    ['2026-12-01', 12, '2027-12-01'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later)
  })
})
