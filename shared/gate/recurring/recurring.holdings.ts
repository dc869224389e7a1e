/** Whose work a recurring duty is: its leader's, or whoever answers for it after him (R21, R39). */
import type { Held } from '../../platform/record-kinds.ts'
import { seatOfLeader } from './duty-leader.ts'
import type { RecurringDuty } from './recurring-duty.ts'

const recurring: Held<RecurringDuty> = {
  by: async (duty, at) => (duty.state === 'ended' ? [] : [await seatOfLeader(duty, at)]),
  until: () => null,
}

export const recurringHoldings = { recurring }
