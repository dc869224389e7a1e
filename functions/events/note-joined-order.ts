/** Notes on delivered tasks whose order was merged into theirs. */
import type { EventBridgeEvent } from 'aws-lambda'
import type { StoredEvent } from '../../shared/platform/events.ts'
import { noteJoined } from '../../shared/work/tasks/joined-tasks.ts'

export async function handler({ detail }: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await noteJoined(detail.record.id, new Date(detail.at))
}
