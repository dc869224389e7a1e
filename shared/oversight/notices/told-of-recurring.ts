/** Who is told of what the clock did with a recurring duty: its leader, or whoever answers for it after him (R39). */

import { answeringFor } from '../../gate/recurring/duty-leader.ts'
import type { RecurringDuty } from '../../gate/recurring/recurring-duty.ts'
import type { StoredEvent } from '../../platform/events.ts'

export async function toldOfRecurring(
  { type }: StoredEvent,
  duty: RecurringDuty,
  at: Date,
): Promise<string[]> {
  switch (type) {
    case 'recurring.order-opened':
    case 'recurring.order-blocked':
    case 'recurring.period-missed':
    case 'recurring.duty-held':
    case 'recurring.duty-lapsed':
      return answeringFor(duty, at)
    default:
      return []
  }
}
