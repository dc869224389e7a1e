/** Reminds the reviewer that the limit is near. */
import { type Attempt, remind } from '../../shared/review/chain.ts'

export const handler = (step: Attempt) => remind(step)
