/** Who is told of what the clock did with a recurring duty: its leader, or whoever answers for it after him (R39). */
import type { Told } from '../../platform/told.ts'
import { answeringFor } from './duty-leader.ts'
import type { recurringEvents } from './recurring.events.ts'
import type { RecurringDuty } from './recurring-duty.ts'

const toLeader = (duty: RecurringDuty, _event: unknown, at: Date) => answeringFor(duty, at)

export const recurringTold: Told<typeof recurringEvents, RecurringDuty> = {
  who: {
    'recurring.order-opened': toLeader,
    'recurring.order-blocked': toLeader,
    'recurring.period-missed': toLeader,
    'recurring.duty-held': toLeader,
    'recurring.duty-lapsed': toLeader,
  },
  words: ({ title }, { reason, data: { period = '', reasonEn = '' } }) => ({
    ...{ title, reason: reason ?? '' },
    ...{ period: String(period), reasonEn: String(reasonEn) },
  }),
}
