/**
 * Hands events to a function once more: read from the table, where each stands as long as its record, and not from the
 * stream, which keeps them for a day.
 */
import { type AttributeValue, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'

/** An event as it stands in the table. */
export type EventItem = Record<string, AttributeValue>
export interface Span {
  readonly from: Date
  readonly to: Date
}

const table = new DynamoDBClient({})
// No tries of its own: a call that timed out may be done, and the functions are asked again by whoever reads the answer.
const lambda = new LambdaClient({ maxAttempts: 1 })

// The counts remember for a month which events they hold (shared/platform/counted.ts): older ones would count twice.
const longestDays = 30

const text = (item: EventItem, name: string) => item[name]?.S ?? ''
const seqOf = (item: EventItem) => Number(item.seq?.N)

/** @throws Error where it reaches further back than an event may be handed over twice */
export function demandRecent({ from }: Span): void {
  if (from.getTime() < Date.now() - longestDays * 86_400_000)
    throw new Error(
      `开始时间不得早于 ${longestDays} 天前：更早的事件会被重复计数 / no more than ${longestDays} days back: older events would count twice`,
    )
}

/**
 * Events that were written within any of these times, in their order; each record's own above all, whatever the clocks of
 * the functions said that wrote them. Reads the whole table: half a unit for each 4 KB of it.
 */
export async function eventsWithin(spans: readonly Span[]): Promise<EventItem[]> {
  if (spans.length === 0) return []
  const found: EventItem[] = []
  const [from, to] = [
    new Date(Math.min(...spans.map((each) => each.from.getTime()))),
    new Date(Math.max(...spans.map((each) => each.to.getTime()))),
  ]
  const pages = paginateScan(
    { client: table },
    {
      TableName: process.env.TABLE_NAME,
      FilterExpression: '#kind = :event AND #at BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#kind': 'kind', '#at': 'at' },
      ExpressionAttributeValues: {
        ':event': { S: 'event' },
        ':from': { S: from.toISOString() },
        ':to': { S: to.toISOString() },
      },
    },
  )
  for await (const { Items = [] } of pages) found.push(...Items)
  const within = ({ at }: EventItem) =>
    spans.some((each) => {
      const written = Date.parse(at?.S ?? '')
      return each.from.getTime() <= written && written <= each.to.getTime()
    })
  return inOrder(found.filter(within))
}

function inOrder(events: readonly EventItem[]): EventItem[] {
  const latest = new Map<string, string>()
  return [...events]
    .sort((one, other) => text(one, 'pk').localeCompare(text(other, 'pk')) || seqOf(one) - seqOf(other))
    .map((event) => {
      const record = text(event, 'pk')
      const before = latest.get(record) ?? ''
      const at = text(event, 'at') > before ? text(event, 'at') : before
      latest.set(record, at)
      return { event, at }
    })
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ event }) => event)
}

// Below what Lambda takes in a call, and what a reader of the stream does in its minute.
const mostBytes = 4_000_000
const mostEvents = 50

function batches(events: readonly EventItem[]): EventItem[][] {
  const made: EventItem[][] = []
  let bytes = 0
  for (const event of events) {
    const size = Buffer.byteLength(JSON.stringify(event))
    const last = made.at(-1)
    if (last && last.length < mostEvents && bytes + size <= mostBytes) {
      last.push(event)
      bytes += size
    } else {
      made.push([event])
      bytes = size
    }
  }
  return made
}

/** What a function said, and whether it failed. */
export async function call(name: string, payload: unknown): Promise<{ ok: boolean; said: string }> {
  const answer = await lambda.send(
    new InvokeCommand({ FunctionName: name, Payload: Buffer.from(JSON.stringify(payload)) }),
  )
  return { ok: answer.FunctionError === undefined, said: Buffer.from(answer.Payload ?? []).toString() }
}

/** Where handing over came to an end before the last event. */
export interface Halt {
  readonly event: EventItem
  readonly why: string
}

/**
 * Hands events to a reader of the stream, as the stream would, and stops at the first that it cannot take.
 * @param told after each batch, how many it has taken
 * @returns nothing when it took them all
 */
export async function handOver(
  reader: string,
  events: readonly EventItem[],
  told: (taken: number) => void,
): Promise<Halt | undefined> {
  let taken = 0
  for (const batch of batches(events)) {
    const Records = batch.map((item, at) => ({
      eventID: `${text(item, 'eventId')}`,
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: {
        Keys: { pk: item.pk, sk: item.sk },
        NewImage: item,
        SequenceNumber: String(at + 1),
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    }))
    const { ok, said } = await call(reader, { Records })
    const [failed] = ok ? ((JSON.parse(said) as Answer).batchItemFailures ?? []) : [{ itemIdentifier: '1' }]
    if (failed) {
      const event = batch[Number(failed.itemIdentifier) - 1] ?? batch[0]
      return { event: event as EventItem, why: ok ? '见函数日志 / see the log of the function' : said }
    }
    taken += batch.length
    told(taken)
  }
  return undefined
}
interface Answer {
  readonly batchItemFailures?: readonly { readonly itemIdentifier: string }[]
}

/** For the terminal: which event it was, and when. */
export const namedIn = ({ event, why }: Halt): string =>
  `${text(event, 'at')} ${text(event, 'type')} ${text(event, 'eventId')}：${why}`
