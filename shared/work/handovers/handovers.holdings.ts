/** Whose work a hand-over is: whoever takes over, or, once he has left the town, its Party secretary (R39). */
import type { Held } from '../../platform/record-kinds.ts'
import { tenuresOn } from '../../platform/who/actor.ts'
import { findActor } from '../../platform/who/actors.ts'
import { seatOf } from '../../platform/who/holders.ts'
import { within } from '../../platform/who/unit.ts'
import type { Handover } from './handover.ts'

const handover: Held<Handover> = {
  by: async ({ state, unit, to: { people, ...seat } }, at) => {
    if (state !== 'written') return []
    const known = await Promise.all(people.map(({ personId }) => findActor(personId)))
    const there = known.some(
      (person) => person && tenuresOn(person, at).some((held) => within(unit, held.unit)),
    )
    if (there) return [{ ...seat, people: [...people] }]
    return [{ ...(await seatOf(unit, 'party_secretary', at)), vacant: true }]
  },
  until: () => null,
}

export const handoversHoldings = { handover }
