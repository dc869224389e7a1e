/** What a message was read as: each field of an order with the words it was read from, for its sender to confirm. Pure. */

import * as z from 'zod/mini'
import { ItemKind } from '../../lists/catalogue/item.ts'
import { Day } from '../../platform/inputs.ts'
import { UnitCode } from '../../platform/who/unit.ts'

/** Words of the message, with their place in it in UTF-16 units. */
export const SaidWords = z.object({ text: z.string(), start: z.int(), end: z.int() })

/** A value as the order would hold it, and the words it was read from. */
const proposed = <T extends z.ZodMiniType>(value: T) => z.object({ value, spans: z.array(SaidWords) })
const ProposedText = proposed(z.string())
export type ProposedText = z.infer<typeof ProposedText>

/** An item suggested for a text, best first. */
export const ClosestItem = z.object({
  sieveCode: z.string(),
  title: z.string(),
  kind: ItemKind,
  lines: z.array(z.string()),
})

/** What a message says in the fields of an order; null where it says nothing of it. */
export const Proposal = z.object({
  /** As it was read: what the places of words count in. */
  message: z.string(),
  object: z.nullable(ProposedText),
  action: z.nullable(ProposedText),
  place: z.nullable(ProposedText),
  finishStandard: z.nullable(ProposedText),
  contact: z.object({ name: z.nullable(ProposedText), phone: z.nullable(ProposedText) }),
  units: z.nullable(proposed(z.array(UnitCode))),
  deadline: z.nullable(proposed(Day)),
  /** Items that read most like what is asked, best first. */
  items: z.array(ClosestItem),
  /** Where the message goes on to other matters: each is an order of its own. */
  furtherMatters: z.nullable(SaidWords),
})
export type Proposal = z.infer<typeof Proposal>
