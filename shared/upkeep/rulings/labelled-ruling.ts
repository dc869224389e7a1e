/**
 * What a reviewer ruled, as labelled texts for the next fit of the reader of acts. A ruling is no label of every text it was
 * made on: labels stand only where it spoke of what was read there, all else is offered for a person to label. Pure.
 */

import * as z from 'zod/mini'
import type { Order, Ruling } from '../../gate/dispatch/order.ts'
import { textsOf } from '../../gate/screening/order-texts.ts'
import { choice } from '../../platform/choice.ts'
import { acts } from '../../reading/acts/acts.ts'
import type { Finding } from '../../reading/finding.ts'

export const RulingMeant = choice({
  let_pass: { zh: '提示后放行', en: 'let pass' },
  negative: { zh: '以属负面清单驳回', en: 'rejected as negative' },
  unclear: { zh: '以表述不清驳回', en: 'rejected as unclear' },
  duplicate: { zh: '以重复派单驳回', en: 'rejected as a repeat' },
  merged: { zh: '并入另一任务单', en: 'merged' },
})
export type RulingMeant = z.infer<typeof RulingMeant>

/** By which way an order came. */
export const OrderWay = choice({
  ordinary: { zh: '清单内', en: 'under an item' },
  exceptional: { zh: '清单外', en: 'off the list' },
  emergency: { zh: '紧急', en: 'an emergency' },
})

export const LabelledRuling = z.object({
  /** Of the order, its attempt and its field. */
  id: z.string(),
  orderId: z.string(),
  ruling: RulingMeant,
  rulingText: z.string(),
  /** As labelled texts name them: action, finish_standard, co_party_duty … */
  field: z.string(),
  sieveCode: z.nullable(z.string()),
  way: OrderWay,
  text: z.string(),
  /** Acts joined by `;`, none, or empty where the ruling says nothing of acts. */
  labels: z.string(),
  /** The words that were read as those acts, joined by `|`. */
  span: z.string(),
  /** The orders that it repeats. */
  against: z.array(z.string()),
  reason: z.nullable(z.string()),
})
export type LabelledRuling = Omit<z.infer<typeof LabelledRuling>, 'rulingText'>

/** What was read in a text and not stopped: what stops never reaches a reviewer. */
function actsRead(findings: readonly Finding[], pointer: string) {
  return findings.flatMap(({ severity, pointer: at, params, evidence }) => {
    const act = acts.find((each) => each === params.category)
    return act && severity === 'warn' && at === pointer ? [{ act, words: evidence?.text ?? '' }] : []
  })
}

const repeats = ['duplicate', 'near_duplicate']
const otherOrders = ({ findings }: Order) => [
  ...new Set(
    findings.flatMap(({ code, params }) => (repeats.includes(code) ? String(params.orderId ?? '') : [])),
  ),
]

/** What the ruling on the present attempt meant; undefined where it teaches nothing, or none was made. */
export function meantBy(order: Order): RulingMeant | undefined {
  if (order.state === 'merged') return 'merged'
  const ruling = rulingOn(order)
  if (!ruling) return undefined
  if (ruling.outcome === 'approved') {
    const warned = textsOf(order.content).some(
      ({ field }) => actsRead(order.findings, `/${field}`).length > 0,
    )
    return warned || overrideOf(order) !== null ? 'let_pass' : undefined
  }
  const { code } = ruling
  return ruling.outcome === 'rejected' && (code === 'negative' || code === 'unclear' || code === 'duplicate')
    ? code
    : undefined
}

/** Decided for good, on the very words that the order has (R37). */
const rulingOn = ({ state, rulings, attempt, contentHash }: Order): Ruling | undefined =>
  ['approved', 'delivered', 'rejected'].includes(state)
    ? rulings.findLast((ruling) => ruling.attempt === attempt && ruling.contentHash === contentHash)
    : undefined

const overrideOf = ({ rulings, attempt }: Order) =>
  rulings.find((ruling) => ruling.attempt === attempt && ruling.override)?.override ?? null

/** @param mergedBecause the reason of a merger, which its event keeps */
export function examplesOfRuling(order: Order, mergedBecause: string | null): LabelledRuling[] {
  const ruling = meantBy(order)
  if (!ruling) return []
  const { id: orderId, attempt, content, findings } = order
  const said = rulingOn(order)
  const reason = ruling === 'merged' ? mergedBecause : (said?.text ?? overrideOf(order))
  const against = order.mergedInto ? [order.mergedInto] : otherOrders(order)
  const texts = textsOf(content)
    // Whom to call is nobody's words, and a person's name.
    .filter(({ kind }) => kind !== 'contact_name')
    .map((each) => ({ ...each, read: actsRead(findings, `/${each.field}`) }))
  const ofActs = ruling === 'let_pass' || ruling === 'negative'
  const spoken = ofActs ? texts.filter(({ read }) => read.length > 0) : []
  return (spoken.length > 0 ? spoken : texts).map(({ field, kind, text, read }) => ({
    id: `${orderId}-${attempt}-${field}`,
    ...{ orderId, ruling, field: kind, sieveCode: content.sieveCode },
    way: content.emergency ? 'emergency' : content.exception ? 'exceptional' : 'ordinary',
    text,
    labels: labelsOf(ruling, spoken.length > 0 ? read.map(({ act }) => act) : []),
    span: ruling === 'negative' ? read.map(({ words }) => words).join('|') : '',
    against: ruling === 'negative' || ruling === 'unclear' ? [] : against,
    reason,
  }))
}

function labelsOf(ruling: RulingMeant, read: readonly string[]): string {
  if (read.length === 0) return ''
  return ruling === 'let_pass' ? 'none' : acts.filter((act) => read.includes(act)).join(';')
}
