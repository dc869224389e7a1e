/** Keeps the token under which the review chain waits; what is decided already is returned at once. */

import { type Attempt, awaitDecision } from '../../shared/gate/dispatch/chain.ts'
import { returnUnder } from '../../shared/gate/dispatch/chain-execution.ts'

export async function handler(step: Attempt & { token: string }): Promise<void> {
  const outcome = await awaitDecision(step, step.token)
  // Under its own token: whoever returned one before may be forgetting that at this moment.
  if (outcome) await returnUnder(step, step.token, outcome)
}
