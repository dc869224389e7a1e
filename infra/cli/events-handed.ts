/** Events handed to a reader of the table's stream once more, as the stream would. */
import { type EventMark, type Loaded, load } from './events-again.ts'
import { call, noReader } from './function-calls.ts'

// Below what Lambda takes in a call, and what a reader of the stream does in its minute.
const mostBytes = 4_000_000
const mostEvents = 50

// So many in one run are no single events that went wrong, and each costs a call.
const mostFailed = 20

/** What came of handing events to a reader. */
export interface Handed {
  readonly taken: number
  readonly failed: readonly { readonly event: EventMark; readonly why: string }[]
  /** Not handed over: what follows of a record whose event failed, and all that follows where too many did. */
  readonly untouched: readonly EventMark[]
}

/**
 * Hands events to a reader of the stream, as the stream would: one that it cannot take keeps back what follows of its
 * record, and nothing else.
 * @param told after each batch, how many it has taken, and the last event that was looked at
 */
export async function handOver(
  reader: string,
  events: readonly EventMark[],
  told: (taken: number, last: EventMark) => void,
): Promise<Handed> {
  let taken = 0
  const failed: { event: EventMark; why: string }[] = []
  const untouched: EventMark[] = []
  const stuck = new Set<string>()

  async function hand(loaded: readonly Loaded[]): Promise<void> {
    let rest = loaded
    while (rest.length > 0) {
      const going = rest.filter(({ mark }) => !stuck.has(mark.pk) && failed.length < mostFailed)
      untouched.push(...rest.filter((each) => !going.includes(each)).map(({ mark }) => mark))
      const batch = fitting(going)
      if (batch.length === 0) return
      const { ok, said } = await call(reader, { Records: batch.map(recordOf) })
      const first = ok ? firstFailed(reader, said, batch.length) : 0
      if (!ok && batch.length > 1) {
        // It broke at one of them and does not say at which.
        const half = Math.ceil(batch.length / 2)
        await hand(batch.slice(0, half))
        await hand(batch.slice(half))
        rest = going.slice(batch.length)
        continue
      }
      taken += first
      const event = batch[first]?.mark
      if (event) {
        failed.push({ event, why: ok ? '见函数日志 / see the log of the function' : said })
        stuck.add(event.pk)
      }
      rest = going.slice(event ? first + 1 : batch.length)
    }
  }

  for (let from = 0; from < events.length; from += mostEvents) {
    const marks = events.slice(from, from + mostEvents)
    if (failed.length >= mostFailed) untouched.push(...marks)
    else await hand(await load(marks))
    const last = marks.at(-1)
    if (last) told(taken, last)
  }
  return { taken, failed, untouched }
}

/** As many of the first as one call carries; one at least. */
function fitting(loaded: readonly Loaded[]): readonly Loaded[] {
  let bytes = 0
  const over = loaded.findIndex(({ item }, at) => {
    bytes += Buffer.byteLength(JSON.stringify(item))
    return at > 0 && bytes > mostBytes
  })
  return over < 0 ? loaded : loaded.slice(0, over)
}

const recordOf = ({ mark, item }: Loaded, at: number) => ({
  eventID: mark.eventId,
  eventName: 'INSERT',
  eventSource: 'aws:dynamodb',
  dynamodb: {
    Keys: { pk: item.pk, sk: item.sk },
    NewImage: item,
    SequenceNumber: String(at + 1),
    StreamViewType: 'NEW_AND_OLD_IMAGES',
  },
})

/** Index of the first record that the reader did not take; `size` when it took them all. */
function firstFailed(reader: string, said: string, size: number): number {
  const { batchItemFailures } = Object(JSON.parse(said || 'null')) as {
    batchItemFailures?: readonly { readonly itemIdentifier: string }[]
  }
  if (!Array.isArray(batchItemFailures)) throw noReader(reader)
  const at = batchItemFailures.map(({ itemIdentifier }) => Number(itemIdentifier) - 1)
  // An identifier that is not of the batch fails all of it, as it does in Lambda.
  return at.length === 0 ? size : at.every((each) => each >= 0 && each < size) ? Math.min(...at) : 0
}

/** For the terminal: what came of it, and each event that stands in the way. */
export function toldOf(
  reader: string,
  total: number,
  { taken, failed, untouched }: Handed,
): { out: string; err: string } {
  const out = [
    `${reader}：${total} 个，办成 ${taken} 个，未成 ${failed.length} 个，其后未动 ${untouched.length} 个`,
    `/ ${total} events; taken: ${taken}; failed: ${failed.length}; behind those and not handed over: ${untouched.length}`,
  ]
  const lines = failed.map(({ event, why }) => `${reader} ${event.at} ${event.type} ${event.eventId}：${why}`)
  if (failed.length >= mostFailed)
    lines.push(`${reader} 未成的已有 ${mostFailed} 个，请先排除原因 / that many failed: mend the cause first`)
  return { out: `${out.join(' ')}\n`, err: lines.map((line) => `${line}\n`).join('') }
}
