/** Delivers an approved order to the next units; the chain calls again until none remain. */
import { type Attempt, deliver } from '../../shared/dispatch/chain.ts'

export const handler = (step: Attempt & { from: number }) => deliver(step)
