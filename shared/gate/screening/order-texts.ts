/** Every text of an order that a village will read (R63): what asks it for something may stand in any of them. Pure. */

import type { OrderContent } from '../dispatch/order-content.ts'

export interface OrderText {
  /** JSON pointer of the field, without its first slash. */
  readonly field: string
  readonly text: string
  /** Who is meant to do what stands there, where the text names nobody. */
  readonly doer: 'village' | 'other'
}

export function textsOf(content: OrderContent): OrderText[] {
  const { contact, exception, evidenceNecessity, coParties } = content
  const asked = (['object', 'action', 'place', 'finishStandard'] as const).map((field) => ({
    ...{ field, text: content[field], doer: 'village' as const },
  }))
  const told = [
    { field: 'contact/name', text: contact?.name ?? null, doer: 'village' as const },
    { field: 'exception/text', text: exception?.text ?? null, doer: 'other' as const },
    { field: 'evidenceNecessity', text: evidenceNecessity, doer: 'other' as const },
    ...coParties.map(({ duty }, at) => ({
      ...{ field: `coParties/${at}/duty`, text: duty, doer: 'other' as const },
    })),
  ]
  return [...asked, ...told].flatMap((each) => (each.text ? [{ ...each, text: each.text }] : []))
}
