/** Who leads what a recurring duty asks: its own leader while he has the post and the line, and others after him (R39). */
import { type Actor, type Caller, tenuresOn } from '../../platform/who/actor.ts'
import { findActor } from '../../platform/who/actors.ts'
import { holders, type Seat, seatOf } from '../../platform/who/holders.ts'
import type { RecurringDuty, Surroundings } from './recurring-duty.ts'

/** The lines somebody leads in a town. */
function linesOf(actor: Actor, town: string, at: Date): string[] {
  const led = tenuresOn(actor, at).filter(({ post, unit }) => post === 'leader_in_charge' && unit === town)
  return led.flatMap(({ lines }) => lines)
}

/** The duty's leader, while he leads one of its item's lines in the town. */
export async function presentLeader(duty: RecurringDuty, at: Date): Promise<Actor | undefined> {
  const leader = await findActor(duty.leader.personId)
  const lines = leader ? linesOf(leader, duty.town, at) : []
  return duty.item?.lines.some((line) => lines.includes(line)) ? leader : undefined
}

export async function surroundingsOf(
  { actor }: Caller,
  duty: RecurringDuty,
  at: Date,
): Promise<Surroundings> {
  const led = (await presentLeader(duty, at)) !== undefined
  return { led, lines: linesOf(actor, duty.town, at) }
}

/** Whoever answers for a duty: its leader, else those who lead its line now, else the town's Party secretary. */
export async function seatOfLeader(duty: RecurringDuty, at: Date): Promise<Seat> {
  const led = { post: 'leader_in_charge', unit: duty.town, vacant: false } as const
  const leader = await presentLeader(duty, at)
  if (leader) return { ...led, people: [{ personId: leader.personId, name: leader.name }] }
  const leaders = (await holders(duty.town, 'leader_in_charge', at)).filter(({ lines }) =>
    duty.item?.lines.some((line) => lines.includes(line)),
  )
  if (leaders.length > 0) return { ...led, people: leaders.map(({ personId, name }) => ({ personId, name })) }
  return { ...(await seatOf(duty.town, 'party_secretary', at)), vacant: true }
}

export const answeringFor = async (duty: RecurringDuty, at: Date): Promise<string[]> =>
  (await seatOfLeader(duty, at)).people.map(({ personId }) => personId)
