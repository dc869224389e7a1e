/** Tells the people whom an event concerns; and tells the county's IT where nobody is left to move what it is about. */
import type { EventBridgeEvent } from 'aws-lambda'
import { tell } from '../../shared/oversight/notices/notices.ts'
import { sayUnheld } from '../../shared/oversight/notices/unheld.ts'
import { domainOf, type EventKinds, type StoredEvent } from '../../shared/platform/events.ts'
import type { Holdings } from '../../shared/platform/record-kinds.ts'
import type { AnyTold } from '../../shared/platform/told.ts'
import { eventsOf } from '../gathered/events.ts'
import { holdingsOf } from '../gathered/holdings.ts'
import { toldOf } from '../gathered/told.ts'

const holdings: Holdings = Object.assign({}, ...Object.values(holdingsOf))
const kinds: EventKinds = Object.assign({}, ...Object.values(eventsOf))
const told: Readonly<Record<string, AnyTold>> = toldOf

export async function handler({ detail }: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  await tell(detail, told[domainOf(detail.type)], kinds)
  await sayUnheld(detail, holdings)
}
