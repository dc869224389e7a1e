import { describe, expect, it, test } from 'vitest'
import { type AskedField, askedBy, asks } from '../../../shared/gate/forms/asked-form.ts'
import type { Element } from '../../../shared/gate/forms/element.ts'
import { type Form, standsThrough } from '../../../shared/gate/forms/form.ts'
import { type Answers, type Held, readAnswers, replaces } from '../../../shared/gate/forms/held-answer.ts'
import { lastDayOf } from '../../../shared/platform/clock.ts'

const today = '2026-11-23'

describe('a form on a day (R33)', () => {
  const listed = { from: '2026-01-01', to: null, listYears: [2026], filingNumber: null }
  test.each([
    ['in the list of its year', listed, '2026-11-23', '2026-12-31', true],
    ['into a year whose list it is not in', listed, '2026-11-23', '2027-01-01', false],
    [
      'into a year it is listed for',
      { ...listed, listYears: [2026, 2027] },
      '2026-11-23',
      '2027-01-31',
      true,
    ],
    [
      'over a year between, unlisted',
      { ...listed, listYears: [2026, 2028] },
      '2026-12-31',
      '2028-01-01',
      false,
    ],
    [
      'filed, whatever the list',
      { ...listed, listYears: [], filingNumber: '备1' },
      today,
      '2027-05-01',
      true,
    ],
    ['listed for none and not filed', { ...listed, listYears: [] }, today, today, false],
    ['on its last day', { ...listed, to: today }, today, today, true],
    ['past its last day', { ...listed, to: '2026-11-30' }, today, '2026-12-01', false],
    ['before its first day', { ...listed, from: '2026-11-24' }, today, '2026-12-01', false],
  ])('%s', (_, form, first, last, stands) => {
    expect(standsThrough(form, first, last)).toBe(stands)
  })
})

describe('the months an answer is valid', () => {
  test.each([
    ['2026-11-23', 12, '2027-11-22'],
    ['2026-11-23', 1, '2026-12-22'],
    ['2026-08-31', 6, '2027-02-27'],
    ['2024-02-29', 12, '2025-02-27'],
    ['2026-01-01', 120, '2035-12-31'],
  ])('from %s, %i months: through %s', (from, months, last) => {
    expect(lastDayOf(from, months)).toBe(last)
  })
})

const field = (element: string, changes: Partial<AskedField> = {}): AskedField => ({
  ...{ element, title: `标题${element}`, type: 'number', measure: null, validMonths: 12, required: true },
  ...changes,
})

describe('what forms ask together (R32)', () => {
  const element = (code: string, to: string | null = null) =>
    ({ code, title: `标题${code}`, type: 'number', measure: null, validMonths: 12, to }) as Element
  const form = { id: 'frm_a', title: '表', department: '330681-D01' } as Form
  const known = new Map(['a', 'b'].map((code) => [code, element(code, code === 'b' ? '2026-11-22' : null)]))

  it('leaves out what has ended or is unknown', () => {
    const fields = ['a', 'b', 'c'].map((code) => ({ element: code, required: true }))
    expect(asks({ ...form, fields }, known, today).fields.map((each) => each.element)).toEqual(['a'])
  })

  it('is each element once, required where any form requires it', () => {
    const one = { ...form, fields: [field('a', { required: false }), field('b', { required: false })] }
    const two = { ...form, fields: [field('a')] }
    expect(askedBy([one, two]).map(({ element: code, required }) => [code, required])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })
})

const held: Held = {
  ...{ version: 3, unit: '330681109229', element: 'a', title: '标题a', type: 'number', measure: null },
  ...{ value: 812, asOf: '2026-10-01', validUntil: '2027-09-30' },
  source: { taskId: 'tsk_other', orderId: 'ord_other' },
  by: { personId: 'p-1', name: '张三' },
}

describe('answers (R32)', () => {
  const asked = [
    field('a'),
    field('b', { type: 'text', required: false }),
    field('c', { type: 'day', required: false }),
    field('d', { type: 'yes_no', required: false, validMonths: 1 }),
  ]
  const read = (given: Answers, known: readonly Held[] = [held]) =>
    readAnswers(asked, given, new Map(known.map((each) => [each.element, each])), today)

  it('are typed, and valid from the day they are as of', () => {
    const { answered, faults } = read({
      a: { value: 820 },
      b: { value: '诸暨某餐饮服务部' },
      c: { value: '2025-05-01' },
      d: { value: false, asOf: '2026-11-01' },
    })
    expect(faults).toEqual([])
    expect(answered).toEqual([
      { element: 'a', value: 820, asOf: today, validUntil: '2027-11-22', confirmed: false },
      { element: 'b', value: '诸暨某餐饮服务部', asOf: today, validUntil: '2027-11-22', confirmed: false },
      { element: 'c', value: '2025-05-01', asOf: today, validUntil: '2027-11-22', confirmed: false },
      { element: 'd', value: false, asOf: '2026-11-01', validUntil: '2026-11-30', confirmed: false },
    ])
  })

  it('confirm the version that was seen: the value stands, from today', () => {
    expect(read({ a: { confirm: 3 } }).answered).toEqual([
      { element: 'a', value: 812, asOf: today, validUntil: '2027-11-22', confirmed: true },
    ])
  })

  test.each<[string, Answers, string]>([
    ['nothing where something is required', {}, 'a required'],
    ['a word for a number', { a: { value: '八百' } }, 'a/value answer_type'],
    ['a number for a text', { a: { value: 1 }, b: { value: 2 } }, 'b/value answer_type'],
    ['no day for a day', { a: { value: 1 }, c: { value: '2026-02-30' } }, 'c/value answer_type'],
    ['a word for yes or no', { a: { value: 1 }, d: { value: '是' } }, 'd/value answer_type'],
    ['a value and a confirmation', { a: { value: 1, confirm: 3 } }, 'a value_or_confirm'],
    ['a day with a confirmation', { a: { confirm: 3, asOf: today } }, 'a value_or_confirm'],
    ['neither', { a: {} }, 'a value_or_confirm'],
    ['a day to come', { a: { value: 1, asOf: '2026-11-24' } }, 'a/asOf as_of_outside'],
    [
      'a day so old that it is no longer valid',
      { a: { value: 1, asOf: '2025-11-23' } },
      'a/asOf as_of_outside',
    ],
    ['a version that is not the present one', { a: { confirm: 2 } }, 'a/confirm held_changed'],
    [
      'a confirmation where nothing is held',
      { a: { value: 1 }, b: { confirm: 1 } },
      'b/confirm nothing_held',
    ],
    ['what nobody asked', { a: { value: 1 }, constructor: { value: 1 } }, 'constructor element_not_asked'],
  ])('with %s are refused, and the element is named', (_, given, fault) => {
    expect(read(given).faults.map(({ element, at, code }) => `${element}${at} ${code}`)).toEqual([fault])
  })

  it('do not confirm what has run out', () => {
    expect(read({ a: { confirm: 3 } }, [{ ...held, validUntil: '2026-11-22' }]).faults).toMatchObject([
      { code: 'nothing_held' },
    ])
  })
})

describe('what takes the place of what is held (R32)', () => {
  const answer = (asOf: string) => ({ element: 'a', value: 1, asOf, validUntil: asOf, confirmed: false })
  test.each([
    ['a later day', '2026-10-02', 'tsk_this', true],
    ['the same day, later handed in', '2026-10-01', 'tsk_this', true],
    ['an earlier day: not', '2026-09-30', 'tsk_this', false],
    ['an earlier day of the very task that said it', '2026-09-30', 'tsk_other', true],
  ])('%s', (_, asOf, taskId, does) => {
    expect(replaces(answer(asOf), taskId, held)).toBe(does)
  })

  it('anything, where nothing is held', () => {
    expect(replaces(answer('2020-01-01'), 'tsk_this', undefined)).toBe(true)
  })
})
