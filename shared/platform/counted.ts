/**
 * Counting from the stream: what an event adds to running counts is added once, however often it is delivered. Which events
 * it has counted an item of counts remembers itself where it may, and else an item of their own.
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { account, documentClient, type Key, tableName } from './table.ts'

/** Numbers to add to an item of running counts, and what it says besides; the item begins with the first. */
export interface Addition {
  readonly key: Key
  readonly set: Readonly<Record<string, string | number>>
  readonly add: Readonly<Record<string, number>>
  /** Whether the item keeps which events it has counted: of counts that some dozens of events add to, as those of a week. */
  readonly remembers?: true
}

// A queue of dead letters keeps two weeks, and `npm run resume` goes back thirty days: a day more than that.
const rememberedSeconds = 31 * 86_400

/** An event, and what it adds. */
export interface Counted {
  readonly eventId: string
  readonly at: Date
  readonly additions: readonly Addition[]
}

// A transaction holds a hundred items, each once.
const mostItems = 100

/** Adds everything that events count, each event once: all in one transaction, or in as few as there is room in. */
export async function countOnce(events: readonly Counted[]): Promise<void> {
  let chunk: Counted[] = []
  let keys = new Set<string>()
  for (const event of events) {
    if (event.additions.length === 0) continue
    const touched = [rememberedBy(event), ...event.additions].map(({ key }) => nameOf(key))
    if (new Set([...keys, ...touched]).size > mostItems) {
      await countTogether(chunk)
      chunk = []
      keys = new Set()
    }
    chunk.push(event)
    for (const each of touched) keys.add(each)
  }
  await countTogether(chunk)
}

const nameOf = ({ pk, sk }: Key) => `${pk}\n${sk}`
// Sixty bits of it: among some dozens no two are alike.
const shortOf = ({ eventId }: Counted) => eventId.slice(4, 16)

/** The item that knows whether an event was counted. */
function rememberedBy({ eventId, at, additions }: Counted): Addition {
  const ttl = Math.floor(at.getTime() / 1000) + rememberedSeconds
  const own = { key: { pk: `COUNTED#${eventId}`, sk: 'COUNTED' }, set: { kind: 'counted', ttl }, add: {} }
  return additions.find(({ remembers }) => remembers) ?? own
}

/** Those that were counted before stay out, and the others go once more. */
async function countTogether(events: readonly Counted[]): Promise<void> {
  if (events.length === 0) return
  const TableName = tableName()
  const updates = summed(events)
  try {
    const answer = await documentClient().send(
      new TransactWriteCommand({
        TransactItems: updates.map((each) => ({
          Update: { TableName, ...updateOf(each), ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const },
        })),
        ReturnConsumedCapacity: 'TOTAL',
      }),
    )
    account('transact', answer.ConsumedCapacity, updates.length)
  } catch (cause) {
    const reasons = (cause instanceof TransactionCanceledException && cause.CancellationReasons) || []
    const known = new Map(updates.map(({ key }, at) => [nameOf(key), reasons[at]?.Item?.counted?.SS ?? []]))
    const fresh = events.filter(
      (event) => !known.get(nameOf(rememberedBy(event).key))?.includes(shortOf(event)),
    )
    if (fresh.length === events.length) throw cause
    await countTogether(fresh)
  }
}

interface Summed extends Addition {
  /** The events that this item remembers from now on. */
  readonly events: readonly string[]
}

/** One update for each item. */
function summed(counted: readonly Counted[]): Summed[] {
  const byKey = new Map<string, Summed>()
  const put = ({ key, set, add }: Addition, events: readonly string[]) => {
    const before = byKey.get(nameOf(key))
    const sums = { ...before?.add }
    for (const [name, value] of Object.entries(add)) sums[name] = (sums[name] ?? 0) + value
    const together = new Set([...(before?.events ?? []), ...events])
    byKey.set(nameOf(key), { key, set: { ...before?.set, ...set }, add: sums, events: [...together] })
  }
  for (const event of counted) {
    put({ ...rememberedBy(event), add: {} }, [shortOf(event)])
    for (const addition of event.additions) put(addition, [])
  }
  return [...byKey.values()]
}

function updateOf({ key, set, add, events }: Summed) {
  const sets = Object.entries(set)
  const adds: [string, unknown][] = Object.entries(add)
  if (events.length > 0) adds.push(['counted', new Set(events)])
  const names = [...sets, ...adds].map(([name], at) => [`#n${at}`, name])
  const values = [...sets, ...adds].map(([, value], at) => [`:v${at}`, value])
  const asked = events.map((id, at) => [`:e${at}`, id])
  const counted = `#n${sets.length + adds.length - 1}`
  return {
    Key: { pk: key.pk, sk: key.sk },
    UpdateExpression: [
      `SET ${sets.map((_, at) => `#n${at} = :v${at}`).join(', ')}`,
      ...(adds.length > 0
        ? [`ADD ${adds.map((_, at) => `#n${sets.length + at} :v${sets.length + at}`).join(', ')}`]
        : []),
    ].join(' '),
    ...(events.length > 0
      ? { ConditionExpression: asked.map(([name]) => `NOT contains(${counted}, ${name})`).join(' AND ') }
      : {}),
    ExpressionAttributeNames: Object.fromEntries(names),
    ExpressionAttributeValues: Object.fromEntries([...values, ...asked]),
  }
}
