import { describe, expect, it, test } from 'vitest'
import { OrderContent } from '../../../shared/gate/dispatch/order-content.ts'
import { type AskedForm, type FormFacts, noForms } from '../../../shared/gate/forms/asked-form.ts'
import type { Form } from '../../../shared/gate/forms/form.ts'
import { inWords } from '../../../shared/gate/screening/finding.texts.ts'
import { formFindings } from '../../../shared/gate/screening/form-findings.ts'
import type { Unit } from '../../../shared/platform/who/unit.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'

const at = new Date('2026-11-23T10:00:00+08:00')
const town = '330681109'
const units = ['330681109229', '330681109298'].map((code) => ({ code, name: `村${code}` }) as Unit)
const id = `frm_${'a'.repeat(20)}`
const other = `frm_${'b'.repeat(20)}`

const form = (changes: Partial<Form> = {}): Form =>
  ({
    ...{
      id,
      title: '村社人口基本情况表',
      from: '2026-01-01',
      to: null,
      listYears: [2026],
      filingNumber: null,
    },
    fields: [
      { element: 'population', required: true },
      { element: 'households', required: false },
    ],
    ...changes,
  }) as Form
const askedOf = ({ id: formId, title, fields }: Form): AskedForm => ({
  ...{ id: formId, title, department: '330681-D20' },
  fields: fields.map(({ element, required }) => ({
    ...{ element, required, title: element === 'population' ? '户籍人口' : '户籍户数' },
    ...{ type: 'number', measure: null, validMonths: 12 },
  })),
})
const content = (changes: Partial<OrderContent> = {}) =>
  OrderContent.parse({
    ...{ units: units.map(({ code }) => code), action: '走访独居老人', deadline: '2026-12-04' },
    ...changes,
  })
const found = (changes: Partial<OrderContent>, forms: FormFacts = noForms) =>
  formFindings(content(changes), {
    forms,
    units,
    author: { town },
    at,
    item: undefined,
    reader: standardReader(),
  })
const brief = (changes: Partial<OrderContent>, forms?: FormFacts) =>
  found(changes, forms).map(({ severity, rule, code, pointer }) => `${severity} ${rule} ${code} ${pointer}`)
const facts = (known: readonly Form[], until: Record<string, Record<string, string>> = {}): FormFacts => ({
  known,
  asked: known.map(askedOf),
  holders: Object.entries(until).map(([element, days]) => ({
    element,
    until: new Map(Object.entries(days)),
  })),
})
const [one = '', two = ''] = units.map(({ code }) => code)

describe('forms that an order names (R33)', () => {
  it('pass when they are in the register and stand through the deadline', () => {
    expect(found({ forms: [id], evidence: ['form'] }, facts([form()]))).toEqual([])
  })

  test.each<[string, Partial<OrderContent>, FormFacts, string]>([
    [
      'the kind form without a form',
      { evidence: ['list', 'form'] },
      noForms,
      'R33 form_not_named /evidence/1',
    ],
    ['a form nobody entered', { forms: [id, other] }, facts([form()]), 'R33 form_unknown /forms/1'],
    [
      'a form that ends before the deadline',
      { forms: [id] },
      facts([form({ to: '2026-12-03' })]),
      'R33 form_not_valid /forms/0',
    ],
    [
      'a form of this year’s list for a deadline next year',
      { forms: [id], deadline: '2027-01-05' },
      facts([form()]),
      'R33 form_not_valid /forms/0',
    ],
    [
      'a form not yet in use',
      { forms: [id] },
      facts([form({ from: '2026-12-01' })]),
      'R33 form_not_valid /forms/0',
    ],
    [
      'a form whose elements have all ended',
      { forms: [id] },
      { ...facts([form()]), asked: [{ ...askedOf(form()), fields: [] }] },
      'R33 form_not_valid /forms/0',
    ],
    [
      'forms that ask more than one transaction can keep',
      { forms: [id] },
      {
        ...noForms,
        known: [
          form({ fields: Array.from({ length: 41 }, (_, n) => ({ element: `e${n}`, required: true })) }),
        ],
      },
      'R33 forms_ask_too_much /forms',
    ],
  ])('stop with %s', (_, changes, known, expected) => {
    expect(brief(changes, known)).toEqual([`block ${expected}`])
  })
})

describe('forms asked for in words (R33)', () => {
  test.each([
    ['填报农村住房排查表', '填报农村住房排查表'],
    ['走访后填写《独居老人情况表》', '填写《独居老人情况表'],
    ['11月底前报送出租房屋月报表', '报送出租房屋月报表'],
    ['汇总后上报留守儿童统计表', '上报留守儿童统计表'],
    ['填写巡查台账', '填写巡查台账'],
    ['登记表交镇民政办', '表交镇'],
    ['逐户填表', '填表'],
    ['统计种粮面积,表格报送街道', '表格报送街道'],
  ])('warn: %s', (action, words) => {
    const told = found({ action })
    expect(told).toMatchObject([{ severity: 'warn', rule: 'R33', code: 'unnamed_form', pointer: '/action' }])
    const { start = 0, end = 0 } = told[0]?.evidence ?? {}
    const at = action.indexOf(words)
    expect(start < at + words.length && at < end).toBe(true)
  })

  test.each([
    '无需填报统计表',
    '不再要求报送报表',
    '学习“严禁填报各类表格”的通知',
    '帮助老人填写申请表',
    '协助村民填写出行登记表',
    '指导租客填报信息表',
    '组织村民代表填写表决票',
    '把报名表交镇卫生院',
    '上报村民代表名单',
    '报送低保户名单',
    '张贴时间表',
    '填平路面坑洼,更换水表',
    '通知参会人员签到',
  ])('say nothing of: %s', (action) => {
    expect(brief({ action })).toEqual([])
  })

  it('are left to the negative list where it has taken the words, and to the form where one is named', () => {
    expect(brief({ action: '每日填报工作台账表格' })).toEqual([])
    expect(brief({ action: '填写《村社人口基本情况表》', forms: [id] }, facts([form()]))).toEqual([])
  })

  it('are read in object and finish standard too, each with its own place', () => {
    const asked = found({ object: '各户', action: '填写统计表,再填写汇总表', finishStandard: '报送统计表' })
    expect(asked.map(({ pointer }) => pointer)).toEqual(['/action', '/finishStandard'])
  })
})

describe('what is held already (R32)', () => {
  const day = '2026-12-04'
  const asking = { forms: [id] }

  it('is not told while nothing is held, or while it runs out before the deadline', () => {
    expect(brief(asking, facts([form()]))).toEqual([])
    expect(brief(asking, facts([form()], { population: { [one]: '2026-12-03' } }))).toEqual([])
  })

  it('warns with elements, villages and where to read them', () => {
    const [finding, ...rest] = found(asking, facts([form()], { population: { [one]: day } }))
    expect(rest).toEqual([])
    expect(finding).toMatchObject({
      ...{ severity: 'warn', rule: 'R32', code: 'partly_held', pointer: '/forms' },
      params: {
        groups: [{ elements: ['population'], titles: ['户籍人口'], units: [one] }],
        ...{ elementCount: 1, unitCount: 1, where: [`/v1/towns/${town}/data/population`] },
      },
    })
  })

  it('tells elements together that the same villages hold', () => {
    const all = { [one]: day, [two]: day }
    const both = facts([form()], { population: { [one]: day }, households: { [one]: day } })
    expect(found(asking, both)[0]?.params.groups).toMatchObject([{ elements: ['population', 'households'] }])
    const apart = facts([form()], { population: all, households: { [one]: day } })
    expect(found(asking, apart)[0]).toMatchObject({
      severity: 'warn',
      params: { groups: [{ units: [one, two] }, { units: [one] }], elementCount: 2, unitCount: 2 },
    })
  })

  it('blocks when every form’s every element is held for every village: it is read instead', () => {
    const all = { [one]: day, [two]: day }
    const finding = found(asking, facts([form()], { population: all, households: all }))[0]
    expect(finding).toMatchObject({ severity: 'block', rule: 'R32', code: 'all_held' })
    // Where it is read is for a front end to follow, and what it is called for people.
    expect(finding?.params.where).toContain(`/v1/towns/${town}/data/population`)
    expect(finding && inWords(finding, 'zh').text).toMatch(/^所列各表的数据（户籍人口.*）[^/]+$/)
  })

  it('is of the villages that are asked alone', () => {
    const elsewhere = facts([form()], { population: { '330681109002': day } })
    expect(brief(asking, elsewhere)).toEqual([])
  })
})

it('every finding has its text in both languages, with nothing left open', () => {
  const day = '2026-12-04'
  const all = { [one]: day, [two]: day }
  const everything = [
    ...found({ evidence: ['form'] }),
    ...found({ action: '填写统计表' }),
    ...found({ forms: [id, other] }, facts([form({ to: '2026-11-30' })])),
    ...found({ forms: [id] }, facts([form()], { population: all })),
    ...found({ forms: [id] }, facts([form()], { population: all, households: all })),
    ...found(
      { forms: [id] },
      {
        ...noForms,
        known: [
          form({ fields: Array.from({ length: 41 }, (_, n) => ({ element: `e${n}`, required: true })) }),
        ],
      },
    ),
  ]
  expect(new Set(everything.map(({ code }) => code)).size).toBe(7)
  for (const finding of everything)
    for (const language of ['zh', 'en'] as const) {
      const { text } = inWords(finding, language)
      expect(text).not.toBe(finding.code)
      expect(text).not.toMatch(/\{\w+\}/)
    }
})
