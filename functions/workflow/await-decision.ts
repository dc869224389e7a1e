/** Keeps the token under which the review chain waits; what is decided already is returned at once. */

import { type Attempt, awaitDecision } from '../../shared/gate/dispatch/chain.ts'
import { returnWaiting } from '../../shared/gate/dispatch/chain-execution.ts'

export async function handler(step: Attempt & { token: string }): Promise<void> {
  const outcome = await awaitDecision(step, step.token)
  if (outcome) await returnWaiting(step, outcome)
}
