/**
 * Events to be handed to a function once more: read from the table, where each stands as long as its record, and not from
 * the stream, which keeps them for a day.
 */
import {
  type AttributeValue,
  BatchGetItemCommand,
  DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb'
import { eventIdFor, eventPrefix } from '../../shared/platform/events.ts'
import { pause } from './pause.ts'

/** Where an event stands in the table, and what puts it in order: a month of a county would fill the memory whole. */
export interface EventMark {
  readonly pk: string
  readonly sk: string
  readonly eventId: string
  readonly type: string
  readonly seq: number
  readonly at: string
}
export interface Span {
  readonly from: Date
  readonly to: Date
}

const table = new DynamoDBClient({})

// The counts remember for a month which events they hold (shared/platform/counted.ts): older ones would count twice.
const longestDays = 30

/** Whether it reaches no further back than an event may be handed over twice. */
export const isRecent = ({ from }: Span): boolean => from.getTime() >= Date.now() - longestDays * 86_400_000

export const tooOld = `早于 ${longestDays} 天：更早的事件会被重复计数 / more than ${longestDays} days back: older events would count twice`

export const isWithin = ({ from, to }: Span, { at }: EventMark): boolean =>
  from.getTime() <= Date.parse(at) && Date.parse(at) <= to.getTime()

/**
 * Events that were written within any of these times, in their order; each record's own above all, whatever the clocks of
 * the functions said that wrote them. Reads the whole table: half a unit for each 4 KB of it.
 */
export async function eventsWithin(spans: readonly Span[]): Promise<EventMark[]> {
  if (spans.length === 0) return []
  const found: EventMark[] = []
  const [from, to] = [
    new Date(Math.min(...spans.map((each) => each.from.getTime()))),
    new Date(Math.max(...spans.map((each) => each.to.getTime()))),
  ]
  const pages = paginateScan(
    { client: table },
    {
      TableName: process.env.TABLE_NAME,
      FilterExpression: '#kind = :event AND #at BETWEEN :from AND :to',
      ProjectionExpression: 'pk, sk, #type, seq, #at',
      ExpressionAttributeNames: { '#kind': 'kind', '#at': 'at', '#type': 'type' },
      ExpressionAttributeValues: {
        ':event': { S: 'event' },
        ':from': { S: from.toISOString() },
        ':to': { S: to.toISOString() },
      },
    },
  )
  const text = (item: Record<string, AttributeValue>, name: string) => item[name]?.S ?? ''
  for await (const { Items = [] } of pages)
    for (const item of Items) {
      const [pk, sk] = [text(item, 'pk'), text(item, 'sk')]
      const mark = {
        pk,
        sk,
        eventId: eventIdFor(pk, sk.slice(eventPrefix.length)),
        type: text(item, 'type'),
        seq: Number(item.seq?.N),
        at: text(item, 'at'),
      }
      if (spans.some((span) => isWithin(span, mark))) found.push(mark)
    }
  return inOrder(found)
}

function inOrder(events: readonly EventMark[]): EventMark[] {
  const latest = new Map<string, string>()
  return [...events]
    .sort((one, other) => (one.pk < other.pk ? -1 : one.pk > other.pk ? 1 : one.seq - other.seq))
    .map((event) => {
      const before = latest.get(event.pk) ?? ''
      const at = event.at > before ? event.at : before
      latest.set(event.pk, at)
      return { event, at }
    })
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ event }) => event)
}

export interface Loaded {
  readonly mark: EventMark
  readonly item: Record<string, AttributeValue>
}

/** The events themselves, in the order of their marks; one that is gone from the table has nothing to say any more. */
export async function load(marks: readonly EventMark[]): Promise<Loaded[]> {
  const TableName = String(process.env.TABLE_NAME)
  const nameOf = (pk: string, sk: string) => JSON.stringify([pk, sk])
  const items = new Map<string, Record<string, AttributeValue>>()
  let keys: Record<string, AttributeValue>[] = marks.map(({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } }))
  for (let tried = 0; keys.length > 0; tried += 1) {
    if (tried > 0) await pause(tried)
    const { Responses, UnprocessedKeys } = await table.send(
      new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: keys, ConsistentRead: true } } }),
    )
    for (const item of Responses?.[TableName] ?? [])
      items.set(nameOf(item.pk?.S ?? '', item.sk?.S ?? ''), item)
    keys = UnprocessedKeys?.[TableName]?.Keys ?? []
  }
  return marks.flatMap((mark) => {
    const item = items.get(nameOf(mark.pk, mark.sk))
    return item ? [{ mark, item }] : []
  })
}
