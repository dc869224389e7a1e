/** Whose work a hand-over is: whoever takes over, until he has confirmed it (R39). */
import type { Held } from '../../platform/record-kinds.ts'
import type { Handover } from './handover.ts'

const handover: Held<Handover> = {
  by: async ({ state, to: { people, ...seat } }) =>
    state === 'written' ? [{ ...seat, people: [...people] }] : [],
  until: () => null,
}

export const handoversHoldings = { handover }
