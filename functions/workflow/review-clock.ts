/** Tells the review chain what falls due next and in how many seconds. */
import { type Attempt, readReviewClock } from '../../shared/gate/dispatch/chain.ts'

export const handler = (step: Attempt) => readReviewClock(step)
