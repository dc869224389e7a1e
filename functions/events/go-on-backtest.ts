/** Judges the next page of a backtest; its own event asks for the page after that. */
import type { EventBridgeEvent } from 'aws-lambda'
import { now } from '../../shared/platform/clock.ts'
import type { StoredEvent } from '../../shared/platform/events.ts'
import { goOn } from '../../shared/upkeep/backtest/backtest-run.ts'

export async function handler({ detail }: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await goOn(detail.record.id, detail.seq, now())
}
