/** Reads of forms and of what is held that other domains need; none where an order names no form. */
import { dayOf } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { type AskedForm, askedBy, asks, elementsIn, type FormFacts, noForms } from './asked-form.ts'
import { formsById, heldOf, registered } from './form.table.ts'
import { mostElements } from './form.ts'
import { type FormToAnswer, type Held, isValid } from './held-answer.ts'

/** Two calls, however many forms, elements and villages. */
export async function formFactsOf(ids: readonly string[], town: string, at: Date): Promise<FormFacts> {
  if (ids.length === 0) return noForms
  const known = await formsById([...new Set(ids)])
  const codes = elementsIn(known)
  if (codes.length === 0 || codes.length > mostElements) return { ...noForms, known }
  const { elements, holders } = await registered(county().code, codes, town)
  return { known, asked: known.map((form) => asks(form, elements, dayOf(at))), holders }
}

/** What a village has answered before of what forms ask it now, by element. */
export async function heldFor(unit: string, forms: readonly AskedForm[]): Promise<ReadonlyMap<string, Held>> {
  const codes = askedBy(forms).map(({ element }) => element)
  return codes.length === 0 ? new Map() : heldOf(unit, codes)
}

/** Forms as a task shows them. @param open whether they are still to be answered; only then is it read what is held */
export async function toAnswer(
  unit: string,
  forms: readonly AskedForm[],
  open: boolean,
  at: Date,
): Promise<FormToAnswer[]> {
  const found = open ? await heldFor(unit, forms) : new Map<string, Held>()
  const shown = (element: string): FormToAnswer['fields'][number]['held'] => {
    const held = found.get(element)
    if (!held || !isValid(held, dayOf(at))) return null
    const { version, value, asOf, validUntil, source } = held
    return { version, value, asOf, validUntil, source: { ...source } }
  }
  return forms.map((form) => ({
    ...form,
    fields: form.fields.map((field) => ({ ...field, held: shown(field.element) })),
  }))
}
