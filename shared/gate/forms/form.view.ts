/** Elements and forms as they are shown: whether they may be asked today, and what this caller may do. */

import { offices } from '../../lists/catalogue/offices.ts'
import { dayOf, now } from '../../platform/clock.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { askedOn, type Element, elementLifecycleIn } from './element.ts'
import { elementsByCode } from './form.table.ts'
import { type Form, formLifecycleIn, standsThrough } from './form.ts'

export function elementSummary(element: Element) {
  const { version, state, code, title, type, measure, validMonths, to } = element
  return {
    ...{ version, state, asked: askedOn(element, dayOf(now())) },
    ...{ code, title, type, measure, validMonths, to },
  }
}

export async function elementView(element: Element, caller: Caller) {
  const at = now()
  const cycle = elementLifecycleIn(await offices(at))
  return { ...elementSummary(element), actions: await actionsOf(cycle, element, caller, at) }
}

export function formSummary(form: Form) {
  const { id, version, state, title, department, listYears, filingNumber, from, to, fields } = form
  const today = dayOf(now())
  return {
    ...{ id, version, state, valid: standsThrough(form, today, today), title, department },
    ...{ listYears: [...listYears], filingNumber, from, to, fieldCount: fields.length },
  }
}

export async function formView(form: Form, caller: Caller) {
  const at = now()
  const [elements, seats] = await Promise.all([
    elementsByCode(
      form.county,
      form.fields.map(({ element }) => element),
    ),
    offices(at),
  ])
  const fields = form.fields.flatMap(({ element: code, required }) => {
    const element = elements.get(code)
    if (!element) return []
    const { title, type, measure, validMonths } = element
    const asked = askedOn(element, dayOf(at))
    return [{ element: code, required, title, type, measure, validMonths, asked }]
  })
  const actions = await actionsOf(formLifecycleIn(seats), form, caller, at)
  return { ...formSummary(form), fields, actions }
}
