/** To the bus: each event, once taken, is on its way to whoever listens. */
import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge'
import { county } from './county.ts'
import type { StoredEvent } from './events.ts'
import * as log from './log.ts'

let bus: EventBridgeClient | undefined

export const eventSource = 'xingcun.zhishe'

const entryOf = (event: StoredEvent): PutEventsRequestEntry => ({
  EventBusName: process.env.BUS_NAME,
  Source: eventSource,
  DetailType: event.type,
  Time: new Date(event.at),
  Detail: JSON.stringify(event),
})

// EventBridge takes ten entries a call, and of all together what the county's region takes of one.
const mostEntries = 10

function calls(events: readonly StoredEvent[]): PutEventsRequestEntry[][] {
  const made: PutEventsRequestEntry[][] = []
  const most = county().eventKilobytes * 1024
  let bytes = 0
  for (const entry of events.map(entryOf)) {
    // Source, type and time beside the detail.
    const size = Buffer.byteLength(entry.Detail ?? '') + 256
    const last = made.at(-1)
    if (last && last.length < mostEntries && bytes + size <= most) {
      last.push(entry)
      bytes += size
    } else {
      made.push([entry])
      bytes = size
    }
  }
  return made
}

/** @returns how many, from the first on, were taken */
async function put(Entries: PutEventsRequestEntry[]): Promise<number> {
  bus ??= new EventBridgeClient({})
  const { Entries: answers = [] } = await bus.send(new PutEventsCommand({ Entries }))
  const refused = answers.findIndex(({ ErrorCode }) => ErrorCode !== undefined)
  if (refused < 0) return Entries.length
  const { ErrorCode, ErrorMessage } = answers[refused] ?? {}
  log.error('not taken by the bus', `${ErrorCode}: ${ErrorMessage}`, { type: Entries[refused]?.DetailType })
  return refused
}

/**
 * Puts events on the bus, in their order.
 * @returns how many, from the first on, are taken for sure; some after the first that was not may have been, and come again
 */
export async function announce(events: readonly StoredEvent[]): Promise<number> {
  let taken = 0
  for (const Entries of calls(events)) {
    try {
      const first = await put(Entries)
      taken += first
      if (first < Entries.length) return taken
    } catch (cause) {
      log.error('the bus does not answer', cause, { type: Entries[0]?.DetailType })
      return taken
    }
  }
  return taken
}
