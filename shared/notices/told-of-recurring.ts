/** Who is told of what the clock did with a recurring duty: its leader, or whoever answers for it after him (R39). */
import type { StoredEvent } from '../events.ts'
import { answeringFor } from '../recurring/leading.ts'
import type { RecurringDuty } from '../recurring/recurring-duty.ts'

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
