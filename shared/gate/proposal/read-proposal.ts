/**
 * One sentence is enough: what a message out of a chat group asks, laid out in the fields of an order for its sender to
 * confirm. Each value stands with the words it was read from; what is not said is not proposed. Pure.
 */

import type { SearchIndex, Titled } from '../../reading/title-search.ts'
import { fieldsIn } from './asked-fields.ts'
import { bodyOf, mattersOf } from './matters.ts'
import { type Range, readMessage } from './message-text.ts'
import { nearItems } from './near-items.ts'
import type { Proposal, ProposedText } from './proposal.ts'
import { contactIn } from './said-contact.ts'
import { daysIn, deadlineOf } from './said-days.ts'
import { namesOf, type TownUnit, unitsSaid } from './said-units.ts'

export interface Known<I extends Titled> {
  /** A calendar day in Asia/Shanghai. */
  readonly today: string
  /** The villages and communities of the town in force. */
  readonly units: readonly TownUnit[]
  readonly index: SearchIndex<I>
  /** Whether an item may be suggested at all. */
  readonly listed: (item: I) => boolean
}

const longestName = 200
/** What a paste brings along between characters and nobody sees. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

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
  // 5月12日防灾减灾日,@晋生村 …: a day may stand before the address.
  const deadline =
    deadlineOf(days) ?? deadlineOf(daysIn(text, today, { start: body.start, end: asked.start }))
  const called = said.spans.filter(({ start }) => text[start - 1] === '@')
  const taken = [...contact.ranges, ...days, ...called.map(({ start, end }) => ({ start: start - 1, end }))]
  const fields = fieldsIn(message, first, taken, deadline ? [deadline] : [])
  const place = fields.place ?? said.phrase
  const one = (range: Range | undefined, most = 1000): ProposedText | null => {
    // What is longer than its field was not read rightly.
    if (!range || range.end - range.start > most) return null
    const span = spanOf(range)
    return { value: span.text.replace(unseen, ''), spans: [span] }
  }
  const textOf = (...ranges: (Range | undefined)[]) =>
    ranges.map((range) => (range ? text.slice(range.start, range.end) : '')).join(' ')
  const items = nearItems(
    index,
    {
      asked: textOf(fields.object, fields.action),
      matter: without(text, first, taken),
      written: text.slice(0, further?.start).concat(textOf(...contact.ranges)),
    },
    listed,
  )
  return {
    message: typed,
    object: one(fields.object, longestName),
    action: one(fields.action),
    place: one(place, longestName),
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
    items,
    furtherMatters: further ? spanOf(further) : null,
  }
}

/** A stretch with spaces where something else was read. */
function without(text: string, { start, end }: Range, taken: readonly Range[]): string {
  let left = text.slice(start, end)
  for (const each of taken) {
    const [from, to] = [Math.max(each.start, start) - start, Math.min(each.end, end) - start]
    if (from < to) left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to)
  }
  return left
}
