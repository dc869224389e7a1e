import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/forms.ts'
import { handler as records } from '../../../functions/api/records.ts'
import * as forms from '../../../shared/gate/forms/forms.ts'
import { ask } from '../../directory/ask.ts'
import { asOfficer, officer } from '../../lists/catalogue/officers.ts'
import { monday, openCounty, people } from '../../support/domain-county.ts'
import { formEntry, registerForms } from './form-county.ts'

const population = {
  code: 'resident_population',
  title: '常住人口',
  type: 'number',
  measure: '人',
  validMonths: 6,
}
const element = '/v1/data-elements/{elementCode}'
const form = '/v1/forms/{formId}'
const send = (route: string, body?: unknown, path: Record<string, string> = {}, who = officer) =>
  ask(handler, who, route, { path, ...(body === undefined ? {} : { body }) })

beforeEach(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('a data element (R32)', () => {
  it('is entered once, by the officer alone, and read by anyone with a post', {
    tags: ['table'],
  }, async () => {
    expect((await send('POST /v1/data-elements', population, {}, people.deputy)).status).toBe(403)
    const entered = await send('POST /v1/data-elements', population)
    expect([entered.status, entered.body]).toMatchObject([
      201,
      { ...population, state: 'current', asked: true },
    ])
    const again = await send('POST /v1/data-elements', { ...population, title: '常住人口总数' })
    expect([again.status, again.body.code]).toEqual([409, 'already_exists'])
    const path = { elementCode: population.code }
    const read = await send(`GET ${element}`, undefined, path, people.gridMember)
    expect(read.body).toMatchObject({ code: population.code, actions: [] })
    const listed = await ask(handler, people.cadre, 'GET /v1/data-elements', { query: { title: '常住' } })
    expect(listed.body.elements.map(({ code }: { code: string }) => code)).toEqual([population.code])
  })

  it('has a title that no other has, however it is spaced or spelled, until it gives it up', {
    tags: ['table'],
  }, async () => {
    await send('POST /v1/data-elements', population)
    const twin = { ...population, code: 'people_living_here' }
    const taken = await send('POST /v1/data-elements', { ...twin, title: '常住 人口' })
    expect([taken.status, taken.body.code]).toEqual([409, 'already_exists'])
    const path = { elementCode: population.code }
    const renamed = await send(`PATCH ${element}`, { title: '全年常住人口', validMonths: 3 }, path)
    expect(renamed.body).toMatchObject({ title: '全年常住人口', validMonths: 3, version: 2 })
    expect((await send('POST /v1/data-elements', twin)).status).toBe(201)
    expect((await send(`PATCH ${element}`, { title: '常住人口' }, path)).body.code).toBe('already_exists')
    // What it means does not change.
    expect((await send(`PATCH ${element}`, { type: 'text' }, path)).body.errors).toMatchObject([
      { pointer: '/type' },
    ])
  })

  it('ends on a day, and forms ask it no more after it', async () => {
    const { care } = await registerForms()
    const path = { elementCode: 'canteen_operator' }
    const ended = await send(`POST ${element}/end`, { day: '2026-11-30', reason: '不再统计' }, path)
    expect(ended.body).toMatchObject({ state: 'ended', asked: true, to: '2026-11-30' })
    const asked = async () =>
      (await send(`GET ${form}`, undefined, { formId: care.id })).body.fields.map(
        (field: { asked: boolean }) => field.asked,
      )
    expect(await asked()).toEqual([true, true, true, true, true])
    vi.setSystemTime(new Date('2026-12-01T00:00:00+08:00'))
    expect(await asked()).toEqual([true, true, true, true, false])
    const fields = [{ element: 'canteen_operator' }]
    const late = await send('POST /v1/forms', { ...formEntry({ title: '食堂运营情况表' }), fields })
    expect(late.body.errors).toMatchObject([{ pointer: '/fields/0/element', code: 'element_ended' }])
    expect((await send(`PATCH ${element}`, { validMonths: 3 }, path)).body.code).toBe('wrong_state')
  })
})

describe('a form (R33)', () => {
  beforeEach(async () => {
    await registerForms()
  })

  it('that stands in no yearly list and has no filing number is refused, and the fields are named', async () => {
    const unfiled = await send('POST /v1/forms', formEntry({ listYears: [] }))
    expect(unfiled.status).toBe(400)
    expect(unfiled.body.errors).toMatchObject([
      { pointer: '/listYears', code: 'form_not_filed' },
      { pointer: '/filingNumber', code: 'form_not_filed' },
    ])
    expect(unfiled.body.errors[1].detail).toMatch(/^备案号：.*二者至少填一项/)
    const filed = await send(
      'POST /v1/forms',
      formEntry({ listYears: [], filingNumber: '诸备字〔2026〕3号' }),
    )
    expect([filed.status, filed.body.valid]).toEqual([201, true])
    // Nor can a correction take the last of both away.
    const path = { formId: filed.body.id }
    const bared = await send(`PATCH ${form}`, { filingNumber: null }, path)
    expect(bared.body.errors[0]).toMatchObject({ pointer: '/listYears', code: 'form_not_filed' })
  })

  it.each([
    [
      'an element nobody entered',
      { fields: [{ element: 'nobody_knows' }] },
      '/fields/0/element',
      'element_unknown',
    ],
    [
      'an element twice',
      { fields: [{ element: 'population_80' }, { element: 'population_80' }] },
      '/fields/1/element',
      'element_twice',
    ],
    ['a department that is none', { department: '330681-D99' }, '/department', 'unit_unknown'],
    ['a department of another county', { department: '330602-D01' }, '/department', 'unit_unknown'],
    ['an end before its start', { to: '2025-12-31' }, '/to', 'field_order'],
    ['no field', { fields: [] }, '/fields', 'too_small'],
    [
      'more fields than an order can ask',
      { fields: Array.from({ length: 41 }, (_, n) => ({ element: `element_${n}` })) },
      '/fields',
      'too_big',
    ],
  ])('is refused with %s', async (_, changes, pointer, code) => {
    const refused = await send('POST /v1/forms', { ...formEntry(), ...changes })
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toMatchObject([{ pointer, code }])
  })

  it('is corrected and ended by the officer alone, read by anyone, and its record is whole', {
    tags: ['table'],
  }, async () => {
    const { id } = await forms.enter(await asOfficer(), formEntry({ title: '危房情况表', to: '2027-06-30' }))
    const path = { formId: id }
    expect((await send(`PATCH ${form}`, { title: '农村危房情况表' }, path, people.leader)).status).toBe(403)
    const corrected = await send(`PATCH ${form}`, { title: '农村危房情况表', listYears: [2026] }, path)
    expect(corrected.body).toMatchObject({ title: '农村危房情况表', listYears: [2026], version: 2 })
    const early = await send(`POST ${form}/end`, { day: '2025-12-31', reason: '停用' }, path)
    expect(early.body.errors).toMatchObject([{ pointer: '/day', code: 'field_order' }])
    const ended = await send(`POST ${form}/end`, { day: '2026-11-22', reason: '并入另一张表' }, path)
    expect(ended.body).toMatchObject({ state: 'ended', to: '2026-11-22', valid: false })
    // The day was wrong.
    const moved = await send(`POST ${form}/end`, { day: '2026-11-30', reason: '日期更正' }, path)
    expect(moved.body).toMatchObject({ state: 'ended', to: '2026-11-30', valid: true })
    const listed = await ask(handler, people.gridMember, 'GET /v1/forms', { query: { title: '农村' } })
    expect(listed.body.forms).toMatchObject([{ id, fieldCount: 1 }])
    const trail = await ask(records, people.leader, 'GET /v1/records/{kind}/{id}/events', {
      path: { kind: 'form', id },
    })
    expect(trail.body.intact).toBe(true)
    expect(trail.body.events.map(({ type }: { type: string }) => type)).toEqual([
      'forms.form-entered',
      'forms.form-corrected',
      'forms.form-ended',
      'forms.form-ended',
    ])
  })

  it('entered twice under one key is one form', { tags: ['table'] }, async () => {
    const entering = () =>
      ask(handler, officer, 'POST /v1/forms', { body: formEntry({ title: '一次' }), key: 'form-key-1' })
    const [first, second] = [await entering(), await entering()]
    expect(second.body.id).toBe(first.body.id)
  })
})
