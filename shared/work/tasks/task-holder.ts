/** Who holds a task now, and in whose hands it is on the side that sent it (R39). */

import { dayOf } from '../../platform/clock.ts'
import { barredFrom } from '../../platform/lifecycle.ts'
import { findActor } from '../../platform/who/actors.ts'
import { type Seat, seatOf } from '../../platform/who/holders.ts'
import { type Holder, handsOf } from '../../platform/who/policy.ts'
import { heldOn } from '../../platform/who/post.ts'
import { villageOf } from '../../platform/who/unit.ts'
import { afterSender, taskLifecycle } from './task.lifecycle.ts'
import type { Task } from './task.ts'

/** The senders while they lead, and their successors. */
export const handsOfTask = (task: Task, at: Date): Promise<Holder[]> =>
  handsOf(afterSender, taskLifecycle.relations(task), at)

/** R39: one answer to who holds it now; what its holder's post lost falls to the next in line. */
export async function holderOf(task: Task, at: Date): Promise<Seat | null> {
  switch (task.state) {
    case 'accepted':
    case 'withdrawn':
    case 'refusal_upheld':
      return null
    case 'refused':
      return seatOf(
        task.refusal?.level === 'county' ? task.town.slice(0, 6) : task.town,
        task.refusal?.level === 'county' ? 'county_approver' : 'party_secretary',
        at,
        await barredFrom(taskLifecycle, task, 'rule_refusal', at),
      )
    case 'submitted': {
      const people = await handsOfTask(task, at)
      if (people.length > 0) return { post: 'leader_in_charge', unit: task.town, vacant: false, people }
      return seatOf(task.town, 'deputy_party_secretary', at)
    }
    case 'assigned':
    case 'in_progress': {
      const lead = task.assignees[0]
      const still = lead && (await personIn(lead.personId, task.unit, at))
      return still ?? seatOf(task.unit, 'village_party_secretary', at)
    }
    case 'delivered':
    case 'received':
      return seatOf(task.unit, 'village_party_secretary', at)
  }
}

async function personIn(personId: string, unit: string, at: Date): Promise<Seat | undefined> {
  const person = await findActor(personId)
  const day = dayOf(at)
  const tenure = person?.tenures.find(
    (each) => heldOn(each, day) && (each.unit === unit || villageOf(each.unit) === unit),
  )
  if (!person || !tenure) return undefined
  return { post: tenure.post, unit: tenure.unit, vacant: false, people: [{ personId, name: person.name }] }
}
