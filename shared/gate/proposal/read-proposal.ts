/**
 * One sentence is enough: what a message out of a chat group asks, laid out in the fields of an order for its sender to
 * confirm. Each value stands with the words it was read from; what is not said is not proposed. Pure.
 */

import { type FitIndex, itemsFor } from '../../reading/fit/fit.ts'
import { fieldsIn } from './asked-fields.ts'
import { bodyOf, mattersOf } from './matters.ts'
import { type Range, readMessage } from './message-text.ts'
import type { Proposal, ProposedText } from './proposal.ts'
import { contactIn } from './said-contact.ts'
import { daysIn, deadlineOf } from './said-days.ts'
import { namesOf, type TownUnit, unitsSaid } from './said-units.ts'

export interface Known {
  /** A calendar day in Asia/Shanghai. */
  readonly today: string
  /** The villages and communities of the town in force. */
  readonly units: readonly TownUnit[]
  /** The list in force, by what its items cover. */
  readonly index: FitIndex
}

const longestName = 200
const mostItems = 3
/** What a paste brings along between characters and nobody sees. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** @returns the items by their codes */
export function readProposal(
  typed: string,
  { today, units, index }: Known,
): Omit<Proposal, 'items'> & { items: string[] } {
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
  const fields = fieldsIn(message, first, taken, deadline ? [deadline] : [], said.phrase)
  const place = fields.place ?? said.phrase
  const one = (range: Range | undefined, most = 1000): ProposedText | null => {
    // What is longer than its field was not read rightly.
    if (!range || range.end - range.start > most) return null
    const span = spanOf(range)
    return { value: span.text.replace(unseen, ''), spans: [span] }
  }
  const wordsOf = (range: Range | undefined) => (range ? text.slice(range.start, range.end) : '')
  // All that was written of it says something too, its title and the office that asks; but less.
  const written = [
    { start: 0, end: body.start },
    { start: asked.start, end: further?.start ?? asked.end },
    ...contact.ranges,
  ].map(wordsOf)
  const items = itemsFor(index, {
    object: wordsOf(fields.object),
    action: wordsOf(fields.action),
    finishStandard: written.join('\n'),
    place: '',
  })
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
    items: items.slice(0, mostItems).map(({ sieveCode }) => sieveCode),
    furtherMatters: further ? spanOf(further) : null,
  }
}
