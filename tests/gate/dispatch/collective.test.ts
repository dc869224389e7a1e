import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { resultOf } from '../../../shared/gate/dispatch/collective.ts'
import { OrderContent } from '../../../shared/gate/dispatch/order-content.ts'
import { majorBy } from '../../../shared/gate/screening/major.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'

const recused = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `张${at}`, reason: '近亲属受益' }))

describe('a collective decision is counted (R27)', () => {
  test.each([
    // eligible, recused, present, yes, result
    [9, 0, 6, 5, 'passed'],
    [9, 0, 5, 5, 'no_quorum'],
    [9, 0, 9, 4, 'failed'],
    [9, 1, 6, 5, 'passed'],
    [9, 1, 5, 5, 'no_quorum'],
    [9, 1, 8, 4, 'failed'],
    [3, 3, 0, 0, 'no_quorum'],
    [1, 0, 1, 1, 'passed'],
  ] as const)(
    '%i members, %i recused, %i present, %i in favour: %s',
    (eligible, gone, present, yes, result) => {
      expect(resultOf({ eligible, present, yes, recused: recused(gone) })).toBe(result)
    },
  )

  it('never passes without two thirds present and more than half of all voters in favour', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(30), (eligible, present, yes, gone) => {
        const voters = eligible - gone
        const passed = resultOf({ eligible, present, yes, recused: recused(gone) }) === 'passed'
        expect(passed).toBe(voters > 0 && present / voters >= 2 / 3 && yes / voters > 1 / 2)
      }),
    )
  })
})

describe('a major matter (R27)', () => {
  const rules = { majorFromVillages: 2 }
  const plain = { majorHints: [], emergency: false, title: '', aliases: [], acts: [], villageRole: '' }
  const reader = standardReader()
  const order = (action: string, villages = 2, more: Partial<OrderContent> = {}) =>
    OrderContent.parse({
      action,
      units: Array.from({ length: villages }, (_, at) => `3306811092${10 + at}`),
      ...more,
    })

  test.each([
    ['向每户收取环卫费 60 元', ['money', 'several_villages']],
    ['各村自筹 2 万元用于修路', ['money', 'several_villages']],
    ['抽调两名村干部到镇里帮忙一个月', ['people', 'several_villages']],
    ['协助丈量拟征收的农田', ['land', 'several_villages']],
    ['走访独居老人并登记', []],
    ['宣传不得向农户摊派', []],
  ] as const)('is told by what it asks: %s', (action, reasons) => {
    expect(majorBy(order(action), plain, rules, reader)).toEqual(reasons)
  })

  it('is told by its item, and takes several villages', () => {
    const item = { ...plain, majorHints: ['land'] as ['land'] }
    expect(majorBy(order('丈量'), item, rules, reader)).toEqual(['land', 'several_villages'])
    expect(majorBy(order('丈量', 1), item, rules, reader)).toEqual([])
  })

  it('is what somebody marks so, whatever it asks', () => {
    expect(majorBy(order('走访', 1, { major: true }), plain, rules, reader)).toEqual(['marked'])
  })

  it('never holds up an emergency', () => {
    expect(
      majorBy(
        order('抽调人员转移群众'),
        { ...plain, majorHints: ['people'], emergency: true },
        rules,
        reader,
      ),
    ).toEqual([])
    const exception = {
      reason: 'disaster_or_emergency',
      text: '台风夜里转移群众',
      endDate: '2026-12-01',
    } as const
    expect(majorBy(order('抽调人员转移群众', 2, { exception }), undefined, rules, reader)).toEqual([])
  })
})
