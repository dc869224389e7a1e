/** Delivers an approved order to the next units; the chain calls again until none remain. */
import type { Attempt } from '../../shared/gate/dispatch/chain.ts'
import { deliver } from '../../shared/work/tasks/delivery.ts'

export const handler = (step: Attempt & { from: number }) => deliver(step)
