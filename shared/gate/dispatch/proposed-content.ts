/**
 * How a proposal stands to what its sender states. Nothing proposed is ever content by itself: the sender confirms a field
 * by stating it, in the proposed words or in his own, and what he has not stated keeps the order from being submitted. Pure.
 */

import type * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import type { Finding } from '../../reading/finding.ts'
import type { Proposal } from '../proposal/proposal.ts'
import type { OrderContent } from './order-content.ts'

export const ProposedField = choice({
  sieveCode: { zh: '过筛编码', en: 'the sieve code' },
  units: { zh: '接收村社', en: 'the villages' },
  object: { zh: '对象', en: 'the object' },
  action: { zh: '动作', en: 'the action' },
  place: { zh: '地点', en: 'the place' },
  finishStandard: { zh: '完成标准', en: 'the finish standard' },
  deadline: { zh: '截止日期', en: 'the deadline' },
  contact: { zh: '联系人', en: 'the contact' },
})
export type ProposedField = z.infer<typeof ProposedField>

type Values = Pick<OrderContent, ProposedField>

/** What a proposal would fill in; null and no units where it says nothing. */
function valuesOf({ items, units, contact, ...said }: Proposal): Values {
  const { name, phone } = contact
  return {
    sieveCode: items[0]?.sieveCode ?? null,
    units: [...(units?.value ?? [])],
    object: said.object?.value ?? null,
    action: said.action?.value ?? null,
    place: said.place?.value ?? null,
    finishStandard: said.finishStandard?.value ?? null,
    deadline: said.deadline?.value ?? null,
    contact: name && phone ? { name: name.value, phone: phone.value } : null,
  }
}

const isStated = (value: Values[ProposedField]) => (Array.isArray(value) ? value.length > 0 : value !== null)

/** For screening alone: what was stated, and for the rest what is proposed. */
export function withProposed(stated: OrderContent, proposal: Proposal): OrderContent {
  const proposed = valuesOf(proposal)
  const open = ProposedField.options.filter((field) => !isStated(stated[field]))
  // Off the list, the closest item is not meant.
  const filled = open.filter((field) => field !== 'sieveCode' || stated.exception === null)
  return { ...stated, ...Object.fromEntries(filled.map((field) => [field, proposed[field]])) }
}

/** What the message says and the sender has not stated, in the order of the form. */
export function unconfirmedIn(content: OrderContent, proposal: Proposal): ProposedField[] {
  const proposed = valuesOf(proposal)
  return ProposedField.options.filter(
    (field) =>
      isStated(proposed[field]) &&
      !isStated(content[field]) &&
      (field !== 'sieveCode' || content.exception === null),
  )
}

const lacking = ['missing_field', 'code_missing']

/** R25: a field that is missing because nobody confirmed it is told with what the message says of it. */
export function namingUnconfirmed(
  findings: readonly Finding[],
  content: OrderContent,
  proposal: Proposal | null | undefined,
): Finding[] {
  if (!proposal) return [...findings]
  const open = unconfirmedIn(content, proposal)
  return findings.map((finding): Finding => {
    const field = open.find((each) => finding.pointer === `/${each}`)
    if (field === undefined || !lacking.includes(finding.code)) return finding
    return { ...finding, code: 'unconfirmed', params: { field, proposed: inWords(field, proposal) } }
  })
}

function inWords(field: ProposedField, { items, contact, ...said }: Proposal): string {
  if (field === 'sieveCode') return items[0] ? `${items[0].sieveCode} ${items[0].title}` : ''
  if (field === 'contact') return `${contact.name?.value} ${contact.phone?.value}`
  if (field === 'units') return (said.units?.spans ?? []).map(({ text }) => text).join('、')
  return said[field]?.value ?? ''
}
