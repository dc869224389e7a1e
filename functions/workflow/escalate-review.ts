/** Opens an overdue review to the town's Party secretary. */
import { type Attempt, escalate } from '../../shared/gate/dispatch/chain.ts'

export const handler = (step: Attempt) => escalate(step)
