import { beforeAll, describe, expect, it } from 'vitest'
import { handler as dispatch } from '../../../functions/api/dispatch.ts'
import { handler } from '../../../functions/api/forms.ts'
import { handler as records } from '../../../functions/api/records.ts'
import { writeDemoForms } from '../../../infra/local/demo.ts'
import { formIdOf } from '../../../shared/gate/forms/first-forms.ts'
import { ask } from '../../directory/ask.ts'
import { content, county, monday, openCounty, people } from '../../support/domain-county.ts'

const leader = people.leader

beforeAll(async () => {
  await openCounty()
  await writeDemoForms(county, monday)
  // Seeding what is there already changes nothing.
  await writeDemoForms(county, new Date('2026-12-01T10:00:00+08:00'))
})

describe('the demo county (R33)', () => {
  it('has forms of several departments, each valid, whose elements are shared', async () => {
    const { body } = await ask(handler, leader, 'GET /v1/forms', { query: { limit: '100' } })
    expect(body.forms.length).toBeGreaterThanOrEqual(5)
    expect(body.forms.every(({ valid }: { valid: boolean }) => valid)).toBe(true)
    const named: string[] = []
    for (const { id } of body.forms) {
      const form = await ask(handler, leader, 'GET /v1/forms/{formId}', { path: { formId: id } })
      expect(form.body.fields).toHaveLength(form.body.fieldCount)
      named.push(...form.body.fields.map(({ element }: { element: string }) => element))
    }
    expect(named.filter((code) => code === 'registered_population').length).toBeGreaterThanOrEqual(3)
    const elements = await ask(handler, leader, 'GET /v1/data-elements', { query: { limit: '100' } })
    const types = elements.body.elements.map(({ type }: { type: string }) => type)
    expect(new Set(types)).toEqual(new Set(['number', 'yes_no', 'day', 'text']))
  })

  it('lets a leader order by one at once, and each has its record', async () => {
    const id = formIdOf('330681', '居家养老服务需求调查表')
    const body = content({ forms: [id], evidence: ['note', 'form'], coParties: [] })
    const screened = await ask(dispatch, leader, 'POST /v1/screenings', { body })
    expect(screened.body).toMatchObject({ passes: true, findings: [] })
    const trail = await ask(records, leader, 'GET /v1/records/{kind}/{id}/events', {
      path: { kind: 'form', id },
    })
    expect(trail.body).toMatchObject({ intact: true, events: [{ type: 'forms.form-entered' }] })
  })
})
