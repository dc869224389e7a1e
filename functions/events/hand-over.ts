/** Writes what a post holds when a command or an import changes its hands. */
import type { EventBridgeEvent } from 'aws-lambda'
import type { StoredEvent } from '../../shared/platform/events.ts'
import { handOverAfter } from '../../shared/work/handovers/hand-over.ts'

export async function handler({ detail }: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await handOverAfter(detail)
}
