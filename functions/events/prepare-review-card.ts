/** Lays out the review card before the reviewer looks. */
import type { EventBridgeEvent } from 'aws-lambda'
import { prepare } from '../../shared/gate/review/cards.ts'
import type { StoredEvent } from '../../shared/platform/events.ts'

export async function handler({ detail }: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await prepare(detail.record.id, Number(detail.data.attempt))
}
