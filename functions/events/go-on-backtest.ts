/** Judges the next page of a backtest; its own event asks for the page after that. */
import type { EventBridgeEvent } from 'aws-lambda'
import { goOn } from '../../shared/backtest/run.ts'
import { now } from '../../shared/clock.ts'
import type { StoredEvent } from '../../shared/events.ts'

export async function handler({ detail }: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await goOn(detail.record.id, Number(detail.after.version), now())
}
