/** Every text of an order that a village will read (R63): what asks it for something may stand in any of them. Pure. */

import type { OrderContent } from '../dispatch/order-content.ts'

export interface OrderText {
  /** JSON pointer of the field, without its first slash. */
  readonly field: string
  /** What kind of field it is, as texts are read by. */
  readonly kind: string
  readonly text: string
  /** Who is meant to do what stands there, where the text names nobody. */
  readonly doer: 'village' | 'other'
}

export function textsOf(content: OrderContent): OrderText[] {
  const { contact, exception, evidenceNecessity, coParties } = content
  const of = (field: string, kind: string, text: string | null | undefined, doer: OrderText['doer']) =>
    text ? [{ field, kind, text, doer }] : []
  return [
    ...of('object', 'object', content.object, 'village'),
    ...of('action', 'action', content.action, 'village'),
    ...of('place', 'place', content.place, 'village'),
    ...of('finishStandard', 'finish_standard', content.finishStandard, 'village'),
    ...of('contact/name', 'contact_name', contact?.name, 'village'),
    ...of('exception/text', 'exception_reason', exception?.text, 'village'),
    ...of('evidenceNecessity', 'evidence_necessity', evidenceNecessity, 'village'),
    ...coParties.flatMap(({ duty }, at) => of(`coParties/${at}/duty`, 'co_party_duty', duty, 'other')),
  ]
}
