/** Reminds the reviewer that the limit is near. */
import { type Attempt, remind } from '../../shared/gate/dispatch/chain.ts'

export const handler = (step: Attempt) => remind(step)
