/** Opens an overdue review to the town's Party secretary. */
import { type Attempt, escalate } from '../../shared/dispatch/chain.ts'

export const handler = (step: Attempt) => escalate(step)
