/** Lays out the review card before the reviewer looks. */
import type { EventBridgeEvent } from 'aws-lambda'
import type { StoredEvent } from '../../shared/events.ts'
import { prepare } from '../../shared/review/cards.ts'

export async function handler({ detail }: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await prepare(detail.record.id, Number(detail.data.attempt))
}
