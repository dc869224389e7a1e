/** Every text of an order that a village will read (R63): what asks it for something may stand in any of them. Pure. */

import { type TextKind, textsToRead } from '../../platform/free-texts.ts'
import { doerOf } from '../../reading/acts/acts.ts'
import { OrderContent } from '../dispatch/order-content.ts'

export interface OrderText {
  /** JSON pointer of the field, without its first slash. */
  readonly field: string
  /** What kind of field it is, as texts are read by. */
  readonly kind: TextKind
  readonly text: string
  /** Who is meant to do what stands there, where the text names nobody. */
  readonly doer: 'village' | 'other'
}

export const textsOf = (content: OrderContent): OrderText[] =>
  textsToRead(OrderContent, content, 'whole').map(({ pointer, kind, text }) => ({
    ...{ field: pointer.slice(1), kind, text },
    doer: doerOf(kind),
  }))
