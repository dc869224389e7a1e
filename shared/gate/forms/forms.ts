/**
 * The register of forms (R33). The catalogue officer enters a form under the yearly list it stands in or under its own
 * filing number, and ends it on a day; an order that names it keeps what it asked at submission.
 */

import { findUnits } from '../../directory/directory.ts'
import { offices } from '../../lists/catalogue/offices.ts'
import { dayOf, now } from '../../platform/clock.ts'
import { act, create, idFor } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { demand } from '../../platform/lifecycle.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { askedOn, type End } from './element.ts'
import { elementsByCode, formById, formKeeping, formKey, formsOf } from './form.table.ts'
import { type Form, type FormEntry, formLifecycle, formLifecycleIn } from './form.ts'
import { formsRefusals } from './forms.refusals.ts'

/** @throws Refusal `not_found` */
export async function findForm({ language }: Caller, id: string): Promise<Form> {
  return (await formById(id)) ?? refuse(commonRefusals.not_found, { thing: formLifecycle.record[language] })
}

/** By title. */
export async function listForms(
  { title, limit }: { title?: string | undefined; limit: number },
  from: Record<string, unknown> | undefined,
): Promise<Page<Form>> {
  return formsOf(county().code, title, limit, from)
}

/** @throws Refusal `invalid_request` with `form_not_filed` when neither list nor filing number covers it */
export async function enter(caller: Caller, entry: FormEntry): Promise<Form> {
  const at = now()
  const id = idFor('frm', caller)
  const record = {
    ...{ id, state: formLifecycle.initial, county: county().code, ...entry },
    ...{ createdAt: at.toISOString(), updatedAt: at.toISOString() },
  }
  return create({
    caller,
    keeping: formKeeping,
    pk: formKey(id).pk,
    at,
    build: async () => {
      const draft = { ...record, version: 0, trail: { seq: 0, hash: null } }
      const standing = await demand(formLifecycleIn(await offices(at)), draft, 'correct', caller, at)
      await demandSound(entry, entry.fields, at)
      return { record, standing, announce: { type: 'forms.form-entered' } }
    },
  })
}

/** What a correction states; what it leaves out stays as it is. */
type Changes = { readonly [Field in keyof FormEntry]?: FormEntry[Field] | undefined }

export async function correct(caller: Caller, id: string, changes: Changes): Promise<Form> {
  const at = now()
  const form = await findForm(caller, id)
  const stated = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  return act({
    caller,
    keeping: formKeeping,
    lifecycle: formLifecycleIn(await offices(at)),
    record: form,
    action: 'correct',
    at,
    decide: async () => {
      await demandSound({ ...form, ...stated }, changes.fields ?? [], at)
      return {
        set: { ...stated, updatedAt: at.toISOString() },
        announce: { type: 'forms.form-corrected', data: { fields: Object.keys(stated) } },
      }
    },
  })
}

export async function end(caller: Caller, id: string, { day, reason }: End): Promise<Form> {
  const at = now()
  const form = await findForm(caller, id)
  return act({
    caller,
    keeping: formKeeping,
    lifecycle: formLifecycleIn(await offices(at)),
    record: form,
    action: 'end',
    at,
    decide: async () => {
      if (day < form.from) refuseField('/day', commonRefusals.field_order, { other: form.from })
      return {
        set: { state: 'ended', to: day, updatedAt: at.toISOString() },
        announce: { type: 'forms.form-ended', reason, data: { day } },
      }
    },
  })
}

/** @param fields those that are stated now: what stands there already may have ended since */
async function demandSound(entry: FormEntry, fields: FormEntry['fields'], at: Date): Promise<void> {
  const { listYears, filingNumber, from, to, department } = entry
  if (listYears.length === 0 && filingNumber === null) {
    refuseField(['/listYears', '/filingNumber'], formsRefusals.form_not_filed)
  }
  if (to !== null && to < from) refuseField('/to', commonRefusals.field_order, { other: from })
  const { code } = county()
  const [unit] = department.startsWith(code) ? await findUnits([department]) : []
  if (unit?.kind !== 'department')
    refuseField('/department', commonRefusals.unit_unknown, { unit: department })
  const codes = fields.map(({ element }) => element)
  const elements = await elementsByCode(code, codes)
  for (const [index, element] of codes.entries()) {
    const pointer = `/fields/${index}/element`
    const known = elements.get(element)
    if (codes.indexOf(element) !== index) refuseField(pointer, formsRefusals.element_twice, { element })
    if (!known) refuseField(pointer, formsRefusals.element_unknown, { element })
    if (!askedOn(known, dayOf(at))) refuseField(pointer, formsRefusals.element_ended, { element })
  }
}
