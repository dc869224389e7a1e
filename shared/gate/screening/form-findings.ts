/**
 * R33: an order asks by forms of the register alone. R32: what is held of a village and still valid on the deadline is
 * not asked again; where nothing else is asked, whoever sends reads it instead. Pure.
 */

import type { Item } from '../../lists/catalogue/item.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Unit } from '../../platform/who/unit.ts'
import type { ActReader } from '../../reading/acts/read-acts.ts'
import type { Finding } from '../../reading/finding.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { askedBy, elementsIn, type FormFacts } from '../forms/asked-form.ts'
import { mostElements, standsThrough } from '../forms/form.ts'
import { actsOf } from './order-acts.ts'

export interface FormsAsked {
  readonly forms: FormFacts
  readonly units: readonly Unit[]
  readonly author: { readonly town: string }
  readonly item: Item | undefined
  readonly reader: ActReader
  readonly at: Date
}

type Params = Record<string, unknown>
const finding = (
  severity: 'block' | 'warn',
  rule: 'R32' | 'R33',
  code: string,
  pointer: string,
  params: Params = {},
): Finding => ({ code, rule, severity, pointer, evidence: null, params })

export function formFindings(content: OrderContent, facts: FormsAsked): Finding[] {
  const ids = content.forms ?? []
  return ids.length === 0
    ? [...kindWithoutForm(content), ...inWords(content, facts)]
    : [...registered(ids, content.deadline, facts), ...held(content, facts)]
}

function kindWithoutForm({ evidence }: OrderContent): Finding[] {
  const index = evidence.indexOf('form')
  return index < 0 ? [] : [finding('block', 'R33', 'form_not_named', `/evidence/${index}`)]
}

/** Told once a field, with its words; a periodic report is on the negative list and told there. */
function inWords(content: OrderContent, { item, reader }: FormsAsked): Finding[] {
  return actsOf(content, item, reader).flatMap(({ field, found }) => {
    const words = found.find(({ act }) => act === 'form')
    if (!words || found.some(({ act }) => act === 'daily_report')) return []
    const { text, start, end } = words
    return [{ ...finding('warn', 'R33', 'unnamed_form', `/${field}`), evidence: { text, start, end } }]
  })
}

function registered(
  ids: readonly string[],
  deadline: string | null,
  { forms: { known, asked }, at }: FormsAsked,
): Finding[] {
  const today = dayOf(at)
  const found = ids.flatMap((id, index): Finding[] => {
    const pointer = `/forms/${index}`
    const form = known.find((each) => each.id === id)
    if (!form) return [finding('block', 'R33', 'form_unknown', pointer, { form: id })]
    const { title, from, to } = form
    const until = deadline !== null && deadline > today ? deadline : today
    const empty = asked.find((each) => each.id === id)?.fields.length === 0
    if (standsThrough(form, today, until) && !empty) return []
    return [finding('block', 'R33', 'form_not_valid', pointer, { title, from, to, today, until })]
  })
  const count = elementsIn(known).length
  return count > mostElements
    ? [...found, finding('block', 'R33', 'forms_ask_too_much', '/forms', { count, most: mostElements })]
    : found
}

/** Where elements are held by the same villages they are told together. */
function held(
  { deadline }: OrderContent,
  { forms: { asked, holders }, units, author }: FormsAsked,
): Finding[] {
  if (deadline === null || units.length === 0) return []
  const elements = askedBy(asked)
  const until = new Map(holders.map((each) => [each.element, each.until]))
  const byUnits = new Map<string, { elements: string[]; titles: string[]; units: string[] }>()
  let count = 0
  for (const { element, title } of elements) {
    const holding = units.filter(({ code }) => (until.get(element)?.get(code) ?? '') >= deadline)
    if (holding.length === 0) continue
    count += holding.length
    const codes = holding.map(({ code }) => code)
    const group = byUnits.get(codes.join()) ?? { elements: [], titles: [], units: codes }
    group.elements.push(element)
    group.titles.push(title)
    byUnits.set(codes.join(), group)
  }
  if (count === 0) return []
  const groups = [...byUnits.values()]
  const told = groups.flatMap(({ elements }) => elements)
  const params = {
    groups,
    deadline,
    titles: groups
      .flatMap(({ titles }) => titles)
      .slice(0, 5)
      .join('、'),
    elementCount: told.length,
    unitCount: new Set(groups.flatMap(({ units }) => units)).size,
    where: told.map((element) => `/v1/towns/${author.town}/data/${element}`),
  }
  const all = count === elements.length * units.length
  return [finding(all ? 'block' : 'warn', 'R32', all ? 'all_held' : 'partly_held', '/forms', params)]
}
