/** To the bus: each event, once taken, is on its way to whoever listens. */
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import type { StoredEvent } from './events.ts'

let bus: EventBridgeClient | undefined

export const eventSource = 'xingcun.zhishe'

/** Puts events on the bus. @throws when any was not taken, so that the stream offers the batch again */
export async function announce(events: readonly StoredEvent[]): Promise<void> {
  bus ??= new EventBridgeClient({})
  // EventBridge takes ten entries a call.
  for (let from = 0; from < events.length; from += 10) {
    const answer = await bus.send(
      new PutEventsCommand({
        Entries: events.slice(from, from + 10).map((event) => ({
          EventBusName: process.env.BUS_NAME,
          Source: eventSource,
          DetailType: event.type,
          Time: new Date(event.at),
          Detail: JSON.stringify(event),
        })),
      }),
    )
    if ((answer.FailedEntryCount ?? 0) > 0)
      throw new Error(`${answer.FailedEntryCount} events were not taken by the bus`)
  }
}
