/** Tells the people whom an event concerns. */
import type { EventBridgeEvent } from 'aws-lambda'
import { tell } from '../../shared/oversight/notices/notices.ts'
import type { StoredEvent } from '../../shared/platform/events.ts'

export async function handler(event: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await tell(event.detail)
}
