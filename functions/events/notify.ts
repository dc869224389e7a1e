/** Tells the people whom an event concerns. */
import type { EventBridgeEvent } from 'aws-lambda'
import type { StoredEvent } from '../../shared/events.ts'
import { tell } from '../../shared/notices/notices.ts'

export async function handler(event: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await tell(event.detail)
}
