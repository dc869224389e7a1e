/**
 * The register of data elements. The catalogue officer enters each thing that villages may be asked for once, whichever
 * departments ask it, and ends it on a day (R32).
 */

import { offices } from '../../lists/catalogue/offices.ts'
import { now } from '../../platform/clock.ts'
import { act, create } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { demand } from '../../platform/lifecycle.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { type Element, type ElementEntry, type End, elementLifecycle, elementLifecycleIn } from './element.ts'
import {
  elementById,
  elementIdOf,
  elementKeeping,
  elementKey,
  elementsOf,
  takeTitle,
  titleTaken,
} from './form.table.ts'

/** @throws Refusal `not_found` */
export async function findElement(caller: Caller, code: string): Promise<Element> {
  return findElementById(caller, elementIdOf(county().code, code))
}

/** @throws Refusal `not_found` */
export async function findElementById({ language }: Caller, id: string): Promise<Element> {
  return (
    (await elementById(id)) ?? refuse(commonRefusals.not_found, { thing: elementLifecycle.record[language] })
  )
}

/** By title. */
export async function listElements(
  { title, limit }: { title?: string | undefined; limit: number },
  from: Record<string, unknown> | undefined,
): Promise<Page<Element>> {
  return elementsOf(county().code, title, limit, from)
}

/** @throws Refusal `already_exists` when the code or the title is in the register */
export async function enter(caller: Caller, entry: ElementEntry): Promise<Element> {
  const at = now()
  const { code } = county()
  const id = elementIdOf(code, entry.code)
  const record = {
    ...{ id, state: elementLifecycle.initial, county: code, ...entry, to: null },
    ...{ createdAt: at.toISOString(), updatedAt: at.toISOString() },
  }
  return create({
    caller,
    keeping: elementKeeping,
    pk: elementKey(id).pk,
    at,
    build: async () => {
      const draft = { ...record, version: 0, trail: { seq: 0, hash: null } }
      const standing = await demand(elementLifecycleIn(await offices(at)), draft, 'correct', caller, at)
      if (await elementById(id)) refuse(commonRefusals.already_exists, { thing: `“${entry.code}”` })
      await demandFree(code, entry.title)
      const announce = { type: 'forms.element-entered' } as const
      return { record, standing, announce, also: takeTitle(draft, entry.title) }
    },
  })
}

async function demandFree(code: string, title: string): Promise<void> {
  if (await titleTaken(code, title)) refuse(commonRefusals.already_exists, { thing: `“${title}”` })
}

export async function correct(
  caller: Caller,
  code: string,
  { title, validMonths }: { readonly title?: string | undefined; readonly validMonths?: number | undefined },
): Promise<Element> {
  const at = now()
  const element = await findElement(caller, code)
  return act({
    caller,
    keeping: elementKeeping,
    lifecycle: elementLifecycleIn(await offices(at)),
    record: element,
    action: 'correct',
    at,
    decide: async () => {
      const also = title === undefined ? [] : takeTitle(element, title, element.title)
      if (title !== undefined && also.length > 0) await demandFree(element.county, title)
      return {
        set: {
          title: title ?? element.title,
          validMonths: validMonths ?? element.validMonths,
          updatedAt: at.toISOString(),
        },
        announce: { type: 'forms.element-corrected' },
        also,
      }
    },
  })
}

/** Forms that have it ask it no more after that day; what villages answered stays readable. */
export async function end(caller: Caller, code: string, { day, reason }: End): Promise<Element> {
  const at = now()
  const element = await findElement(caller, code)
  return act({
    caller,
    keeping: elementKeeping,
    lifecycle: elementLifecycleIn(await offices(at)),
    record: element,
    action: 'end',
    at,
    decide: async () => ({
      set: { state: 'ended', to: day, updatedAt: at.toISOString() },
      announce: { type: 'forms.element-ended', reason, data: { day } },
    }),
  })
}
