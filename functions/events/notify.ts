/** Tells the people whom an event concerns. */
import type { EventBridgeEvent } from 'aws-lambda'
import { tell } from '../../shared/oversight/notices/notices.ts'
import { domainOf, type StoredEvent } from '../../shared/platform/events.ts'
import type { AnyTold } from '../../shared/platform/told.ts'
import { toldOf } from '../gathered/told.ts'

const told: Readonly<Record<string, AnyTold>> = toldOf

export async function handler({ detail }: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await tell(detail, told[domainOf(detail.type)])
}
