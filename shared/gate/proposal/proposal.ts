/**
 * One sentence is enough: what a message out of a chat group asks, laid out in the fields of an order for its sender to
 * confirm. Each value stands with the words it was read from; what is not said is not proposed. Pure.
 */

import * as z from 'zod/mini'
import { ItemKind } from '../../lists/catalogue/item.ts'
import { Day } from '../../platform/inputs.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { rank, type SearchIndex, type Titled } from '../../reading/title-search.ts'
import { fieldsIn } from './asked-fields.ts'
import { bodyOf, mattersOf } from './matters.ts'
import { type Range, readMessage } from './message-text.ts'
import { contactIn } from './said-contact.ts'
import { daysIn, deadlineOf } from './said-days.ts'
import { namesOf, type TownUnit, unitsSaid } from './said-units.ts'

/** Words of the message, with their place in it in UTF-16 units. */
export const SaidWords = z.object({ text: z.string(), start: z.int(), end: z.int() })

/** A value as the order would hold it, and the words it was read from. */
const proposed = <T extends z.ZodMiniType>(value: T) => z.object({ value, spans: z.array(SaidWords) })
const ProposedText = proposed(z.string())
type ProposedText = z.infer<typeof ProposedText>

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

export interface Known<I extends Titled> {
  /** A calendar day in Asia/Shanghai. */
  readonly today: string
  /** The villages and communities of the town in force. */
  readonly units: readonly TownUnit[]
  readonly index: SearchIndex<I>
  /** Whether an item may be suggested at all. */
  readonly listed: (item: I) => boolean
}

const mostItems = 3

export function readProposal<I extends Titled>(
  typed: string,
  { today, units, index, listed }: Known<I>,
): Omit<Proposal, 'items'> & { items: I[] } {
  const message = readMessage(typed)
  const { text, spanOf } = message
  const body = bodyOf(message)
  const contact = contactIn(text)
  const said = unitsSaid(text, namesOf(units), body)
  const asked = { start: Math.max(body.start, said.addressed?.end ?? 0), end: body.end }
  const { first, further } = mattersOf(message, body, asked)
  const days = daysIn(text, today, first)
  const deadline = deadlineOf(days)
  const fields = fieldsIn(
    message,
    first,
    [
      ...contact.ranges,
      ...days,
      ...said.spans
        .filter(({ start }) => text[start - 1] === '@')
        .map(({ start, end }) => ({ start: start - 1, end })),
    ],
    days,
  )
  const place = fields.place ?? said.phrase
  const one = (range: Range | undefined): ProposedText | null => {
    if (!range) return null
    const span = spanOf(range)
    return { value: span.text, spans: [span] }
  }
  const words = [fields.object, fields.action]
    .map((range) => (range ? text.slice(range.start, range.end) : ''))
    .join(' ')
  return {
    message: typed,
    object: one(fields.object),
    action: one(fields.action),
    place: one(place),
    finishStandard: one(fields.finishStandard),
    contact: {
      name: one(contact.name),
      phone: contact.phone ? { value: contact.phone.spelled, spans: [spanOf(contact.phone)] } : null,
    },
    units:
      said.units.length > 0
        ? { value: said.units.map(({ code }) => code), spans: said.spans.map(spanOf) }
        : null,
    deadline: deadline ? { value: deadline.day, spans: [spanOf(deadline)] } : null,
    items: rank(index, words)
      .map(({ item }) => item)
      .filter(listed)
      .slice(0, mostItems),
    furtherMatters: further ? spanOf(further) : null,
  }
}
